// @ts-check
// The words of the calculator of failed COD in Indonesian.
import { calculate } from "./calculator.mjs";
import { COD } from "./order.mjs";
import { SHELL } from "./speech_id.mjs";

/** @type {import("./calculator.mjs").Words<ReturnType<typeof COD.work>>} */
const WORDS = {
  ask: "Ini hitungan COD-ku. Boleh tolong dicek?",
  fields: {
    price: { label: "Harga barang" },
    percent: { label: "Komisimu", hint: "Baca bagianmu di aplikasi." },
    failure: {
      label: "Biaya tiap gagal",
      hint: "Ongkir dan biaya retur yang kamu tanggung. Belum tahu? Tulis ongkirnya.",
    },
    orders: { label: "Jumlah pesanan COD" },
  },
  say: ({ given, commission, ...it }, { count, money, percent }) => ({
    result: `Batasnya kira-kira ${percent(it.share)}. Dari ${count(given.orders)} paket COD, ${count(it.losing)} gagal sudah rugi.`,
    steps: [
      `Komisi per pesanan: ${money(given.price)} × ${percent(given.percent)} = ${money(commission)}.`,
      `Tambahkan biaya satu paket gagal: ${money(commission)} + ${money(given.failure)} = ${money(it.both)}.`,
      `Bagi komisi dengan jumlah itu: ${money(commission)} ÷ ${money(it.both)} ≈ ${percent(it.share)}.`,
      `Kalau ${count(it.last)} gagal, masih tinggal ${money(it.gain)}. Kalau ${count(it.losing)} gagal, rugi ${money(it.loss)}.`,
    ],
    tables: [
      [
        "Yang tinggal kalau sebagian gagal",
        ["Gagal", "Komisi (Rp)", "Hilang (Rp)", "Tinggal (Rp)"],
        it.rows.map((one) => [
          count(one.failed),
          money(one.total, ""),
          money(one.lost, ""),
          money(one.profit, ""),
        ]),
      ],
    ],
    notes: ["Biaya lain, seperti kuota, belum dihitung. Jadi batas amanmu lebih rendah."],
  }),
};

/** @param {HTMLElement} place */
export const start = (place) => calculate(place, COD, WORDS, SHELL);
