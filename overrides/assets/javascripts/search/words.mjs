// @ts-check
// What a word is. hooks/kembar/search/words.py says the same in Python; a test holds both equal.

/**
 * Return the words of a text in order, with where each begins and ends in it.
 * Signs above letters are dropped, and the points and commas within a number: "Rp1.500.000" is
 * "1500000", "café" is "cafe". A word of one letter says nothing.
 * @param {string} text
 * @returns {{word: string, from: number, to: number}[]}
 */
export function wordsOf(text) {
  const found = [];
  for (const match of text.matchAll(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu)) {
    const word = plain(match[0]);
    const isNumber = /^\d/.test(word);
    if ([...word].length < 2 && !isNumber) continue;
    if (word === "rp") continue;
    found.push({ word, from: match.index ?? 0, to: (match.index ?? 0) + match[0].length });
  }
  return found;
}

/**
 * Return a word as it is compared.
 * @param {string} word
 * @returns {string}
 */
export function plain(word) {
  const whole = word
    .replace(/['’](?:s$)?/gi, "")
    .normalize("NFKD")
    .toLowerCase();
  return whole.replace(/[^\p{L}\p{Nd}]/gu, "");
}

/**
 * Return how many slips of the thumb lie between two words: a letter missing, added, wrong, or
 * two that changed places (Damerau's distance, as far as `most`; more is `most` + 1).
 * @param {string} one
 * @param {string} other
 * @param {number} most
 * @returns {number}
 */
export function slips(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = /** @type {number[]} */ ([]);
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    let least = row;
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1];
      let cost = Math.min(last[at - 1] + (same ? 0 : 1), last[at] + 1, next[at - 1] + 1);
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]) {
        cost = Math.min(cost, before[at - 2] + 1);
      }
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, last] = [last, next];
  }
  return last[other.length];
}
