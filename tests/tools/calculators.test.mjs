// @ts-check
// The calculators give what the lessons give, and work with nothing but what is within bounds.
import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";

const tools = new URL("../../overrides/assets/javascripts/tools/", import.meta.url);
const { judged } = await import(new URL("fields.mjs", tools).href);
const { written } = await import(new URL("numbers.mjs", tools).href);
const { speech } = await import(new URL("speech.mjs", tools).href);
const { SHELL } = await import(new URL("speech_id.mjs", tools).href);
const { TARGET } = await import(new URL("target.mjs", tools).href);
const { COD, ORDER } = await import(new URL("order.mjs", tools).href);
const { JKP, SEVERANCE } = await import(new URL("right.mjs", tools).href);

/** @param {any} tool what its fields hold at first */
const example = ({ fields }) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, one]) => [name, /** @type {any} */ (one).example]),
  );

/** What a tool works out, when some fields hold something else. */
const out = (/** @type {any} */ tool, more = {}) => {
  const { given, values, faults } = judged(tool.fields, { ...example(tool), ...more }, "id");
  deepEqual(faults, {});
  return tool.work(given, values);
};
const money = speech(SHELL).money;
const shown = (/** @type {any[]} */ numbers) => numbers.map((one) => written(one, "id"));

test("a target becomes orders and chats, as in lesson L09", () => {
  const it = out(TARGET);
  deepEqual(shown([it.commission, it.sum, it.succeeded, it.kept, it.orders, it.chats]), [
    "14.400",
    "1.600.000",
    "90",
    "12.960",
    "124",
    "1.240",
  ]);
  deepEqual(shown([it.bare.orders, it.bare.sold, it.bare.chats, it.bare.asked]), [
    "123,46",
    "4,77",
    "1.240",
    "47,69",
  ]);
  deepEqual(
    Object.entries(it.ladder).map(([of, all]) => [of, ...shown(all)]),
    [
      ["day", "58.000", "5", "48"],
      ["week", "347.000", "29", "287"],
      ["month", "1.500.000", "124", "1.240"],
      ["year", "18.000.000", "1.488", "14.880"],
    ],
  );
  deepEqual(
    it.plans.map((/** @type {any} */ one) =>
      shown([one.share, one.commission, one.orders, one.sold.per_day, one.asked.per_day]),
    ),
    [
      ["8", "9.600", "186", "8", "72"],
      ["12", "14.400", "124", "5", "48"],
      ["20", "24.000", "75", "3", "29"],
    ],
  );
});

for (const [per, need, month, rung] of [
  ["day", "58000", "1.508.000", "day"],
  ["week", "347000", "1.502.510", "week"],
  ["month", "1500000", "1.500.000", "month"],
  ["year", "18000000", "1.500.000", "year"],
  ["year", "10000000", "833.334", "year"],
])
  test(`a target of ${need} a ${per} gives all the others`, () => {
    const it = out(TARGET, { need, per });
    equal(written(it.target, "id"), month);
    equal(written(it.ladder[rung][0], "id"), written([BigInt(need), 1n], "id"));
  });

test("ten orders of which one fails leave what lesson L08 says", () => {
  const it = out(ORDER);
  deepEqual(
    shown([it.commission, it.succeeded, it.turnover, it.total, it.all, it.profit, it.each]),
    ["14.400", "9", "1.080.000", "129.600", "90.000", "39.600", "3.960"],
  );
  deepEqual(
    it.rows.map((/** @type {any} */ one) => [
      ...shown([one.failed, one.total, one.all]),
      money(one.profit),
    ]),
    [
      ["0", "144.000", "70.000", "Rp74.000"],
      ["1", "129.600", "90.000", "Rp39.600"],
      ["2", "115.200", "110.000", "Rp5.200"],
      ["3", "100.800", "130.000", "rugi Rp29.200"],
    ],
  );
});

for (const [orders, failed, rows] of [
  ["10", "0", "0 1 2"],
  ["10", "1", "0 1 2 3"],
  ["10", "5", "0 4 5 6 7"],
  ["10", "9", "0 8 9 10"],
  ["10", "10", "0 9 10"],
  ["1", "1", "0 1"],
  ["2 ribu", "26,0", "0 25 26 27 28"],
])
  test(`of ${orders} orders, ${failed} that fail stand among those beside them`, () => {
    const it = out(ORDER, { orders, failed });
    equal(it.rows.map((/** @type {any} */ one) => written(one.failed, "id")).join(" "), rows);
  });

test("what one order leaves is said in whole rupiah, and where that is not exact, so", () => {
  const { about, near } = speech(SHELL);
  equal(about(out(ORDER).each), "= Rp3.960");
  const it = out(ORDER, { orders: "7" });
  equal(about(it.each), "≈ rugi Rp514"); // 6 × 14.400 − 90.000 = −3.600, by 7
  equal(near(it.each), "rugi Rp514");
});

test("failed COD eats up the commission where lesson L06 says", () => {
  const it = out(COD);
  deepEqual(shown([it.both, it.share, it.losing]), ["34.400", "42", "5"]);
  deepEqual(
    it.rows.map((/** @type {any} */ one) => [
      ...shown([one.failed, one.total, one.lost]),
      money(one.profit),
    ]),
    [
      ["1", "129.600", "20.000", "Rp109.600"],
      ["3", "100.800", "60.000", "Rp40.800"],
      ["4", "86.400", "80.000", "Rp6.400"],
      ["5", "72.000", "100.000", "rugi Rp28.000"],
    ],
  );
  deepEqual(shown([it.last, it.gain, it.losing, it.loss]), ["4", "6.400", "5", "28.000"]);
  const dear = out(COD, { failure: "40000" });
  deepEqual(shown([dear.both, dear.share, dear.losing]), ["54.400", "26", "3"]);
});

