// @ts-check
// What belongs to a part that can be saved, and how much of it is lacking.

/**
 * @typedef {object} List what the build offers; addresses are as seen from the root of the site
 * @property {string[]} always pages that come with every part
 * @property {Record<string, string[]>} parts
 * @property {Record<string, [bytes: number, print?: string]>} items pages have a fingerprint
 * @property {Record<string, string[]>} [pictures] those of a page
 *
 * @typedef {"none" | "some" | "old" | "all"} Standing
 */

/**
 * Return all that is fetched for a part: its own pages first, the list of the search last.
 * @param {List} list
 * @param {string} part
 * @param {boolean} pictures
 */
export const itemsOf = (list, part, pictures = false) => {
  const own = list.parts[part] ?? [];
  const pages = own.filter((one) => isPage(list, one));
  const rest = own.filter((one) => !pages.includes(one));
  const all = [...pages, ...(pages.length ? list.always : [])];
  const seen = pictures ? all.flatMap((one) => list.pictures?.[one] ?? []) : [];
  return [...new Set([...all, ...seen, ...rest])];
};

/** @param {List} list @param {string} item */
export const isPage = (list, item) => list.items[item].length > 1;

/**
 * Return how a part stands: `kept` says of each item whether it is here, and as it is today. What
 * comes with every part does not begin one.
 * @param {string[]} items
 * @param {Map<string, boolean>} kept
 * @param {string[]} [own]
 * @returns {Standing}
 */
export const standingOf = (items, kept, own = items) => {
  const here = items.filter((one) => kept.has(one));
  if (here.length < items.length) return own.some((one) => kept.has(one)) ? "some" : "none";
  return here.every((one) => kept.get(one)) ? "all" : "old";
};

/** @param {string[]} items @param {Map<string, boolean>} kept what is here as it is today */
export const lackingOf = (items, kept) => items.filter((one) => !kept.get(one));

/** @param {List} list @param {string[]} items */
export const bytesOf = (list, items) => items.reduce((sum, one) => sum + list.items[one][0], 0);

/** Return bytes as a reader pays for them. @param {number} bytes */
export const told = (bytes) => `±${Math.max(1, Math.round(bytes / 1000))} kB`;

/**
 * Return what goes with a part, pictures too: not what comes with every part, nor what another saved part has.
 * @param {List} list
 * @param {string} part
 * @param {string[]} others
 */
export const removable = (list, part, others) => {
  const seen = (/** @type {string[]} */ urls) => [
    ...urls,
    ...urls.flatMap((one) => list.pictures?.[one] ?? []),
  ];
  const needed = new Set(seen([...list.always, ...others.flatMap((one) => list.parts[one])]));
  return seen(list.parts[part]).filter((one) => !needed.has(one));
};
