// @ts-check
// A sheet to fill in: kept as it is typed, and printed, shared or emptied when its reader says so.
import { keep, kept } from "./kept.mjs";
import { element, refill } from "./elements.mjs";
import { drawnField } from "./sheet_fields.mjs";
import { printAlone } from "./printing.mjs";
import { button } from "./sheet_results.mjs";
import { copying, share } from "./sheet_sending.mjs";

/** @typedef {import("./sheet_fields.mjs").Field} Field */
/** @typedef {import("./sheet_fields.mjs").Values} Values */
/** @typedef {import("./sheet_results.mjs").Part} Part */

/**
 * @typedef {object} Sheet
 * @property {string} tool
 * @property {string} title
 * @property {boolean} [hasPeople] who are not shared unless the reader says so
 * @property {(drawn: (field: Field, name?: string) => HTMLElement,
 *   change: (more: Values) => void) => Part[]} parts
 * @property {(values: Values, all: boolean) => string} message nothing where nothing is to be sent
 * @property {(values: Values) => Node[]} paper
 */

const PAUSE = 400; // milliseconds without a key, before what follows from it is shown and read out

/**
 * Open a sheet in its place, with the words of its buttons and what they say.
 * @param {HTMLElement} place
 * @param {Sheet} sheet
 * @param {Record<string, string>} words
 */
export const openSheet = (place, sheet, words) => {
  /** @type {Values} */
  let values = kept(sheet.tool);
  /** @type {Values} */
  let unkept = {}; // where the phone is full, or a private window forbids it
  let timer = 0;
  /** @type {Map<string, ReturnType<typeof drawnField>>} */
  const fields = new Map();

  const status = element("p", { class: "hub-sheet__status", role: "status" });
  const onPaper = element("div", { class: "hub-paper" });
  const follow = () => {
    clearTimeout(timer);
    for (const part of parts) part.follow?.(values);
    refill(onPaper, element("p", {}, element("b", {}, sheet.title)), ...sheet.paper(values));
  };
  // Another page may have changed what is kept, or emptied it: nothing from before comes back.
  const reread = () => {
    values = { ...kept(sheet.tool), ...unkept };
    undo.hidden = true;
  };
  /** @param {Values} more */
  const change = (more) => {
    unkept = { ...unkept, ...more };
    reread();
    const isKept = keep(sheet.tool, Object.values(values).some(Boolean) ? values : undefined);
    if (isKept) unkept = {};
    const told = isKept ? "" : words.unkept;
    if (status.textContent !== told) status.textContent = told;
  };
  const show = () => {
    for (const [name, field] of fields) field.show(values[name] ?? "");
    follow();
  };

  const parts = sheet.parts((field, name = field.name) => {
    const one = drawnField(field, `${sheet.tool}-${name}`);
    one.element.addEventListener("input", () => {
      change({ [name]: one.read() });
      clearTimeout(timer);
      timer = setTimeout(follow, PAUSE);
    });
    fields.set(name, one);
    return one.element;
  }, change);

  const all = element("input", { type: "checkbox", id: `${sheet.tool}-all` });
  const ask = element("label", { for: all.id }, words.all);
  const choice = element("div", { class: "hub-sheet__tick" }, all, ask);
  /** @param {(text: string) => any} send */
  const sending = (send) => async () => {
    const text = sheet.message(values, all.checked);
    status.textContent = text ? await send(text) : words.nothing;
  };
  const undo = button(words.undo, () => {});
  undo.hidden = true;
  const empty = button(words.empty, () => {
    const written = values;
    keep(sheet.tool);
    unkept = {};
    reread();
    show();
    all.checked = false;
    status.textContent = words.emptied;
    undo.hidden = false;
    undo.onclick = () => {
      change(written);
      show();
      status.textContent = words.restored;
      empty.focus();
    };
  });
  // Whoever takes the phone next has nothing to undo.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) undo.hidden = true;
  });
  const again = () => {
    reread();
    show();
  };
  addEventListener("storage", again);
  addEventListener("pageshow", ({ persisted }) => persisted && again());

  const buttons = element(
    "div",
    { class: "hub-sheet__buttons" },
    button(words.share, sending(share)),
    button(words.copy, sending(copying(words))),
    button(words.print, () => {
      follow();
      printAlone(place);
    }),
    empty,
  );
  const form = element(
    "div",
    { class: "hub-sheet", role: "group", "aria-label": sheet.title },
    element("p", { class: "hub-sheet__kept" }, words.kept),
    ...parts.map((part) => part.element),
    ...(sheet.hasPeople ? [choice] : []),
    buttons,
    status,
    undo,
  );
  place.append(form, onPaper);
  show();
};
