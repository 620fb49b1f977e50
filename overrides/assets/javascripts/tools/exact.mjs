// @ts-check
// Sums as on paper, without the rounding of computers: a number is a fraction of whole numbers.

/** @typedef {[bigint, bigint]} Exact what is divided, and by what; that is above zero */
/** @typedef {Record<string, Exact>} Numbers */
/** @typedef {Record<string, (given: Numbers) => Numbers>} Formulas */

/**
 * Return a number that is written like 12.5.
 * @param {string} text
 * @returns {Exact}
 */
export const exact = (text) => {
  const [whole, part = ""] = text.split(".");
  return [BigInt(whole + part), 10n ** BigInt(part.length)];
};

export const ZERO = exact("0");
export const ONE = exact("1");
export const HUNDRED = exact("100");

/** @param {Exact} one @param {Exact} other @returns {Exact} */
export const plus = ([a, b], [c, d]) => [a * d + c * b, b * d];

/** @param {Exact} one @param {Exact} other @returns {Exact} */
export const minus = ([a, b], [c, d]) => [a * d - c * b, b * d];

/** @param {Exact} one @param {Exact} other @returns {Exact} */
export const times = ([a, b], [c, d]) => [a * c, b * d];

/** @param {Exact} one @param {Exact} other @returns {Exact} rounding it throws RangeError for zero */
export const over = ([a, b], [c, d]) => [a * d, b * c];

/** @param {Exact} one @param {Exact} other */
export const isLess = ([a, b], [c, d]) => a * d < c * b;

/** @param {Exact} number @returns {Exact} the whole number that is not above it */
export const down = ([a, b]) => [a / b - (a % b < 0n ? 1n : 0n), 1n];

/** @param {Exact} number @returns {Exact} the next of what counts in steps of `to` */
export const up = (number, to = ONE) => {
  const [a, b] = over(number, to);
  return times([-down([-a, b])[0], 1n], to);
};

/** @param {Exact} number @returns {Exact} the nearest whole number, of two the one above */
export const rounded = (number) => down(plus(number, [1n, 2n]));

/** @param {Exact} number @param {Exact} percent @returns {Exact} */
export const part = (number, percent) => over(times(number, percent), HUNDRED);

/** @param {Exact} percent @returns {Exact} what a hundred leaves */
export const rest = (percent) => minus(HUNDRED, percent);
