// @ts-check
// The search is a link to the list of topics until a reader asks for it; before that, nothing of
// it is fetched. A manifest names what answers. What fails is tried again at a key.

const LONGEST = 200; // letters of a question

/** Return the address of the manifest, once the search can be asked. */
export const ask = () => {
  const dialog = /** @type {HTMLDialogElement} */ (document.getElementById("hub-search"));
  const field = /** @type {HTMLInputElement} */ (dialog.querySelector("input"));
  const failure = /** @type {HTMLElement} */ (dialog.querySelector("[role=alert]"));
  const status = /** @type {HTMLElement} */ (dialog.querySelector("[role=status]"));
  const list = new URL(dialog.dataset.manifest ?? "", location.href).href;
  field.maxLength = LONGEST;
  /** @type {import("./answering.mjs").Search} */
  const search = {
    dialog,
    list,
    begun: false,
    fail: () => {
      search.begun = false;
      failure.hidden = false;
      status.textContent = "";
    },
  };
  const begin = async () => {
    search.begun = true;
    failure.hidden = true;
    if (field.value) status.textContent = status.dataset.busy ?? "";
    // The newest where there is a network, else the one that was read last.
    const listed = fetch(list, { cache: "no-cache" }).catch(() =>
      fetch(list, { cache: "force-cache" }),
    );
    const [response, { answer }] = await Promise.all([listed, import("./answering.mjs")]);
    await answer(search, await response.json());
  };
  const type = () => search.begun || begin().catch(search.fail);
  const show = () => {
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
      show();
    });
    document.addEventListener("keydown", (event) => {
      const { key, target } = event;
      const typing = target instanceof Element && target.closest("input, select, textarea");
      if (event.ctrlKey || event.metaKey ? key.toLowerCase() === "k" : key === "/" && !typing) {
        event.preventDefault();
        show();
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
      show();
      search.use?.(/** @type {Worker} */ (search.worker));
    };
    addEventListener("popstate", reopen);
    reopen();
  }
  return list;
};
