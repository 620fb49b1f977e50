// @ts-check
// The words of the JKP calculator in English.
import { calculate } from "./calculator.mjs";
import { JKP } from "./right.mjs";
import { SHELL } from "./speech_en.mjs";
import { advice } from "./union.mjs";

/** @type {import("./calculator.mjs").Words<ReturnType<typeof JKP.work>>} */
const WORDS = {
  ask: "This is my estimate of JKP. Could you check it?",
  fields: {
    wage: { label: "Wage a month", hint: "The one that BPJS Ketenagakerjaan has recorded." },
  },
  say: ({ wage, month, total, ...it }, { about, count, money, near, percent }) => ({
    result: `Estimate: ${near(month)} a month. If paid for ${count(it.months)} months: ${money(total)}.`,
    steps: [
      it.isCut
        ? `Your wage is ${money(wage)}. The most that counts is ${money(it.counted)}.`
        : `Your wage is ${money(wage)}. The most that counts is ${money(it.most)}, so all of it counts.`,
      `A month: ${money(it.counted)} × ${percent(it.percent)} ${about(month)}.`,
      `If you get all of it: ${count(it.months)} × ${near(month)} = ${money(total)}.`,
    ],
    notes: [
      "It rests on PP 6/2025. This is an estimate, not a promise: there are conditions, and JKP ends when you get a new job.",
      "Want to sell? First ask BPJS Ketenagakerjaan or the labour office whether sales affect JKP.",
      ...advice("Next: ask your union"),
    ],
  }),
};

/** @param {HTMLElement} place */
export const start = (place) => calculate(place, JKP, WORDS, SHELL);
