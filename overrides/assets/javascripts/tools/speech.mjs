// @ts-check
// How calculators say numbers, and what is wrong with one, in the words of a language.
import { exact, isLess, minus, rounded, ZERO } from "./exact.mjs";
import { inWords, plainly, written } from "./numbers.mjs";

/** @typedef {import("./exact.mjs").Exact} Exact */
/**
 * The words of all calculators in one language. What a number should look like is said by example.
 * @typedef {{
 *   language: import("./numbers.mjs").Language,
 *   millions: string[], loss: (money: string) => string, example: string, sent: string, kept: string,
 *   unkept: string, still: (labels: string[]) => string,
 *   send: string, copy: string, copied: string, print: string, empty: string, emptied: string,
 *   keeps: string, missing: (labels: string[]) => string,
 *   faults: Record<string, (like: string) => string>,
 *   more: (label: string) => string, range: (least: string, most: string) => string,
 *   small: (least: string, thousands: string) => string,
 * }} Shell
 * @typedef {ReturnType<typeof speech>} Speech
 */

/** @param {Shell} shell */
export const speech = ({ language, millions, loss, faults, more, range, small }) => {
  /** @param {Exact} number */
  const count = (number) => written(number, language);
  /** @param {Exact} amount @param {string} sign nothing in a table, which has it above */
  const money = (amount, sign = "Rp") =>
    isLess(amount, ZERO) ? loss(sign + count(minus(ZERO, amount))) : sign + count(amount);
  /** @param {Exact} amount in whole rupiah */
  const near = (amount) => money(rounded(amount));
  /** @param {Exact} share */
  const percent = (share) => `${count(share)}%`;
  /** @type {Record<string, (number: Exact) => string>} */
  const kinds = { money, percent, count };
  return {
    count,
    money,
    near,
    percent,
    /** @param {Exact} amount what stands behind a sum, in whole rupiah */
    about: (amount) => `${amount[0] % amount[1] ? "≈" : "="} ${near(amount)}`,
    /** @param {Exact} result what stands behind a sum, "about" where it has no end */
    is: (result, say = count) =>
      `${plainly(result, 2) === plainly(result, 9) ? "=" : "≈"} ${say(result)}`,
    /** @param {Exact | undefined} amount */
    amount: (amount) => (amount ? inWords(amount, language, millions) : ""),
    /** @param {string} kept as 12.5 is written */
    typed: (kept) => written(exact(kept), language, 6),
    /**
     * @param {import("./fields.mjs").Fault} fault
     * @param {import("./fields.mjs").Field} field
     * @param {Record<string, { label: string }>} fields
     */
    fault: ({ name, least, most, field: above, found }, { kind, example }, fields) => {
      if (least && found) return small(money(least), count(found));
      if (least && most) return range(kinds[kind](least), kinds[kind](most));
      return above ? more(fields[above].label) : faults[name](count(exact(example)));
    },
  };
};
