// @ts-check
// The language switch leads to where the reader is: both languages share the ids. That is the
// anchor of the address while it is in sight, else the heading being read.
import { headingRead } from "./reading.mjs";

export const keepPlace = () => {
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a.hub-switch") : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    const anchor = document.querySelector(":target")?.getBoundingClientRect();
    const seen = anchor && anchor.bottom > 0 && anchor.top < innerHeight;
    link.hash = seen ? location.hash : headingRead();
  });
};
