// @ts-check
// The page that saves, for its tests: as much of a browser as it asks for, around its own script.
import { cachesOf, SCOPE } from "./phone.mjs";

/** @returns {any} */
const element = (/** @type {any[]} */ ...children) => ({
  children,
  dataset: {},
  hidden: false,
  append(/** @type {any[]} */ ...more) {
    children.push(...more);
  },
  setAttribute() {},
  get firstElementChild() {
    return children[0];
  },
});

/** Return a row for each part, and what is beside them. @param {string} language @param {string[]} parts */
function sectionOf(language, parts) {
  const rows = parts.map((part) => Object.assign(element(element()), { dataset: { part } }));
  const [status, bar, count, empty] = [element(), element(), element(), element()];
  const pictures = Object.assign(element(), { checked: false });
  const below = Object.assign(element(status, bar, count, empty), { hidden: true });
  const choice = Object.assign(element(pictures), { hidden: true });
  const words = ["busy", "cut", "delete", "done", "full", "gone", "more", "new", "part", "seen"];
  const dataset = {
    ...Object.fromEntries([...words, "stop"].map((word) => [word, word])),
    base: SCOPE,
    list: `${SCOPE}offline/${language}.json`,
  };
  const section = Object.assign(element(element(...rows), choice, below), { dataset });
  return { section, rows, status, count, empty, pictures, below };
}

/**
 * Put a browser around the page; `hold` keeps answers back until they are let go.
 * @param {Record<string, string>} files by address below the scope
 */
export async function browserOf(files) {
  const caches = cachesOf();
  /** @type {Map<string, string>} */
  const notes = new Map();
  /** @type {string[]} */
  const asked = [];
  /** @type {Set<() => void>} */
  const held = new Set();
  /** @type {Record<string, () => any>} */
  const heard = {};
  /** @type {any} */
  const browser = { files, caches, notes, asked, heard, up: true, holds: "", room: true };
  const fetch = async (/** @type {string} */ url, /** @type {any} */ { cache, signal } = {}) => {
    const { files } = browser;
    const name = url.replace(SCOPE, "");
    asked.push(name);
    if (browser.holds && name.startsWith(browser.holds)) {
      await new Promise((go, no) => {
        held.add(() => go(null));
        signal?.addEventListener("abort", () => no(new DOMException("", "AbortError")));
      });
    }
    if (!browser.up || cache === "force-cache") throw new TypeError("Failed to fetch");
    return new Response(files[name] ?? "", { status: name in files ? 200 : 404 });
  };
  const navigator = {
    onLine: true,
    connection: { type: "wifi" },
    serviceWorker: { controller: null, ready: new Promise(() => {}) },
  };
  const localStorage = {
    getItem: (/** @type {string} */ name) => notes.get(name) ?? null,
    setItem: (/** @type {string} */ name, /** @type {string} */ value) => {
      if (!browser.room) throw new DOMException("", "QuotaExceededError");
      notes.set(name, value);
    },
    removeItem: (/** @type {string} */ name) => notes.delete(name),
  };
  const around = {
    caches,
    fetch,
    navigator,
    localStorage,
    location: { href: `${SCOPE}simpan/` },
    document: { querySelector: () => null, createElement: () => element() },
    addEventListener: (/** @type {string} */ name, /** @type {() => any} */ one) =>
      (heard[name] = one),
    window: { caches, fetch },
  };
  for (const [name, value] of Object.entries(around)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  const { offer } = await import("../../overrides/assets/javascripts/offline/saving.mjs");
  return Object.assign(browser, {
    connection: navigator.connection,
    letGo: () => held.forEach((go) => go()),
    /** Open the page. @param {string} language @param {string[]} parts */
    open: async (language, parts) => {
      const page = sectionOf(language, parts);
      await offer(page.section);
      await settled();
      const [act, drop] = [2, 3].map(
        (at) => (/** @type {number} */ row) => page.rows[row].children[at],
      );
      return { ...page, act, drop };
    },
  });
}

/** What was begun has come as far as it can. */
export const settled = async () => {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((go) => setTimeout(go));
};
