// @ts-check
// The column of headings beside a page says which one is being read, and keeps it in sight.
import { headingRead } from "./reading.mjs";

export const follow = () => {
  const column = document.querySelector(".hub-toc");
  const wrap = column?.closest(".md-sidebar__scrollwrap");
  if (!column || !wrap) return;
  let waiting = false;
  const tell = () => {
    waiting = false;
    if (!wrap.clientHeight) return; // on a phone there is no such column
    const read = headingRead();
    const old = column.querySelector("[aria-current]");
    const link = read ? column.querySelector(`a[href="#${CSS.escape(read)}"]`) : null;
    if (old === link) return;
    old?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "true");
    if (link instanceof HTMLElement) wrap.scrollTop = link.offsetTop - wrap.clientHeight / 2;
  };
  const soon = () => {
    if (!waiting) requestAnimationFrame(tell);
    waiting = true;
  };
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon);
  soon();
};
