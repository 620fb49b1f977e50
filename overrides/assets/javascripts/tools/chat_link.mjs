// @ts-check
// Which number and text a link to a WhatsApp chat may have, and how they are written in it.
import { HOST, inLink } from "./message.mjs";

// Without their first 0, Indonesian numbers have 8 to 12 digits, those of mobile phones (8…) 9 to 12
// (Wikipedia, "Telephone numbers in Indonesia"); all numbers have at most 15 with the code of their
// country (ITU-T E.164).
const OWN = /^62(?:8\d{8,11}|[2-79]\d{7,11})$/;
const ANY = /^(?!62)[1-9]\d{7,14}$/;

// The number of an identity card has 16 digits, those of bank cards 15 to 19: in a row, or in groups
// as they stand on cards. Prices have other groups, and telephone numbers, of which there may be two,
// begin with 0.
const BETWEEN = "[\\s\\u2010-\\u2015-]+";
const OWN_GROUPS = ["0\\d{3}", "\\d{4}", "\\d{4}"].join(BETWEEN);
const CARDS = [
  ["\\d{3}", "\\d{4}", "\\d{4}", "\\d{4}"],
  ["\\d{3}", "\\d{6}", "\\d{5}"],
  ["\\d{5}", "\\d{6}", "\\d{4}"],
].map((groups) => groups.join(BETWEEN));
const FOUND = new RegExp(
  `(\\d{15})|(?:^|\\D)(?:${OWN_GROUPS}|([1-9](?:${CARDS.join("|")})))(?!\\d)`,
  "g",
);

/**
 * Return a number as a link has it: the code of the country, then digits only (WhatsApp, "How to
 * use click to chat"); or what is wrong with it.
 * @param {string} written
 * @returns {{ digits?: string, wrong?: "strange" | "start" | "twice" | "short" | "long" }}
 */
export const numbered = (written) => {
  const bare = written.replace(
    /[\s().\-/\u2010-\u2015\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    "",
  );
  if (!/^\+?\d*$/.test(bare)) return { wrong: "strange" };
  const isAbroad = /^(?:\+|00)/.test(bare);
  const dialled = bare.replace(/^(?:\+|00)/, "");
  // "+62 0812…", "+62 (0)812…" and "+62 62 812…" are often written, and nobody's number.
  const digits = (isAbroad ? dialled : dialled.replace(/^(?:0|(?=8))/, "62")).replace(/^620/, "62");
  if (/^62628/.test(digits)) return { wrong: "twice" };
  if (!bare || OWN.test(digits) || (isAbroad && ANY.test(digits))) return { digits };
  if (!/^[1-9]/.test(digits) || !(isAbroad || /^62/.test(digits))) return { wrong: "start" };
  return { wrong: digits.length < 12 ? "short" : "long" };
};

/**
 * Return whether a text has a number in it that must not stand in a link: of a card or of a person.
 * @param {string} text
 */
export const secret = (text) => [...text.matchAll(FOUND)].some(([, row, groups]) => row || groups);

/**
 * Return a link that opens a chat with a text to change and send, or to nobody in particular.
 * @param {string} number
 * @param {string} text
 */
export const chatLink = (number, text) => {
  const safe = inLink(text.trim());
  return `${HOST}${number}${safe && `?text=${safe}`}`;
};
