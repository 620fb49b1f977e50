// @ts-check
// What an address and the text of a page say.

const NAMED = /[.-][0-9a-f]{8,}\.|\?v=/;

/**
 * Return the address that a page is kept under: without question and anchor, as a folder.
 * @param {string} address
 */
export const placeOf = (address) =>
  address
    .replace(/[?#].*/, "")
    .replace(/\/index\.html$/, "/")
    .replace(/\/[^./]+$/, "$&/");

/**
 * Return what is asked for, or nothing where the worker has no part in it. The search keeps most of
 * its index itself.
 * @param {string} address
 * @param {string} scope
 * @param {boolean} [opening] whether the reader goes there
 */
export const kindOf = (address, scope, opening) => {
  if (!address.startsWith(scope)) return "";
  const path = address.slice(scope.length).replace(/[?#].*/, "");
  if (opening) return /(^|\/)[^./]*$|\.html$/.test(path) ? "page" : "";
  if (/^search\/\w+\.json$/.test(path)) return "newest";
  if (/^search\//.test(path))
    return /\b(dialog|worker-\w+|toc)\.[0-9a-f]+\./.test(path) ? "named" : "";
  if (/\.(avif|gif|jpe?g|png|webp)$/.test(path)) return isNamed(path) ? "picture" : "renewed";
  return /\.(css|m?js|svg)$/.test(path) ? (isNamed(path) ? "named" : "renewed") : "";
};

/** Whether a file's name changes with its content. @param {string} address */
export const isNamed = (address) => NAMED.test(address);

/** The name of a file whatever its content. @param {string} address */
export const stemOf = (address) => address.replace(/[.-][0-9a-f]{8,}(?=\.)/, "");

/** What a picture shows, in whatever size and form: x.360.1234abcd.webp. @param {string} address */
export const sightOf = (address) => address.replace(/\.\d+\.[0-9a-f]{8,}\.\w+$/, "");

/** Every name in a text that changes with its content. @param {string} text @returns {string[]} */
export const namesIn = (text) => text.match(/[\w.-]+[.-][0-9a-f]{8,}\.[\w.]+/g) ?? [];

/**
 * The styles, scripts and drawings that a page is made of.
 * @param {string} html
 * @param {string} address
 */
export const filesOf = (html, address) => {
  const found = html.match(/<(?:link|script|img)\s[^>]*/g) ?? [];
  const written = found.map((tag) => (/\s(?:href|src)="?([^"\s>]+)/.exec(tag) ?? [])[1]);
  const files = written.filter((one) => /\.(css|m?js|svg)$/.test(one));
  return [...new Set(files.map((one) => new URL(one, address).href))];
};

/** Whether a page is of this hub and has arrived to its end. @param {string} html */
export const isWhole = (html) => /hub-brand[^]*<\/html>/.test(html);

/** What the page says, without the frame that all pages share. @param {string} html */
export const articleOf = (html) => (/<article[^]*<\/article>/.exec(html) ?? [html])[0];

/** The title of a page, as HTML, without the name of the hub. @param {string} html */
export const titleOf = (html) =>
  (/<title>([^<]*)/.exec(html) ?? ["", ""])[1].replace(/ – [^–]*$/, "");
