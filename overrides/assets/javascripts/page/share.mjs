// @ts-check
// The panel that shares a page: to a chat, to a group in a room, on paper; loaded at the tap on the
// link that leads to the same without it.
import { copied } from "./copying.mjs";
import { chatWith, codeOf, lastingOf, textIn, typed } from "./lasting.mjs";
import { made, pressing } from "./making.mjs";
import { shareWords } from "./share_words.mjs";
import { styled } from "./sheets.mjs";

const PRINTED = "hub-squared"; // only the QR code is printed
const GUIDE = "pelatih"; // the section for trainers, in every lesson

/** @type {Promise<HTMLDialogElement> | undefined} */
let drawn;

/** Return a list of what there is. @param {(HTMLElement | false | null)[]} parts */
const listed = (...parts) => {
  const list = made("ul");
  for (const part of parts) {
    if (part) list.appendChild(made("li")).append(part);
  }
  return list;
};

/** @param {HTMLAnchorElement} link */
const draw = async (link) => {
  const words = shareWords();
  const { lang } = document.documentElement;
  /** @type {HTMLLinkElement | null} */
  const own = document.querySelector("link[rel=canonical]");
  const address = lastingOf(link.getAttribute("href") ?? "", own?.href ?? location.href);
  const code = codeOf(link.href);
  const isLesson = code.startsWith("L");
  const panel = made("dialog", "", "hub-sharing");
  if (typeof panel.showModal !== "function") throw new TypeError("no dialogs");
  const title = made("h2", words.title);
  const status = made("p");
  status.setAttribute("role", "status");
  panel.setAttribute("aria-labelledby", (title.id = "hub-sharing"));
  /** @param {string} text */
  const tell = (text) => (status.textContent = text);

  const heading = document.querySelector("h1")?.textContent ?? "";
  const send = made("a", "share" in navigator ? words.apps : words.whatsapp, "hub-sharing__send");
  let text = `${heading.trim()}\n${address}`;
  send.href = chatWith(text);
  send.rel = "noopener noreferrer";
  send.onclick = (event) => {
    if (!("share" in navigator)) return;
    event.preventDefault();
    navigator.share({ text }).catch((error) => {
      if (error.name !== "AbortError") location.assign(send.href);
    });
  };
  const learn = async () => {
    const answer = await fetch(link.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    /** @type {HTMLAnchorElement | null} */
    const said = page.querySelector(`[data-share=${lang}]`);
    if (said) send.href = chatWith((text = textIn(said.href)));
  };
  learn().catch(() => {}); // without a network the title and the link are sent

  const label = made("label", words.link);
  const field = made("input");
  label.htmlFor = field.id = "hub-lasting";
  field.readOnly = true;
  field.value = address;
  const copy = pressing(words.copy, async () => {
    const done = await copied(address);
    if (!done) field.focus();
    if (!done) field.select();
    tell(done ? words.copied : words.select);
  });

  const square = made("div", "", "hub-sharing__square");
  const picture = made("img");
  const show = pressing(words.square, () => {
    picture.src = new URL("qr.svg", link.href).href;
    unfold(square.hidden);
    square.scrollIntoView({ block: "nearest" });
  });
  /** @param {boolean} isOpen */
  const unfold = (isOpen) => {
    square.hidden = !isOpen;
    show.setAttribute("aria-expanded", `${isOpen}`);
  };
  picture.alt = words.squareTo(typed(address));
  picture.width = picture.height = 240;
  picture.onerror = () => {
    unfold(false);
    tell(words.lost);
  };
  const only = (/** @type {boolean} */ isOn) =>
    document.documentElement.classList.toggle(PRINTED, isOn);
  const printed = pressing(words.printSquare, () => {
    only(true);
    addEventListener("afterprint", () => only(false), { once: true });
    print();
  });
  const home = typed(address).replace(code, "");
  square.append(picture, made("strong", code), made("p", words.type(home)), printed);
  unfold(false);

  /** @param {string} name @param {string} path below the site's root */
  const file = (name, path) => {
    const one = made("a", name);
    one.href = new URL(`../../${path}`, link.href).href;
    return one;
  };
  const close = pressing(words.close, () => panel.close());
  close.className = "hub-sharing__close";
  /** @type {HTMLDetailsElement | null} */
  const folded = document.querySelector(`#${GUIDE} ~ details`);
  const guide = made("a", words.guide);
  guide.href = `#${GUIDE}`;
  guide.onclick = () => {
    if (folded) folded.open = true;
    panel.close();
  };
  panel.onclick = ({ target }) => {
    if (target === panel) panel.close(); // beside it
  };

  const paper = pressing(words.print, () => {
    panel.close();
    print();
  });
  panel.append(
    title,
    send,
    ...[label, field, copy, status],
    ...[show, square],
    made("h3", words.teach),
    listed(
      paper,
      isLesson && file(words.handout, `cetak/${code}.${lang}.pdf`),
      isLesson && file(words.slides, `salindia/${code}.${lang}.html`),
      folded && guide,
    ),
    close,
  );
  await styled(new URL("../stylesheets/share.css", import.meta.url).href);
  document.body.append(panel);
  return panel;
};

/** Open the panel; fails where there can be none. @param {HTMLAnchorElement} link */
export const show = async (link) => {
  drawn = drawn ?? draw(link);
  const panel = await drawn.catch((error) => {
    drawn = undefined; // the next tap tries again
    throw error;
  });
  if (!panel.open) panel.showModal();
};
