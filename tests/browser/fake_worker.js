// A worker that knows a few questions by heart, for the tests of the dialog.
let base = "";

const KINDS = ["lesson", "lesson", "lesson", "story", "partner", "right", "lesson", "lesson"];

const RESULTS = KINDS.map((kind, at) => ({
  number: at,
  url:
    at === 3 ? "kisah/saman-yusuf/" : `pelajaran/target-penghasilan/${at ? `?${at}` : ""}#tangga`,
  page: [`Page ${at} & <b>`, "orders"],
  heading:
    at === 3 ? null : ["", "Pesanan", ` number ${at} of a long heading that needs two lines`],
  kind,
}));

const answer = ({ id, text, kind, limit }) => {
  const known = !["zzz", "kena tipu"].includes(text);
  const results = RESULTS.slice(0, text === "satu" ? 1 : undefined).map((result) => ({
    ...result,
    url: base + result.url,
  }));
  const counts = {};
  for (const result of known ? results : []) counts[result.kind] = (counts[result.kind] || 0) + 1;
  const kept = known ? results.filter((result) => !kind || result.kind === kind) : [];
  const cards = {
    omzet: { type: "term", name: "Omzet", url: `${base}istilah/#omzet` },
    "kena tipu": {
      type: "help",
      title: "Kena tipu: satu jam pertama",
      url: `${base}kena-tipu/`,
      text: "Tutup akun, lapor bank, simpan bukti.",
    },
  };
  return {
    type: "answer",
    id,
    text,
    total: kept.length,
    complete: true,
    results: kept.slice(0, limit),
    counts,
    suggestions: text === "buk" ? ["bukti transfer", "bukti bayar"] : [],
    card: cards[text] || null,
    nearest: known ? [] : ["pasar", "paket"],
    popular: ["Kena tipu", "JKP", "Pajak"].map((title) => ({ title, url: `${base}mulai/` })),
  };
};

const reply = (asked) => {
  if (asked.text === "putus") return postMessage({ type: "failed", id: asked.id, what: "index" });
  if (asked.text === "rusak") throw new Error("broken on purpose");
  const answered = answer(asked);
  if (asked.text === "dua kali")
    postMessage({ ...answered, complete: false, total: 1, results: answered.results.slice(0, 1) });
  postMessage(answered);
  const passages = answered.results.map(({ number }) => [
    number,
    ["Isi ", "pesanan", ` ${number}`],
    ["pesanan", "orders"],
  ]);
  postMessage({ type: "passages", id: asked.id, passages });
  if (asked.text === "omzet")
    postMessage({ type: "meaning", id: asked.id, text: "Uang masuk, belum dikurangi biaya." });
};

onmessage = ({ data }) => {
  if (data.type === "start") base = data.base;
  else setTimeout(reply, data.text.startsWith("lambat") ? 400 : 0, data);
};
