// @ts-check
// How a text leaves the phone: by what the phone offers, or else by WhatsApp.
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
