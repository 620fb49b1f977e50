// @ts-check
// The reader's own answers to the questions that check a lesson. Nobody but the reader judges them.
import { scoreOf } from "./learnt.mjs";
import { made, pressing } from "./making.mjs";
import { today } from "./notebook.mjs";

const SECTION = "cek"; // the section of the questions, in every lesson

/** Return the questions of the section, as the page has them. */
const questionsOf = () => {
  const found = [];
  let at = document.getElementById(SECTION)?.nextElementSibling;
  for (; at && at.tagName !== "H2"; at = at.nextElementSibling)
    if (at instanceof HTMLDetailsElement) found.push(at);
  return found;
};

/**
 * Let the reader judge; `told` hears of every answer.
 * @param {import("./notebook.mjs").Leaf} leaf
 * @param {import("./own_words.mjs").OwnWords} words
 * @param {(kept?: boolean) => void} told
 */
export const check = (leaf, words, told) => {
  const questions = questionsOf();
  const none = "x".repeat(questions.length);
  if (!none) return;
  const score = made("p", "", "hub-score");
  score.setAttribute("role", "status");
  const below = made("p", "", "hub-own");

  const given = () => {
    const { answers } = leaf.read();
    return answers.length === none.length ? answers : none; // the lesson may have changed since
  };
  const show = (kept = true) => {
    const { right, given: checked, asked } = scoreOf(given());
    rows.forEach((row, at) =>
      row.forEach((button, value) =>
        button.setAttribute("aria-pressed", `${given()[at] === `${value}`}`),
      ),
    );
    const end = right === asked ? words.all : words.more;
    const whole = `${words.score(right, asked)} ${end}`;
    told(kept);
    if (!shown) return;
    score.textContent = checked === asked ? whole : checked ? words.some(checked, asked) : "";
    again.hidden = !checked;
  };
  /** @param {number} at @param {number} value */
  const answer = (at, value) => {
    const answers = given();
    const changed = answers.slice(0, at) + value + answers.slice(at + 1);
    shown = true;
    show(leaf.write({ answers: changed, checked: today() }));
  };
  const again = pressing(words.again, () => {
    show(leaf.write({ answers: "", checked: "" }));
    for (const question of questions) question.open = false;
    questions[0].querySelector("summary")?.focus();
  });
  // In the order of what is kept for them: 0, 1.
  const rows = questions.map((question, at) => {
    const buttons = [words.wrong, words.right].map((text, value) =>
      pressing(text, () => answer(at, value)),
    );
    const row = made("p", "", "hub-own");
    row.setAttribute("role", "group");
    row.setAttribute("aria-label", words.how);
    row.append(buttons[1], " ", buttons[0]);
    question.append(row);
    return buttons;
  });
  below.append(again);
  again.hidden = true;
  const last = questions[questions.length - 1];
  last.after(score, below);
  // Who came to what stands below would be moved on by a score of another time.
  let shown = last.getBoundingClientRect().bottom > innerHeight;
  show();
};
