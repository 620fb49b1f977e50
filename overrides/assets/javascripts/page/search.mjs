// @ts-check
// The search is a link to the list of topics until a reader asks for it; before that, nothing of
// it is fetched. A manifest names its worker and its dialog. What fails is tried again at a key.

const LONGEST = 200; // letters of a question

/** Return the address of the manifest, once the search can be asked. */
export const ask = () => {
  const dialog = /** @type {HTMLDialogElement} */ (document.getElementById("hub-search"));
  const field = /** @type {HTMLInputElement} */ (dialog.querySelector("input"));
  const failure = /** @type {HTMLElement} */ (dialog.querySelector("[role=alert]"));
  const status = /** @type {HTMLElement} */ (dialog.querySelector("[role=status]"));
  const { base = "" } = dialog.dataset;
  const list = new URL(dialog.dataset.manifest ?? "", location.href).href;
  field.maxLength = LONGEST;
  /** @type {Worker | undefined} */
  let worker;
  /** @type {Worker | undefined} */
  let newest;
  /** @type {((worker: Worker) => void) | undefined} */
  let use;
  let begun = false;
  const fail = () => {
    begun = false;
    failure.hidden = false;
    status.textContent = "";
  };
  const begin = async () => {
    begun = true;
    failure.hidden = true;
    if (field.value) status.textContent = status.dataset.busy ?? "";
    // The newest where there is a network, else the one that was read last.
    const listed = fetch(list, { cache: "no-cache" }).catch(() =>
      fetch(list, { cache: "force-cache" }),
    );
    const manifest = await (await listed).json();
    /** @param {string} name */
    const file = (name) => new URL(name, list).href;
    const own = new Worker(file(manifest.worker));
    newest = own;
    own.onerror = () => {
      if (own !== newest) return;
      newest = undefined;
      fail();
    };
    // An index that has changed since its manifest was read: the next key reads the new one.
    own.addEventListener("message", ({ data }) => data.type === "failed" && (begun = false));
    // All three at the same time: on a slow network it is the waiting that takes long.
    const [toc, { open }] = await Promise.all([
      fetch(file(manifest.toc)).then((response) => response.json()),
      import(file(manifest.dialog)),
    ]);
    if (own !== newest) return own.terminate(); // it failed, or a later attempt was faster
    worker?.terminate();
    worker = own;
    const home = new URL(base, location.href).href;
    own.postMessage({ type: "start", manifest, toc, at: list, base: home });
    use = use ?? open(dialog);
    use?.(own);
  };
  const type = () => begun || begin().catch(fail);
  const search = () => {
    if (!dialog.open) dialog.showModal();
    field.focus();
    field.select();
    type();
  };
  if ("showModal" in dialog) {
    document.addEventListener("click", (event) => {
      const { target } = event;
      const link = target instanceof Element ? target.closest("[data-search]") : null;
      if (!(link instanceof HTMLElement) || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      link.focus(); // closed, the dialog gives the focus back to what had it
      search();
    });
    document.addEventListener("keydown", (event) => {
      const { key, target } = event;
      const typing = target instanceof Element && target.closest("input, select, textarea");
      if (event.ctrlKey || event.metaKey ? key.toLowerCase() === "k" : key === "/" && !typing) {
        event.preventDefault();
        search();
      }
      if (key === "Escape" && dialog.open) {
        event.preventDefault(); // which would only empty the field
        dialog.close();
      }
    });
    field.addEventListener("input", type);
    field.addEventListener("keydown", ({ key }) => key === "Enter" && type());
    addEventListener("online", () => dialog.open && type());
    // A shared question, and the way back to one from a place on the same page.
    const reopen = () => {
      const asked = new URLSearchParams(location.search).get("q");
      if (asked === null || dialog.open) return;
      field.value = asked.slice(0, LONGEST);
      search();
      use?.(/** @type {Worker} */ (worker));
    };
    addEventListener("popstate", reopen);
    reopen();
  }
  return list;
};
