// @ts-check
// The words of the session builder in English.
import { openSession } from "./session.mjs";

/** @param {number} count */
const minutes = (count) => `${count} minutes`;

export const WORDS = {
  // The build names it after what it holds.
  papers: () => import(/** @type {string} */ ("./papers.en.js")),
  code: "en",
  language: "en-GB",
  folder: "en/",
  title: "Session plan",
  kept: "Your plan is in the address of this page and nowhere else. Copy the link so that you do not lose it.",
  minutes,
  whole: "The whole module",
  /** @param {number} count @param {number} all */
  lessons: (count, all) => `${count} lessons, ${minutes(all)}`,
  /** @param {number} some @param {number} all */
  chosen: (some, all) => `${some} of ${all} chosen`,
  date: "Date",
  start: "Starts at",
  pause: "Breaks",
  none: "No breaks",
  breaks:
    "Our suggestion: a break after 90 minutes at the latest, and 60 minutes at midday to eat and pray.",
  rest: "Break",
  noon: "Lunch and prayer",
  nothing: "No lessons yet. Open a module above and tick some.",
  /** @param {number} count @param {number} all @param {number} rest @param {string} from @param {string} to */
  sum: (count, all, rest, from, to) =>
    `${count} ${count === 1 ? "lesson" : "lessons"}, ${minutes(all)} with exercises${rest ? `, plus ${minutes(rest)} of breaks` : ""}. From ${from} to ${to}.`,
  long: "This is too long for one day. Try splitting it into several sessions.",
  /** @param {{ need: string, by: string[] }[]} gaps */
  absent: (gaps) =>
    `${gaps.map(({ need, by }) => `${by.join(", ")} ${by[1] ? "build" : "builds"} on ${need}`).join("; ")}. Add what is missing, or ask people to read it first.`,
  /** @param {{ need: string, by: string[] }[]} gaps */
  late: (gaps) =>
    `${gaps.map(({ need, by }) => `${need} is better taught before ${by.join(", ")}`).join("; ")}.`,
  /** @param {string} need */
  add: (need) => `Add ${need}`,
  sort: "Put in order",
  up: "Earlier:",
  down: "Later:",
  /** @param {string} code @param {number} at */
  moved: (code, at) => `${code} is now number ${at}.`,
  share: "Share the plan",
  copyLink: "Copy the link",
  print: "Print the plan",
  printCodes: "Print QR codes",
  notFetched: "It did not come. Check your signal and try again.",
  empty: "Empty",
  emptied: "It is empty. The back button brings your plan back.",
  copied: "Copied. Paste it anywhere.",
  notCopied: "This phone cannot copy. Try sharing.",
  bring: "What to bring",
  files: "Handouts and slides",
  messages: "WhatsApp messages",
  edit: "Fill in the blanks and change what you like. Nothing is sent until you send it yourself. The dates count the day of the session as day 1.",
  /** @param {string} title */
  booklet: (title) => `${title}, one booklet (PDF)`,
  handout: "handout (PDF)",
  slides: "slides",
  sheet: "worksheet",
  attendance: "Attendance sheet (PDF)",
  /** @param {string} codes */
  strange: (codes) => `We do not know ${codes} in this link, so we left it out.`,
};

export const start = (/** @type {HTMLElement} */ place) => openSession(place, WORDS);
