// @ts-check
// How a text leaves the phone by WhatsApp: only when the reader sends it.

export const HOST = "https://wa.me/";

/**
 * Return a text as an address has it, without halves of emoji.
 * @param {string} text
 */
export const inLink = (text) =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "")).replace(
    /[!'()*]/g, // What apps leave out at the end of an address that they find in a message.
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * Return the address that opens WhatsApp with a text, for a chat that the reader then chooses
 * (WhatsApp, "How to use click to chat").
 * @param {string} text
 */
export const chatWith = (text) => `${HOST}?text=${inLink(text)}`;
