import assert from "node:assert/strict";
import { test } from "node:test";
import { places } from "../../overrides/assets/javascripts/search/landing.mjs";

const found = (text, ...words) => places(text, words).map(([from, to]) => text.slice(from, to));

test("whole words are found, in any case", () => {
  assert.deepEqual(found("Bukti transfer: BUKTI-bukti, buktikan.", "bukti"), [
    "Bukti",
    "BUKTI",
    "bukti",
  ]);
});

test("accents make no other word", () => {
  assert.deepEqual(found("Café, cafe\u0301 dan cafe", "café"), ["Café", "cafe\u0301", "cafe"]);
});

test("figures are words", () => {
  assert.deepEqual(found("PPh 21 naik 210 persen", "21"), ["21"]);
});

test("no word, no place", () => {
  assert.deepEqual(found("Bukti transfer", "modal"), []);
  assert.deepEqual(found("Bukti transfer"), []);
});
