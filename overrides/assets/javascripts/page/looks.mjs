// @ts-check
// The colours that a reader chose are set before the first paint by partials/first.html, as is the
// size of the text. Here the browser's own bar goes along, and what changes them waits for its button.

export const dress = () => {
  const { colours } = document.documentElement.dataset;
  /** @type {NodeListOf<HTMLMetaElement>} */
  const bars = document.querySelectorAll("meta[name=theme-color]");
  if (colours) for (const bar of bars) bar.media = bar.media.includes(colours) ? "" : "print";
  const button = /** @type {HTMLElement} */ (document.querySelector(".hub-display"));
  button.onclick = () => import("./display.mjs").then((it) => it.turn(button));
};
