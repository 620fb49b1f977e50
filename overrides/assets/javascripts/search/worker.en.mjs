// @ts-check
// The thread of the English search.
import { english } from "./language_en.mjs";
import { serve } from "./worker.mjs";

serve(/** @type {any} */ (self), english);
