// @ts-check
// The box where a code from paper is typed: it leads to one of the links below it.
import { askedIn } from "./asked.mjs";
import { ownLanguage } from "./language.mjs";

const form = /** @type {HTMLFormElement} */ (document.querySelector("form"));
const field = /** @type {HTMLInputElement} */ (form.querySelector("input"));
const unknown = /** @type {HTMLElement} */ (form.querySelector("[role=status] > div"));

/** Open what the field asks for, or say that there is no such code. @param {"assign" | "replace"} way */
const open = (way) => {
  const text = field.value.trim();
  if (!text) return;
  const asked = askedIn(text);
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const below = document.querySelectorAll(`#${asked?.code} a`);
  const links = [...below];
  const wanted = asked?.language || ownLanguage();
  const link = links.find((one) => one.hreflang === wanted) ?? links[0];
  unknown.hidden = !!link;
  for (const name of unknown.querySelectorAll("b")) name.textContent = text.slice(0, 30);
  if (!link) return;
  const address = new URL(link.href);
  if (asked?.anchor) address.hash = asked.anchor;
  location[way](address.href);
};

form.hidden = false;
form.onsubmit = (/** @type {Event} */ event) => {
  event.preventDefault();
  open("assign");
};
// From an address that has no page, lost.mjs sends its reader here with what was asked for.
try {
  field.value = decodeURIComponent(location.hash.slice(1));
  open("replace");
} catch {
  // A broken address asks for nothing.
}
