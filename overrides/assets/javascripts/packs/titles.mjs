// @ts-check
// Which titles fit what somebody has typed.

/**
 * Return whether a title has all the words, or the beginnings of words, in whatever order.
 * @param {string} title
 * @param {string} typed
 */
export const fits = (title, typed) => {
  const plain = title.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => plain.includes(word));
};
