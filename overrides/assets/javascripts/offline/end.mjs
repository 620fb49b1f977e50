// @ts-check
// The worker of a hub that is no longer kept.
import { end } from "./ending.mjs";

end(self);
