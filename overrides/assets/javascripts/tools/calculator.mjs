// @ts-check
// The frame of every calculator: its fields, what comes out step by step, and what to do with it.
import { element, refill } from "./elements.mjs";
import { judged } from "./fields.mjs";
import { keep, kept } from "./kept.mjs";
import { chatWith } from "./message.mjs";
import { printAlone } from "./printing.mjs";
import { linkTo, sentTo } from "./sharing.mjs";
import { speech } from "./speech.mjs";
import { fit, fitAlways, table } from "./tables.mjs";

/**
 * @template It what the tool works out
 * @typedef {{
 *   ask: string,
 *   fields: Record<string, { label: string, hint?: string, choices?: Record<string, string> }>,
 *   say: (it: It, write: import("./speech.mjs").Speech) => {
 *     result: string, steps: string[], notes: (string | Node)[],
 *     tables?: [caption: string, head: string[], rows: string[][]][],
 *   },
 * }} Words
 */
/**
 * @template It
 * @typedef {{
 *   name: string, fields: Record<string, import("./fields.mjs").Field>,
 *   work: (given: import("./exact.mjs").Numbers, chosen: Record<string, string>) => It,
 * }} Tool
 */

const LONGEST = 41; // letters of a value from a link: more are no number either
const PAUSE = 700; // milliseconds without a key, until it is said what came out

/**
 * Put a calculator into its place.
 * @template It
 * @param {HTMLElement} place
 * @param {Tool<It>} tool
 * @param {Words<It>} words
 * @param {import("./speech.mjs").Shell} shell the words of all calculators
 */
export const calculate = (place, { name, fields, work }, words, shell) => {
  const write = speech(shell);
  let timer = 0;
  let from = ""; // where the numbers came from

  const rows = Object.entries(fields).map(([field, { kind }]) => {
    const { label, hint = "", choices } = words.fields[field];
    const inputmode = kind === "money" ? "text" : "decimal"; // "1,5 juta", "500rb"
    const id = `${name}-${field}`;
    const about = { id, "aria-describedby": `${id}-about` };
    const options = Object.entries(choices ?? {}).map(([value, text]) =>
      element("option", { value }, text),
    );
    const input = choices
      ? element("select", about, ...options)
      : element("input", { ...about, inputmode, autocomplete: "off" });
    const fault = element("strong", {});
    const amount = element("span", {});
    const whole = element(
      "div",
      {},
      element("label", { for: id }, label),
      element("div", { "data-kind": kind }, input),
      element("small", { id: `${id}-about` }, hint, amount, fault),
    );
    const row = { field, label, choices, input, fault, amount, whole, isTouched: false };
    input.oninput = () => {
      row.isTouched = true;
      const mine = rows.filter((one) => one.isTouched || one.choices).map((one) => one.field);
      const own = Object.entries(now().values).filter(([one]) => mine.includes(one));
      from = keep(name, Object.fromEntries(own)) ? "" : shell.unkept;
      leave();
      show();
      timer = setTimeout(show, PAUSE, true);
    };
    // What was read is shown as the pages write it.
    input.onchange = () => {
      const { given, values } = now();
      if (given[field]) input.value = write.typed(values[field]);
      show(true);
    };
    return row;
  });

  const now = () => {
    const typed = rows.map(({ field, input }) => [field, input.value]);
    return judged(fields, Object.fromEntries(typed), shell.language);
  };
  const link = () => linkTo(name, now().values);
  const leave = () => {
    if (sentTo(name)) history.replaceState(null, "", location.pathname + location.search);
  };

  const origin = element("p", { class: "hub-note", role: "status" });
  const aloud = element("p", { class: "hub-unseen", role: "status" });
  const outcome = element("div", { class: "hub-outcome" });
  /** @param {string[]} more */
  const note = (...more) => {
    const text = [from, ...more].filter(Boolean).join(" ");
    if (origin.textContent !== text) refill(origin, text);
  };
  const still = () => {
    const left = rows.filter((row) => !row.isTouched && !row.choices && row.input.value);
    return left[0] && from !== shell.example ? shell.still(left.map(({ label }) => label)) : "";
  };

  /** Show what comes out; in a pause also what is wrong. */
  const show = (isPause = false) => {
    clearTimeout(timer);
    const { given, values, faults } = now();
    for (const { field, input, fault, amount, isTouched } of rows) {
      const found = isTouched && faults[field];
      if (isPause || !found) {
        refill(fault, found ? write.fault(found, fields[field], words.fields) : "");
        input.setAttribute("aria-invalid", !!found);
      }
      refill(amount, fields[field].kind === "money" ? write.amount(given[field]) : "");
    }
    const wrong = Object.keys(faults);
    if (wrong[0]) {
      chat.removeAttribute("href");
      refill(aloud);
      if (!isPause) return;
      refill(outcome);
      if (from === shell.emptied) return note();
      return note(shell.missing(wrong.map((field) => words.fields[field].label)));
    }
    note(still());
    const { result, steps, tables = [], notes } = words.say(work(given, values), write);
    refill(
      outcome,
      element("p", { class: "hub-result" }, result),
      element("ol", {}, ...steps.map((step) => element("li", {}, step))),
      ...tables.map((one) => table(...one)),
      ...notes.map((one) => element("p", {}, one)),
    );
    fit(outcome);
    chat.href = chatWith(`${words.ask}\n\n${result}\n\n${link()}`);
    if (isPause) refill(aloud, result);
  };

  /** @param {string} origin @param {Record<string, string>} values @param {boolean} [isOwn] */
  const fill = (origin, values, isOwn) => {
    from = origin;
    for (const row of rows) {
      const found = (values[row.field] ?? "").slice(0, LONGEST);
      const value = found || (isOwn ? fields[row.field].example : "");
      row.isTouched = !!found;
      row.input.value = /^\d+(\.\d+)?$/.test(value) ? write.typed(value) : value;
      if (row.input.selectedIndex < 0) row.input.selectedIndex = 0;
    }
    show(true);
  };

  /** @param {string} text @param {() => void} act */
  const button = (text, act) => {
    const made = element("button", { type: "button" }, text);
    made.onclick = act;
    return made;
  };
  const chat = element("a", { target: "_blank", rel: "noopener" }, shell.send);
  const copy = button(shell.copy, () => {
    const { clipboard } = navigator; // not in every in-app view
    const shown = () => prompt(shell.copy, link());
    if (clipboard) clipboard.writeText(link()).then(() => note(shell.copied, still()), shown);
    else shown();
  });
  const print = button(shell.print, () => {
    show();
    printAlone(place);
  });
  const empty = button(shell.empty, () => {
    keep(name);
    leave();
    fill(shell.emptied, {});
    rows[0].input.focus();
  });
  const arrive = () => {
    const sent = sentTo(name);
    if (sent) {
      fill(shell.sent, sent);
      place.scrollIntoView();
    }
    return sent;
  };

  place.append(
    origin,
    element("div", { class: "hub-fields" }, ...rows.map(({ whole }) => whole)),
    outcome,
    element("div", { class: "hub-actions" }, chat, copy, print, empty),
    element("small", {}, shell.keeps),
    aloud,
  );
  addEventListener("hashchange", arrive);
  fitAlways(outcome);
  const own = kept(name);
  if (!arrive()) fill(Object.keys(own)[0] ? shell.kept : shell.example, own, true);
};
