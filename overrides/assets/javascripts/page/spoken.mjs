// @ts-check
// What is said for what is written: money, signs, rows of tables; a sentence at a time.

const LONGEST = 180; // letters: Chrome's voices fall silent after some 15 seconds of one utterance
const MONEY =
  /Rp\s?(\d(?:[\d.,]*\d)?)((?:\s(?:ribu|juta|miliar|triliun|thousand|million|billion|trillion)\b)?)/g;
const DOTS = /(?:…|\.\.\.|_{3})[….\s_]*/g; // to write on
const END = /([.!?…]["”’)\]]*)\s+(?=["“‘([]?[\p{Lu}\d])/gu;
const EMPTY = /^[\s–—−…._-]*$/; // a cell in which nothing is written, or the dash for it

/**
 * Return a text as it is to be said.
 * @param {string} text
 * @param {import("./tongues.mjs").Tongue} tongue
 */
export const said = (text, tongue) => {
  let out = text
    .replace(DOTS, (dots) => (dots.trim().length > 1 ? ` ${tongue.blank} ` : dots))
    .replace(MONEY, `$1$2 ${tongue.rupiah}`)
    .replace(/\bRp\b/g, tongue.rupiah);
  for (const [sign, words] of tongue.signs) out = out.replace(sign, words);
  return out
    .replace(/\s+[–—]\s+/g, ", ")
    .replace(/\s+/g, " ")
    .replace(/\s(?=[.,;:!?)])/g, "")
    .trim();
};

/** @param {string} sentence @returns {string[]} */
const shortened = (sentence) => {
  if (sentence.length <= LONGEST) return [sentence];
  const head = sentence.slice(0, LONGEST);
  const after = Math.max(...[..."; : , "].map((sign) => head.lastIndexOf(`${sign} `)));
  const at = after > LONGEST / 4 ? after + 1 : head.lastIndexOf(" ");
  const cut = at > 0 ? at : LONGEST;
  return [sentence.slice(0, cut).trim(), ...shortened(sentence.slice(cut).trim())];
};

/** Return a text's sentences; long ones in parts. @param {string} text */
export const sentencesOf = (text) =>
  text
    .replace(END, "$1\n")
    .split("\n")
    .filter((one) => /[\p{L}\d]/u.test(one))
    .flatMap(shortened);

/**
 * Return a row of a table as a text: its name, and each cell after the head of its column. Nothing
 * for a row that only has room to write in.
 * @param {string[]} cells
 * @param {string[]} heads
 */
export const rowOf = (cells, heads) => {
  const filled = cells.filter((one) => !EMPTY.test(one));
  if (filled.length < Math.min(2, cells.length)) return "";
  return cells
    .map((cell, at) => (at && heads[at] && !EMPTY.test(heads[at]) ? [heads[at], cell] : [cell]))
    .filter((one) => !EMPTY.test(one[one.length - 1]))
    .map((one) => one.join(": ").replace(/[.;]$/, ""))
    .join("; ");
};
