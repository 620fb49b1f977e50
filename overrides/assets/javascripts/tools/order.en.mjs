// @ts-check
// The words of the calculator of what orders leave in English.
import { calculate } from "./calculator.mjs";
import { ORDER } from "./order.mjs";
import { SHELL } from "./speech_en.mjs";

/** @type {import("./calculator.mjs").Words<ReturnType<typeof ORDER.work>>} */
const WORDS = {
  ask: "This is how I worked out the profit of my orders. Could you check it?",
  fields: {
    price: { label: "Price of the item" },
    percent: { label: "Your commission", hint: "Read your part in the app." },
    orders: { label: "Orders" },
    failed: { label: "Those that failed", hint: "COD that was refused or cancelled." },
    failure: {
      label: "Cost of each failure",
      hint: "Shipping and return costs that you pay. Not sure? Write the shipping cost.",
    },
    costs: { label: "Your own costs", hint: "All data, travel and packaging." },
  },
  say: ({ given, commission, each, ...it }, { about, count, money, near, percent }) => ({
    result: `Net profit: ${money(it.profit)}. That is about ${near(each)} per order.`,
    steps: [
      `Commission per order: ${money(given.price)} × ${percent(given.percent)} = ${money(commission)}.`,
      `Count what succeeded: ${count(given.orders)} − ${count(given.failed)} = ${count(it.succeeded)} orders.`,
      `Turnover: ${count(it.succeeded)} × ${money(given.price)} = ${money(it.turnover)}. This is not your money.`,
      `Commission: ${count(it.succeeded)} × ${money(commission)} = ${money(it.total)}.`,
      `All the costs: ${money(given.costs)} + ${count(given.failed)} × ${money(given.failure)} = ${money(it.all)}.`,
      `Net profit: ${money(it.total)} − ${money(it.all)} = ${money(it.profit)}.`,
      `Divide by all orders: ${money(it.profit)} ÷ ${count(given.orders)} ${about(each)}.`,
    ],
    tables: [
      [
        "If more or fewer fail",
        ["Failed", "Commission (Rp)", "Costs (Rp)", "Profit (Rp)"],
        it.rows.map((one) => [
          count(one.failed),
          money(one.total, ""),
          money(one.all, ""),
          money(one.profit, ""),
        ]),
      ],
    ],
    notes: ["Your hours are not counted yet. This is a sum, not a promise of income."],
  }),
};

/** @param {HTMLElement} place */
export const start = (place) => calculate(place, ORDER, WORDS, SHELL);
