// @ts-check
// The page of the reader's own progress: what it lists, and how that goes to another phone.
import { asker } from "./asking.mjs";
import { merged, scoreOf } from "./learnt.mjs";
import { made, pageAt, pressing } from "./making.mjs";
import { dayTold, emptyProgress, keepProgress, keptProgress, today } from "./notebook.mjs";
import { packed, unpacked } from "./packed.mjs";
import { progressWords } from "./progress_words.mjs";

/**
 * Return what is told of a lesson.
 * @param {import("./learnt.mjs").Learnt} one
 * @param {import("./progress_words.mjs").ProgressWords} words
 */
const toldOf = ({ at, title, language, day, done, answers }, words) => {
  const { right, given, asked } = scoreOf(answers);
  const here = !done && at && language === document.documentElement.lang;
  return [
    done ? `${words.done} ${dayTold(done)}` : `${words.read} ${dayTold(day)}`,
    here ? `${words.upTo} “${title}”` : "",
    given ? words.score(right, asked) : "",
  ].filter(Boolean);
};

/** @param {HTMLElement} section as opening/progress.html writes it */
const present = (section) => {
  const words = progressWords();
  const rows = /** @type {HTMLElement[]} */ ([...section.querySelectorAll("[data-lesson]")]);
  const tools = /** @type {HTMLElement} */ (section.querySelector(".hub-progress__tools"));
  const [sum, status] = /** @type {HTMLElement[]} */ ([
    ...section.querySelectorAll("[role=status]"),
  ]);
  const asked = made("div");
  status.tabIndex = -1;
  const ask = asker(asked, words.no, status);
  /** @param {string} text */
  const tell = (text) => (status.textContent = text);
  const field = (/** @type {string} */ text, /** @type {string} */ id) => {
    const label = made("label", text);
    const box = made("textarea");
    label.htmlFor = box.id = id;
    box.rows = 3;
    box.spellcheck = false;
    return { label, box };
  };

  const show = () => {
    const progress = keptProgress() ?? {};
    const done = rows.filter((row) => progress[row.dataset.lesson ?? ""]?.done);
    const any = Object.keys(progress).length > 0;
    sum.textContent = any ? words.sum(done.length, rows.length) : words.none;
    for (const row of rows) {
      const one = progress[row.dataset.lesson ?? ""];
      row.classList.toggle("hub-progress__done", done.includes(row));
      const told = /** @type {HTMLElement} */ (row.querySelector("small"));
      told.textContent = one ? toldOf(one, words).join(", ") : "";
    }
    link.box.value = `${pageAt("kemajuan/")}#${packed(progress)}`;
    const text = encodeURIComponent(`${words.message} ${link.box.value}`);
    send.href = `https://wa.me/?text=${text}`;
    for (const one of [away, print, clear]) one.hidden = !any;
  };

  /** @param {string} text @returns {string} what is wrong with it, if anything */
  const take = (text) => {
    const other = unpacked(text, today());
    if (!other) return words.young;
    const those = Object.values(other);
    if (!those.length) return words.odd;
    ask(words.ask(those.length, those.filter(({ done }) => done).length), words.yes, () => {
      const own = keptProgress() ?? {};
      const both = merged(own, other);
      const isNew = packed(both) !== packed(merged(own, {}));
      tell(keepProgress(both) ? (isNew ? words.merged : words.same) : words.unkept);
      paste.box.value = "";
      show();
    });
    return "";
  };

  const print = pressing(words.print, () => window.print());
  const link = field(words.link, "hub-link");
  link.box.readOnly = true;
  const copy = pressing(words.copy, async () => {
    try {
      await navigator.clipboard.writeText(link.box.value);
      tell(words.copied);
    } catch {
      link.box.select(); // an in-app view, or no https
      tell(words.select);
    }
  });
  const send = made("a", words.send);
  send.rel = "noopener noreferrer";
  const away = made("div");
  away.append(link.label, made("small", words.linkWhy), link.box, copy, " ", send);

  const paste = field(words.paste, "hub-paste");
  const error = made("p", "", "hub-progress__error");
  error.id = "hub-odd";
  paste.box.setAttribute("aria-describedby", error.id);
  const join = pressing(words.merge, () => {
    const wrong = paste.box.value.trim() ? take(paste.box.value) : words.empty;
    error.textContent = wrong;
    paste.box.setAttribute("aria-invalid", `${!!wrong}`);
    if (wrong) paste.box.focus();
  });
  const clear = pressing(words.clear, () =>
    ask(words.sure, words.clearYes, () => {
      emptyProgress();
      show();
      tell(words.cleared);
    }),
  );

  if (!keptProgress()) {
    sum.textContent = words.newer;
    return;
  }
  tools.append(asked, print, away, paste.label, paste.box, error, join, clear);
  const sent = () => {
    if (!location.hash.startsWith("#ml")) return;
    const wrong = take(location.hash);
    history.replaceState(null, "", location.pathname); // asked once
    tell(wrong);
  };
  addEventListener("hashchange", sent);
  show();
  sent();
};

const section = /** @type {HTMLElement | null} */ (document.querySelector(".hub-progress"));
if (section) present(section);
