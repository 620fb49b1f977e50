// @ts-check
// The session builder. Its plan is in the address of the page and nowhere else, so that the address
// is the plan.
import { dayInWords } from "./days.mjs";
import { element, refill } from "./elements.mjs";
import { printAlone } from "./printing.mjs";
import { course, pieces } from "./session_course.mjs";
import { drawnForm } from "./session_form.mjs";
import { drawnOutcome } from "./session_outcome.mjs";
import { address, clock, EMPTY, planned } from "./session_plan.mjs";
import { timetable, total } from "./session_times.mjs";
import { button } from "./sheet_results.mjs";
import { copying, share } from "./sheet_sending.mjs";

/** @typedef {import("./session_course.mjs").Lesson} Lesson */

const PAGE = "sesi/";
const OWN = "H25"; // this page
const LONG = 480; // minutes that are too many for one day

/**
 * Open the session builder in its place.
 * @param {any} place
 * @param {any} words
 */
export const openSession = (place, words) => {
  const { modules, lessons, texts } = course(pieces());
  // Where this site is served, which may be a copy; and where it is at home, for links that last.
  const root = place.querySelector("[itemprop=script]").href.replace(/assets\/.*$/, "");
  /** @type {any} */
  const { href: home } = document.querySelector("link[rel=canonical]");
  const base = home.slice(0, -`${words.folder}${PAGE}`.length);

  let plan = EMPTY;
  /** @type {any} how messages are shown anew, once they have been fetched */
  let letters;
  const chosen = () => plan.codes.map((code) => /** @type {Lesson} */ (lessons.get(code)));
  const link = () => `${base}p/${OWN}#${address(plan)}`;
  const worked = () => {
    const rows = timetable(chosen(), plan);
    const to = rows.length ? rows[rows.length - 1].to : plan.start;
    const minutes = total(chosen());
    const rest = to - plan.start - minutes;
    return {
      to,
      times: rows.map(({ from, to: end, what }) => ({
        hours: `${clock(from)}–${clock(end)}`,
        minutes: String(end - from),
        name: typeof what === "string" ? words[what] : `${what.code} · ${what.title}`,
        lesson: typeof what === "string" ? null : what,
      })),
      sum: plan.codes.length
        ? words.sum(plan.codes.length, minutes, rest, clock(plan.start), clock(to))
        : words.nothing,
    };
  };
  /** @param {any} papers */
  const messages = (papers) => {
    const { date, start: from } = plan;
    return papers.messages(texts, { lessons: chosen(), date, from, to: worked().to }, base);
  };

  const note = element("p", { class: "hub-note", role: "status" });
  const said = element("p", { class: "hub-result", role: "status" });
  const status = element("p", { class: "hub-sheet__status", role: "status" });
  const onPaper = element("div", { class: "hub-paper" });
  const show = () => {
    const { to, times, sum } = worked();
    form.show();
    if (said.textContent !== sum) said.textContent = sum;
    shown.show(chosen(), times, to - plan.start > LONG);
    letters?.();
    outcome.hidden = !plan.codes.length;
  };
  /** @param {Partial<typeof plan>} more */
  const change = (more, told = "") => {
    plan = { ...plan, ...more };
    const hash = address(plan);
    history.replaceState(null, "", hash ? `#${hash}` : location.pathname);
    note.textContent = "";
    status.textContent = told;
    show();
  };
  const form = drawnForm(modules, words, () => plan, change);
  const shown = drawnOutcome(words, root, modules, (codes, told) => change({ codes }, told));

  const copy = copying(words);
  const text = () => {
    const { times, sum } = worked();
    const rows = times.map(({ hours, name }) => `${hours} ${name}`).join("\n");
    return [
      `*${words.title}*`,
      plan.date && dayInWords(plan.date, words.language),
      sum,
      rows,
      link(),
    ]
      .filter(Boolean)
      .join("\n\n");
  };
  /** @param {(papers: any) => any} use */
  const fetched = (use) => async () => {
    try {
      const { PAPERS } = await words.papers();
      await use(PAPERS);
    } catch {
      status.textContent = words.notFetched;
    }
  };
  /** @param {(papers: any) => any} make */
  const printing = (make) =>
    fetched(async (papers) => {
      refill(onPaper, ...(await make(papers)));
      printAlone(place);
    });
  const printPlan = printing((papers) => {
    const { times, sum } = worked();
    return papers.plan(messages(papers), {
      date: plan.date,
      sum,
      times: times.map(({ hours, name, minutes }) => [hours, name, minutes]),
      lessons: chosen(),
      link: link(),
    });
  });
  const empty = () => {
    history.pushState(null, "", location.pathname);
    arrive();
    note.textContent = words.emptied;
  };
  const buttons = [
    button(words.share, async () => (status.textContent = await share(text()))),
    button(words.copyLink, async () => (status.textContent = await copy(link()))),
    button(words.print, printPlan),
    button(
      words.printCodes,
      printing((papers) => papers.codes(chosen(), root, base)),
    ),
    button(words.empty, empty),
  ];
  /** @param {string} title @param {Node[]} content */
  const fold = (title, ...content) =>
    element("details", {}, element("summary", {}, title), ...content);
  const mail = fold(words.messages, element("p", {}, words.edit));
  mail.ontoggle = fetched((papers) => {
    if (letters) return;
    const { elements, show: renew } = papers.mailing(messages(papers));
    letters = () => renew(messages(papers));
    mail.append(...elements);
    letters();
  });
  const outcome = element(
    "div",
    {},
    ...[
      shown.advice,
      shown.mending,
      shown.order,
      element("div", { class: "hub-sheet__buttons" }, ...buttons),
    ],
    ...[status, fold(words.bring, shown.bring), fold(words.files, shown.files), mail],
  );

  const arrive = () => {
    const found = planned(location.hash, lessons);
    if (!found && location.hash) return; // a heading of this page
    plan = found ? found.plan : EMPTY;
    note.textContent = found?.strange.length ? words.strange(found.strange.join(", ")) : "";
    show();
  };
  // The plan goes along to the other language, after whatever else the page does with that link.
  addEventListener("click", ({ target }) => {
    const other = target instanceof Element ? target.closest("a.hub-switch") : null;
    if (other instanceof HTMLAnchorElement && plan.codes.length) other.hash = address(plan);
  });
  addEventListener("hashchange", arrive);
  const about = { class: "hub-sheet", role: "group", "aria-label": words.title };
  const inside = [element("p", { class: "hub-sheet__kept" }, words.kept), note, form.element];
  place.append(element("div", about, ...inside, said, outcome), onPaper);
  show();
  arrive();
};
