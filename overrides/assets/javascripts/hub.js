// @ts-check
// The little that the hub adds to Material's script. A classic script, not a module: it must run
// before Material's bundle, and modules always run later.
(() => {
  // Material 9.8 asks for a sitemap beside every link[rel=alternate] and takes over clicks on links
  // below it. With the space its selector finds nothing, while rel still means "alternate".
  /** @type {NodeListOf<HTMLLinkElement>} */
  const alternates = document.querySelectorAll("link[rel=alternate][hreflang]");
  for (const link of alternates) link.rel = " alternate";

  // The language switch leads to where the reader is: both languages share the ids. That is the
  // anchor of the address while it is in sight, else the last heading above the text being read.
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a.hub-switch") : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    const anchor = document.querySelector(":target")?.getBoundingClientRect();
    if (anchor && anchor.bottom > 0 && anchor.top < innerHeight) {
      link.hash = location.hash;
      return;
    }
    const headings = [...document.querySelectorAll("article :is(h2, h3, h4, h5, h6)[id]")];
    const underHeader = 160;
    const passed = headings.filter((each) => each.getBoundingClientRect().top < underHeader);
    link.hash = passed[passed.length - 1]?.id ?? "";
  });

  // A term says what it means where it stands; a second tap, or Escape, takes it away. Without
  // this the link leads to the glossary.
  const glossary = document.currentScript?.dataset.glossary ?? "";
  /** @param {Element} term */
  const fold = (term) => {
    term.removeAttribute("aria-expanded");
    term.nextElementSibling?.remove();
  };
  document.addEventListener("click", (event) => {
    const { target } = event;
    const term = target instanceof Element ? target.closest("a.hub-term") : null;
    const open = document.querySelector("a.hub-term[aria-expanded]");
    if (open && !(target instanceof Element && target.closest(".hub-meaning"))) fold(open);
    if (!(term instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (term === open) return;
    const meaning = document.createElement("span");
    meaning.className = "hub-meaning";
    meaning.setAttribute("role", "status");
    const more = document.createElement("a");
    more.href = term.href;
    more.textContent = glossary;
    meaning.append(`${term.dataset.meaning} `, more);
    term.setAttribute("aria-expanded", "true");
    term.after(meaning);
  });

  // The labels that act as buttons answer to the space bar (Material answers to Enter), and Escape
  // closes the drawer.
  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    const drawer = document.getElementById("__drawer");
    if (key === " " && target instanceof HTMLLabelElement) {
      event.preventDefault();
      target.click();
    }
    const term = document.querySelector("a.hub-term[aria-expanded]");
    if (key === "Escape" && term) fold(term);
    if (key === "Escape" && drawer instanceof HTMLInputElement && drawer.checked) drawer.click();
  });

  // The search is a link to the list of topics until a reader asks for it; before that, nothing of
  // it is fetched. A manifest names its worker and its dialog. What fails is tried again at a key.
  const dialog = /** @type {HTMLDialogElement} */ (document.getElementById("hub-search"));
  const field = /** @type {HTMLInputElement} */ (dialog.querySelector("input"));
  const failure = /** @type {HTMLElement} */ (dialog.querySelector("[role=alert]"));
  const status = /** @type {HTMLElement} */ (dialog.querySelector("[role=status]"));
  const { base = "" } = dialog.dataset;
  const list = new URL(dialog.dataset.manifest ?? "", location.href).href;
  const LONGEST = 200; // letters of a question
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

  // The words of a search are marked where its result leads. Last, for a browser without storage.
  const kept = sessionStorage.getItem("hub-landing");
  sessionStorage.removeItem("hub-landing");
  const { at, by, words } = JSON.parse(kept ?? "{}");
  // Other sites may share this storage: only a script of ours may be named in it.
  if (at === location.href && by.startsWith(new URL(".", list).href))
    import(by).then(({ land }) => land(words));
})();
