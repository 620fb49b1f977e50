// @ts-check
// What reading aloud says by itself, in each language, and how signs are said there.

/**
 * @typedef {object} Tongue
 * @property {string} listen
 * @property {string} pause
 * @property {string} resume
 * @property {string} stop
 * @property {string} next
 * @property {string} speed
 * @property {string} point  the decimal point
 * @property {string} ended
 * @property {string} failed
 * @property {string} table  said in place of a table that has only room to write in
 * @property {string} blank  said for the dots on which to write
 * @property {string} rupiah
 * @property {[RegExp, string][]} signs  in this order
 */

/** @type {{id: Tongue, en: Tongue}} */
export const TONGUES = {
  id: {
    listen: "Dengarkan",
    pause: "Jeda",
    resume: "Lanjutkan",
    stop: "Berhenti",
    next: "Bagian berikutnya",
    speed: "Kecepatan",
    point: ",",
    ended: "Bagian ini selesai.",
    failed: "Suara ponselmu belum bisa dipakai. Coba lagi sebentar.",
    table: "Di sini ada tabel untuk kamu isi.",
    blank: "titik-titik",
    rupiah: "rupiah",
    signs: [
      [/\bNo\.\s?(?=\d)/g, "nomor "],
      [/\bdll\./g, "dan lain-lain"],
      [/\bdst\./g, "dan seterusnya"],
      [/(\S)[–—](?=\S)/g, "$1 sampai "],
      [/\s?×\s?/g, " kali "],
      [/\s?÷\s?/g, " dibagi "],
      [/\s−\s/g, " dikurangi "],
      [/\s\+\s/g, " ditambah "],
      [/−(?=\d)/g, "minus "],
      [/\s?=\s?/g, " sama dengan "],
      [/\s?≈\s?/g, " kira-kira "],
      [/%/g, " persen"],
      [/\s&\s/g, " dan "],
      [/(rupiah|persen)\s?\/\s?/g, "$1 per "],
    ],
  },
  en: {
    listen: "Listen",
    pause: "Pause",
    resume: "Go on",
    stop: "Stop",
    next: "Next section",
    speed: "Speed",
    point: ".",
    ended: "This section has ended.",
    failed: "Your phone’s voice cannot be used just now. Try again in a moment.",
    table: "Here is a table for you to fill in.",
    blank: "blank",
    rupiah: "rupiah",
    signs: [
      [/\bNo\.\s?(?=\d)/g, "number "],
      [/\be\.g\.,?/g, "for example"],
      [/\bi\.e\.,?/g, "that is"],
      [/\betc\./g, "and so on"],
      [/(\S)[–—](?=\S)/g, "$1 to "],
      [/\s?×\s?/g, " times "],
      [/\s?÷\s?/g, " divided by "],
      [/\s−\s/g, " minus "],
      [/\s\+\s/g, " plus "],
      [/−(?=\d)/g, "minus "],
      [/\s?=\s?/g, " equals "],
      [/\s?≈\s?/g, " about "],
      [/%/g, " percent"],
      [/\s&\s/g, " and "],
      [/(rupiah|percent)\s?\/\s?/g, "$1 per "],
    ],
  },
};
