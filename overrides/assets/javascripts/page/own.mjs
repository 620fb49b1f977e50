// @ts-check
// The reader's own progress, on a page that makes it or shows it; companion.mjs says when.
import { attend } from "./lesson.mjs";
import { show } from "./onward.mjs";

export const begin = () => {
  /** @type {HTMLElement | null} */
  const end = document.querySelector(".hub-finish"); // only lessons have one
  if (end) attend(end.dataset.lesson ?? "", end);
  else show();
};
