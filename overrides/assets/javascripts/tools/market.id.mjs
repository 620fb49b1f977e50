// @ts-check
// The words of the target market sheet in Indonesian.
import { openMarket } from "./market.mjs";
import { SHEET_WORDS } from "./sheet_id.mjs";

export const WORDS = {
  ...SHEET_WORDS,
  title: "Segmenku",
  who: ["Siapa?", "Pekerjaan, umur, keluarga"],
  where: ["Di mana?", "Tempat tinggal atau bertemu"],
  need: ["Butuh apa?", "Yang sedang repot atau kurang"],
  budget: ["Anggarannya?", "Uang yang biasa dipakai untuk itu, dalam rupiah"],
  chat: ["Mengobrol di mana?", "Grup, status, warung, pengajian"],
  chooses: ["Siapa yang memilih?", "Yang perlu tahu ukuran dan bahannya"],
  pays: ["Siapa yang membayar?", "Yang perlu tahu harga dan ongkirnya"],
  when: ["Kapan punya uang?", "Tulis dua, misalnya setelah gajian dan menjelang hari raya"],
  sentence: "Kalimatku",
  frame:
    "Aku membantu {who} di {where} yang butuh {need}, dengan anggaran {budget}, biasanya {when}.",
  people: "Daftar 20 orang",
  note: "Nama-nama ini tetap di ponsel ini. Tulis nama depannya saja, tanpa nomor telepon. Ponselnya dipakai bersama? Tulis daftarnya di buku.",
  more: "Tambah satu orang",
  name: "Nama depan",
  why: "Kenapa cocok",
  may: "Boleh dikirimi info",
  asked: "Saya sudah bertanya kepada tiga orang.",
  product: "Satu produk untuk mereka",
  fits: "Kenapa cocok",
  alone: "Daftar ini saya simpan sendiri.",
  all: "Ikutkan daftar orangnya. Jangan kirim ke grup.",
};

export const start = (/** @type {HTMLElement} */ place) => openMarket(place, WORDS);
