// @ts-check
// The words that all sheets have in Indonesian.

export const SHEET_WORDS = {
  kept: "Tulisanmu hanya ada di ponsel ini, sampai kamu membagikannya.",
  share: "Bagikan",
  copy: "Salin",
  print: "Cetak",
  empty: "Kosongkan",
  nothing: "Lembarnya masih kosong. Isi dulu.",
  copied: "Sudah disalin. Tempel di mana saja.",
  notCopied: "Tidak bisa menyalin. Coba bagikan.",
  emptied: "Sudah kosong.",
  undo: "Kembalikan isinya",
  restored: "Sudah kembali.",
  unkept: "Browsermu tidak mau menyimpan. Tulisan ini hilang saat halaman ditutup.",
};
