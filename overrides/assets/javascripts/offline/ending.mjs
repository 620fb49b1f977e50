// @ts-check
// A worker that ends all workers before it, itself, and what they have kept.
import { FILES, INDEX, PAGES, PICTURES } from "./names.mjs";

/** @param {any} self the worker's global scope */
export const end = (self) => {
  const folder = new URL(self.registration.scope).pathname;
  self.oninstall = () => self.skipWaiting();
  self.onactivate = (/** @type {any} */ event) =>
    event.waitUntil(
      Promise.all([FILES, INDEX, PAGES, PICTURES].map((name) => self.caches.delete(name + folder)))
        .catch(() => {}) // what cannot be emptied must not keep the worker alive
        .then(() => self.registration.unregister()),
    );
};
