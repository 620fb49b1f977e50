// @ts-check
// The link that shares a page leads to the page's permanent address, until there is the panel.

export const share = () => {
  /** @type {HTMLAnchorElement | null} */
  const link = document.querySelector(".hub-share");
  if (!link) return;
  link.onclick = (event) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    import("./share.mjs").then((it) => it.show(link)).catch(() => (location.href = link.href));
  };
};
