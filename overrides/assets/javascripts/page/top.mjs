// @ts-check
// The way back to the top, offered to a reader who scrolls up.

const FAR = 400; // pixels below the top

export const lift = () => {
  const button = /** @type {HTMLElement} */ (document.querySelector(".md-top"));
  let last = scrollY;
  addEventListener(
    "scroll",
    () => {
      button.hidden = scrollY >= last || scrollY < FAR;
      last = scrollY;
    },
    { passive: true },
  );
  button.addEventListener("click", () => scrollTo(0, 0));
};
