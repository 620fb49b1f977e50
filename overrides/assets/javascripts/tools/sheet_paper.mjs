// @ts-check
// A piece of a sheet as it is printed: what is written, and room to write where nothing is.
import { element } from "./elements.mjs";
import { inRow, labelled } from "./sheet_text.mjs";

/** @typedef {import("./sheet_fields.mjs").Values} Values */
/** @typedef {import("./sheet_text.mjs").Piece} Piece */

const ROOM = "………………";

/** @param {string | undefined} value */
const box = (value) => (value ? "☑" : "☐");

/** @param {string[]} cells */
const row = (cells, tag = "td") =>
  element("tr", {}, ...cells.map((cell) => element(tag, {}, cell)));

/**
 * Return a table.
 * @param {string} title
 * @param {string[]} head
 * @param {string[][]} rows
 */
const table = (title, head, rows) =>
  element(
    "table",
    { class: "hub-paper__table" },
    ...(title ? [element("caption", {}, title)] : []),
    ...(head.length ? [element("thead", {}, row(head, "th"))] : []),
    element("tbody", {}, ...rows.map((cells) => row(cells))),
  );

/**
 * Return a piece on paper.
 * @param {Piece} piece
 * @param {Values} values
 * @returns {Node[]}
 */
export const onPaper = (piece, values) => {
  const { fields = [], rows = [], columns = [], title = "", signed = [] } = piece;
  const asked = fields.filter(({ kind }) => kind !== "checkbox");
  const ticks = fields.filter(({ kind }) => kind === "checkbox");
  const lines = [
    ...ticks.map(({ name, label }) => `${box(values[name])} ${label}`),
    ...(piece.lines?.(values) ?? []).map(([label, text]) => labelled(label, text || ROOM)),
    ...(signed.length ? [signed.map((one) => `${one} ${ROOM}`).join(" ")] : []),
  ];
  const cells = rows.map(({ label }, at) => [
    label,
    ...columns.map((column) => {
      const value = values[inRow(column, at)] ?? "";
      return column.kind === "checkbox" ? box(value) : value;
    }),
  ]);
  return [
    ...(asked.length
      ? [
          table(
            "",
            [],
            asked.map(({ name, label, named = String }) => [label, named(values[name] ?? "")]),
          ),
        ]
      : []),
    ...(cells.length ? [table(title, ["", ...columns.map(({ label }) => label)], cells)] : []),
    ...lines.map((line) => element("p", {}, line)),
  ];
};
