// @ts-check
// What a reader needs who searches, fetched only then: the thread that answers, and the dialog.

/**
 * @typedef {object} Search
 * @property {HTMLDialogElement} dialog
 * @property {string} list the address of the manifest
 * @property {boolean} begun whether it is fetched, or there
 * @property {() => void} fail
 * @property {Worker} [worker] which answers
 * @property {Worker} [newest] which is about to
 * @property {(worker: Worker) => void} [use] the dialog's way to take a worker
 */

/**
 * Let a worker answer, by what the manifest names.
 * @param {Search} search
 * @param {any} manifest
 */
export const answer = async (search, manifest) => {
  const { dialog, list } = search;
  if (manifest.frame !== dialog.dataset.frame) {
    // A page that was kept: what answers today does not fit into it.
    const link = /** @type {HTMLElement} */ (document.querySelector("link[rel=manifest]"));
    dialog.close();
    return (await import("./changed.mjs")).tell(link.dataset);
  }
  /** @param {string} name */
  const file = (name) => new URL(name, list).href;
  const own = new Worker(file(manifest.worker));
  search.newest = own;
  own.onerror = () => {
    if (own !== search.newest) return;
    search.newest = undefined;
    search.fail();
  };
  // An index that has changed since its manifest was read: the next key reads the new one.
  own.addEventListener("message", ({ data }) => data.type === "failed" && (search.begun = false));
  // All at the same time: on a slow network it is the waiting that takes long.
  const [toc, { open }] = await Promise.all([
    fetch(file(manifest.toc)).then((response) => response.json()),
    import(file(manifest.dialog)),
    dressed(/** @type {HTMLLinkElement} */ (dialog.querySelector("link"))),
  ]);
  if (own !== search.newest) return own.terminate(); // it failed, or a later attempt was faster
  search.worker?.terminate();
  search.worker = own;
  const home = new URL(dialog.dataset.base ?? "", location.href).href;
  own.postMessage({ type: "start", manifest, toc, at: list, base: home });
  search.use = search.use ?? open(dialog);
  search.use?.(own);
};

/** Wait for the looks of what is found; it can be read without. @param {HTMLLinkElement} look */
const dressed = (look) =>
  look.sheet ??
  new Promise((done) => {
    look.onload = look.onerror = done;
    look.rel = "stylesheet";
  });
