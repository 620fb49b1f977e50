// @ts-check
// What the search knows of Indonesian: stems, the roots that a typed form may come from, and the
// words that hold a sentence together.
import { stemIndonesian } from "./stem_id.mjs";

/** The most letters that a form has: the longest of Indonesian have some thirty. */
const LONGEST_FORM = 40;

// Dropped or changed first sounds of a root: me- and pe- in full, ng-, ny-, m- and n- in chats.
const NASALS = /** @type {[RegExp, string[]][]} */ ([
  [/^(?:me|pe|)nge(?=[a-z]{3})/, [""]],
  [/^(?:me|pe|)ng(?=[aeiou])/, ["", "k", "h"]],
  [/^(?:me|pe|)ng(?=[ghk])/, [""]],
  [/^(?:me|pe|)ny(?=[aeiou])/, ["s", "c"]],
  [/^(?:me|pe)n(?=[aeiou])/, ["t", "n"]],
  [/^(?:me|pe|)n(?=[cdjty])/, [""]],
  [/^(?:me|pe)m(?=[aeiou])/, ["p", "m"]],
  [/^(?:me|pe|)m(?=[bfp])/, [""]],
  [/^m(?=[aeiou])/, ["p"]],
  [/^n(?=[aeiou])/, ["t"]],
  [/^(?:me|pe)(?=[lmnrwy])/, [""]],
]);
const PREFIXES = /^(?:ber?|bel|di|ke|ku|memper|pemb?er|per?|se|ter?)/;
const SUFFIXES = /(?:[kl]ah|pun|nya|[km]u|kan|an|in|i)$/;

/** @type {import("./index.mjs").Language} */
export const indonesian = {
  stem: stemIndonesian,
  roots: rootsOf,
  whole: (word, stem) => {
    const found = /^(?:me|pe)n(g?)[aeiou]/.exec(word);
    return found && /^[aeiou]/.test(stem) ? (found[1] ? "k" : "t") + stem : stem;
  },
  endings: ["an", "kan", "i"],
  weak: new Set(
    (
      "ada adalah agar aja akan aku anda apa apakah apabila atau bagaimana bagi bahwa banyak " +
      "berapa berapakah bila bisa boleh buat cara dalam dan dapat dari daripada dengan di dia " +
      "dimana harus hanya ini itu jadi jangan jika juga kah kalau kalo kami kamu kan kapan " +
      "kapankah karena kata ke kenapa ketika kita lagi maka mana manakah masih mau mengapa " +
      "mereka namun nya oleh orang pada para per perlu punya saat saja sama sampai sangat " +
      "satu saya sebagai sebuah secara sedang sejak seperti serta setelah siapa siapakah " +
      "sih suatu sudah supaya tapi telah tentang terhadap tetapi tidak tiap untuk waktu yaitu " +
      "yang gimana gmn yg utk dgn dr dg sdh udah udh gak ga ngga nggak enggak klo kl dong deh " +
      "ya yah kok nih tuh si nama disebut dimaksud arti artinya maksud maksudnya " +
      "pengertian definisi"
    ).split(" "),
  ),
  asking: new Set(
    (
      "adalah aja apa apakah arti artinya dari definisi deh dengan dgn dimaksud disebut dong dr ini itu " +
      "kah maksud maksudnya nama nih nya pengertian saja si sih tuh ya yah yang yg"
    ).split(" "),
  ),
};

/**
 * Return the roots that a typed word may be a form of, best first: "ngirimin" may be "kirim". Most
 * are no words at all; only those that the index knows are used.
 * @param {string} word
 * @returns {string[]}
 */
function rootsOf(word) {
  const found = new Set(/** @type {string[]} */ ([]));
  /** @param {string} form */
  const keep = (form) => {
    if (form.length < 3 || found.has(form)) return;
    found.add(form);
    for (const [start, sounds] of NASALS) {
      if (start.test(form)) for (const sound of sounds) keep(form.replace(start, sound));
    }
    if (PREFIXES.test(form)) keep(form.replace(PREFIXES, ""));
    if (SUFFIXES.test(form)) keep(form.replace(SUFFIXES, ""));
  };
  if (word.length <= LONGEST_FORM) keep(word);
  // Chats write "dapet", "temen" and "bener" for "dapat", "teman" and "benar".
  for (const form of [...found]) keep(form.replace(/e([^aeiou]{1,2})$/, "a$1"));
  return [...found].sort((one, other) => other.length - one.length);
}
