// @ts-check
// What the page of progress says.

/** @typedef {import("./learnt.mjs").Learnt} Learnt */

const ID = {
  sum: (/** @type {number} */ done, /** @type {number} */ all) =>
    done ? `Kamu sudah menyelesaikan ${done} dari ${all} pelajaran.` : "",
  none: "Belum ada catatan di ponsel ini. Catatan mulai dibuat saat kamu membaca pelajaran.",
  newer:
    "Catatanmu dibuat oleh versi situs yang lebih baru. Muat ulang halaman ini saat ada sinyal.",
  done: "selesai",
  read: "dibaca",
  upTo: "sampai",
  score: (/** @type {number} */ right, /** @type {number} */ asked) =>
    `benar ${right} dari ${asked} soal`,
  print: "Cetak halaman ini",
  link: "Tautan kemajuanmu",
  linkWhy: "Siapa pun yang punya tautan ini bisa melihat kemajuanmu.",
  copy: "Salin tautan",
  copied: "Sudah disalin. Kirim ke dirimu sendiri, lalu buka di ponsel lain.",
  select: "Tautannya sudah dipilih. Tekan lama, lalu pilih Salin.",
  send: "Kirim lewat WhatsApp",
  message: "Kemajuanku di Mulai Lagi:",
  paste: "Tempel tautan atau pesan dari ponsel lain",
  merge: "Gabungkan",
  empty: "Tempel dulu tautan atau pesannya di sini.",
  odd: "Di tulisan ini tidak ada catatan kemajuan. Salin seluruh tautannya, lalu coba lagi.",
  young: "Catatan ini dari versi situs yang lebih baru. Muat ulang halaman ini, lalu coba lagi.",
  ask: (/** @type {number} */ lessons, /** @type {number} */ done) =>
    `Ada catatan untuk ${lessons} pelajaran, ${done} sudah selesai. Gabungkan dengan catatan di ponsel ini? Pelajaran yang sudah selesai dan jawabanmu yang benar tetap ada. Tempat bacamu ikut kunjungan terakhir.`,
  yes: "Ya, gabungkan",
  no: "Jangan",
  merged: "Sudah digabungkan.",
  same: "Semua catatan itu sudah ada di ponsel ini.",
  clear: "Hapus catatan kemajuan",
  sure: "Hapus semua catatan kemajuan dari ponsel ini? Ini tidak bisa dibatalkan.",
  clearYes: "Ya, hapus",
  cleared: "Catatan kemajuan sudah dihapus dari ponsel ini.",
  unkept: "Browsermu tidak mau menyimpan catatan. Coba di Chrome, bukan di jendela samaran.",
};

/** @type {typeof ID} */
const EN = {
  sum: (done, all) => (done ? `You have finished ${done} of ${all} lessons.` : ""),
  none: "There is nothing on this phone yet. Notes begin when you read a lesson.",
  newer: "A newer version of this site made your notes. Reload this page when there is a signal.",
  done: "finished",
  read: "read",
  upTo: "up to",
  score: (right, asked) => `${right} of ${asked} questions right`,
  print: "Print this page",
  link: "The link to your progress",
  linkWhy: "Anyone who has this link can see your progress.",
  copy: "Copy the link",
  copied: "Copied. Send it to yourself, then open it on the other phone.",
  select: "The link is selected. Press it for a while, then choose Copy.",
  send: "Send on WhatsApp",
  message: "My progress on Mulai Lagi:",
  paste: "Paste a link or message from another phone",
  merge: "Add it",
  empty: "First paste the link or the message here.",
  odd: "There is no progress in this text. Copy the whole link, then try again.",
  young: "This is from a newer version of the site. Reload this page, then try again.",
  ask: (lessons, done) =>
    `It has notes on ${lessons} ${lessons === 1 ? "lesson" : "lessons"}, ${done} finished. Add them to what is on this phone? Lessons you have finished and answers you got right stay. Your place in a lesson follows the last visit.`,
  yes: "Yes, add them",
  no: "No",
  merged: "It has been added.",
  same: "All of that is on this phone already.",
  clear: "Delete my progress",
  sure: "Delete all notes on your progress from this phone? This cannot be undone.",
  clearYes: "Yes, delete",
  cleared: "Your progress has been deleted from this phone.",
  unkept: "Your browser does not keep notes. Try Chrome, and not a private window.",
};

/** @typedef {typeof ID} ProgressWords */

export const progressWords = () => (document.documentElement.lang === "en" ? EN : ID);
