// @ts-check
// The address of a page that stays: what it says, and what lies beside it.

/**
 * Return the permanent form of the page to which a share link belongs: https://…/p/L09#langkah. It
 * is on the host that the page names as its own, wherever this copy is read.
 * @param {string} link  as the page has it: ../../p/L09/
 * @param {string} canonical  the page's own address
 * @param {string} [anchor]
 */
export const lastingOf = (link, canonical, anchor = "") =>
  new URL(link, canonical).href.replace(/\/$/, "") + (anchor && `#${anchor}`);

/** Return the permanent id in a share link. @param {string} link */
export const codeOf = (link) => /([^/]+)\/$/.exec(link)?.[1] ?? "";

/** Return the text that a link to WhatsApp sends. @param {string} link */
export const textIn = (link) => new URL(link).searchParams.get("text") ?? "";

/** Return the address by which WhatsApp asks whom to send a text. @param {string} text */
export const chatWith = (text) => `https://wa.me/?text=${encodeURIComponent(text)}`;

/** Return an address as it is typed. @param {string} address */
export const typed = (address) => address.replace(/^https?:\/\//, "");
