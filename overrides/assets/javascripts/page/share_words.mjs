// @ts-check
// What the panel says that shares a page.

const ID = {
  title: "Bagikan halaman ini",
  whatsapp: "Kirim lewat WhatsApp",
  apps: "Kirim lewat WhatsApp atau aplikasi lain",
  link: "Tautan tetap halaman ini",
  copy: "Salin tautan",
  copied: "Tautannya sudah disalin.",
  select: "Tautannya sudah dipilih. Tekan lama, lalu pilih Salin.",
  square: "Tampilkan kode QR",
  squareTo: (/** @type {string} */ address) => `Kode QR yang membuka ${address}`,
  type: (/** @type {string} */ address) => `Tanpa kamera: buka ${address}, lalu ketik kodenya.`,
  printSquare: "Cetak kode QR",
  lost: "Kode QR belum bisa dibuka. Periksa sambunganmu, lalu coba lagi.",
  teach: "Untuk mengajar",
  print: "Cetak halaman ini",
  handout: "Lembar A4 untuk dicetak (PDF)",
  slides: "Salindia dengan catatan pelatih",
  guide: "Panduan pelatih di halaman ini",
  close: "Tutup",
};

/** @type {typeof ID} */
const EN = {
  title: "Share this page",
  whatsapp: "Send on WhatsApp",
  apps: "Send on WhatsApp or another app",
  link: "The permanent link to this page",
  copy: "Copy the link",
  copied: "The link has been copied.",
  select: "The link is selected. Press it for a while, then choose Copy.",
  square: "Show the QR code",
  squareTo: (address) => `QR code that opens ${address}`,
  type: (address) => `Without a camera: open ${address} and type the code.`,
  printSquare: "Print the QR code",
  lost: "The QR code could not be loaded. Check your connection, then try again.",
  teach: "For teaching",
  print: "Print this page",
  handout: "A4 handout to print (PDF)",
  slides: "Slides with notes for the trainer",
  guide: "The trainer's guide on this page",
  close: "Close",
};

export const shareWords = () => (document.documentElement.lang === "en" ? EN : ID);
