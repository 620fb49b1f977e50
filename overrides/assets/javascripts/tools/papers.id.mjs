// @ts-check
// The words of a session's messages and paper in Indonesian.
import { papersIn } from "./session_papers.mjs";

export const WORDS = {
  title: "Rencana pertemuan",
  date: "Tanggal",
  bring: "Yang disiapkan",
  messages: "Pesan WhatsApp",
  copy: "Salin",
  copied: "Sudah disalin. Tempel di mana saja.",
  notCopied: "Tidak bisa menyalin. Coba bagikan.",
  renew: "Pakai teks awal",
  ahead: "Yang akan kita pelajari:",
  again: "Pelajarannya bisa dibaca lagi:",
  class: {
    title: "Hari kelas, saat mulai",
    text: "Ini pelajaran kita hari ini. Ketuk untuk membuka.",
  },
  own: "chat pribadi",
  group: "grup",
  place: "Tempat",
  times: "Jam",
  timesHead: ["Jam", "Isi", "Menit"],
  bringHead: ["Kode", "Bahan"],
  messagesHead: ["Kapan", "Pesan", "Ke mana"],
  here: "Rencana ini di ponsel:",
  send: "Kirim",
  language: "id-ID",
};

export const PAPERS = papersIn(WORDS);
