// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { WORDS as PAPERS_EN } from "../../overrides/assets/javascripts/tools/papers.en.mjs";
import { WORDS as PAPERS_ID } from "../../overrides/assets/javascripts/tools/papers.id.mjs";
import { WORDS as EN } from "../../overrides/assets/javascripts/tools/session.en.mjs";
import { WORDS as ID } from "../../overrides/assets/javascripts/tools/session.id.mjs";
import { course } from "../../overrides/assets/javascripts/tools/session_course.mjs";
import {
  filled,
  links,
  messages,
} from "../../overrides/assets/javascripts/tools/session_messages.mjs";
import {
  added,
  address,
  clock,
  EMPTY,
  isDay,
  minutesOf,
  moved,
  planned,
} from "../../overrides/assets/javascripts/tools/session_plan.mjs";
import { gaps, timetable, total } from "../../overrides/assets/javascripts/tools/session_times.mjs";

const BASE = "https://mulailagi.example/";
const KNOWN = new Set(["L01", "L02", "L03", "L08", "L09"]);
const PLAN = { codes: ["L01", "L09", "L08"], date: "2026-12-05", start: 810, pause: 10 };

/** @param {string} code @param {number} minutes @param {string[]} needs */
const lesson = (code, minutes = 30, ...needs) => ({
  ...{ code, minutes, needs },
  ...{ title: `Judul ${code}`, bring: "" },
});
/** @param {number} count @param {number} minutes */
const many = (count, minutes) =>
  Array.from({ length: count }, (_, at) => lesson(`L0${at + 1}`, minutes));
/** @param {ReturnType<typeof timetable>} rows */
const told = (rows) =>
  rows.map(
    ({ from, to, what }) =>
      `${clock(from)}–${clock(to)} ${typeof what === "string" ? what : what.code}`,
  );
/** @param {any} words @returns {any} */
const shape = (words) =>
  Array.isArray(words)
    ? words.length
    : typeof words === "object"
      ? Object.fromEntries(Object.entries(words).map(([name, one]) => [name, shape(one)]))
      : typeof words;

test("both languages have the same words to say", () => {
  assert.deepEqual(shape(EN), shape(ID));
  assert.deepEqual(shape(PAPERS_EN), shape(PAPERS_ID));
});

test("the course is read from the page's own headings, tables and lists", () => {
  const { modules, lessons, texts } = course([
    { tag: "tr", texts: ["L07 · Di luar modul", "20", "–"] },
    { tag: "h3", id: "m01", texts: ["Modul 1: Mulai"] },
    { tag: "tr", texts: ["Pelajaran", "Menit", "Perlu"] },
    { tag: "tr", texts: ["L01 · Apa itu · reseller", "25", "tidak ada"] },
    { tag: "tr", texts: ["L02 · Hak", "30", "L01, L09"] },
    { tag: "li", texts: ["L01: Lembar W01, pensil."] },
    { tag: "li", texts: ["L03: tidak ada di tabel"] },
    { tag: "li", texts: ["Kembali"] },
    { tag: "h3", id: "izin", texts: ["Izin"] },
    { tag: "blockquote", texts: ["Halo Kak ………"] },
  ]);
  const first = {
    ...{ code: "L01", title: "Apa itu · reseller", minutes: 25, needs: [] },
    bring: "Lembar W01, pensil.",
  };
  const second = {
    ...{ code: "L02", title: "Hak", minutes: 30, needs: ["L01", "L09"] },
    bring: "",
  };
  assert.deepEqual(modules, [{ code: "M01", title: "Modul 1: Mulai", lessons: [first, second] }]);
  assert.deepEqual(
    [...lessons],
    [
      ["L01", first],
      ["L02", second],
    ],
  );
  assert.deepEqual(texts, [{ id: "izin", title: "Izin", text: "Halo Kak ………" }]);
});

