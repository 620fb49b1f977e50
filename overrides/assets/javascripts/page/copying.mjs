// @ts-check
// What is copied; an in-app view, or a page without https, has no clipboard.

/** Return whether a text could be copied. @param {string} text */
export const copied = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
