// @ts-check
// The words of the wa.me tool in Indonesian.
import { SHEET_WORDS } from "./sheet_id.mjs";
import { openWhatsapp } from "./whatsapp.mjs";

export const WORDS = {
  ...SHEET_WORDS,
  title: "Tautan WhatsApp-ku",
  number: "Nomor WhatsApp",
  numberHint: "Misalnya 0812-3456-7890. Boleh kosong.",
  strange: "Pakai angka saja, tanpa huruf.",
  start: "Mulai dengan 0 atau 62. Dari negara lain? Mulai dengan + dan kodenya.",
  twice: "Angka 62 tertulis dua kali. Hapus satu.",
  short: "Nomornya terlalu pendek. Ada angka yang tertinggal?",
  long: "Nomornya terlalu panjang. Ada angka yang tertulis dua kali?",
  text: "Teks pesanan",
  textHint: "Jangan tulis kata sandi, PIN, nomor KTP, atau nomor kartu.",
  secret: "Ada angka sepanjang nomor KTP atau kartu. Hapus dulu.",
  link: "Tautanmu",
  picture: "Kode QR untuk tautanmu",
  active: "Nomor ini harus punya akun WhatsApp yang aktif.",
  anybody: "Tanpa nomor, orang memilih sendiri mau dikirim ke siapa.",
  draft: "Teksnya muncul sebagai draf yang masih bisa diubah. Tidak ada yang terkirim sendiri.",
  example: "Ini nomor contoh. Ganti dengan nomormu sendiri.",
  tooLong: "Teksnya terlalu panjang untuk kode QR. Tautannya tetap bisa dipakai.",
  open: "Buka untuk mencoba",
  nothing: "Belum ada tautan. Isi nomor atau teksnya dengan benar.",
};

export const start = (/** @type {HTMLElement} */ place) => openWhatsapp(place, WORDS);
