// @ts-check
// The words of the severance calculator in Indonesian.
import { calculate } from "./calculator.mjs";
import { SEVERANCE } from "./right.mjs";
import { SHELL } from "./speech_id.mjs";
import { advice } from "./union.mjs";

/** @type {Record<string, string>} */
const REASONS = {
  losses: "efisiensi karena perusahaan rugi",
  closed: "perusahaan tutup setelah rugi dua tahun, pailit, atau kena keadaan memaksa",
  other: "alasan lain",
};
/** @type {Record<string, string>} */
const RESTS = {
  losses:
    "Dasarnya PP 35/2021 pasal 40 dan pasal 43 ayat 1. Minta serikat mengecek pasal di suratmu.",
  closed:
    "Untuk alasan ini, pengali 0,5 dari ringkasan berita (IDX Channel, 2021). Minta serikat membuka pasalnya di PP 35/2021.",
  other:
    "Untuk alasan lain, kami hanya membaca ringkasan berita. Minta serikat membuka pasalnya di PP 35/2021.",
};

/** @type {import("./calculator.mjs").Words<ReturnType<typeof SEVERANCE.work>>} */
const WORDS = {
  ask: "Ini perkiraan pesangonku. Boleh tolong dicek?",
  fields: {
    wage: { label: "Upah sebulan", hint: "Upah pokok ditambah tunjangan tetap." },
    years: { label: "Masa kerja, tahun" },
    months: { label: "Ditambah bulan" },
    reason: {
      label: "Alasan di surat PHK",
      choices: {
        losses: "× 0,5: efisiensi karena rugi",
        closed: "× 0,5: tutup, pailit, keadaan memaksa",
        other: "× 1 (belum pasti): alasan lain",
      },
    },
  },
  say: ({ given, ...it }, { about, count, money, near }) => ({
    result: `Perkiraan: ${money(it.total)}, ditambah UPH.`,
    steps: [
      `Alasan: ${REASONS[it.reason]}. UP: ${count(it.full)} bulan upah di tabel. ${count(it.by)} × ${count(it.full)} × ${money(given.wage)} ${about(it.severance)}.`,
      `UPMK: ${count(it.long)} bulan upah di tabel. ${count(it.long)} × ${money(given.wage)} ${about(it.long_service)}.`,
      `Jumlahkan: ${near(it.severance)} + ${near(it.long_service)} = ${money(it.total)}.`,
      `Tambahkan UPH, misalnya cuti yang belum diambil. Nilainya beda untuk tiap orang.`,
    ],
    notes: [
      RESTS[it.reason],
      "Ini perkiraan, bukan janji. Undang-undang baru mungkin sudah mengganti angkanya.",
      ...advice("Langkah berikutnya: tanya serikatmu"),
    ],
  }),
};

/** @param {HTMLElement} place */
export const start = (place) => calculate(place, SEVERANCE, WORDS, SHELL);
