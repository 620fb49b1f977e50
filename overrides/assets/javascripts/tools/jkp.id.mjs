// @ts-check
// The words of the JKP calculator in Indonesian.
import { calculate } from "./calculator.mjs";
import { JKP } from "./right.mjs";
import { SHELL } from "./speech_id.mjs";
import { advice } from "./union.mjs";

/** @type {import("./calculator.mjs").Words<ReturnType<typeof JKP.work>>} */
const WORDS = {
  ask: "Ini perkiraan JKP-ku. Boleh tolong dicek?",
  fields: {
    wage: { label: "Upah sebulan", hint: "Yang tercatat di BPJS Ketenagakerjaan." },
  },
  say: ({ wage, month, total, ...it }, { about, count, money, near, percent }) => ({
    result: `Perkiraan: ${near(month)} sebulan. Kalau diterima ${count(it.months)} bulan: ${money(total)}.`,
    steps: [
      it.isCut
        ? `Upahmu ${money(wage)}. Yang dihitung paling tinggi ${money(it.counted)}.`
        : `Upahmu ${money(wage)}. Yang dihitung paling tinggi ${money(it.most)}, jadi dihitung semua.`,
      `Sebulan: ${money(it.counted)} × ${percent(it.percent)} ${about(month)}.`,
      `Kalau diterima penuh: ${count(it.months)} × ${near(month)} = ${money(total)}.`,
    ],
    notes: [
      "Dasarnya PP 6/2025. Ini perkiraan, bukan janji: ada syarat iuran, dan JKP berhenti kalau kamu mendapat kerja baru.",
      "Mau jualan? Tanyakan dulu ke BPJS Ketenagakerjaan atau Disnaker apakah hasilnya memengaruhi JKP.",
      ...advice("Langkah berikutnya: tanya serikatmu"),
    ],
  }),
};

/** @param {HTMLElement} place */
export const start = (place) => calculate(place, JKP, WORDS, SHELL);
