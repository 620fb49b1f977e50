// @ts-check
// Where a permanent link leads that finds no page.
import assert from "node:assert/strict";
import test from "node:test";
import { CODES } from "../../overrides/assets/javascripts/lasting/codes.mjs";

const script = new URL("../../overrides/assets/javascripts/lasting/lost.mjs", import.meta.url);
const root = new URL("../../", script).href;
CODES.L09 = { id: "a/", en: "en/a/" };
CODES.L07 = { "": "p/L07/" };

/** Return where a reader of an address is led, below the root. @param {string} path */
const led = async (path) => {
  const { href, pathname, hash } = new URL(path, root);
  /** @type {string[]} */
  const goals = [];
  const replace = (/** @type {string} */ goal) => goals.push(goal.slice(root.length));
  Object.assign(globalThis, { location: { href, pathname, hash, replace } });
  Object.defineProperty(globalThis, "navigator", { value: { languages: ["id"] }, writable: true });
  await import(`${script.href}?${encodeURIComponent(path)}`);
  return goals;
};

test("a code in small letters leads to its page in the language that was asked for", async () => {
  assert.deepEqual(await led("p/l9/en#b"), ["en/a/#b"]);
});

test("a code that moved or is gone leads to the page that says so", async () => {
  assert.deepEqual(await led("p/l07"), ["p/L07/"]);
  assert.deepEqual(await led("p/L07/en"), ["p/L07/"]);
});

test("whose page cannot be opened is not led round and round", async () => {
  assert.deepEqual(await led("p/L07/"), []);
});

test("who asks for no code is led to the box", async () => {
  assert.deepEqual(await led("p/x"), ["p/#x"]);
  assert.deepEqual(await led("a/"), []);
});
