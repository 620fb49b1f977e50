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
    link.hash = passed.at(-1)?.id ?? "";
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
})();