test("a plan is its address, and comes back from it", () => {
  assert.equal(address(PLAN), "L01-L09-L08/2026-12-05/13.30/10");
  assert.equal(address({ ...EMPTY, codes: ["L01"] }), "L01/09.00");
  assert.equal(address(EMPTY), "");
  for (const pause of [15, 10, 0])
    for (const date of ["", "2026-12-05"])
      for (const start of [0, 540, 1439]) {
        const plan = { codes: ["L09", "L01"], date, start, pause };
        assert.deepEqual(planned(`#${address(plan)}`, KNOWN), { plan, strange: [] });
      }
});

test("nothing in an address is cut off by an app, or means something to one", () => {
  for (const plan of [PLAN, { ...PLAN, pause: 15 }, { ...PLAN, date: "" }])
    assert.match(address(plan), /^[A-Z0-9][A-Z0-9./-]*[0-9]$/);
});

test("what an address has that nobody knows is left out, and named", () => {
  const { plan, strange } = /** @type {any} */ (
    planned("#l01-L99-L01-%3Cb%3E-M03/2026-02-31/25.00/7/x", KNOWN)
  );
  assert.deepEqual(plan, { ...EMPTY, codes: ["L01"] });
  assert.deepEqual(strange, ["L99", "3CB", "3E", "M03"]);
  assert.deepEqual(planned("#L77", KNOWN), { plan: EMPTY, strange: ["L77"] });
  assert.deepEqual(planned("#L01%2F9:05", KNOWN)?.plan, { ...EMPTY, codes: ["L01"], start: 545 });
  assert.deepEqual(planned("#L01,L02;L03", KNOWN)?.plan.codes, ["L01", "L02", "L03"]);
});

test("a heading of the page is no plan", () => {
  for (const hash of ["", "#", "#m01", "#pesan", "#hari-7", "#lanjut", "#sehari-sebelum", "#sebelum-sesi-dua"])
    assert.equal(planned(hash, KNOWN), null, hash);
});

test("an endless address is read only as far as a plan may go", () => {
  const { plan, strange } = /** @type {any} */ (planned(`#L01-${"L99-".repeat(1e6)}`, KNOWN));
  assert.deepEqual(plan.codes, ["L01"]);
  assert.ok(strange.length < 3);
});

test("times and days are read and written", () => {
  assert.equal(clock(545), "09.05");
  assert.equal(clock(1500, ":"), "01:00");
  for (const [text, minutes] of [["09.05", 545], ["9:05", 545], ["24.00"], ["9.60"], ["x"], [""]])
    assert.equal(minutesOf(String(text)), minutes);
  assert.ok(isDay("2028-02-29"));
  for (const text of ["2026-02-29", "2026-2-1", "26-02-01", "1999-01-01", "2026-13-01", ""])
    assert.ok(!isDay(text), text);
});

test("a lesson is added where the course has it, and moved by hand", () => {
  assert.deepEqual(added(["L02", "L09"], "L03"), ["L02", "L03", "L09"]);
  assert.deepEqual(added(["L02"], "L09"), ["L02", "L09"]);
  assert.deepEqual(added(["L02", "L09"], "L02"), ["L02", "L09"]);
  assert.deepEqual(moved(["L01", "L02", "L03"], "L02", -1), ["L02", "L01", "L03"]);
  assert.deepEqual(moved(["L01", "L02", "L03"], "L02", 1), ["L01", "L03", "L02"]);
});

test("nobody sits for more than ninety minutes, and a break ends nothing", () => {
  assert.deepEqual(told(timetable(many(4, 30), { start: 780, pause: 15 })), [
    "13.00–13.30 L01",
    "13.30–14.00 L02",
    "14.00–14.30 L03",
    "14.30–14.45 rest",
    "14.45–15.15 L04",
  ]);
  assert.deepEqual(told(timetable(many(1, 120), { start: 780, pause: 15 })), ["13.00–15.00 L01"]);
  assert.equal(timetable(many(9, 60), { start: 540, pause: 0 }).length, 9);
  assert.deepEqual(timetable([], { start: 540, pause: 15 }), []);
});

