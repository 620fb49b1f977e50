// @ts-check
// What is written of a lesson goes to what is kept by then, not to what once was read.
import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { keepProgress, leafOf } from "../../overrides/assets/javascripts/page/notebook.mjs";

/** @type {string | null} */
let kept = null;
let full = false;
const storage = {
  getItem: () => kept,
  /** @param {string} _ @param {string} text */
  setItem: (_, text) => {
    if (full) throw new Error("QuotaExceededError");
    kept = text;
  },
};
Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });

const LATER = '{"version":2,"lessons":{"L08":{"stars":5}}}';

beforeEach(() => {
  [kept, full] = [null, false];
});

test("what another tab has deleted stays deleted", () => {
  const leaf = leafOf("L09");
  assert.equal(leaf?.write({ answers: "11xxx", done: "2026-11-23" }), true);
  kept = null;
  assert.equal(leaf?.read().answers, "");
  leaf?.write({ at: "tangga" });
  assert.deepEqual([leaf?.read().answers, leaf?.read().done], ["", ""]);
});

test("what another tab has written stays", () => {
  const [one, other] = [leafOf("L09"), leafOf("L09")];
  one?.write({ answers: "1xxxx" });
  other?.write({ at: "tangga" });
  assert.deepEqual([one?.read().at, other?.read().answers], ["tangga", "1xxxx"]);
});

test("what a later version has written meanwhile is left to it", () => {
  const leaf = leafOf("L09");
  leaf?.write({ answers: "11xxx" });
  kept = LATER;
  assert.equal(leaf?.write({ answers: "111xx" }), false);
  assert.equal(keepProgress({}), false);
  assert.equal(kept, LATER);
  assert.equal(leaf?.read().answers, "111xx"); // as long as the page
  assert.equal(leafOf("L09"), null);
});

test("what cannot be kept lasts as long as the page, and is kept as soon as it can be", () => {
  const leaf = leafOf("L09");
  full = true;
  assert.equal(leaf?.write({ answers: "1xxxx" }), false);
  assert.equal(leaf?.write({ at: "tangga" }), false);
  full = false;
  assert.equal(leaf?.write({ title: "Tangga" }), true);
  const { answers, at, title } = leafOf("L09")?.read() ?? {};
  assert.deepEqual([answers, at, title], ["1xxxx", "tangga", "Tangga"]);
});
