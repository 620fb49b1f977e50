// @ts-check
// The script of the one file that is carried off: a field that filters the contents, and paper that
// shows what is folded. Without it everything is there too.
import { fits } from "./titles.mjs";

const contents = /** @type {HTMLElement} */ (document.querySelector("nav"));
const field = document.createElement("input");
const said = contents.dataset.filter ?? "";
field.type = "search";
field.className = "filter";
field.placeholder = said;
field.setAttribute("aria-label", said);
contents.before(field);
field.oninput = () => {
  for (const list of contents.querySelectorAll("ul")) {
    const entries = [...list.children];
    for (const entry of entries)
      /** @type {HTMLElement} */ (entry).hidden = !fits(entry.textContent ?? "", field.value);
    const heading = /** @type {HTMLElement} */ (list.previousElementSibling);
    list.hidden = heading.hidden = entries.every((entry) => entry.hasAttribute("hidden"));
  }
};

// Browsers older than `::details-content` print what is folded only when it is open.
addEventListener("beforeprint", () => {
  for (const one of document.querySelectorAll("details")) one.open = true;
});
