// @ts-check
// The words of the calculator of failed COD in English.
import { calculate } from "./calculator.mjs";
import { COD } from "./order.mjs";
import { SHELL } from "./speech_en.mjs";

/** @type {import("./calculator.mjs").Words<ReturnType<typeof COD.work>>} */
const WORDS = {
  ask: "This is how I worked out my COD limit. Could you check it?",
  fields: {
    price: { label: "Price of the item" },
    percent: { label: "Your commission", hint: "Read your part in the app." },
    failure: {
      label: "Cost of each failure",
      hint: "Shipping and return costs that you pay. Not sure? Write the shipping cost.",
    },
    orders: { label: "COD orders" },
  },
  say: ({ given, commission, ...it }, { count, money, percent }) => ({
    result: `The limit is about ${percent(it.share)}. Of ${count(given.orders)} COD parcels, you lose money from failure number ${count(it.losing)} on.`,
    steps: [
      `Commission per order: ${money(given.price)} × ${percent(given.percent)} = ${money(commission)}.`,
      `Add the cost of one failure: ${money(commission)} + ${money(given.failure)} = ${money(it.both)}.`,
      `Divide the commission by that total: ${money(commission)} ÷ ${money(it.both)} ≈ ${percent(it.share)}.`,
      `If ${count(it.last)} fail, ${money(it.gain)} stays. If ${count(it.losing)} fail, you lose ${money(it.loss)}.`,
    ],
    tables: [
      [
        "What stays if some fail",
        ["Failed", "Commission (Rp)", "Lost (Rp)", "Left (Rp)"],
        it.rows.map((one) => [
          count(one.failed),
          money(one.total, ""),
          money(one.lost, ""),
          money(one.profit, ""),
        ]),
      ],
    ],
    notes: ["Other costs, such as data, are not counted yet. So your safe limit is lower."],
  }),
};

/** @param {HTMLElement} place */
export const start = (place) => calculate(place, COD, WORDS, SHELL);
