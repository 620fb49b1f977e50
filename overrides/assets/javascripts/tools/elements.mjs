// @ts-check
// What a tool is drawn with. Everything is put in as text.

/** @typedef {(string | Node)[]} Content */

/**
 * Return an element with attributes and content.
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {Content} content
 * @returns {any}
 */
export const element = (tag, attributes, ...content) => {
  const made = document.createElement(tag);
  for (const name in attributes) made.setAttribute(name, attributes[name]);
  made.append(...content);
  return made;
};

/**
 * Put content in the place of what an element holds.
 * @param {HTMLElement} holder
 * @param {Content} content
 */
export const refill = (holder, ...content) => {
  holder.textContent = "";
  holder.append(...content);
};
