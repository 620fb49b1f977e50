// @ts-check
// How a page is kept: never without the styles and scripts that it was made with.
import { FILES, PAGES } from "./names.mjs";
import { filesOf, isWhole } from "./reading.mjs";

/**
 * @typedef {{caches: CacheStorage, fetch: typeof fetch, folder: string}} Thread a page or a worker,
 *   and the folder of its site on the host
 */

/** @param {Thread} thread @param {string} name */
export const openStore = ({ caches, folder }, name) => caches.open(name + folder);

/** @param {Thread} thread @param {string} address */
export const keptFile = (thread, address) => thread.caches.match(address, { ignoreVary: true });

/**
 * Return the text of a page that is kept, and its headers; nothing of a broken copy.
 * @param {Thread} thread
 * @param {string} place
 */
export async function keptPage(thread, place) {
  try {
    const pages = await openStore(thread, PAGES);
    const hit = await pages.match(place, { ignoreVary: true });
    const html = hit ? await hit.text() : "";
    return isWhole(html) ? { html, hit } : null;
  } catch {
    return null; // no room for caches, or a copy that cannot be read: the network has another
  }
}

/**
 * Keep files that are not kept yet; fails where one cannot be had.
 * @param {Thread} thread
 * @param {string[]} addresses
 */
export async function keepFiles(thread, addresses, store = FILES) {
  const files = await openStore(thread, store);
  for (const address of addresses) {
    if (await keptFile(thread, address)) continue;
    const response = await thread.fetch(address);
    if (!response.ok) throw new TypeError(`${response.status}: ${address}`);
    await files.put(address, response);
  }
}

/**
 * Keep a page and return its text; fails where it is no whole page of ours, or there is no room.
 * @param {Thread} thread
 * @param {string} place
 * @param {Response} response
 */
export async function keepPage(thread, place, response) {
  const copy = response.clone();
  const html = await copy.text();
  if (!response.ok || response.redirected || !isWhole(html)) throw new TypeError(place);
  const own = filesOf(html, place).filter((one) => one.startsWith(new URL("/", place).href));
  await keepFiles(thread, own);
  await (await openStore(thread, PAGES)).put(place, response);
  return html;
}
