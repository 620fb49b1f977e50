// @ts-check
// The end of a lesson: the reader says that it is finished, and can take that back.
import { scoreOf } from "./learnt.mjs";
import { made, pageAt, pressing } from "./making.mjs";
import { dayTold, today } from "./notebook.mjs";

/**
 * Return what shows it anew, and whether it is kept.
 * @param {HTMLElement} place
 * @param {import("./notebook.mjs").Leaf} leaf
 * @param {import("./own_words.mjs").OwnWords} words
 */
export const finish = (place, leaf, words) => {
  const status = made("span");
  status.setAttribute("role", "status");
  const link = made("a", words.mine);
  link.href = pageAt("kemajuan/");
  let done = ""; // as it is shown; another tab may have changed what is kept
  const show = (kept = true) => {
    const { answers, done: day } = leaf.read();
    done = day;
    const { given, asked } = scoreOf(answers);
    const said = done ? words.done(dayTold(done)) : asked && given === asked ? words.suggest : "";
    status.textContent = kept ? said : `${said} ${words.unkept}`;
    button.textContent = done ? words.undo : words.finish;
    link.hidden = !done;
  };
  const button = pressing("", () => {
    const now = leaf.read().done || today();
    show(leaf.write({ done: done ? "" : now }));
  });
  place.append(status, button, " ", link);
  show();
  return show;
};
