// @ts-check
// The words of the 30-day plan in English.
import { openPlan } from "./plan.mjs";
import { SHEET_WORDS } from "./sheet_en.mjs";

export const WORDS = {
  ...SHEET_WORDS,
  language: "en-GB",
  title: "My 30-day plan",
  start: "Starts on",
  broken: "Pick a whole date: day, month and year.",
  over: "Day 30 from this date has passed. Pick a new date to start.",
  hour: "Time to meet",
  hourHint: "You may leave this empty",
  meeting: "Check-in on day {}",
  minutes: "minutes",
  about: {
    7: "What have you tried? What got in the way?",
    14: "Which guess in your target can your own numbers replace?",
    30: "Go on, change course, or stop?",
  },
  file: "30-day-plan.ics",
  save: "Save to calendar",
  send: "Send the dates by WhatsApp",
  invite: "Our three check-ins",
  days: "Four weeks",
  weeks: ["Days 1–7", "Days 8–14", "Days 15–21", "Days 22–30"],
  job: "One job",
  chats: "Chats",
  orders: "Orders",
  profit: "Net profit (Rp)",
  wrongCount: "Write digits only, such as 40.",
  wrongMoney: "Write the rupiah in digits only, such as 61,400.",
  limit: "My limit for losses (Rp)",
  limitHint: "If costs reach this and no order has come, pause and talk it over",
  closing: "My closing time",
  off: "My day off",
  contacts: "Contact card",
  note: "These names and numbers stay on this phone. First names will do. Do you share the phone? Then write the card on paper.",
  name: "First name",
  number: "Number",
  whom: [
    "Friend 1",
    "Friend 2",
    "Friend 3",
    "Friend 4",
    "Union mentor",
    "Union branch",
    "Disnaker",
    "BPJS Ketenagakerjaan",
    "Bank, in case of a scam",
  ],
  signed: ["My signature", "Friend", "Mentor"],
  all: "Include the contact card. Not for groups.",
};

export const start = (/** @type {HTMLElement} */ place) => openPlan(place, WORDS);
