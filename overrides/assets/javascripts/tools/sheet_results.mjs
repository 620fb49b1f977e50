// @ts-check
// What follows from what is written in a sheet, as it is shown below the fields.
import { element, refill } from "./elements.mjs";

/** @typedef {import("./sheet_fields.mjs").Values} Values */

/**
 * @typedef {object} Part
 * @property {HTMLElement} element
 * @property {(values: Values) => void} [follow] show what follows from these values
 */

/**
 * Return a button.
 * @param {string} text
 * @param {() => void} act
 * @returns {HTMLButtonElement}
 */
export const button = (text, act) => {
  const pressed = element("button", { type: "button", class: "hub-sheet__button" }, text);
  pressed.onclick = act;
  return pressed;
};

/**
 * Return a link that looks like a button, and leaves the page open.
 * @param {string} text
 * @param {string} href
 * @returns {HTMLAnchorElement}
 */
export const leaving = (text, href) =>
  element("a", { href, target: "_blank", rel: "noopener", class: "hub-sheet__button" }, text);

/**
 * Return results: lines that a screen reader reads out when they change, and things to use.
 * @param {(values: Values) => string[][]} lines label and text
 * @param {(values: Values) => Node[]} use
 * @returns {Part}
 */
export const results = (lines, use) => {
  const said = element("div", { role: "status" });
  const used = element("div", {});
  return {
    element: element("div", { class: "hub-sheet__result" }, said, used),
    follow: (values) => {
      const now = lines(values).map(([label, text]) =>
        element("p", {}, element("b", {}, `${label}: `), text || "………"),
      );
      const isNew = said.textContent !== now.map((line) => line.textContent).join("");
      if (isNew) refill(said, ...now);
      refill(used, ...use(values));
    },
  };
};
