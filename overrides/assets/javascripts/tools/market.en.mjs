// @ts-check
// The words of the target market sheet in English.
import { openMarket } from "./market.mjs";
import { SHEET_WORDS } from "./sheet_en.mjs";

export const WORDS = {
  ...SHEET_WORDS,
  title: "My segment",
  who: ["Who?", "Job, age, family"],
  where: ["Where?", "Where they live or meet"],
  need: ["What do they need?", "What is a bother, or missing"],
  budget: ["What is their budget?", "What they usually spend on it, in rupiah"],
  chat: ["Where do they chat?", "Groups, status, food stalls, religious gatherings"],
  chooses: ["Who chooses?", "They need to know size and fabric"],
  pays: ["Who pays?", "They need to know price and shipping cost"],
  when: ["When do they have money?", "Write two, such as after payday and before a holiday"],
  sentence: "My sentence",
  frame: "I help {who} in {where} who need {need}, with a budget of {budget}, usually {when}.",
  people: "List of 20 people",
  note: "These names stay on this phone. Write first names only, and no phone numbers. Do you share the phone? Then write the list in a notebook.",
  more: "Add a person",
  name: "First name",
  why: "Why they fit",
  may: "May I send offers",
  asked: "I have asked three people.",
  product: "One product for them",
  fits: "Why it fits",
  alone: "I keep this list to myself.",
  all: "Include the list of people. Not for groups.",
};

export const start = (/** @type {HTMLElement} */ place) => openMarket(place, WORDS);
