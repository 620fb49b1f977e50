// @ts-check
// The colours that a reader chose: kept, and set before the first paint by partials/first.html.
// Who never chose has those of the phone.

const CHOICE = "hub-colours";

export const recolour = () => {
  const root = document.documentElement;
  /** @type {NodeListOf<HTMLMetaElement>} */
  const bars = document.querySelectorAll("meta[name=theme-color]"); // light, dark
  const buttons = /** @type {NodeListOf<HTMLButtonElement>} */ (
    document.querySelectorAll(".hub-colours button")
  );
  const show = () => {
    const chosen = root.dataset.colours;
    if (chosen)
      bars.forEach((bar, at) => (bar.media = (chosen === "dark") === !!at ? "" : "print"));
  };
  for (const button of buttons)
    button.addEventListener("click", () => {
      root.dataset.colours = button.value;
      show();
      for (const other of buttons) if (other !== button) other.focus(); // this one is gone
      try {
        localStorage.setItem(CHOICE, button.value);
      } catch {
        // Not kept, but shown.
      }
    });
  show();
};
