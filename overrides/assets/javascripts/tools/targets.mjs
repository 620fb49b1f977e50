// @ts-check
// How the lessons get from a target to orders and chats, as kembar's formulas do.
import { exact, over, part, plus, rest, times, up, HUNDRED } from "./exact.mjs";

// Of a month, as the lessons count: 52 ÷ 12, rounded down.
export const WEEKS = exact("4.33");
export const MONTHS = exact("12");
const THOUSAND = exact("1000");

/** @type {import("./exact.mjs").Formulas} */
export const TARGETS = {
  orders: ({ target, costs, commission, cancelled }) => {
    const kept = part(commission, rest(cancelled));
    return { kept, orders: up(over(plus(target, costs), kept)) };
  },
  pace: ({ orders, days }) => ({
    per_day: up(over(orders, days)),
    per_week: up(over(orders, WEEKS)),
    per_year: up(times(orders, MONTHS)),
  }),
  chats: ({ orders, conversion, days }) => {
    const chats = up(over(times(orders, HUNDRED), conversion));
    return { chats, per_day: up(over(chats, days)) };
  },
  ladder: ({ month, days }) => ({
    day: up(over(month, days), THOUSAND),
    week: up(over(month, WEEKS), THOUSAND),
    year: times(month, MONTHS),
  }),
};
