// @ts-check
// Progress goes through a link or a message and comes out as it was.
import assert from "node:assert/strict";
import test from "node:test";
import { learntOf } from "../../overrides/assets/javascripts/page/learnt.mjs";
import { packed, unpacked as unpackedOn } from "../../overrides/assets/javascripts/page/packed.mjs";

const PROGRESS = {
  L08: learntOf({ day: "2026-11-20", at: "markup-margin" }),
  L09: learntOf({
    day: "2026-11-23",
    done: "2026-11-22",
    checked: "2026-11-21",
    answers: "110x1",
  }),
  L10: learntOf({ day: "2026-11-24" }),
};
/** @param {string} text */
const unpacked = (text) => unpackedOn(text, "2026-11-23");
const WORD = "ml1_L08.1xv....markup-margin_L09.1xy.1xx.1xw.110x1_L10.1xz";

test("progress is one word that an address can hold as it is", () => {
  assert.equal(packed(PROGRESS), WORD);
  assert.equal(new URL(`https://hub.example/#${WORD}`).hash, `#${WORD}`);
});

test("it is read from a link, from a message, and from the word alone", () => {
  for (const text of [
    WORD,
    `#${WORD}`,
    `Kemajuanku: https://hub.example/kemajuan/#${WORD}`,
    `(https://hub.example/en/kemajuan/#${WORD}) ok?`,
    `${WORD}.`,
  ])
    assert.deepEqual(unpacked(text), PROGRESS, text);
});

test("where a finished lesson was read last is not said, nor what a heading says", () => {
  const one = { ...PROGRESS.L09, at: "tangga", title: "Tangga", language: "id" };
  assert.deepEqual(unpacked(packed({ L09: one })), { L09: PROGRESS.L09 });
});

test("all lessons fit a message", () => {
  const one = { ...PROGRESS.L09, done: "", at: "sepuluh-pesanan-satu-gagal" };
  const all = Array.from({ length: 24 }, (_, at) => [`L${`${at + 1}`.padStart(2, "0")}`, one]);
  assert.ok(packed(Object.fromEntries(all)).length < 1_500);
});

test("what is no progress is none", () => {
  for (const text of [
    "",
    "halo",
    "ml1",
    "ml1_",
    "ml1_x_y",
    "ml1_L09",
    "ml1_L09.zzzzzz",
    "xml1_L09.1",
  ])
    assert.deepEqual(unpacked(text), {}, text);
});

test("a part that cannot be read takes no other along", () => {
  assert.deepEqual(unpacked("ml1_L08.-5.x_L77zz.1_L10.1xz.!_..__"), { L10: PROGRESS.L10 });
});

test("days after tomorrow are not believed", () => {
  assert.deepEqual(unpacked("ml1_L09.l00..l00.00000.x"), {});
  assert.deepEqual(unpacked("ml1_L09.1y0"), {});
  assert.deepEqual(unpacked("ml1_L09.1xz.1y0.1y0.0"), {
    L09: learntOf({ day: "2026-11-24", answers: "0" }),
  });
});

test("a word of a later version is left alone", () => {
  assert.equal(unpacked("ml2_L09.1y6"), null);
});
