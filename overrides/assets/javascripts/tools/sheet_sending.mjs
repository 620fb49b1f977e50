// @ts-check
// How a text leaves a page: by what the phone offers, by WhatsApp, or by the clipboard.
import { chatWith } from "./message.mjs";

/**
 * Let the reader choose where a text goes; she may also leave it.
 * @param {string} text
 */
export const share = async (text) => {
  try {
    await navigator.share({ text });
  } catch (/** @type {any} */ error) {
    if (error.name !== "AbortError") open(chatWith(text), "_blank", "noopener");
  }
  return "";
};

/**
 * Return how a text gets into the clipboard, and what is said of it.
 * @param {any} words
 */
export const copying = (words) => async (/** @type {string} */ text) => {
  try {
    await navigator.clipboard.writeText(text);
    return words.copied;
  } catch {
    return words.notCopied;
  }
};
