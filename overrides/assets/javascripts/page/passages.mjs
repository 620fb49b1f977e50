// @ts-check
// What of a section is read aloud, and in what order: what a reader sees, without what is to be used.
import { rowOf, said, sentencesOf } from "./spoken.mjs";

/**
 * @typedef {{element: Element, text: string}} Passage  a text, and what is marked while it is read
 */

const BLOCKS =
  "p,div,section,figure,figcaption,blockquote,ul,ol,li,dl,dt,dd,details,summary,table,h3,h4,h5,h6";
const LEFT_OUT =
  "nav,aside,form,pre,button,input,select,textarea,label [type],progress,script,style,template,svg," +
  "[hidden],[aria-hidden=true],details:not([open]),.hub-tool,.hub-save,.hub-meaning,.hub-aloud";

/**
 * @param {HTMLTableElement} table
 * @param {import("./tongues.mjs").Tongue} tongue
 * @returns {Passage[]}
 */
const rowsOf = (table, tongue) => {
  /** @param {HTMLTableRowElement} row */
  const cells = (row) => [...row.cells].map((one) => (one.textContent ?? "").trim());
  const heads = table.tHead ? cells(table.tHead.rows[0]) : [];
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const found = rows
    .map((row) => ({ element: row, text: rowOf(cells(row), heads) }))
    .filter(({ text }) => text);
  return found.length ? found : [{ element: table, text: tongue.table }];
};

/**
 * @param {Element} element
 * @param {import("./tongues.mjs").Tongue} tongue
 * @returns {Passage[]}
 */
const within = (element, tongue) => {
  if (element instanceof HTMLTableElement) return rowsOf(element, tongue);
  let text = "";
  /** @type {Passage[]} */
  const below = [];
  /** @param {Node} part */
  const read = (part) => {
    if (part instanceof Text) text += part.data;
    if (!(part instanceof Element) || part.matches(LEFT_OUT)) return;
    if (part.matches(BLOCKS)) below.push(...within(part, tongue));
    else if (part.tagName === "BR") text += " ";
    else part.childNodes.forEach(read);
  };
  element.childNodes.forEach(read);
  return [...(text.trim() ? [{ element, text }] : []), ...below];
};

/**
 * Return what is read of the section below a heading, a sentence at a time.
 * @param {Element} heading
 * @param {import("./tongues.mjs").Tongue} tongue
 * @returns {Passage[]}
 */
export const passagesOf = (heading, tongue) => {
  /** @type {Passage[]} */
  const found = [];
  let at = heading.nextElementSibling;
  for (; at && at.tagName !== "H2"; at = at.nextElementSibling)
    if (!at.matches(LEFT_OUT)) found.push(...within(at, tongue));
  if (found.length) found.unshift({ element: heading, text: heading.textContent ?? "" });
  return found.flatMap(({ element, text }) =>
    sentencesOf(said(text, tongue)).map((one) => ({ element, text: one })),
  );
};
