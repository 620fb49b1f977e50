// @ts-check
// The search dialog: what is typed goes to the worker, what comes back is shown.
import { completed, stepped, whatsapp, withQuestion } from "./asking.mjs";
import { cardOption, drawn, pageItem, refill, refillTeaser, resultOption } from "./drawing.mjs";
import { markFrom } from "./landing.mjs";
import { MARKUP } from "./markup.mjs";

const FEW = 5;
const MANY = 10;
const PAUSE = 500; // milliseconds without a key, before the count is read out

/**
 * Mark words on this page, from an anchor on.
 * @param {string[]} words
 */
export const land = (words, hash = location.hash) => {
  const article = document.querySelector("article");
  if (article) markFrom(article, words, hash);
};

/**
 * Bring a dialog to life; what is returned takes the worker that answers, or a new one.
 * @param {HTMLDialogElement} dialog
 */
export const open = (dialog) => {
  dialog.querySelector("[role=status]")?.insertAdjacentHTML("afterend", MARKUP);
  // Its parts, in the order of search.html and search_found.html.
  /** @type {any} */
  const parts = dialog.children;
  const [, bar, failure, count, row, found, more, none, start, topics] = parts;
  const [offers, kinds] = row.children;
  const [, pages, trainer] = none.children;
  /** @type {HTMLInputElement} */
  const field = bar.firstElementChild;
  const { busy } = count.dataset;
  const { nothing, one, many } = found.dataset;

  /** @type {Worker} */
  let worker;
  let id = 0;
  let answered = 0;
  let hurried = 0;
  let timer = 0;
  let kind = "";
  let room = FEW;
  let next = 0;
  let said = "";
  let question = "";
  /** @type {HTMLAnchorElement[]} */
  let links = [];
  /** @type {HTMLAnchorElement | undefined} */
  let active;
  /** @type {Map<string, string[]>} by number of the result, or "card" */
  const teasers = new Map();
  /** @type {Map<string, string[]>} the words to mark where a result leads, likewise */
  const words = new Map();

  const settle = () => {
    clearTimeout(timer);
    const asked = dialog.open && question;
    const search = asked ? { kind, room } : undefined;
    history.replaceState({ ...history.state, search }, "", withQuestion(location.href, asked));
    count.textContent = said;
  };
  const settleLater = () => {
    clearTimeout(timer);
    timer = setTimeout(settle, PAUSE);
  };

  /** @param {HTMLAnchorElement | undefined} link */
  const activate = (link) => {
    active?.removeAttribute("aria-selected");
    active = link;
    active?.setAttribute("aria-selected", "true");
    active?.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", active?.id ?? "");
  };

  const showTeasers = () => {
    for (const link of links) refillTeaser(link, teasers.get(link.dataset.number ?? "") ?? []);
  };

  /** @param {Record<string, number>} counts */
  const showKinds = (counts) => {
    /** @type {any[]} */
    const [all, ...buttons] = kinds.children;
    all.setAttribute("aria-pressed", !kind);
    for (const button of buttons) {
      button.hidden = !counts[button.value];
      button.lastChild.textContent = counts[button.value];
      button.setAttribute("aria-pressed", button.value === kind);
    }
    kinds.hidden = buttons.filter(({ hidden }) => !hidden).length < 2;
  };

  /** @param {any} message */
  const show = ({ results, counts, card, total, suggestions, nearest, popular }, lost = false) => {
    const { number } = active?.dataset ?? {};
    if (card?.text) teasers.set("card", [card.text]);
    links = results.map((/** @type {any} */ result) =>
      resultOption(result, kinds.querySelector(`[value=${result.kind}]`)?.firstChild.data ?? ""),
    );
    if (card) links.unshift(cardOption(card));
    links.forEach((link, at) => (link.id = `hub-found-${at}`));
    refill(found, links);
    found.hidden = !links.length;
    field.setAttribute("aria-expanded", String(!found.hidden));
    more.hidden = room === MANY || total <= room;
    showTeasers();
    activate(links.find((link) => link.dataset.number === number));
    if (next) links[next]?.focus();
    next = 0;
    showKinds(counts);
    const offered = total ? suggestions : lost ? nearest : [];
    refill(
      offers,
      offered.map((/** @type {string} */ word) => drawn("button", [word])),
    );
    offers.hidden = !offered.length;
    refill(pages, lost ? popular.map(pageItem) : []);
    none.hidden = !lost;
    topics.hidden = total > 0;
    row.hidden = !question;
    start.hidden = !!question;
    trainer.href = whatsapp(completed(trainer.dataset.text, question));
  };

  const ask = (results = FEW) => {
    question = field.value.trim();
    id += 1;
    room = results;
    teasers.clear();
    words.clear();
    failure.hidden = true;
    dialog.scrollTop = 0;
    said = question && busy;
    if (question) worker.postMessage({ type: "ask", id, text: question, kind, limit: room });
    else show({ results: [], counts: {}, total: 0 });
    settleLater();
  };

  const follow = () => (active ?? links[0])?.click();

  /** @param {any} message */
  const answer = (message) => {
    const { total, counts, card, complete } = message;
    if (complete && kind && !counts[kind]) {
      kind = "";
      ask();
      return;
    }
    const lost = complete && !total && !card;
    answered = id;
    if (complete && total) said = total === 1 ? one : completed(many, total);
    else if (complete) said = lost ? nothing : "";
    show(message, lost);
    if (complete && hurried === id) follow();
    settleLater();
  };

  /** @param {MessageEvent} message */
  const hear = ({ data }) => {
    if (data.id !== id) return;
    if (data.type === "answer") answer(data);
    else if (data.type === "failed") {
      failure.hidden = false;
      said = "";
      settleLater();
    } else {
      const passages = data.passages ?? [["card", [data.text], data.words]];
      for (const [number, text, marks] of passages) {
        teasers.set(`${number}`, text);
        words.set(`${number}`, marks);
      }
      showTeasers();
    }
  };

  field.addEventListener("input", () => ask());
  field.addEventListener("focus", settleLater); // opened again, it still holds what was typed
  dialog.addEventListener("close", settle);

  dialog.addEventListener("keydown", (event) => {
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      const from = links.find((link) => link === document.activeElement) ?? active;
      field.focus();
      activate(links[stepped(from ? links.indexOf(from) : -1, key, links.length)]);
    } else if (key === "Enter" && event.target === field) {
      event.preventDefault();
      // A thumb's Enter puts the keyboard away, which covers the results.
      if (!active && matchMedia("(pointer: coarse)").matches) field.blur();
      else if (answered === id) follow();
      else hurried = id;
    }
  });

  dialog.addEventListener("click", (event) => {
    /** @type {any} */
    const { target } = event;
    const button = target.closest("button");
    const link = target.closest("[role=option]");
    if (target === dialog)
      dialog.close(); // beside the sheet
    else if (button === more) {
      next = links.length;
      ask(MANY);
    } else if (button?.parentNode === kinds) {
      kind = button.value === kind ? "" : button.value;
      ask();
    } else if (button?.parentNode === offers) {
      field.value = button.textContent;
      field.focus();
      ask();
    } else if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      const marks = words.get(link.dataset.number) ?? question.split(/\s+/);
      settle(); // the way back leads to the results
      if (link.pathname === location.pathname) {
        event.preventDefault(); // which would fetch this page again
        history.pushState(null, "", link.href);
        dialog.close();
        land(marks, link.hash);
        (document.getElementById(link.hash.slice(1)) ?? document.body).scrollIntoView();
      } else {
        const landing = { at: link.href, by: import.meta.url, words: marks };
        sessionStorage.setItem("hub-landing", JSON.stringify(landing));
      }
    }
  });

  return (/** @type {Worker} */ given) => {
    worker = given;
    worker.onmessage = hear;
    const { search } = history.state ?? {}; // of results that the reader comes back to
    kind = search?.kind ?? kind;
    ask(search?.room);
  };
};
