// @ts-check
// The words of all calculators in Indonesian.

/** @type {import("./speech.mjs").Shell} */
export const SHELL = {
  language: "id",
  millions: ["miliar", "juta"],
  loss: (money) => `rugi ${money}`,
  example: "Ini angka contoh. Ganti dengan angkamu.",
  still: (labels) => `Masih angka contoh: ${labels.join(", ")}. Ganti dengan angkamu.`,
  sent: "Angka ini dari tautan. Catatanmu tetap ada sampai kamu mengetik.",
  kept: "Ini angka yang terakhir kamu isi.",
  unkept: "Browsermu tidak mau menyimpan, jadi angkamu hilang saat halaman ditutup.",
  send: "Kirim lewat WhatsApp",
  copy: "Salin tautan",
  copied: "Tautan sudah disalin.",
  print: "Cetak",
  empty: "Kosongkan",
  emptied: "Sudah kosong. Tidak ada yang tersimpan.",
  keeps: "Hanya tersimpan di ponsel ini, dan tertulis di tautan yang kamu kirim.",
  missing: (labels) => `Lengkapi dulu: ${labels.join(", ")}.`,
  faults: {
    letters: (like) => `Isi dengan angka, misalnya ${like}.`,
    unclear: (like) => `Angka ini bisa dibaca dua cara. Tulis lengkap, misalnya ${like}.`,
    whole: (like) => `Tulis tanpa koma, misalnya ${like}.`,
  },
  more: (label) => `Tidak bisa lebih banyak daripada "${label}".`,
  small: (least, thousands) => `Paling sedikit ${least}. Maksudmu ${thousands} ribu?`,
  range: (least, most) => `Isi antara ${least} dan ${most}.`,
};
