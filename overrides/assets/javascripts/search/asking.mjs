// @ts-check
// What the dialog says and where it points, from what was typed.

/**
 * The address of a page with a question in it, or without one.
 * @param {string} address
 * @param {string | false} question
 */
export const withQuestion = (address, question) => {
  const url = new URL(address);
  url.searchParams.delete("q");
  if (question) url.searchParams.set("q", question);
  return url.href;
};

/**
 * Where an arrow key leads among some options; -1 is the field, between the last and the first.
 * @param {number} at
 * @param {string} key
 * @param {number} options
 */
export const stepped = (at, key, options) => {
  const places = options + 1;
  return ((at + 1 + (key === "ArrowDown" ? 1 : -1) + places) % places) - 1;
};

/**
 * A sentence with a value in the place of its "#".
 * @param {string} sentence
 * @param {string | number} value
 */
export const completed = (sentence, value) => sentence.replace("#", () => String(value));

/**
 * A WhatsApp message that only needs a receiver.
 * @param {string} message
 */
export const whatsapp = (message) => `https://wa.me/?text=${encodeURIComponent(message)}`;
