// @ts-check
// What the worker found, as elements of the page. Everything is put in as text.

/** @typedef {(string | Node)[]} Content */

/**
 * An element with its content.
 * @param {string} tag
 * @param {Content} content
 */
export const drawn = (tag, content, properties = {}) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
};

/**
 * Text of which every second segment is marked.
 * @param {string[]} segments
 */
const marked = (segments) => segments.map((text, at) => (at % 2 ? drawn("mark", [text]) : text));

/**
 * @param {string} href
 * @param {string | number} number
 * @param {Content} content
 */
const option = (href, number, content, className = "") => {
  const inside = [...content, drawn("span", [])];
  /** @type {any} */
  const link = drawn("a", inside, { href, className, tabIndex: -1 });
  link.setAttribute("role", "option");
  link.dataset.number = number;
  return link;
};

/**
 * A result, with room for its passage.
 * @param {{number: number, url: string, page: string[], heading: string[] | null}} result
 * @param {string} kind
 */
export const resultOption = ({ number, url, page, heading }, kind) => {
  const isSaid = !heading || page.join("") === kind.trim();
  const above = isSaid ? [] : [kind && "· ", ...marked(page)];
  const title = drawn("b", marked(heading ?? page));
  return option(url, number, [drawn("small", [kind, ...above]), title]);
};

/**
 * A card: help at once, or what a word means.
 * @param {{type: string, url: string, name?: string, title?: string}} card
 */
export const cardOption = ({ type, url, name, title = "" }) =>
  option(url, "card", [drawn("b", [name ?? title])], `hub-search__card hub-search__card--${type}`);

/**
 * A page to read, in a list.
 * @param {{title: string, url: string}} page
 */
export const pageItem = ({ title, url }) => drawn("li", [drawn("a", [title], { href: url })]);

/**
 * Put things in the place of what an element holds.
 * @param {any} element
 * @param {Content} content
 */
export const refill = (element, content) => {
  element.textContent = "";
  element.append(...content);
};

/**
 * Put a passage where there is room for it.
 * @param {any} link
 * @param {string[]} segments
 */
export const refillTeaser = (link, segments) => refill(link.lastChild, marked(segments));
