// @ts-check
// A tool is printed alone, without the page around it.

/** @param {HTMLElement} place */
export const printAlone = (place) => {
  const mark = (/** @type {boolean} */ isOn) =>
    [document.documentElement, place].map((one) => one.classList.toggle("hub-printed", isOn));
  mark(true);
  addEventListener("afterprint", () => mark(false), { once: true });
  print();
};
