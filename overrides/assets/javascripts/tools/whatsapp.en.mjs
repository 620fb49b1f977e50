// @ts-check
// The words of the wa.me tool in English.
import { SHEET_WORDS } from "./sheet_en.mjs";
import { openWhatsapp } from "./whatsapp.mjs";

export const WORDS = {
  ...SHEET_WORDS,
  title: "My WhatsApp link",
  number: "WhatsApp number",
  numberHint: "Such as 0812-3456-7890. You may leave it empty.",
  strange: "Use digits only, no letters.",
  start: "Begin with 0 or 62. From another country? Begin with + and its code.",
  twice: "62 is written twice. Remove one.",
  short: "The number is too short. Is a digit missing?",
  long: "The number is too long. Is a digit there twice?",
  text: "Order text",
  textHint: "Never write a password, PIN, ID number or card number.",
  secret: "There is a number as long as that of an ID or a card. Remove it first.",
  link: "Your link",
  picture: "QR code of your link",
  active: "This number must have an active WhatsApp account.",
  anybody: "Without a number, people choose whom to send it to.",
  draft: "The text appears as a draft that can still be changed. Nothing is sent by itself.",
  example: "This is an example number. Use your own.",
  tooLong: "The text is too long for a QR code. The link still works.",
  open: "Open it to try",
  nothing: "There is no link yet. Fill in a number or a text, without mistakes.",
};

export const start = (/** @type {HTMLElement} */ place) => openWhatsapp(place, WORDS);
