// @ts-check
// Whether this page can be read aloud on this phone.
import { voiceFor } from "./voices.mjs";

/** Load what reads aloud as soon as there is a voice: on many phones they come late. */
export const offer = () => {
  const { speechSynthesis: synthesis } = window; // some in-app views have none
  if (!synthesis) return;
  const language = document.documentElement.lang === "id" ? "id" : "en";
  let begun = false;
  const look = () => {
    if (begun || !voiceFor(synthesis.getVoices(), language)) return;
    begun = true;
    import("./aloud.mjs").then((it) => it.begin(synthesis, language));
  };
  synthesis.onvoiceschanged = look;
  look();
};
