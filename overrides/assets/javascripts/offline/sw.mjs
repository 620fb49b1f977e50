// @ts-check
// The worker; the build writes before it what it knows of the site.
import { serve } from "./worker.mjs";

serve(self, /** @type {any} */ (self).SITE);
