// @ts-check
// The words of the target calculator in English.
import { calculate } from "./calculator.mjs";
import { SHELL } from "./speech_en.mjs";
import { TARGET } from "./target.mjs";

/** @type {Record<string, string>} */
const OF = { day: "a day", week: "a week", month: "a month", year: "a year" };

/** @type {import("./calculator.mjs").Words<ReturnType<typeof TARGET.work>>} */
const WORDS = {
  ask: "This is how I worked out my target. Could you check it?",
  fields: {
    need: {
      label: "Money you need to find",
      hint: "What your family needs, minus the money you can count on.",
    },
    per: {
      label: "For",
      choices: OF,
    },
    price: { label: "Price of the item" },
    percent: { label: "Your commission", hint: "Read your part in the app." },
    costs: { label: "Cost of selling a month" },
    cancelled: {
      label: "Orders cancelled",
      hint: "Out of 100 orders, how many are cancelled or returned? A guess will do.",
    },
    conversion: {
      label: "Chats that become orders",
      hint: "Out of 100 chats, how many become orders? A guess will do.",
    },
    days: { label: "Working days a month" },
  },
  say: ({ given, ...it }, { money, count, percent, is }) => {
    const weeks = it.per === "week" ? " (a month is 4.33 weeks on average)" : "";
    const by = it.per === "year" ? "÷" : "×";
    return {
      result: `The plan: ${count(it.orders)} orders a month. That is ${count(it.sold.per_day)} orders a day, out of ${count(it.asked.per_day)} chats a day.`,
      steps: [
        ...(it.factor
          ? [
              `What you need a month: ${money(given.need)} ${by} ${count(it.factor)} ${is(it.month, money)}${weeks}.`,
            ]
          : []),
        `Commission per order: ${money(given.price)} × ${percent(given.percent)} = ${money(it.commission)}.`,
        `Add need and costs: ${money(it.target)} + ${money(given.costs)} = ${money(it.sum)}.`,
        `If ${percent(given.cancelled)} are cancelled, ${percent(it.succeeded)} succeed. Take off the cancelled: ${money(it.commission)} × ${percent(it.succeeded)} = ${money(it.kept)} per order.`,
        `Divide: ${money(it.sum)} ÷ ${money(it.kept)} ${is(it.bare.orders)}. That makes ${count(it.orders)} orders a month.`,
        `Divide by working days: ${count(it.orders)} ÷ ${count(given.days)} ${is(it.bare.sold)}. That makes ${count(it.sold.per_day)} orders a day.`,
        `Count the chats: ${count(it.orders)} ÷ ${percent(given.conversion)} ${is(it.bare.chats)}. That makes ${count(it.chats)} chats a month.`,
        `Chats per day: ${count(it.chats)} ÷ ${count(given.days)} ${is(it.bare.asked)}. That makes ${count(it.asked.per_day)} chats a day.`,
      ],
      tables: [
        [
          "Your target ladder",
          ["Time", "Need (Rp)", "Orders", "Chats"],
          Object.entries(it.ladder).map(([of, [need, orders, chats]]) => [
            OF[of],
            money(need, ""),
            count(orders),
            count(chats),
          ]),
        ],
        [
          "If the commission were different",
          ["Commission per order", "Orders a month", "Orders a day", "Chats a day"],
          it.plans.map((one) => [
            `${percent(one.share)} (${money(one.commission)})`,
            count(one.orders),
            count(one.sold.per_day),
            count(one.asked.per_day),
          ]),
        ],
      ],
      notes: [
        "Everything is rounded up, the need per day and per week to the next thousand.",
        "This is a plan, not a promise of income. Your result may be smaller, or nothing at all.",
      ],
    };
  },
};

/** @param {HTMLElement} place */
export const start = (place) => calculate(place, TARGET, WORDS, SHELL);
