// @ts-check
// How the pages on rights work out what a law gives, as kembar's formulas do.
import { down, exact, isLess, minus, over, part, plus, rest, times, ZERO } from "./exact.mjs";

// Long-service pay in months of wage, from so many years of service on (PP 35/2021, article 40(3)).
const LONG_SERVICE = [
  [24, 10],
  [21, 8],
  [18, 7],
  [15, 6],
  [12, 5],
  [9, 4],
  [6, 3],
  [3, 2],
  [0, 0],
];
// Severance pay in months of wage: one more than whole years of service, at most 9 (article 40(2)).
const MOST_MONTHS = 9;
// Job-loss insurance: part of a wage that counts up to so much, for so many months (PP 6/2025).
export const JKP_PERCENT = exact("60");
export const JKP_WAGE = exact("5000000");
export const JKP_MONTHS = exact("6");
// Final income tax of a small business, and the yearly turnover that is not taxed (PP 55/2022).
const TAX_PERCENT = exact("0.5");
const UNTAXED = exact("500000000");

/** @type {import("./exact.mjs").Formulas} */
export const RIGHTS = {
  severance: ({ wage, years, months, times: by }) => {
    const served = Number(down(plus(years, over(months, exact("12"))))[0]);
    const [, long] = LONG_SERVICE.filter(([least]) => served >= least)[0];
    const severance = times(by, times([BigInt(Math.min(served + 1, MOST_MONTHS)), 1n], wage));
    const long_service = times([BigInt(long), 1n], wage);
    return { severance, long_service, total: plus(severance, long_service) };
  },
  jkp: ({ wage }) => {
    const month = part(isLess(wage, JKP_WAGE) ? wage : JKP_WAGE, JKP_PERCENT);
    return { month, total: times(month, JKP_MONTHS) };
  },
  discount: ({ contribution, percent }) => ({ paid: part(contribution, rest(percent)) }),
  tax: ({ turnover }) => {
    const taxed = isLess(turnover, UNTAXED) ? ZERO : minus(turnover, UNTAXED);
    return { taxed, tax: part(taxed, TAX_PERCENT) };
  },
};
