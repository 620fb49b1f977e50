// @ts-check
// What an estimate about the law says with it: the page's own box, with the day it was checked, and
// where the page tells whom to ask.
import { element } from "./elements.mjs";

/**
 * Return the notes below an estimate.
 * @param {string} text of the link
 */
export const advice = (text) => {
  const box = document.querySelector("article .warning")?.children ?? [];
  const at = ["tanya", "kendala"].find((id) => document.getElementById(id));
  const notice = [...box].map(({ textContent }) => textContent).join(". ");
  return [notice, element("a", { href: `#${at}` }, text)];
};
