// @ts-check
// Fetching what a reader saves, a few at a time, and looking up what is here.
import { isPage } from "./choosing.mjs";
import { keepFiles, keepPage, keptFile, keptPage, openStore } from "./keeping.mjs";
import { FILES, INDEX, PAGES, PICTURES } from "./names.mjs";
import { articleOf, filesOf, kindOf } from "./reading.mjs";

const AT_ONCE = 3;

/**
 * The scripts and style sheets that a script loads by a name that changes with its content.
 * @param {string} text
 * @param {string} address
 */
const importsOf = (text, address) =>
  (text.match(/"\.\.?\/[\w./-]+[.-][0-9a-f]{8,}\.(css|m?js)"/g) ?? []).map(
    (one) => new URL(one.slice(1, -1), address).href,
  );

/**
 * Keep what kept scripts load later, where only a reader who saves wants it before it is needed.
 * @param {import("./keeping.mjs").Thread} thread
 * @param {string[]} scripts
 */
async function keepLater(thread, scripts) {
  for (const script of scripts.filter((one) => /js$/.test(one))) {
    const text = (await (await keptFile(thread, script))?.text()) ?? "";
    const later = importsOf(text, script);
    await keepFiles(thread, later);
    await keepLater(thread, later);
  }
}

/** Return the fingerprint of what a page says, as the build writes it. @param {string} html */
export async function printOf(html) {
  const bytes = new TextEncoder().encode(articleOf(html));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash.slice(0, 4)].map((one) => one.toString(16).padStart(2, "0")).join("");
}

/**
 * Return which items are here, each with whether it is as it is today. What is kept is read, for
 * no note of it could be trusted.
 * @param {import("./keeping.mjs").Thread} thread
 * @param {import("./choosing.mjs").List} list
 * @param {string} base
 */
export async function keptOf(thread, list, base) {
  const kept = new Map();
  for (const [item, [, print]] of Object.entries(list.items)) {
    const address = new URL(item, base).href;
    if (!print) {
      if (await keptFile(thread, address)) kept.set(item, true);
      continue;
    }
    const page = await keptPage(thread, address);
    if (page) kept.set(item, (await printOf(page.html)) === print);
  }
  return kept;
}

/**
 * Save items; fails with the first that cannot be had, and leaves what is saved.
 * @param {import("./keeping.mjs").Thread} thread
 * @param {import("./choosing.mjs").List} list
 * @param {string[]} items
 * @param {string} base
 * @param {{signal?: AbortSignal, done?: (item: string) => void}} [more]
 */
export async function save({ fetch, ...more }, list, items, base, { signal, done } = {}) {
  const thread = {
    ...more,
    fetch: (/** @type {any} */ address, init = {}) => fetch(address, { ...init, signal }),
  };
  const followed = new Set();
  /** @param {string} item */
  const one = async (item) => {
    const address = new URL(item, base).href;
    if (isPage(list, item)) {
      // Never from a cache that does not ask: an old copy would be kept for the new one.
      const response = await thread.fetch(address, { cache: "no-cache" });
      const files = filesOf(await keepPage(thread, address, response), address);
      const fresh = files.filter((file) => !followed.has(file));
      for (const file of fresh) followed.add(file);
      await keepLater(thread, fresh);
    } else {
      const kind = kindOf(address, base);
      if (kind === "newest") await (await openStore(thread, FILES)).delete(address);
      await keepFiles(thread, [address], kind === "" ? INDEX : FILES);
    }
    done?.(item);
  };
  const last = items.filter((item) => kindOf(item, "") === "newest"); // it names the others
  const queue = items.filter((item) => !last.includes(item));
  const next = async () => {
    for (let item = queue.shift(); item !== undefined && !signal?.aborted; item = queue.shift()) {
      await one(item).catch((error) => {
        queue.length = 0;
        throw error;
      });
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, next));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  for (const item of last) await one(item);
}

/** @param {import("./keeping.mjs").Thread} thread @param {string[]} items @param {string} base */
export async function remove(thread, items, base) {
  for (const name of [PAGES, FILES, INDEX, PICTURES]) {
    const cache = await openStore(thread, name);
    for (const item of items) await cache.delete(new URL(item, base).href, { ignoreVary: true });
  }
}

/** Leave nothing on this phone. @param {import("./keeping.mjs").Thread} thread */
export const removeAll = ({ caches, folder }) =>
  Promise.all([PAGES, FILES, INDEX, PICTURES].map((name) => caches.delete(name + folder)));
