// @ts-check
// A term says what it means where it stands; a second tap, or Escape, takes it away. Without
// this the link leads to the glossary.

const OPEN = "a.hub-term[aria-expanded]";

/** @param {Element | null} term */
const fold = (term) => {
  term?.removeAttribute("aria-expanded");
  term?.nextElementSibling?.remove();
};

export const explain = () => {
  /** @type {HTMLElement | null} */
  const script = document.querySelector("script[data-glossary]");
  document.addEventListener("click", (event) => {
    const { target } = event;
    const term = target instanceof Element ? target.closest("a.hub-term") : null;
    const open = document.querySelector(OPEN);
    if (!(target instanceof Element && target.closest(".hub-meaning"))) fold(open);
    if (!(term instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (term === open) return;
    const meaning = document.createElement("span");
    meaning.className = "hub-meaning";
    meaning.setAttribute("role", "status");
    const more = document.createElement("a");
    more.href = term.href;
    more.textContent = script?.dataset.glossary ?? "";
    meaning.append(`${term.dataset.meaning} `, more);
    term.setAttribute("aria-expanded", "true");
    term.after(meaning);
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    /** @type {HTMLElement | null} */
    const open = document.querySelector(OPEN);
    if (document.activeElement?.closest(".hub-meaning")) open?.focus(); // else it would be lost
    fold(open);
  });
};
