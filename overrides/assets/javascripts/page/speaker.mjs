// @ts-check
// What is being said, one sentence after the other. A pause remembers its sentence and silences the
// voice: on Android the browser's own pause() is the same as cancel() (MDN, SpeechSynthesis.pause).

/**
 * @typedef {import("./passages.mjs").Passage} Passage
 * @typedef {"reading" | "paused" | "ended" | "failed" | "off"} State
 */

/**
 * @param {SpeechSynthesis} synthesis
 * @param {(text: string) => SpeechSynthesisUtterance | undefined} utter  nothing where the voice is gone
 * @param {(state: State, passage?: Passage) => void} tell
 */
export const speakerOf = (synthesis, utter, tell) => {
  /** @type {Passage[]} */
  let passages = [];
  let at = 0;
  /** @type {SpeechSynthesisUtterance | undefined} held on to, or Chrome forgets to say that it ended */
  let current;
  /** @type {State} */
  let state = "off";
  /** @param {State} now */
  const turn = (now) => {
    state = now;
    tell(state, passages[at]);
  };
  const hush = () => {
    current = undefined; // no event of it counts any more
    synthesis.cancel();
  };
  const say = () => {
    if (at >= passages.length) return turn("ended");
    const own = utter(passages[at].text);
    if (!own) return turn("failed");
    turn("reading");
    current = own;
    own.onend = () => {
      if (own !== current) return;
      at += 1;
      say();
    };
    own.onerror = ({ error }) => {
      if (own === current) turn(/^(canceled|interrupted)$/.test(error) ? "paused" : "failed");
    };
    synthesis.speak(own);
  };
  const again = () => {
    hush();
    say();
  };
  return {
    /** @param {Passage[]} found */
    read: (found) => {
      passages = found;
      at = 0;
      again();
    },
    pause: () => {
      hush();
      turn("paused");
    },
    /** Go on from the beginning of the sentence. */
    resume: again,
    /** Say the rest of it at another speed. */
    hasten: () => {
      if (state === "reading") again();
    },
    stop: () => {
      if (state === "off") return; // what speaks is not ours
      hush();
      passages = [];
      turn("off");
    },
  };
};
