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

  // The labels that act as buttons answer to the space bar (Material answers to Enter), and Escape
  // closes the drawer.
  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    const drawer = document.getElementById("__drawer");
    if (key === " " && target instanceof HTMLLabelElement) {
      event.preventDefault();
      target.click();
    }
    if (key === "Escape" && drawer instanceof HTMLInputElement && drawer.checked) drawer.click();
  });
})();
