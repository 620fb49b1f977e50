// @ts-check
// A sign beside each heading copies the address that stays of its section. It stands after the
// heading, so that it is no part of what the heading says, and in the edge of the page, so that
// nothing moves when it comes.
import { copied } from "./copying.mjs";
import { lastingOf } from "./lasting.mjs";
import { made, pressing } from "./making.mjs";
import { styled } from "./sheets.mjs";

const SHOWN = 5000; // milliseconds for which it is said what was copied
const WORDS = {
  id: {
    copy: "Salin tautan bagian: ",
    copied: "Tautan bagian ini sudah disalin: ",
    select: "Tautannya sudah dipilih. Tekan lama, lalu pilih Salin.",
  },
  en: {
    copy: "Copy the link to the section: ",
    copied: "The link to this section has been copied: ",
    select: "The link is selected. Press it for a while, then choose Copy.",
  },
};

/** Return the address of a section that stays; a page without a permanent id has its own. */
const addressOf = (/** @type {string} */ anchor) => {
  /** @type {HTMLLinkElement | null} */
  const own = document.querySelector("link[rel=canonical]");
  const link = document.querySelector(".hub-share")?.getAttribute("href");
  const canonical = own?.href ?? location.href;
  return link ? lastingOf(link, canonical, anchor) : `${canonical}#${anchor}`;
};

export const sign = async () => {
  const headings = document.querySelectorAll("article h2[id], article h3[id]");
  if (!headings.length) return;
  const words = WORDS[document.documentElement.lang === "en" ? "en" : "id"];
  const status = made("p", "", "hub-said");
  status.setAttribute("role", "status");
  let timer = 0;
  /** @param {string} text */
  const tell = (text) => {
    clearTimeout(timer);
    status.textContent = text;
  };
  /** Let the reader copy it by hand. @param {string} address @param {HTMLElement} button */
  const select = (address, button) => {
    const field = made("input", "", "hub-said");
    field.readOnly = true;
    field.value = address;
    field.setAttribute("aria-label", button.getAttribute("aria-label") ?? "");
    field.onblur = () => {
      field.remove();
      tell("");
    };
    field.onkeydown = ({ key }) => {
      if (key === "Escape") button.focus({ preventScroll: true });
    };
    document.body.append(field);
    field.focus({ preventScroll: true });
    field.select();
    tell(words.select);
  };
  await styled(new URL("../stylesheets/signs.css", import.meta.url).href);
  for (const heading of headings) {
    const button = pressing("", async () => {
      const address = addressOf(heading.id);
      if (!(await copied(address))) return select(address, button);
      tell(`${words.copied}${heading.textContent}`);
      timer = setTimeout(() => tell(""), SHOWN);
    });
    button.className = "hub-sign";
    button.setAttribute("aria-label", `${words.copy}${heading.textContent}`);
    button.append(made("i", "", "hub-icon"));
    heading.after(button);
  }
  document.body.append(status);
};
