// @ts-check
// A phone for the tests of the worker: caches, a network that a test can break, and the worker in it.
import { serve } from "../../overrides/assets/javascripts/offline/worker.mjs";

export const SCOPE = "https://hub.example/x/";
export const SITE = {
  shell: ["hub.aaaaaaaa.css", "mark.svg", "en/503.html?v=1", "503.html?v=1"],
  lost: /** @type {[string, string][]} */ ([
    ["en/", "en/503.html?v=1"],
    ["", "503.html?v=1"],
  ]),
};

/** @param {string} article @param {string} [head] */
export const pageOf = (article, head = '<link rel="stylesheet" href="/x/hub.aaaaaaaa.css">') =>
  `<html><head><title>${article} – Hub</title>${head}</head><a class="hub-brand"></a>` +
  `<article>${article}</article></html>`;

/** Caches as a browser has them; `room` is how much more they hold. */
export function cachesOf() {
  /** @type {Map<string, Map<string, Response>>} */
  const stores = new Map();
  const caches = {
    stores,
    room: Infinity,
    open: async (/** @type {string} */ name) => {
      const store = stores.get(name) ?? new Map();
      stores.set(name, store);
      const at = (/** @type {any} */ one) => one.url ?? one;
      return {
        match: async (/** @type {any} */ one) => store.get(at(one))?.clone(),
        put: async (/** @type {any} */ one, /** @type {Response} */ response) => {
          if (caches.room <= 0) throw new DOMException("full", "QuotaExceededError");
          caches.room -= 1;
          const { status, headers } = response;
          store.set(at(one), new Response(await response.text(), { status, headers }));
        },
        keys: async () => [...store.keys()].map((url) => ({ url })),
        delete: async (/** @type {any} */ one) => store.delete(at(one)),
      };
    },
    match: async (/** @type {string} */ url) => {
      for (const store of stores.values()) if (store.has(url)) return store.get(url)?.clone();
      return undefined;
    },
    delete: async (/** @type {string} */ name) => stores.delete(name),
  };
  return caches;
}

/** @param {Record<string, string>} files by address below the scope */
export function phoneOf(files, site = SITE) {
  const caches = cachesOf();
  /** @type {string[]} */
  const asked = [];
  /** @type {any[]} */
  const told = [];
  const tabs = [{ url: "", postMessage: (/** @type {any} */ message) => told.push(message) }];
  /** @type {any} */
  const self = {
    registration: { scope: SCOPE },
    caches,
    clients: { get: async () => tabs[0], matchAll: async () => tabs, claim: async () => {} },
    skipWaiting: async () => {},
    up: true,
    files,
    moved: new Set(),
    fetch: async (/** @type {any} */ one) => {
      const url = one.url ?? one;
      const name = url.replace(SCOPE, "");
      asked.push(name);
      if (!self.up) throw new TypeError("Failed to fetch");
      const text = files[name];
      const response = new Response(text ?? "<html>lost</html>", { status: text ? 200 : 404 });
      if (self.moved.has(name)) Object.defineProperty(response, "redirected", { value: true });
      return response;
    },
  };
  serve(self, site);
  /** @param {(event: any) => void} handle @param {object} event */
  const happen = async (handle, event) => {
    /** @type {Promise<any>[]} */
    const work = [];
    /** @type {any} */
    let answer;
    handle({
      ...event,
      waitUntil: (/** @type {any} */ one) => work.push(one),
      respondWith: (/** @type {any} */ one) => (answer = one),
    });
    const response = await answer;
    for (let at = 0; at < work.length; at += 1) await work[at];
    return response;
  };
  return {
    self,
    caches,
    asked,
    told,
    tabs,
    kept: (/** @type {string} */ name) =>
      [...(caches.stores.get(`${name}/x/`)?.keys() ?? [])].map((url) => url.replace(SCOPE, "")),
    install: () => happen(self.oninstall, {}),
    activate: () => happen(self.onactivate, {}),
    /** @param {string} path */
    open: (path) => {
      tabs[0].url = SCOPE + path;
      return happen(self.onfetch, {
        request: { method: "GET", mode: "navigate", url: SCOPE + path },
      });
    },
    /** @param {string} path */
    load: (path, method = "GET") =>
      happen(self.onfetch, { request: { method, mode: "cors", url: SCOPE + path } }),
    /** @param {string[]} paths */
    tell: (...paths) =>
      happen(self.onmessage, {
        source: tabs[0],
        data: paths.map((one) => new URL(one, SCOPE).href),
      }),
  };
}
