// @ts-check
// A sheet that is described in parts: as a form, as a message and on paper.
import { element } from "./elements.mjs";
import { onPaper } from "./sheet_paper.mjs";
import { button, results } from "./sheet_results.mjs";
import { inRow, message, rowsUsed } from "./sheet_text.mjs";

/** @typedef {import("./sheet_fields.mjs").Field} Field */
/** @typedef {import("./sheet_fields.mjs").Values} Values */
/** @typedef {import("./sheet_text.mjs").Piece} Piece */
/** @typedef {import("./sheet_results.mjs").Part} Part */
/** @typedef {import("./sheet.mjs").Sheet} Sheet */

/**
 * Return a table as a fold of groups, of which only as many are there as are used, or asked for.
 * @param {Piece} piece
 * @param {(field: Field, name: string) => HTMLElement} drawn
 * @returns {Part}
 */
const growing = (piece, drawn) => {
  const { rows = [], columns = [], title = "", note, more } = piece;
  let asked = more ? 1 : rows.length;
  const groups = rows.map(({ label }, row) =>
    element(
      "fieldset",
      { class: "hub-sheet__row" },
      element("legend", {}, label),
      ...columns.map((column) => drawn(column, inRow(column, row))),
    ),
  );
  const show = () => {
    groups.forEach((group, row) => (group.hidden = row >= asked));
    add.hidden = asked === rows.length;
  };
  const add = button(more ?? "", () => {
    asked += 1;
    show();
    groups[asked - 1].querySelector("input").focus();
  });
  const inside = [...(note ? [element("p", {}, note)] : []), ...groups, ...(more ? [add] : [])];
  return {
    element: element("details", {}, element("summary", {}, title), ...inside),
    follow: (values) => {
      if (more) asked = Math.max(Object.keys(values).length ? asked : 1, rowsUsed(piece, values));
      show();
    },
  };
};

/**
 * Return a sheet that is made of pieces.
 * @param {string} tool
 * @param {string} title
 * @param {Piece[]} pieces
 * @returns {Sheet}
 */
export const sheetOf = (tool, title, pieces) => ({
  tool,
  title,
  hasPeople: pieces.some((piece) => piece.own),
  parts: (drawn, change) =>
    pieces.flatMap((piece) => [
      ...(piece.fields ?? []).map((field) => ({ element: drawn(field, field.name) })),
      ...(piece.rows ? [growing(piece, drawn)] : []),
      ...(piece.lines ? [results(piece.lines, (values) => piece.use?.(values, change) ?? [])] : []),
    ]),
  message: (values, all) => message(title, all ? pieces : pieces.filter((one) => !one.own), values),
  paper: (values) => pieces.flatMap((piece) => onPaper(piece, values)),
});
