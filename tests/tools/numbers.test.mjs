// @ts-check
// What people type is read as they mean it, or not at all; numbers are written as the pages have them.
import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";

const tools = new URL("../../overrides/assets/javascripts/tools/", import.meta.url);
const { inWords, plainly, read, written } = await import(new URL("numbers.mjs", tools).href);
const { exact } = await import(new URL("exact.mjs", tools).href);

/** @type {[kind: string, text: string, id: string, en: string][]} */
const TYPED = [
  ["money", "1,5 juta", "1500000", "1500000"],
  ["money", "1.5 juta", "1500000", "1500000"],
  ["money", "Rp 1,5 jt", "1500000", "1500000"],
  ["money", "Rp1,5 juta rupiah", "1500000", "1500000"],
  ["money", "1.5 million", "1500000", "1500000"],
  ["money", "1.500.000", "1500000", "1500000"],
  ["money", "1,500,000", "1500000", "1500000"],
  ["money", "Rp1.500.000,00", "1500000", "1500000"],
  ["money", "1500000", "1500000", "1500000"],
  ["money", "1 500 000", "1500000", "1500000"],
  ["money", "Rp\u00a01.500.000", "1500000", "1500000"],
  ["money", "１５００", "1500", "1500"],
  ["money", "500rb", "500000", "500000"],
  ["money", "500 Ribu", "500000", "500000"],
  ["money", "500k", "500000", "500000"],
  ["money", "2 miliar", "2000000000", "2000000000"],
  ["money", "1 billion", "1000000000", "1000000000"],
  ["money", "Rp1.500.000,-", "1500000", "1500000"],
  ["money", "rp.50000", "50000", "50000"],
  ["money", "1500.", "1500", "1500"],
  ["money", "12.500,50", "12500.5", "12500.5"],
  ["money", "0", "0", "0"],
  // Three digits behind one mark are thousands where that is the mark for thousands.
  ["money", "1.500", "1500", "unclear"],
  ["money", "1,500", "unclear", "1500"],
  ["money", "1.500 juta", "unclear", "unclear"],
  ["money", "1,500 juta", "unclear", "unclear"],
  // One and a half of what?
  ["money", "1.5", "unclear", "unclear"],
  ["money", "1,5", "unclear", "unclear"],
  ["money", "999,50", "unclear", "unclear"],
  ["money", "0.500", "unclear", "unclear"],
  ["money", "1.50.000", "unclear", "unclear"],
  ["money", "15 00", "unclear", "unclear"],
  ["money", "1,500.000,5", "unclear", "unclear"],
  ["money", "", "letters", "letters"],
  ["money", "  ", "letters", "letters"],
  ["money", "satu juta", "letters", "letters"],
  ["money", "-500", "letters", "letters"],
  ["money", "Rp−500", "letters", "letters"],
  ["money", "12%", "letters", "letters"],
  ["money", "2 M", "letters", "letters"],
  ["money", "1.500.000 sebulan", "letters", "letters"],
  ["money", "1".repeat(41), "letters", "letters"],
  ["percent", "12%", "12", "12"],
  ["percent", "12 persen", "12", "12"],
  ["percent", "12 percent", "12", "12"],
  ["percent", "12", "12", "12"],
  ["percent", "12,5", "12.5", "12.5"],
  ["percent", "12.5 %", "12.5", "12.5"],
  ["percent", "1,500", "unclear", "1500"],
  ["percent", "Rp12 rupiah", "letters", "letters"],
  ["count", "26", "26", "26"],
  ["count", "1.240", "1240", "unclear"],
  ["count", "26,0", "26", "unclear"],
  ["count", "12,5", "whole", "unclear"],
  ["count", "12.5", "unclear", "whole"],
  ["count", "2 ribu", "2000", "2000"],
  ["count", "26 hari", "letters", "letters"],
];

for (const [kind, text, id, en] of TYPED)
  test(`${kind} "${text}"`, () => {
    const said = [read(text, kind, "id"), read(text, kind, "en")];
    deepEqual(
      said.map((one) => (typeof one === "string" ? one : plainly(one))),
      [id, en],
    );
  });

test("a text that is too long is not even looked at", () => {
  const long = { length: 41, normalize: () => "5" };
  equal(read(long, "money", "id"), "letters");
});

test("what one language writes, both read as the same number, or ask", () => {
  for (const text of ["0", "7", "58000", "120000", "1500000", "18000000", "12.5", "0.14"])
    for (const [own, other] of [
      ["id", "en"],
      ["en", "id"],
    ]) {
      const shown = written(exact(text), own);
      equal(plainly(read(shown, "percent", own)), text);
      const there = read(shown, "percent", other);
      equal(typeof there === "string" ? text : plainly(there), text);
    }
});

test("numbers are grouped and rounded as the pages have them", () => {
  const all = ["0", "999", "1000", "1500000", "123.456", "123.455", "0.999", "12.50"].map(exact);
  deepEqual(
    all.map((one) => written(one, "id")),
    ["0", "999", "1.000", "1.500.000", "123,46", "123,46", "1", "12,5"],
  );
  deepEqual(
    all.map((one) => written(one, "en")),
    ["0", "999", "1,000", "1,500,000", "123.46", "123.46", "1", "12.5"],
  );
  equal(written([1n, 3n], "id", 6), "0,333333");
});

test("millions are said in a word, unless that would leave something out", () => {
  const words = ["miliar", "juta"];
  const said = ["999999", "1000000", "1500000", "1234500", "1234567", "2000000000", "1500500000"];
  deepEqual(
    said.map((one) => inWords(exact(one), "id", words)),
    ["", "= 1 juta", "= 1,5 juta", "", "", "= 2 miliar", ""],
  );
  equal(inWords(exact("1500000"), "en", ["billion", "million"]), "= 1.5 million");
});
