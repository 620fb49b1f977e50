// @ts-check
// Who uses the language switch has chosen: permanent links open in that language from then on
// (lasting/language.mjs).

export const remember = () => {
  /** @type {HTMLAnchorElement | null} */
  const link = document.querySelector(".hub-switch");
  link?.addEventListener("click", () => {
    try {
      localStorage.setItem("hub-language", link.lang);
    } catch {
      // A browser that forbids storage: its own languages decide.
    }
  });
};
