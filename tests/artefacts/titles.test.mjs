// Which titles fit what somebody has typed.
import assert from "node:assert/strict";
import { test } from "node:test";

import { fits } from "../../overrides/assets/javascripts/packs/titles.mjs";

test("a title fits words of it in any order and case", () => {
  assert.equal(fits("Pesangon: dasar menghitungnya", "HITUNG pesangon"), true);
  assert.equal(fits("Pesangon: dasar menghitungnya", "pesangon jkp"), false);
});

test("every title fits nothing", () => {
  assert.equal(fits("Pesangon", ""), true);
  assert.equal(fits("Pesangon", "  "), true);
});