test("the first failure that loses money is one above the limit, also where that is whole", () => {
  // Of 10 parcels, 5 that fail leave exactly nothing.
  const it = out(COD, { failure: "14400" });
  deepEqual(shown([it.share, it.losing]), ["50", "6"]);
  deepEqual(shown([it.last, it.gain]), ["5", "0"]);
});

test("each number of failures has one row, in their order", () => {
  const rows = (/** @type {any} */ more) =>
    out(COD, more).rows.map((/** @type {any} */ one) => written(one.failed, "id"));
  deepEqual(rows({ orders: "1" }), ["0", "1"]);
  deepEqual(rows({ orders: "3" }), ["1", "2"]);
  deepEqual(rows({ failure: "100 juta" }), ["0", "1", "3", "5"]);
});

test("severance pay is that of lesson L02, with its months of wage", () => {
  const it = out(SEVERANCE);
  deepEqual(shown([it.full, it.by, it.severance, it.long, it.long_service, it.total]), [
    "6",
    "0,5",
    "12.000.000",
    "2",
    "8.000.000",
    "20.000.000",
  ]);
  const other = out(SEVERANCE, { reason: "other" });
  deepEqual(shown([other.by, other.severance, other.total]), ["1", "24.000.000", "32.000.000"]);
  deepEqual(shown([out(SEVERANCE, { reason: "closed" }).total]), ["20.000.000"]);
  deepEqual(shown([out(SEVERANCE, { years: "0", months: "0" }).long]), ["0"]);
});

test("what a law gives is said in whole rupiah that add up", () => {
  const { about, near } = speech(SHELL);
  const it = out(SEVERANCE, { wage: "4000001", years: "4" });
  equal(about(it.severance), "≈ Rp10.000.003"); // 0,5 × 5 × 4.000.001 = 10.000.002,5
  deepEqual([about(it.long_service), near(it.total)], ["= Rp8.000.002", "Rp18.000.005"]);
  const jkp = out(JKP, { wage: "4000001" });
  deepEqual([about(jkp.month), money(jkp.total)], ["≈ Rp2.400.001", "Rp14.400.006"]);
});

test("JKP is that of lesson L03, and no more than its cap", () => {
  const it = out(JKP);
  deepEqual(shown([it.counted, it.month, it.total]), ["4.000.000", "2.400.000", "14.400.000"]);
  equal(it.isCut, false);
  const cut = out(JKP, { wage: "8 juta" });
  deepEqual(shown([cut.counted, cut.month, cut.total]), ["5.000.000", "3.000.000", "18.000.000"]);
  equal(cut.isCut, true);
  equal(out(JKP, { wage: "5000000" }).isCut, false);
});

test("what is wrong is said of its field, and all the others are kept", () => {
  const typed = { ...example(ORDER), price: "1,5", percent: "101", failed: "11", costs: "" };
  const { given, values, faults } = judged(ORDER.fields, typed, "id");
  deepEqual(
    Object.entries(faults).map(([field, { name }]) => [field, name]),
    [
      ["price", "unclear"],
      ["percent", "range"],
      ["failed", "more"],
      ["costs", "letters"],
    ],
  );
  deepEqual(Object.keys(given), ["orders", "failure"]);
  deepEqual(values, { percent: "101", orders: "10", failed: "11", failure: "20000" });
});

test("a fault is said in words, with an example or the bounds", () => {
  const { fault } = speech(SHELL);
  const words = { price: { label: "Harga" }, orders: { label: "Pesanan" } };
  const { faults } = judged(
    ORDER.fields,
    { price: "12%", percent: "0", orders: "10,5", failed: "1", failure: "1.5", costs: "-1" },
    "id",
  );
  const said = Object.entries(faults).map(([field, one]) => fault(one, ORDER.fields[field], words));
  deepEqual(said, [
    "Isi dengan angka, misalnya 120.000.",
    "Isi antara 0,1% dan 100%.",
    "Tulis tanpa koma, misalnya 10.",
    "Angka ini bisa dibaca dua cara. Tulis lengkap, misalnya 20.000.",
    "Isi dengan angka, misalnya 70.000.",
  ]);
  const { failed } = judged(
    ORDER.fields,
    { ...example(ORDER), orders: "1", failed: "2" },
    "id",
  ).faults;
  equal(fault(failed, ORDER.fields.failed, words), 'Tidak bisa lebih banyak daripada "Pesanan".');
});

test("too little money may be thousands that were left out", () => {
  const { fault } = speech(SHELL);
  const said = ["50", "999", "0"].map((price) => {
    const { faults } = judged(ORDER.fields, { ...example(ORDER), price }, "id");
    return fault(faults.price, ORDER.fields.price, {});
  });
  deepEqual(said, [
    "Paling sedikit Rp1.000. Maksudmu 50 ribu?",
    "Paling sedikit Rp1.000. Maksudmu 999 ribu?",
    "Isi antara Rp1.000 dan Rp100.000.000.000.",
  ]);
});

test("in a table money stands below its sign", () => {
  deepEqual(
    [
      [-28000n, 1n],
      [6400n, 1n],
    ].map((one) => speech(SHELL).money(one, "")),
    ["rugi 28.000", "6.400"],
  );
});

test("a choice that nobody offered is the first", () => {
  const { values } = judged(TARGET.fields, { ...example(TARGET), per: "constructor" }, "id");
  equal(values.per, "day");
});
