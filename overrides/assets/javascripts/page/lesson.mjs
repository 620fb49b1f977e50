// @ts-check
// A lesson goes along with its reader: where they are, what they knew, whether they have finished.
import { check } from "./checking.mjs";
import { finish } from "./finishing.mjs";
import { leafOf } from "./notebook.mjs";
import { ownWords } from "./own_words.mjs";
import { resume } from "./resuming.mjs";

/** @param {string} id of the lesson @param {HTMLElement} end where it ends */
export const attend = (id, end) => {
  const leaf = leafOf(id);
  if (!leaf) return; // a later version of the hub keeps more than this one understands
  const words = ownWords();
  check(leaf, words, finish(end, leaf, words));
  resume(leaf, words);
};
