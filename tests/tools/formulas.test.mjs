// @ts-check
// The formulas of the tools, held to the table that the checker's are held to.
import { deepEqual, equal, throws } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const tools = new URL("../../overrides/assets/javascripts/tools/", import.meta.url);
const { COMMISSION } = await import(new URL("commission.mjs", tools).href);
const { SELLING } = await import(new URL("selling.mjs", tools).href);
const { TARGETS } = await import(new URL("targets.mjs", tools).href);
const { RIGHTS } = await import(new URL("rights.mjs", tools).href);
const { exact } = await import(new URL("exact.mjs", tools).href);
const { read } = await import(new URL("numbers.mjs", tools).href);

const FORMULAS = { ...COMMISSION, ...SELLING, ...TARGETS, ...RIGHTS };
const table = JSON.parse(readFileSync(new URL("../formulas.json", import.meta.url), "utf-8"));

/** Numbers by name; those of JSON are written with at most three decimals. */
const numbers = (/** @type {Record<string, number>} */ given) =>
  Object.fromEntries(Object.entries(given).map(([name, number]) => [name, exact(`${number}`)]));

/** What a number is exactly: a sum that is a hair away from the table's is another number. */
const lowest = (/** @type {[bigint, bigint]} */ [over, under]) => {
  let [a, b] = [over < 0n ? -over : over, under];
  while (b) [a, b] = [b, a % b];
  return `${over / a}/${under / a}`;
};
const all = (/** @type {Record<string, any>} */ results) =>
  Object.fromEntries(Object.entries(results).map(([name, result]) => [name, lowest(result)]));

for (const { formula, given, gives } of table) {
  const name = `${formula} ${Object.values(given).join(" ")}`;
  const below = Object.values(given).find((number) => number < 0);
  if (below !== undefined)
    test(`${name}: a number below zero cannot be typed`, () => {
      for (const kind of ["money", "percent", "count"])
        equal(read(`${below}`, kind, "id"), "letters");
    });
  else if (gives)
    test(name, () => deepEqual(all(FORMULAS[formula](numbers(given))), all(numbers(gives))));
  else
    test(`${name} gives nothing`, () => {
      throws(() => {
        for (const result of Object.values(FORMULAS[formula](numbers(given)))) {
          // A division by zero has no value, even where nothing rounded it.
          if (!(/** @type {[bigint, bigint]} */ (result)[1])) throw new RangeError("zero");
        }
      }, RangeError);
    });
}

test("the tools have every formula of the table, and no other", () => {
  const named = table.map((/** @type {any} */ { formula }) => formula);
  deepEqual(Object.keys(FORMULAS).sort(), [...new Set(named)].sort());
});
