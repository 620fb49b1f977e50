// @ts-check
// How the lessons work out the commission on a price, as kembar's formulas do.
import { part } from "./exact.mjs";

/** @type {import("./exact.mjs").Formulas} */
export const COMMISSION = {
  commission: ({ price, percent }) => ({ commission: part(price, percent) }),
};
