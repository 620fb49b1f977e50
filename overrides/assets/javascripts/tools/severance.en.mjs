// @ts-check
// The words of the severance calculator in English.
import { calculate } from "./calculator.mjs";
import { SEVERANCE } from "./right.mjs";
import { SHELL } from "./speech_en.mjs";
import { advice } from "./union.mjs";

/** @type {Record<string, string>} */
const REASONS = {
  losses: "efficiency because of losses",
  closed: "closure after two years of losses, bankruptcy, or force majeure",
  other: "another reason",
};
/** @type {Record<string, string>} */
const RESTS = {
  losses:
    "It rests on PP 35/2021 article 40 and article 43 paragraph 1. Ask the union to check the article in your letter.",
  closed:
    "For this reason, × 0.5 comes from a press summary (IDX Channel, 2021). Ask the union to look up the article in PP 35/2021.",
  other:
    "For other reasons we have read only a press summary. Ask the union to look up the article in PP 35/2021.",
};

/** @type {import("./calculator.mjs").Words<ReturnType<typeof SEVERANCE.work>>} */
const WORDS = {
  ask: "This is my estimate of my severance pay. Could you check it?",
  fields: {
    wage: { label: "Wage a month", hint: "Basic wage plus fixed allowances." },
    years: { label: "Service, years" },
    months: { label: "And months" },
    reason: {
      label: "Reason in the letter",
      choices: {
        losses: "× 0.5: efficiency, losses",
        closed: "× 0.5: closed, bankrupt",
        other: "× 1 (not certain): other",
      },
    },
  },
  say: ({ given, ...it }, { about, count, money, near }) => ({
    result: `Estimate: ${money(it.total)}, plus UPH.`,
    steps: [
      `Reason: ${REASONS[it.reason]}. UP: ${count(it.full)} months' wage in the table. ${count(it.by)} × ${count(it.full)} × ${money(given.wage)} ${about(it.severance)}.`,
      `UPMK: ${count(it.long)} months' wage in the table. ${count(it.long)} × ${money(given.wage)} ${about(it.long_service)}.`,
      `Add up: ${near(it.severance)} + ${near(it.long_service)} = ${money(it.total)}.`,
      `Add UPH, for example leave not taken. This amount is different for each person.`,
    ],
    notes: [
      RESTS[it.reason],
      "This is an estimate, not a promise. A new law may already have replaced the numbers.",
      ...advice("Next: ask your union"),
    ],
  }),
};

/** @param {HTMLElement} place */
export const start = (place) => calculate(place, SEVERANCE, WORDS, SHELL);
