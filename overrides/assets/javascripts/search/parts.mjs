// @ts-check
// Reads the form in which hooks/kembar/search/index.py writes numbers and words.

/**
 * @typedef {object} Part the words of the sections, or some letters of the alphabet of them
 * @property {string} terms in order, each without what it shares with the one before: "4an"
 * @property {string} places
 * @property {string} counts
 *
 * @typedef {{sections: number[], counts: number[]}} Postings
 */

/** The signs of a number: the first half ends it, the second half goes on. */
const DIGITS =
  "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;=>?@[]^_`{|}~";
const BASE = DIGITS.length / 2;

/**
 * Return the numbers that a text writes, each with its last digit in the first half of DIGITS.
 * @param {string} text
 * @returns {number[]}
 */
export function numbersOf(text) {
  const numbers = [];
  let number = 0;
  for (const sign of text) {
    const digit = DIGITS.indexOf(sign);
    number = number * BASE + (digit % BASE);
    if (digit >= BASE) continue;
    numbers.push(number);
    number = 0;
  }
  return numbers;
}

/**
 * Return the terms of one part of the index, in order, with the sections in which they stand.
 * @param {Part} part
 * @returns {[string, Postings][]}
 */
export function postingsOf(part) {
  const places = numbersOf(part.places);
  const counts = numbersOf(part.counts);
  let at = 0;
  let counted = 0;
  let term = "";
  return part.terms.split(" ").map((entry) => {
    term = term.slice(0, DIGITS.indexOf(entry[0])) + entry.slice(1);
    const sections = [];
    let section = -1;
    for (let left = places[at++]; left > 0; left -= 1) sections.push((section += places[at++] + 1));
    counted += sections.length;
    return [term, { sections, counts: counts.slice(counted - sections.length, counted) }];
  });
}
