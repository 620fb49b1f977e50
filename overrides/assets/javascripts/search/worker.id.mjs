// @ts-check
// The thread of the Indonesian search.
import { indonesian } from "./language_id.mjs";
import { serve } from "./worker.mjs";

serve(/** @type {any} */ (self), indonesian);
