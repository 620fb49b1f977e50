// @ts-check
// How one thing to fill in looks: its label, a hint, and beside it what is wrong with it.

import { element } from "./elements.mjs";

/** @typedef {Record<string, string>} Values by name of the field; a tick is "✓" */

/**
 * @typedef {object} Field
 * @property {string} name
 * @property {string} label
 * @property {string} [hint]
 * @property {"text" | "date" | "time" | "tel" | "decimal" | "checkbox"} [kind] a line of words if none
 * @property {string} [most] characters
 * @property {(value: string) => string} [named] the value in words
 * @property {(value: string, isBroken: boolean) => string} [wrong] what is wrong, in words
 */

export const TICK = "✓";

/**
 * Return the input of a field.
 * @param {{ kind?: string, most?: string }} field
 * @param {string} id
 */
const input = ({ kind = "line", most = "120" }, id) => {
  const told = { id, "aria-describedby": `${id}-hint ${id}-wrong` };
  const asked = { ...told, maxlength: most, autocomplete: "off" };
  // Words become part of a sentence.
  if (kind === "text") return element("textarea", { ...asked, rows: "2", autocapitalize: "none" });
  if (kind === "decimal") return element("input", { ...asked, inputmode: kind });
  return element("input", { ...asked, type: kind, max: "2099-12-31" });
};

/**
 * Return a field as elements, and how to show and read its value.
 * @param {Field} field
 * @param {string} id
 */
export const drawnField = ({ label, hint = "", wrong, ...field }, id) => {
  const isTick = field.kind === "checkbox";
  const box = input(field, id);
  const name = element("label", { for: id }, label);
  const problem = element("p", { id: `${id}-wrong`, class: "hub-sheet__wrong" });
  const judge = () => {
    const told = wrong?.(box.value, box.validity.badInput) ?? "";
    if (problem.textContent !== told) problem.textContent = told;
    box.setAttribute("aria-invalid", Boolean(told));
  };
  // Nobody is told that something is wrong before she has finished it.
  box.addEventListener("change", () => {
    problem.setAttribute("role", "alert"); // she is elsewhere by now
    judge();
  });
  box.addEventListener("input", () => problem.textContent && judge());
  return {
    element: isTick
      ? element("div", { class: "hub-sheet__tick" }, box, name)
      : element(
          "div",
          { class: "hub-sheet__field" },
          name,
          element("small", { id: `${id}-hint` }, hint),
          box,
          problem,
        ),
    read: () => (isTick ? (box.checked ? TICK : "") : box.value),
    /** @param {string} value */
    show: (value) => {
      if (isTick) box.checked = value;
      else if (box.value !== value) box.value = value; // half a date stays
      judge();
    },
  };
};
