// @ts-check
// What lessons, and the pages that lead to them, say about the reader's progress.

const ID = {
  how: "Bagaimana jawabanmu?",
  right: "Jawabanku benar",
  wrong: "Belum tepat",
  again: "Ulangi semua soal",
  some: (/** @type {number} */ given, /** @type {number} */ asked) =>
    `${given} dari ${asked} soal sudah kamu cek.`,
  score: (/** @type {number} */ right, /** @type {number} */ asked) =>
    `Benar ${right} dari ${asked} soal.`,
  all: "Mantap, semuanya benar.",
  more: "Baca lagi bagian yang belum tepat, lalu coba lagi kapan saja.",
  suggest: "Semua soal sudah kamu cek. Tandai pelajaran ini selesai?",
  finish: "Sudah selesai",
  undo: "Batalkan",
  done: (/** @type {string} */ day) => `Pelajaran ini selesai pada ${day}.`,
  mine: "Kemajuanku",
  unkept: "Browsermu tidak mau menyimpan. Catatan ini hilang saat halaman ditutup.",
  close: "Tutup",
  ticked: "sudah selesai",
  go: "Lanjutkan",
  at: (/** @type {string} */ title) => `Lanjut di “${title}”`,
  next: "Pelajaran berikutnya",
  none: "Semua pelajaran sudah selesai",
};

/** @type {typeof ID} */
const EN = {
  how: "How was your answer?",
  right: "I got it right",
  wrong: "Not quite",
  again: "Start the questions again",
  some: (given, asked) => `You have checked ${given} of ${asked} questions.`,
  score: (right, asked) => `${right} of ${asked} right.`,
  all: "Well done, all of them.",
  more: "Read the part you were not sure of again, and try again any time.",
  suggest: "You have checked every question. Mark this lesson as finished?",
  finish: "I have finished",
  undo: "Undo",
  done: (day) => `You finished this lesson on ${day}.`,
  mine: "My progress",
  unkept: "Your browser does not keep anything. This note is gone when the page is closed.",
  close: "Close",
  ticked: "finished",
  go: "Go on",
  at: (title) => `Go on at “${title}”`,
  next: "Next lesson",
  none: "You have finished every lesson",
};

/** @typedef {typeof ID} OwnWords */

export const ownWords = () => (document.documentElement.lang === "en" ? EN : ID);
