// @ts-check
// What is shown of a text: whole words around those that answer.
import assert from "node:assert/strict";
import test from "node:test";
import { marked, passageOf } from "../../overrides/assets/javascripts/search/passage.mjs";

/** @param {string[]} words */
const only =
  (...words) =>
  (/** @type {string} */ word) =>
    words.includes(word);
/** @param {string[]} words */
const keys =
  (...words) =>
  (/** @type {string} */ word) =>
    words.includes(word) ? word : "";
const LONG = "kata ".repeat(100);

test("marked words stand between plain ones", () => {
  assert.deepEqual(marked("Foto bukti, bukti!", only("bukti")), [
    "Foto ",
    "bukti",
    ", ",
    "bukti",
    "!",
  ]);
});

test("a text may begin and end with a mark", () => {
  assert.deepEqual(marked("Bukti", only("bukti")), ["", "Bukti", ""]);
  assert.deepEqual(marked("a", only("bukti")), ["a"]);
  assert.deepEqual(marked("", only("bukti")), [""]);
});

test("a word is marked whole, with its apostrophes and points", () => {
  assert.deepEqual(marked("x Jum’at, Rp1.500.", only("jumat", "1500")), [
    "x ",
    "Jum’at",
    ", Rp",
    "1.500",
    ".",
  ]);
});

test("a short text is shown whole", () => {
  assert.deepEqual(passageOf("Foto bukti transfer.", keys("bukti")), [
    "Foto ",
    "bukti",
    " transfer.",
  ]);
  assert.deepEqual(passageOf("Tidak ada.", keys("bukti")), ["Tidak ada."]);
  assert.deepEqual(passageOf("", keys("bukti")), [""]);
});

test("without a word that answers, the opening is shown", () => {
  const [opening] = passageOf(LONG, keys("bukti"));

  assert.equal(opening, `${"kata ".repeat(30).trim()} …`);
});

test("the part is shown in which most of the words stand", () => {
  const text = `bukti ${LONG} bukti bukti ${LONG} bukti transfer ${LONG}`;
  const segments = passageOf(text, keys("bukti", "transfer"));

  assert.deepEqual(
    segments.filter((_, at) => at % 2),
    ["bukti", "transfer"],
  );
  assert.match(segments[0], /^… kata/);
  assert.match(segments[4], / …$/);
});

test("of parts that have as many, the first is shown", () => {
  const segments = passageOf(`satu bukti ${LONG} dua bukti ${LONG}`, keys("bukti"));

  assert.equal(segments[0], "satu ");
});

test("words are never cut, and nothing is shown twice", () => {
  for (let before = 0; before < 60; before += 1) {
    const text = `${"ab ".repeat(before)}bukti ${"abcdefg ".repeat(40)}`.trim();
    const shown = passageOf(text, keys("bukti")).join("");
    const inside = shown.replace(/^… /, "").replace(/ …$/, "");

    assert.ok(` ${text} `.includes(` ${inside} `), shown);
    assert.ok(inside.includes("bukti"), shown);
    assert.ok(inside.length <= 150, shown);
    assert.equal(shown.startsWith("… "), !text.startsWith(inside));
    assert.equal(shown.endsWith(" …"), !text.endsWith(inside));
  }
});

test("a passage ends with the text where the text ends", () => {
  const text = `${LONG}bukti akhir.`;

  assert.deepEqual(passageOf(text, keys("bukti")).slice(1), ["bukti", " akhir."]);
});

test("a text without a space is cut all the same", () => {
  const shown = passageOf("x".repeat(400), keys()).join("");

  assert.ok(shown.length <= 155, shown);
});

test("a long address beside the word that answers does not hide it", () => {
  const address = `alamat/${"x".repeat(200)}`;
  for (const text of [
    `${LONG}${address} bukti ${LONG}`,
    `${LONG}bukti ${address} ${LONG}`,
    `${address} bukti`,
    `bukti ${address}`,
  ]) {
    const segments = passageOf(text, keys("bukti"));
    assert.equal(segments[1], "bukti", segments.join("|"));
    assert.ok(segments.join("").length <= 155, segments.join("|"));
  }
});

test("words that would not be shown do not count", () => {
  const text = `bukti ${"kata ".repeat(34)}transfer ${LONG}bukti transfer`;
  const segments = passageOf(text, keys("bukti", "transfer"));

  assert.deepEqual(
    segments.filter((_, at) => at % 2),
    ["bukti", "transfer"],
  );
});
