// @ts-check
// The messages of a session as they are edited and sent: one by one, by whoever reads them.
import { element } from "./elements.mjs";
import { button } from "./sheet_results.mjs";
import { copying, share } from "./sheet_sending.mjs";

/** @typedef {{ id: string, title: string, when: string, to: string, text: string }} Message */

/**
 * Return messages to edit and send, and how to show them anew: what is edited stays.
 * @param {Message[]} first
 * @param {any} words
 */
export const mailing = (first, words) => {
  const copy = copying(words);
  const drawn = first.map(({ id, title }) => {
    const name = `session-message-${id}`;
    const when = element("small", { id: `${name}-when` });
    const area = element("textarea", { id: name, rows: "6", "aria-describedby": when.id });
    const said = element("p", { class: "hub-sheet__status", role: "status" });
    const again = button(words.renew, () => {
      area.value = now;
      area.oninput();
      area.focus();
    });
    let now = "";
    /** @param {(text: string) => any} way */
    const sending = (way) => async () => (said.textContent = await way(area.value));
    area.oninput = () => (again.hidden = area.value === now);
    const buttons = [button(words.send, sending(share)), button(words.copy, sending(copy)), again];
    return {
      element: element(
        "div",
        { class: "hub-sheet__field" },
        ...[element("label", { for: name }, title), when, area],
        ...[element("div", { class: "hub-sheet__buttons" }, ...buttons), said],
      ),
      /** @param {Message} message */
      show: (message) => {
        when.textContent = [message.when, message.to].filter(Boolean).join(" · ");
        if (area.value === now) area.value = message.text;
        now = message.text;
        area.oninput();
      },
    };
  });
  return {
    elements: drawn.map((one) => one.element),
    /** @param {Message[]} messages */
    show: (messages) => messages.forEach((one, at) => drawn[at].show(one)),
  };
};
