// @ts-check
// The words of the target calculator in Indonesian.
import { calculate } from "./calculator.mjs";
import { SHELL } from "./speech_id.mjs";
import { TARGET } from "./target.mjs";

/** @type {Record<string, string>} */
const OF = { day: "sehari", week: "seminggu", month: "sebulan", year: "setahun" };

/** @type {import("./calculator.mjs").Words<ReturnType<typeof TARGET.work>>} */
const WORDS = {
  ask: "Ini hitungan targetku. Boleh tolong dicek?",
  fields: {
    need: {
      label: "Uang yang perlu dicari",
      hint: "Kebutuhan keluarga, dikurangi uang yang sudah pasti ada.",
    },
    per: {
      label: "Untuk",
      choices: OF,
    },
    price: { label: "Harga barang" },
    percent: { label: "Komisimu", hint: "Baca bagianmu di aplikasi." },
    costs: { label: "Biaya jualan sebulan" },
    cancelled: {
      label: "Pesanan yang batal",
      hint: "Dari 100 pesanan, berapa yang batal atau diretur? Boleh tebak dulu.",
    },
    conversion: {
      label: "Chat yang menjadi pesanan",
      hint: "Dari 100 chat, berapa yang jadi pesanan? Boleh tebak dulu.",
    },
    days: { label: "Hari kerja sebulan" },
  },
  say: ({ given, ...it }, { money, count, percent, is }) => {
    const weeks = it.per === "week" ? " (sebulan rata-rata 4,33 minggu)" : "";
    const by = it.per === "year" ? "÷" : "×";
    return {
      result: `Rencana: ${count(it.orders)} pesanan sebulan. Itu ${count(it.sold.per_day)} pesanan sehari, dari ${count(it.asked.per_day)} chat sehari.`,
      steps: [
        ...(it.factor
          ? [
              `Kebutuhan sebulan: ${money(given.need)} ${by} ${count(it.factor)} ${is(it.month, money)}${weeks}.`,
            ]
          : []),
        `Komisi per pesanan: ${money(given.price)} × ${percent(given.percent)} = ${money(it.commission)}.`,
        `Jumlahkan kebutuhan dan biaya: ${money(it.target)} + ${money(given.costs)} = ${money(it.sum)}.`,
        `Kalau ${percent(given.cancelled)} batal, ${percent(it.succeeded)} berhasil. Kurangi yang batal: ${money(it.commission)} × ${percent(it.succeeded)} = ${money(it.kept)} per pesanan.`,
        `Bagi: ${money(it.sum)} ÷ ${money(it.kept)} ${is(it.bare.orders)}. Jadi ${count(it.orders)} pesanan sebulan.`,
        `Bagi hari kerja: ${count(it.orders)} ÷ ${count(given.days)} ${is(it.bare.sold)}. Jadi ${count(it.sold.per_day)} pesanan sehari.`,
        `Hitung chat: ${count(it.orders)} ÷ ${percent(given.conversion)} ${is(it.bare.chats)}. Jadi ${count(it.chats)} chat sebulan.`,
        `Chat per hari: ${count(it.chats)} ÷ ${count(given.days)} ${is(it.bare.asked)}. Jadi ${count(it.asked.per_day)} chat sehari.`,
      ],
      tables: [
        [
          "Tangga targetmu",
          ["Waktu", "Butuh (Rp)", "Pesanan", "Chat"],
          Object.entries(it.ladder).map(([of, [need, orders, chats]]) => [
            OF[of],
            money(need, ""),
            count(orders),
            count(chats),
          ]),
        ],
        [
          "Kalau komisinya lain",
          ["Komisi per pesanan", "Pesanan sebulan", "Pesanan sehari", "Chat sehari"],
          it.plans.map((one) => [
            `${percent(one.share)} (${money(one.commission)})`,
            count(one.orders),
            count(one.sold.per_day),
            count(one.asked.per_day),
          ]),
        ],
      ],
      notes: [
        "Semua dibulatkan ke atas, kebutuhan sehari dan seminggu sampai ribuan.",
        "Ini rencana, bukan janji penghasilan. Hasilmu bisa lebih kecil, bahkan tidak ada.",
      ],
    };
  },
};

/** @param {HTMLElement} place */
export const start = (place) => calculate(place, TARGET, WORDS, SHELL);
