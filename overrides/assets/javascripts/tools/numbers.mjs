// @ts-check
// How people write numbers, in both languages. What can be read in two ways is not guessed.
import { exact, isLess, over, rounded, times, ONE } from "./exact.mjs";

/** @typedef {import("./exact.mjs").Exact} Exact */
/** @typedef {"id" | "en"} Language */

// Not "M", which is a million to some and a thousand millions to others.
const ZEROS = [
  { word: /^(miliar|milyar|billion)$/, zeros: 9n },
  { word: /^(juta|jt|million)$/, zeros: 6n },
  { word: /^(ribu|rb|thousand|k)$/, zeros: 3n },
];
// What may stand behind a number and says nothing new; "Rp50.000,-" is a way of writing.
/** @type {Record<string, RegExp>} */
const UNITS = { money: /\s*rupiah$|[.,]?-$/, percent: /\s*(%|persen|percent)$/, count: /$/ };
const TOO_LONG = 40;

// As Indonesian has them; English has its marks the other way round.
const GROUPED = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const PLAIN = /^\d+(,\d+)?$/;
const SMALL = /^\d{1,3},/;
/** @param {string} digits */
const turned = (digits) => digits.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));

/**
 * Return the number in a text, or the name of what is wrong with it.
 * @param {string} text
 * @param {string} kind "money", "percent" or "count"
 * @param {Language} language
 * @returns {Exact | string}
 */
export const read = (text, kind, language) => {
  // First of all: on a long text, what follows takes as long as its length by its length.
  if (text.length > TOO_LONG) return "letters";
  // NFKC turns full-width digits and unbreakable spaces into plain ones.
  const plain = text.normalize("NFKC").trim().toLowerCase();
  const bare = plain.replace(/^rp\.?\s*/, "").replace(UNITS[kind], "");
  const [, found, word] = /^(\d[\d.,\s]*?)\s*([a-z]*)\.?$/.exec(bare) ?? [];
  const scale = ZEROS.find((one) => one.word.test(word));
  if (!found || (word && !scale)) return "letters";

  const digits = found.replace(/\s(?=\d{3}(?!\d))/g, "");
  const own = language === "id" ? digits : turned(digits);
  const other = turned(own);
  const isOther = GROUPED.test(other) || ((scale || kind === "percent") && PLAIN.test(other));
  const isOwn = GROUPED.test(own) || PLAIN.test(own);
  // "1.500" is thousands in Indonesian, but nobody knows of "1,500" and "1.500 juta". Rupiah have
  // no parts, so that "1,5" leaves out what it is one and a half of.
  const isBoth = isOwn && own !== other && isOther && (scale || !GROUPED.test(own));
  const isShort = kind === "money" && !scale && SMALL.test(own);
  if (isBoth || (isOwn ? isShort : !isOther)) return "unclear";
  const bareDigits = (isOwn ? own : other).replace(/\./g, "").replace(",", ".");
  const number = times(exact(bareDigits), [10n ** (scale?.zeros ?? 0n), 1n]);
  return kind === "count" && number[0] % number[1] ? "whole" : number;
};

/**
 * Return a number as the pages write it, with at most so many decimals.
 * @param {Exact} number
 * @param {Language} language
 */
export const written = (number, language, places = 2) => {
  const [whole, some] = plainly(number, places).split(".");
  const all = whole.replace(/\B(?=(\d{3})+$)/g, ".") + (some ? `,${some}` : "");
  return language === "id" ? all : turned(all);
};

/**
 * Return a number that is not below zero as 12.5 is written, for machines.
 * @param {Exact} number
 */
export const plainly = (number, places = 6) => {
  const [scaled] = rounded(times(number, [10n ** BigInt(places), 1n]));
  const digits = `${scaled}`.padStart(places + 1, "0");
  const cut = digits.length - places;
  const decimals = digits.slice(cut).replace(/0+$/, "");
  return digits.slice(0, cut) + (decimals && `.${decimals}`);
};

/**
 * Return millions in a word or two, such as "= 1,5 juta"; nothing where that would not be exact.
 * @param {Exact} number
 * @param {Language} language
 * @param {string[]} words for a thousand millions, and for one
 */
export const inWords = (number, language, words) => {
  const at = isLess(number, exact("1000000000")) ? 1 : 0;
  const many = over(number, [10n ** ZEROS[at].zeros, 1n]);
  const isExact = !isLess(many, ONE) && plainly(many, 3) === plainly(many, 9);
  return isExact ? `= ${written(many, language, 3)} ${words[at]}` : "";
};
