// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { qr } from "../../overrides/assets/javascripts/tools/qr.mjs";

/** @type {{ squares: { text: string, rows: string }[] }} */
const { squares } = JSON.parse(readFileSync(new URL("qr.json", import.meta.url), "utf8"));

/** @param {string} text */
const rows = (text) =>
  qr(text)
    ?.map((row) => BigInt(`0b${row.join("")}`).toString(16))
    .join(" ");

test("a QR code is the same as that of another library", () => {
  for (const square of squares) assert.equal(rows(square.text), square.rows, square.text);
});

test("all versions from 1 to 13 are compared", () => {
  const versions = squares.map(({ rows }) => (rows.split(" ").length - 17) / 4);
  assert.deepEqual(
    [...new Set(versions)].sort((one, other) => one - other),
    [...Array.from({ length: 13 }, (_, at) => at + 1)],
  );
});

test("what is too long has no QR code", () => {
  assert.equal(qr("a".repeat(331))?.length, 69);
  assert.equal(qr("a".repeat(332)), null);
  assert.equal(qr("é".repeat(166)), null);
});
