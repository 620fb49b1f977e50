// @ts-check
// The target market sheet: the questions of worksheet W07, the sentence, and whom it fits.
import { openSheet } from "./sheet.mjs";
import { sheetOf } from "./sheet_tables.mjs";

/** @typedef {import("./sheet_fields.mjs").Field} Field */
/** @typedef {import("./sheet_fields.mjs").Values} Values */

const PEOPLE = 20;
const GAP = "………";

const ASKED = ["who", "where", "need", "budget", "chat", "chooses", "pays", "when"];

/**
 * Return the sentence, with room where nothing is written yet; nothing without any answer.
 * @param {string} frame with the names of fields in braces
 * @param {Values} values
 */
export const sentence = (frame, values) => {
  let isEmpty = true;
  const text = frame.replace(/\{(\w+)\}/g, (_, name) => {
    const said = (values[name] ?? "")
      .trim()
      .replace(/\s+/g, " ")
      .replace(/[.,;]+$/, "");
    if (said) isEmpty = false;
    return said || GAP;
  });
  return isEmpty ? "" : text;
};

/**
 * Return the sheet.
 * @param {any} words
 */
export const marketSheet = (words) => {
  /** @param {string} name @returns {Field} */
  const text = (name) => ({
    name,
    kind: "text",
    most: "100",
    label: words[name][0],
    hint: words[name][1],
  });
  /** @param {string} name @returns {Field} */
  const tick = (name) => ({ name, kind: "checkbox", label: words[name] });
  return sheetOf("market", words.title, [
    { fields: ASKED.map(text) },
    { lines: (values) => [[words.sentence, sentence(words.frame, values)]] },
    {
      title: words.people,
      note: words.note,
      own: true,
      more: words.more,
      rows: Array.from({ length: PEOPLE }, (_, row) => ({ label: `${row + 1}` })),
      columns: [
        { name: "name", label: words.name, most: "40" },
        { name: "why", label: words.why, most: "50" },
        { name: "may", label: words.may, kind: "checkbox" },
      ],
    },
    {
      fields: [
        tick("asked"),
        { name: "product", label: words.product },
        { name: "fits", label: words.fits },
      ],
    },
    { onlyPaper: true, fields: [tick("alone")] },
  ]);
};

/**
 * Open the sheet in its place.
 * @param {HTMLElement} place
 * @param {any} words
 */
export const openMarket = (place, words) => openSheet(place, marketSheet(words), words);
