// @ts-check
// How scripts put words and buttons into a page.

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {string} [text]
 * @param {string} [name] its class
 */
export const made = (tag, text = "", name = "") => {
  const element = document.createElement(tag);
  element.textContent = text;
  if (name) element.className = name;
  return element;
};

/** @param {string} text @param {() => void} act */
export const pressing = (text, act) => {
  const button = made("button", text);
  button.type = "button";
  button.onclick = act;
  return button;
};

/** Return the address of a page of this language. @param {string} path */
export const pageAt = (path) => {
  const home = /** @type {HTMLAnchorElement} */ (document.querySelector(".hub-brand")).href;
  return new URL(path, home).href;
};
