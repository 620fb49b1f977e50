// @ts-check
// Reading aloud on a page: a button above each section, a bar with what stops it, and a mark on the
// paragraph that is being read.
import { barOf } from "./bar.mjs";
import { passagesOf } from "./passages.mjs";
import { styled } from "./sheets.mjs";
import { speakerOf } from "./speaker.mjs";
import { TONGUES } from "./tongues.mjs";
import { voiceFor } from "./voices.mjs";

const TAKEN = 60; // pixels, by the header above and by the bar below
const HEARD = "hub-heard";

/** Whether some of it is in sight, or all. @param {Element} element @param {"some" | "every"} which */
const isSeen = (element, which) => {
  const { top, bottom } = element.getBoundingClientRect();
  const [from, to] = which === "some" ? [bottom, top] : [top, bottom];
  return from >= TAKEN && to <= innerHeight - TAKEN;
};

/**
 * Offer to read each section of the page.
 * @param {SpeechSynthesis} synthesis
 * @param {"id" | "en"} language
 */
export const begin = async (synthesis, language) => {
  const tongue = TONGUES[language];
  await styled(new URL("../stylesheets/aloud.css", import.meta.url).href);
  /** @type {{heading: Element, place: HTMLElement, button: HTMLButtonElement, word: Text}[]} */
  const sections = [];
  let here = -1; // the section that is being read
  /** @type {Element | undefined} */
  let heard;

  /** Mark what is read, and bring it into sight of a reader who looked at what was read before. */
  const mark = (/** @type {Element | undefined} */ element) => {
    if (element === heard) return;
    const follows = !heard || isSeen(heard, "some");
    heard?.classList.remove(HEARD);
    heard = element;
    heard?.classList.add(HEARD);
    if (!heard || !follows || isSeen(heard, "every")) return;
    const isLong = heard.clientHeight > innerHeight / 2;
    heard.scrollIntoView({ block: isLong ? "start" : "center" });
  };
  const following = () => sections.findIndex(({ place }, at) => at > here && !place.hidden);
  const speaker = speakerOf(
    synthesis,
    (text) => {
      const voice = voiceFor(synthesis.getVoices(), language);
      if (!voice) return undefined; // it may have been removed; another might not be the phone's own
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = bar.speed();
      return utterance;
    },
    (state, passage) => {
      mark(passage?.element);
      sections.forEach(({ word }, at) => {
        const own = at === here ? state : "off";
        word.data = { reading: tongue.pause, paused: tongue.resume }[String(own)] ?? tongue.listen;
      });
      bar.show(state, following() >= 0);
    },
  );
  const bar = barOf(tongue, {
    pause: speaker.pause,
    resume: speaker.resume,
    next: () => read(following()),
    hasten: speaker.hasten,
    stop: () => {
      speaker.stop();
      sections[here].button.focus({ preventScroll: true });
    },
  });
  const read = (/** @type {number} */ at) => {
    here = at;
    speaker.read(passagesOf(sections[at].heading, tongue));
  };

  document.querySelectorAll("[data-aloud] > h2").forEach((heading, at) => {
    const place = document.createElement("div");
    const button = document.createElement("button");
    const icon = document.createElement("i");
    const word = document.createTextNode(tongue.listen);
    const title = document.createElement("span");
    place.className = "hub-aloud";
    icon.className = "hub-icon hub-icon--aloud";
    title.className = "hub-unseen";
    title.textContent = `: ${heading.textContent}`;
    button.type = "button";
    button.append(icon, word, title);
    button.onclick = () => {
      if (at !== here) return read(at);
      if (word.data === tongue.pause) speaker.pause();
      else if (word.data === tongue.resume) speaker.resume();
      else read(at);
    };
    place.append(button);
    sections.push({ heading, place, button, word });
  });
  const renew = () => {
    for (const { heading, place } of sections) place.hidden = !passagesOf(heading, tongue).length;
  };
  renew();
  for (const { heading, place } of sections) heading.before(place);
  document.addEventListener("toggle", renew, true); // what is folded is not read
  // The voice would go on over the next page.
  addEventListener("pagehide", speaker.stop);
};
