// @ts-check
// What a filled sheet says: as a message, and line by line for paper.

/** @typedef {import("./sheet_fields.mjs").Field} Field */
/** @typedef {import("./sheet_fields.mjs").Values} Values */

/**
 * A piece of a sheet has some of these.
 * @typedef {object} Piece
 * @property {Field[]} [fields]
 * @property {string} [title] of a table
 * @property {string} [note]
 * @property {{ label: string }[]} [rows] of a table
 * @property {Field[]} [columns]
 * @property {string} [more] the words that ask for one more row; without them all are there
 * @property {boolean} [own] names of people: not shared unless the reader says so
 * @property {boolean} [onlyPaper] nothing that others need to read
 * @property {(values: Values) => string[][]} [lines] what follows from what is written: label, text
 * @property {(values: Values, change: (more: Values) => void) => Node[]} [use] likewise, to use
 * @property {string[]} [signed] lines for paper only
 */

/**
 * Return the name of a field in a row, which are counted from 1.
 * @param {Field} column
 * @param {number} row
 */
export const inRow = (column, row) => `${column.name}${row + 1}`;

/**
 * Return how many rows of a table have something in them, with those above.
 * @param {Piece} piece
 * @param {Values} values
 */
export const rowsUsed = ({ rows = [], columns = [] }, values) =>
  rows.reduce(
    (used, _, row) => (columns.some((column) => values[inRow(column, row)]) ? row + 1 : used),
    0,
  );

/**
 * Return a label and what belongs to it.
 * @param {string} label
 * @param {string} text
 */
export const labelled = (label, text) => `${label}${/[?:]$/.test(label) ? "" : ":"} ${text}`;

/**
 * Return what is written in a field, and what it is.
 * @param {Field} field
 * @param {string | undefined} value
 */
const said = ({ kind, label, named = String }, value) => {
  if (!value) return "";
  return kind === "checkbox" ? `${value} ${label}` : labelled(label, named(value));
};

/**
 * Return what is written in a part.
 * @param {Piece} piece
 * @param {Values} values
 */
const saidIn = (piece, values) => {
  const { fields = [], rows = [], columns = [], title = "", lines } = piece;
  const told = fields.map((field) => said(field, values[field.name]));
  const written = rows.map(({ label }, row) => {
    const cells = columns.map((column, at) => {
      const value = values[inRow(column, row)];
      return at ? said(column, value) : value;
    });
    return cells.some(Boolean) ? labelled(label, cells.filter(Boolean).join(" · ")) : "";
  });
  const table = written.filter(Boolean);
  const derived = (lines?.(values) ?? []).map(([label, text]) => text && labelled(label, text));
  return [...told, ...(table.length ? [title, ...table] : []), ...derived].filter(Boolean);
};

/**
 * Return pieces of a sheet as a message, or nothing where nothing is written.
 * @param {string} title
 * @param {Piece[]} pieces
 * @param {Values} values
 */
export const message = (title, pieces, values) => {
  const told = pieces.filter((piece) => !piece.onlyPaper);
  const found = told.map((piece) => saidIn(piece, values).join("\n")).filter(Boolean);
  return found.length ? [`*${title}*`, ...found].join("\n\n") : "";
};
