// @ts-check
// What is written into the tools is kept, or they hear that it is not.
import { deepEqual, equal } from "node:assert/strict";
import { beforeEach, test } from "node:test";

const tools = new URL("../../overrides/assets/javascripts/tools/", import.meta.url);
const { keep, kept } = await import(new URL("kept.mjs", tools).href);

/** @param {any} storage */
const phone = (storage) =>
  Object.defineProperty(globalThis, "localStorage", {
    value: storage,
    configurable: true,
    writable: true,
  });

/** @type {Map<string, string>} */
let held = new Map();
beforeEach(() => {
  held = new Map();
  phone({
    getItem: (/** @type {string} */ key) => held.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ text) => held.set(key, text),
    removeItem: (/** @type {string} */ key) => held.delete(key),
  });
});

test("what is kept is there again, until it is forgotten", () => {
  equal(keep("jkp", { wage: "1" }), true);
  deepEqual(kept("jkp"), { wage: "1" });
  equal(keep("jkp"), true);
  deepEqual([...held], []);
});

test("what could not be kept is said", () => {
  phone(undefined);
  equal(keep("jkp", { wage: "1" }), false);
  deepEqual(kept("jkp"), {});
});
