// @ts-check
// How the lessons work out what a sale leaves, as kembar's formulas do.
import { exact, isLess, minus, over, plus, rounded, times, HUNDRED, ONE, ZERO } from "./exact.mjs";

/** @typedef {import("./exact.mjs").Exact} Exact */

const TEN = exact("10");

/** @param {Exact} part @param {Exact} whole @returns {Exact} a half is rounded away from zero */
const percentage = (part, whole, to = ONE) => {
  const share = over(times(part, times(HUNDRED, to)), whole);
  const isLoss = isLess(part, ZERO);
  const size = over(rounded(isLoss ? minus(ZERO, share) : share), to);
  return isLoss ? minus(ZERO, size) : size;
};

/** @type {import("./exact.mjs").Formulas} */
export const SELLING = {
  turnover: ({ price, orders }) => ({ turnover: times(price, orders) }),
  "total-commission": ({ commission, orders }) => ({ total: times(commission, orders) }),
  profit: ({ commission, costs }) => ({ profit: minus(commission, costs) }),
  markup: ({ cost, price }) => {
    const difference = minus(price, cost);
    const [markup, margin] = [cost, price].map((one) => percentage(difference, one, TEN));
    return { difference, markup, margin };
  },
  "failed-cod": ({ commission, failure }) => ({
    share: percentage(commission, plus(commission, failure)),
  }),
};
