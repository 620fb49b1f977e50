// @ts-check
// The wa.me tool: a number and a text become a link, and a QR code of it.
import { chatLink, numbered, secret } from "./chat_link.mjs";
import { HOST } from "./message.mjs";
import { qrPicture } from "./qr_picture.mjs";
import { openSheet } from "./sheet.mjs";
import { element } from "./elements.mjs";
import { leaving, results } from "./sheet_results.mjs";

/** @typedef {import("./sheet_fields.mjs").Values} Values */

const EXAMPLE = "6281234567890"; // of lesson L11

/**
 * Return the link of what is written, or nothing where there is none or something is wrong.
 * @param {Values} values
 */
export const linkOf = ({ number = "", text = "" }) => {
  const { wrong, digits } = numbered(number);
  return wrong || secret(text) || !(digits || text.trim()) ? "" : chatLink(digits ?? "", text);
};

/**
 * Return the sheet.
 * @param {any} words
 * @returns {import("./sheet.mjs").Sheet}
 */
export const whatsappSheet = (words) => {
  const number = {
    name: "number",
    kind: /** @type {const} */ ("tel"),
    most: "30",
    label: words.number,
    hint: words.numberHint,
    wrong: (/** @type {string} */ value) => words[numbered(value).wrong ?? ""] ?? "",
  };
  const text = {
    name: "text",
    kind: /** @type {const} */ ("text"),
    most: "200",
    label: words.text,
    hint: words.textHint,
    wrong: (/** @type {string} */ value) => (secret(value) ? words.secret : ""),
  };
  /** @param {Values} values */
  const use = (values) => {
    const link = linkOf(values);
    if (!link) return [];
    const digits = link.slice(HOST.length).split("?")[0];
    const notes = [
      digits === EXAMPLE && words.example,
      digits ? words.active : words.anybody,
      values.text && words.draft,
    ];
    return [
      ...notes.filter(Boolean).map((note) => element("p", {}, element("small", {}, note))),
      qrPicture(link, words.picture) ?? element("p", {}, words.tooLong),
      leaving(words.open, link),
    ];
  };
  return {
    tool: "whatsapp",
    title: words.title,
    parts: (drawn) => [
      { element: drawn(number) },
      { element: drawn(text) },
      results((values) => [[words.link, linkOf(values)]], use),
    ],
    message: linkOf,
    paper: (values) => {
      const link = linkOf(values);
      const picture = link && qrPicture(link, words.picture);
      return [...(picture ? [picture] : []), element("p", {}, link || "………")];
    },
  };
};

/**
 * Open the sheet in its place.
 * @param {HTMLElement} place
 * @param {any} words
 */
export const openWhatsapp = (place, words) => openSheet(place, whatsappSheet(words), words);
