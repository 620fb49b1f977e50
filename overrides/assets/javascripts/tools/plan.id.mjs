// @ts-check
// The words of the 30-day plan in Indonesian.
import { openPlan } from "./plan.mjs";
import { SHEET_WORDS } from "./sheet_id.mjs";

export const WORDS = {
  ...SHEET_WORDS,
  language: "id-ID",
  title: "Rencana 30 hariku",
  start: "Mulai tanggal",
  broken: "Pilih tanggal lengkap: hari, bulan, dan tahun.",
  over: "Hari ke-30 dari tanggal ini sudah lewat. Pilih tanggal mulai yang baru.",
  hour: "Jam bertemu",
  hourHint: "Boleh kosong",
  meeting: "Pertemuan hari ke-{}",
  minutes: "menit",
  about: {
    7: "Apa yang sudah dicoba? Apa yang menghambat?",
    14: "Tebakan mana di targetmu yang diganti dengan angkamu sendiri?",
    30: "Lanjut, ubah cara, atau berhenti?",
  },
  file: "rencana-30-hari.ics",
  save: "Simpan di kalender",
  send: "Kirim tanggalnya lewat WhatsApp",
  invite: "Tiga pertemuan kita",
  days: "Empat minggu",
  weeks: ["Hari 1–7", "Hari 8–14", "Hari 15–21", "Hari 22–30"],
  job: "Satu pekerjaan",
  chats: "Chat",
  orders: "Pesanan",
  profit: "Laba bersih (Rp)",
  wrongCount: "Tulis angka saja, misalnya 40.",
  wrongMoney: "Tulis rupiahnya dengan angka saja, misalnya 61.400.",
  limit: "Batas rugiku (Rp)",
  limitHint: "Kalau biaya sudah sebesar ini dan belum ada pesanan, berhenti dulu dan bicara",
  closing: "Jam tutupku",
  off: "Hari liburku",
  contacts: "Kartu kontak",
  note: "Nama dan nomor tetap di ponsel ini. Ponselnya dipakai bersama? Tulis kartunya di kertas.",
  name: "Nama depan",
  number: "Nomor",
  whom: [
    "Teman 1",
    "Teman 2",
    "Teman 3",
    "Teman 4",
    "Pendamping serikat",
    "Cabang serikat",
    "Disnaker",
    "BPJS Ketenagakerjaan",
    "Bank, kalau kena tipu",
  ],
  signed: ["Tanda tanganku", "Teman", "Pendamping"],
  all: "Ikutkan kartu kontak. Jangan kirim ke grup.",
};

export const start = (/** @type {HTMLElement} */ place) => openPlan(place, WORDS);
