// A phone's voices: those that `voice.give` brings, which say nothing until `voice.end` ends it.
(() => {
  const said = [];
  let voices = [];
  let now = null;
  const synthesis = {
    onvoiceschanged: null,
    getVoices: () => voices,
    speak: (utterance) => said.push((now = utterance)),
    cancel: () => {
      const cut = now;
      now = null;
      if (cut) cut.onerror({ error: "canceled" });
    },
  };
  Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  window.SpeechSynthesisUtterance = function (text) {
    this.text = text;
  };
  window.voice = {
    give: (...given) => {
      voices = given.map(([lang, localService]) => ({ lang, localService, default: false }));
      synthesis.onvoiceschanged?.();
    },
    said: () => said.map(({ text, rate, voice }) => ({ text, rate, lang: voice.lang })),
    now: () => now?.text ?? "",
    end: () => {
      const ended = now;
      now = null;
      ended.onend();
    },
  };
})();
