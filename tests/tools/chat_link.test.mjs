// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { chatLink, numbered, secret } from "../../overrides/assets/javascripts/tools/chat_link.mjs";
import { chatWith } from "../../overrides/assets/javascripts/tools/message.mjs";

test("a number is written as links have it, however people write it", () => {
  for (const written of [
    "0812-3456-7890",
    "+62 812-3456-7890",
    "6281234567890",
    "81234567890",
    "0812 3456 7890",
    "(0812) 3456.7890",
    "+62 0812 3456 7890",
    "62 (0)812 3456 7890",
    "0062 812 3456 7890",
    "\u202a+62 812\u20113456\u20117890\u202c",
  ])
    assert.deepEqual(numbered(written), { digits: "6281234567890" }, written);
});

test("numbers of Smartfren, land lines and other countries are numbers too", () => {
  assert.deepEqual(numbered("8812345678"), { digits: "628812345678" });
  assert.deepEqual(numbered("0881-2345-678"), { digits: "628812345678" });
  assert.deepEqual(numbered("021 555 1234"), { digits: "62215551234" });
  assert.deepEqual(numbered("+1 (555) 123-4567"), { digits: "15551234567" });
  assert.deepEqual(numbered("0044 20 7946 0958"), { digits: "442079460958" });
});

test("no number is a link for which people choose the chat", () => {
  assert.deepEqual(numbered(" "), { digits: "" });
  assert.equal(chatLink("", "Halo"), "https://wa.me/?text=Halo");
});

test("what cannot be a number says why", () => {
  assert.deepEqual(numbered("0812 abcd"), { wrong: "strange" });
  assert.deepEqual(numbered("0812+3456"), { wrong: "strange" });
  assert.deepEqual(numbered("0812, 0813"), { wrong: "strange" });
  assert.deepEqual(numbered("15551234567"), { wrong: "start" });
  assert.deepEqual(numbered("+0812 3456 7890"), { wrong: "start" });
  assert.deepEqual(numbered("+"), { wrong: "start" });
  assert.deepEqual(numbered("62 62 812 3456 7890"), { wrong: "twice" });
  for (const short of ["0", "62", "0812", "0812 3456", "+1 555"])
    assert.deepEqual(numbered(short), { wrong: "short" }, short);
  assert.deepEqual(numbered("0812 3456 7890 12"), { wrong: "long" });
  assert.deepEqual(numbered("+1234567890123456"), { wrong: "long" });
});

test("the link is the one of the lesson", () => {
  assert.equal(
    chatLink("6281234567890", "Halo Kak, saya mau pesan: Gamis Rania, ukuran L. Apakah masih ada?"),
    "https://wa.me/6281234567890?text=Halo%20Kak%2C%20saya%20mau%20pesan%3A%20Gamis%20Rania%2C%20ukuran%20L.%20Apakah%20masih%20ada%3F",
  );
  assert.equal(chatLink("6281234567890", " \n"), "https://wa.me/6281234567890");
});

test("the text of a link comes back as it was, whatever is in it", () => {
  for (const text of ["Warna: biru\nUkuran: L", "(murah!) 100% 'asli' & *baru* #1", "Kak 😊 ☕"]) {
    const link = chatLink("6281234567890", text);
    assert.match(link, /^https:\/\/wa\.me\/\d+\?text=[\w%.~-]+$/);
    assert.equal(new URL(link).searchParams.get("text"), text);
  }
  assert.equal(chatLink("", "satu\nbaris"), "https://wa.me/?text=satu%0Abaris");
  assert.equal(chatLink("", "a\ud83db"), "https://wa.me/?text=ab");
});

test("a number of a card or an identity is found, and no telephone number is taken for one", () => {
  for (const text of [
    "NIK 3201234567890123",
    "NIK3201234567890123",
    "3171 2345 6789 0123",
    "317123 456789 0123",
    "kartu 4111 1111 1111 1111",
    "4111\n1111 1111 1111",
    "4111--1111--1111--1111",
    "4111 - 1111 \u2013 1111 - 1111",
    "4111 1111 1111 1111 123",
    "3782-822463-10005",
    "378282246310005",
    "4111111111111111123",
  ])
    assert.equal(secret(text), true, text);
  for (const text of [
    "0812-3456-7890",
    "0812-3456-7890 2 3 1",
    "0812 3456 7890 5000",
    "0812-3456-7890 0813-3456-7890",
    "6281234567890",
    "62 812-3456-7890 2026",
    "Rp1.500.000 x 12",
    "G01, G02 2026",
    "Gamis 120.000 150.000 180.000",
    "Gamis 120000 150000 180000",
    "23.11.2026 10.00 0812345",
    "23-11-2026 24-11-2026",
    "S 36 M 38 L 40 XL 42 120000",
  ])
    assert.equal(secret(text), false, text);
});

test("a message that is sent by WhatsApp is written in the same way, also half an emoji", () => {
  for (const text of ["*Segmenku*", "(murah!) 'asli'", "satu\nbaris 😊"])
    assert.equal(chatWith(text), chatLink("", text));
  assert.equal(chatWith("(a\ud83d)"), "https://wa.me/?text=%28a%29");
  assert.equal(chatWith("\ude0a"), "https://wa.me/?text=");
});
