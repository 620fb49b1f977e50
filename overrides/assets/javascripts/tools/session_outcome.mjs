// @ts-check
// What follows from a plan, as it is shown: advice, the order with its times, and files to fetch.
import { element, refill } from "./elements.mjs";
import { added, moved } from "./session_plan.mjs";
import { gaps } from "./session_times.mjs";
import { button } from "./sheet_results.mjs";

/** @typedef {import("./session_course.mjs").Lesson} Lesson */
/** @typedef {import("./session_course.mjs").Module} Module */
/** @typedef {{ hours: string, name: string, lesson: Lesson | null }} Time */

/**
 * Return what follows from a plan as elements, and how to show it.
 * @param {any} words
 * @param {string} root where this site is served
 * @param {Module[]} modules
 * @param {(codes: string[], told?: string) => void} change
 */
export const drawnOutcome = (words, root, modules, change) => {
  const advice = element("div", { role: "status" });
  const mending = element("div", { class: "hub-session__mending" });
  const order = element("ol", { class: "hub-session__times" });
  const bring = element("ul", {});
  const files = element("ul", {});

  /** @param {string[]} codes @param {string} code @param {number} by */
  const mover = (codes, code, by) => {
    const to = codes.indexOf(code) + by;
    const made = button(by < 0 ? "↑" : "↓", () => {
      change(moved(codes, code, by), words.moved(code, to + 1));
      // Both were drawn anew; at an end only the other one can be pressed.
      const drawn = [...order.querySelectorAll(`[data-code=${code}]`)];
      (by < 0 ? drawn : drawn.reverse()).find((one) => !one.disabled)?.focus();
    });
    made.dataset.code = code;
    made.disabled = to < 0 || to >= codes.length;
    made.setAttribute("aria-label", `${by < 0 ? words.up : words.down} ${code}`);
    return made;
  };
  /** @param {string} href @param {string} text */
  const to = (href, text) => element("a", { href: root + href }, text);
  /** @param {string} text */
  const line = (text) => element("p", {}, text);
  /** @param {string} text @param {(string | Node)[]} more */
  const item = (text, ...more) => element("li", {}, text, ...more);

  return {
    ...{ advice, mending, order, bring, files },
    /** @param {Lesson[]} lessons @param {Time[]} times @param {boolean} isLong */
    show: (lessons, times, isLong) => {
      const codes = lessons.map(({ code }) => code);
      const paper = `${words.code}.pdf`;
      const whole = modules.filter((one) => one.lessons.every(({ code }) => codes.includes(code)));
      const found = gaps(lessons);
      const absent = found.filter(({ isThere }) => !isThere);
      const late = found.filter(({ isThere }) => isThere);
      const add = absent.map(({ need }) => {
        const made = button(`+ ${need}`, () => change(added(codes, need)));
        made.setAttribute("aria-label", words.add(need));
        return made;
      });
      const sort = button(words.sort, () => change([...codes].sort()));
      const told = [
        ...(isLong ? [words.long] : []),
        ...(absent.length ? [words.absent(absent)] : []),
        ...(late.length ? [words.late(late)] : []),
      ];
      if (advice.textContent !== told.join("")) refill(advice, ...told.map(line));
      refill(mending, ...add, ...(late.length ? [sort] : []));
      refill(
        order,
        ...times.map(({ hours, name, lesson }) =>
          item(
            "",
            element("span", {}, element("b", {}, hours), ` ${name}`),
            ...(lesson ? [-1, 1].map((by) => mover(codes, lesson.code, by)) : []),
          ),
        ),
      );
      refill(bring, ...lessons.map((one) => item(`${one.code}: ${one.bring}`)));
      refill(
        files,
        ...whole.map(({ code, title }) =>
          item("", to(`cetak/${code}.${paper}`, words.booklet(title))),
        ),
        ...codes.map((code) => {
          const sheet = code.replace("L", "W");
          return item(
            `${code}: `,
            to(`cetak/${code}.${paper}`, words.handout),
            " · ",
            to(`salindia/${code}.${words.code}.html`, words.slides),
            " · ",
            to(`${words.folder}lembar-kerja/#${sheet.toLowerCase()}`, `${words.sheet} ${sheet}`),
          );
        }),
        item("", to(`cetak/hadir.${paper}`, words.attendance)),
      );
    },
  };
};
