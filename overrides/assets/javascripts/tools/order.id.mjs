// @ts-check
// The words of the calculator of what orders leave in Indonesian.
import { calculate } from "./calculator.mjs";
import { ORDER } from "./order.mjs";
import { SHELL } from "./speech_id.mjs";

/** @type {import("./calculator.mjs").Words<ReturnType<typeof ORDER.work>>} */
const WORDS = {
  ask: "Ini hitungan laba dari pesananku. Boleh tolong dicek?",
  fields: {
    price: { label: "Harga barang" },
    percent: { label: "Komisimu", hint: "Baca bagianmu di aplikasi." },
    orders: { label: "Jumlah pesanan" },
    failed: { label: "Yang gagal", hint: "COD yang ditolak atau batal." },
    failure: {
      label: "Biaya tiap gagal",
      hint: "Ongkir dan biaya retur yang kamu tanggung. Belum tahu? Tulis ongkirnya.",
    },
    costs: { label: "Biaya sendiri", hint: "Semua kuota, ongkos jalan, dan kemasan." },
  },
  say: ({ given, commission, each, ...it }, { about, count, money, near, percent }) => ({
    result: `Laba bersih: ${money(it.profit)}. Itu kira-kira ${near(each)} per pesanan.`,
    steps: [
      `Komisi per pesanan: ${money(given.price)} × ${percent(given.percent)} = ${money(commission)}.`,
      `Hitung yang berhasil: ${count(given.orders)} − ${count(given.failed)} = ${count(it.succeeded)} pesanan.`,
      `Omzet: ${count(it.succeeded)} × ${money(given.price)} = ${money(it.turnover)}. Ini bukan uangmu.`,
      `Komisi: ${count(it.succeeded)} × ${money(commission)} = ${money(it.total)}.`,
      `Semua biaya: ${money(given.costs)} + ${count(given.failed)} × ${money(given.failure)} = ${money(it.all)}.`,
      `Laba bersih: ${money(it.total)} − ${money(it.all)} = ${money(it.profit)}.`,
      `Bagi semua pesanan: ${money(it.profit)} ÷ ${count(given.orders)} ${about(each)}.`,
    ],
    tables: [
      [
        "Kalau yang gagal lebih banyak atau lebih sedikit",
        ["Gagal", "Komisi (Rp)", "Biaya (Rp)", "Laba (Rp)"],
        it.rows.map((one) => [
          count(one.failed),
          money(one.total, ""),
          money(one.all, ""),
          money(one.profit, ""),
        ]),
      ],
    ],
    notes: ["Jam kerjamu belum dihitung. Ini contoh hitungan, bukan janji penghasilan."],
  }),
};

/** @param {HTMLElement} place */
export const start = (place) => calculate(place, ORDER, WORDS, SHELL);
