// @ts-check
// The part of every page in reading offline: it starts the worker and says what was read.

/** Keep what the reader reads. Not in an in-app view or without https, which have no worker. */
export const keepOffline = () => {
  const manifest = /** @type {HTMLLinkElement | null} */ (
    document.querySelector("link[rel=manifest]")
  );
  const { serviceWorker } = navigator;
  if (!manifest || !serviceWorker) return;

  serviceWorker.onmessage = () => import("./changed.mjs").then((it) => it.tell(manifest.dataset));

  addEventListener("load", async () => {
    try {
      const script = new URL("sw.js", manifest.href).href;
      await serviceWorker.register(script, { updateViaCache: "none" });
      const { active } = await serviceWorker.ready;
      /** @param {string} links @returns {string[]} */
      const leads = (links) =>
        [...document.querySelectorAll(links)].map((one) => /** @type {any} */ (one).href);
      // What the page fetched before the worker could see it.
      const files = performance.getEntriesByType("resource").map(({ name }) => name);
      // Who saves data gets what she opens, and nothing before.
      const saves = /** @type {any} */ (navigator).connection?.saveData;
      active?.postMessage([location.href, ...files, ...(saves ? [] : leads(".hub-brand"))]);
      const next = document.querySelector(".hub-neighbours");
      if (saves || !next) return;
      const near = new IntersectionObserver(
        ([{ isIntersecting }]) => {
          if (!isIntersecting) return;
          near.disconnect();
          active?.postMessage(leads(".hub-neighbours [rel]"));
        },
        { rootMargin: "100%" },
      );
      near.observe(next);
    } catch {
      // A private window forbids it: everything else goes on.
    }
  });
};
