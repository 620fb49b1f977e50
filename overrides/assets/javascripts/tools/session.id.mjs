// @ts-check
// The words of the session builder in Indonesian.
import { openSession } from "./session.mjs";

/** @param {number} count */
const minutes = (count) => `${count} menit`;

export const WORDS = {
  // The build names it after what it holds.
  papers: () => import(/** @type {string} */ ("./papers.id.js")),
  code: "id",
  language: "id-ID",
  folder: "",
  title: "Rencana pertemuan",
  kept: "Rencanamu ada di alamat halaman ini, tidak di tempat lain. Salin tautannya supaya tidak hilang.",
  minutes,
  whole: "Seluruh modul",
  /** @param {number} count @param {number} all */
  lessons: (count, all) => `${count} pelajaran, ${minutes(all)}`,
  /** @param {number} some @param {number} all */
  chosen: (some, all) => `${some} dari ${all} dipilih`,
  date: "Tanggal",
  start: "Mulai jam",
  pause: "Istirahat",
  none: "Tanpa istirahat",
  breaks:
    "Saran kami: istirahat paling lambat sesudah 90 menit, dan 60 menit di tengah hari untuk makan dan salat.",
  rest: "Istirahat",
  noon: "Makan dan salat",
  nothing: "Belum ada pelajaran. Buka modul di atas, lalu centang.",
  /** @param {number} count @param {number} all @param {number} rest @param {string} from @param {string} to */
  sum: (count, all, rest, from, to) =>
    `${count} pelajaran, ${minutes(all)} dengan latihan${rest ? `, ditambah istirahat ${minutes(rest)}` : ""}. Jam ${from} sampai ${to}.`,
  long: "Ini terlalu panjang untuk satu hari. Coba bagi menjadi beberapa pertemuan.",
  /** @param {{ need: string, by: string[] }[]} gaps */
  absent: (gaps) =>
    `${gaps.map(({ need, by }) => `${by.join(", ")} memakai isi ${need}`).join("; ")}. Tambahkan, atau minta peserta membacanya dulu.`,
  /** @param {{ need: string, by: string[] }[]} gaps */
  late: (gaps) =>
    `${gaps.map(({ need, by }) => `${need} lebih enak diajarkan sebelum ${by.join(", ")}`).join("; ")}.`,
  /** @param {string} need */
  add: (need) => `Tambahkan ${need}`,
  sort: "Urutkan",
  up: "Majukan",
  down: "Mundurkan",
  /** @param {string} code @param {number} at */
  moved: (code, at) => `${code} sekarang nomor ${at}.`,
  share: "Bagikan rencana",
  copyLink: "Salin tautan",
  print: "Cetak rencana",
  printCodes: "Cetak kode QR",
  notFetched: "Tidak bisa diambil. Cek sinyalmu, lalu coba lagi.",
  empty: "Kosongkan",
  emptied: "Sudah kosong. Tombol kembali memunculkan rencanamu lagi.",
  copied: "Sudah disalin. Tempel di mana saja.",
  notCopied: "Tidak bisa menyalin. Coba bagikan.",
  bring: "Yang disiapkan",
  files: "Cetakan dan salindia",
  messages: "Pesan WhatsApp",
  edit: "Isi titik-titiknya dan ubah sesukamu. Baru terkirim kalau kamu mengirimnya sendiri. Tanggalnya menghitung hari pertemuan sebagai hari ke-1.",
  /** @param {string} title */
  booklet: (title) => `${title}, satu buku (PDF)`,
  handout: "lembar cetak (PDF)",
  slides: "salindia",
  sheet: "lembar kerja",
  attendance: "Daftar hadir (PDF)",
  /** @param {string} codes */
  strange: (codes) => `Kode ${codes} di tautan ini tidak kami kenal, jadi kami lewati.`,
};

export const start = (/** @type {HTMLElement} */ place) => openSession(place, WORDS);
