// @ts-check
// The pages that lead to lessons say which are finished, and where to go on.
import { onwardOf } from "./learnt.mjs";
import { made, pageAt } from "./making.mjs";
import { keptProgress } from "./notebook.mjs";
import { ownWords } from "./own_words.mjs";

export const show = () => {
  const progress = keptProgress();
  if (!progress) return;
  const { lang } = document.documentElement;
  const words = ownWords();
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const listed = document.querySelectorAll(".hub-lessons a");
  const lessons = new Map([...listed].map((link) => [link.dataset.lesson ?? "", link]));
  const done = [...lessons].filter(([id]) => progress[id]?.done).map(([, link]) => link.pathname);

  for (const old of document.querySelectorAll(".hub-tick")) old.remove();
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = document.querySelectorAll("article :not(.hub-onward) > a");
  for (const link of links) {
    if (!done.includes(link.pathname)) continue;
    const tick = made("span", "✓", "hub-tick");
    tick.setAttribute("role", "img");
    tick.setAttribute("aria-label", ` (${words.ticked})`);
    link.append(tick);
  }

  const card = /** @type {HTMLAnchorElement | null} */ (document.querySelector(".hub-onward a"));
  if (!card || !Object.keys(progress).some((id) => lessons.has(id))) return;
  const goal = onwardOf(progress, [...lessons.keys()]);
  const link = goal && lessons.get(goal.id);
  const { at = "", title = "", language } = goal ?? {};
  const [kicker, name] = link
    ? [goal.id !== goal.last ? words.next : words.go, link.textContent ?? ""]
    : [words.none, words.mine];
  card.href = link ? link.href + (at && `#${at}`) : pageAt("kemajuan/");
  const where = title && language === lang ? words.at(title) : kicker;
  card.textContent = name;
  card.prepend(made("span", where));
};