test("at noon there is an hour, once, where the day goes on", () => {
  const noon = (/** @type {any[]} */ ...given) =>
    told(timetable(many(given[0], given[1]), { start: given[2], pause: 15 })).filter((row) =>
      row.endsWith("noon"),
    );
  assert.deepEqual(noon(7, 30, 540), ["11.45–12.45 noon"]);
  assert.deepEqual(noon(20, 10, 600), ["11.30–12.30 noon"]); // a break was due
  assert.deepEqual(noon(20, 10, 630), ["11.50–12.50 noon"]);
  assert.deepEqual(noon(6, 30, 540), []); // half an hour is left
  assert.deepEqual(noon(6, 30, 690), ["12.30–13.30 noon"]); // not of those who have just come
  assert.deepEqual(noon(6, 30, 780), []);
});

test("what lessons build on is taught before them, or it is said", () => {
  const [one, two, three] = [lesson("L01"), lesson("L02", 30, "L01"), lesson("L03", 30, "L01")];
  assert.deepEqual(gaps([one, two, three]), []);
  assert.deepEqual(gaps([two, three]), [{ need: "L01", by: ["L02", "L03"], isThere: false }]);
  assert.deepEqual(gaps([two, one, three]), [{ need: "L01", by: ["L02"], isThere: true }]);
  assert.equal(total([one, two]), 60);
});

test("blanks are filled where it is known what belongs into them", () => {
  const known = { day: "Sabtu", start: "09.00", end: "11.30" };
  const before = "Besok jam ……… kita bertemu di ………. Selesai jam ……….";
  const asked = "Halo ………, saya ……… dari ………. Hari ……… jam ……… di ………. Sampai ……….";
  assert.equal(
    filled("sehari-sebelum", before, known),
    "Besok jam 09.00 kita bertemu di ………. Selesai jam 11.30.",
  );
  assert.equal(
    filled("izin", asked, known),
    "Halo ………, saya ……… dari ………. Hari Sabtu jam 09.00 di ………. Sampai ……….",
  );
  assert.equal(filled("izin", asked, { ...known, day: "" }).split("………").length, 7);
  assert.equal(filled("izin", before, known), before);
  assert.equal(filled("hari-7", "Jam ……… di ……….", known), "Jam ……… di ……….");
});

test("each message has its day and the links that last", () => {
  const texts = [
    ...["izin", "sehari-sebelum", "hari-kelas", "sehari-sesudah", "sebelum-sesi-dua"],
    ...["hari-7", "hari-30"],
  ].map((id) => ({ id, title: `Judul ${id}`, text: `Teks ${id}` }));
  const words = { ...PAPERS_ID, day: (/** @type {string} */ day) => day };
  const plan = { lessons: [lesson("L01")], date: "2026-12-05", from: 540, to: 690 };
  const found = messages([...texts, { id: "lain", title: "", text: "" }], plan, words, BASE);
  const link = "L01 · Judul L01\nhttps://mulailagi.example/p/L01";
  assert.deepEqual(
    found.map(({ id, when, to }) => [id, when, to]),
    [
      ["izin", "2026-12-02", "chat pribadi"],
      ["sehari-sebelum", "2026-12-04", "grup"],
      ["kelas", "2026-12-05", "grup"],
      ["hari-kelas", "2026-12-05", "grup"],
      ["sehari-sesudah", "2026-12-06", "chat pribadi"],
      ["sebelum-sesi-dua", "", "grup"],
      ["hari-7", "2026-12-11", "grup"],
      ["hari-30", "2027-01-03", "grup"],
    ],
  );
  assert.equal(found[0].text, "Teks izin");
  assert.equal(found[1].text, `Teks sehari-sebelum\n\nYang akan kita pelajari:\n${link}`);
  assert.equal(found[2].text, `${PAPERS_ID.class.text}\n\n${link}`);
  for (const { text } of found.slice(3))
    assert.ok(text.endsWith(`\n\nPelajarannya bisa dibaca lagi:\n${link}`), text);
  assert.deepEqual(
    messages(texts, { ...plan, date: "" }, words, BASE).map(({ when }) => when),
    Array(8).fill(""),
  );
  assert.equal(links([], BASE), "");
});
