// @ts-check
// What a word is, where it stands, and how far it is from another.
import assert from "node:assert/strict";
import test from "node:test";
import { plain, slips, wordsOf } from "../../overrides/assets/javascripts/search/words.mjs";

/** @param {string} text */
const words = (text) => wordsOf(text).map(({ word }) => word);

test("a word is told with where it stands", () => {
  const text = "Rp1.500, jum’at é!";

  assert.deepEqual(wordsOf(text), [
    { word: "1500", from: 2, to: 7 },
    { word: "jumat", from: 9, to: 15 },
  ]);
  assert.equal(text.slice(2, 7), "1.500");
});

test("numbers are words without their points and commas", () => {
  assert.deepEqual(words("1.500.000 12,5 3 19.30. 24jam x2"), [
    "1500000",
    "125",
    "3",
    "1930",
    "24",
    "jam",
    "2",
  ]);
});

test("letters lose their marks and their size", () => {
  assert.deepEqual(words("Café ÉTÉ e\u0301te\u0301 İNİ"), ["cafe", "ete", "ete", "ini"]);
});

test("an apostrophe joins, and a last s after it goes", () => {
  assert.deepEqual(words("don't it's seller’s Jum'at sellers' 'a'"), [
    "dont",
    "it",
    "seller",
    "jumat",
    "sellers",
  ]);
});

test("letters of other scripts are letters", () => {
  assert.deepEqual(words("привет 日本 ฉัน हिन्दी"), ["привет", "日本", "ฉน", "हनद"]);
});

test("one letter, rp and signs are no words", () => {
  assert.deepEqual(words("a Rp RP rp. é _ -- 💰 ½ ②"), []);
});

test("a single word is made plain as it is in a text", () => {
  assert.equal(plain("Seller’s"), "seller");
  assert.equal(plain("1.500,25"), "150025");
  assert.equal(plain("Café"), "cafe");
});

const SLIPS = /** @type {[string, string, number][]} */ ([
  ["harga", "harga", 0],
  ["harga", "hrga", 1],
  ["harga", "hargaa", 1],
  ["harga", "hatga", 1],
  ["harga", "ahrga", 1],
  ["harga", "harag", 1],
  ["harga", "hrag", 2],
  ["transfer", "tranfser", 1],
  ["transfer", "trnasfre", 2],
  ["ab", "ba", 1],
  ["", "ab", 2],
  ["ab", "", 2],
  ["", "", 0],
  ["abc", "xyz", 3],
  ["ca", "abc", 3],
]);

for (const [one, other, many] of SLIPS) {
  test(`from "${one}" to "${other}" there are ${many} slips`, () => {
    assert.equal(slips(one, other, 3), many);
    assert.equal(slips(other, one, 3), many);
    for (const most of [0, 1, 2]) assert.equal(slips(one, other, most) > most, many > most);
  });
}

test("slips are those of Damerau's optimal alignment for any two words", () => {
  /** @param {string} one @param {string} other */
  const slow = (one, other) => {
    const table = [...Array(one.length + 1)].map((_, row) =>
      [...Array(other.length + 1)].map((_, at) => (row && at ? Infinity : row + at)),
    );
    for (let row = 1; row <= one.length; row += 1) {
      for (let at = 1; at <= other.length; at += 1) {
        const same = one[row - 1] === other[at - 1] ? 0 : 1;
        table[row][at] = Math.min(
          table[row - 1][at] + 1,
          table[row][at - 1] + 1,
          table[row - 1][at - 1] + same,
        );
        const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
        if (swapped) table[row][at] = Math.min(table[row][at], table[row - 2][at - 2] + 1);
      }
    }
    return table[one.length][other.length];
  };
  const all = [""];
  for (const word of all) if (word.length < 4) all.push(...[..."abc"].map((sign) => word + sign));
  for (const one of all) {
    for (const other of all) {
      assert.equal(slips(one, other, 4), slow(one, other), `${one} ${other}`);
      assert.equal(slips(one, other, 1) > 1, slow(one, other) > 1, `${one} ${other}`);
    }
  }
});
