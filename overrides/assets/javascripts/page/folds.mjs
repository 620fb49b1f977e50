// @ts-check
// What is folded opens where an address leads into it, and on paper.

export const unfold = () => {
  const open = () => {
    const goal = document.querySelector(":target");
    const folded = goal?.closest("details:not([open])");
    for (let at = folded; at; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true;
    if (folded) goal?.scrollIntoView();
  };
  addEventListener("hashchange", open);
  open();
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details")].filter((each) => !each.open);
    for (const each of opened) each.open = true;
  });
  addEventListener("afterprint", () => {
    for (const each of opened) each.open = false;
  });
};
