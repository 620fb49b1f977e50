// @ts-check
// The link that shares a page leads to the page's permanent address, until there is the panel; where
// there can be none, it leads to WhatsApp, for that address only leads back.

export const share = () => {
  /** @type {HTMLAnchorElement | null} */
  const link = document.querySelector(".hub-share");
  if (!link) return;
  link.onclick = (event) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    import("./share.mjs")
      .then((it) => it.show(link))
      .catch(() => {
        const { href } = /** @type {HTMLLinkElement} */ (document.querySelector("[rel=canonical]"));
        const own = /** @type {string} */ (link.getAttribute("href"));
        const text = `${document.title}\n${new URL(own, href)}`.slice(0, -1); // without the last "/"
        location.href = `https://wa.me/?text=${encodeURIComponent(text)}`;
      });
  };
};
