"""What is said of each flaw in the files that tune the search, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kembar.model.searched import Flaw

FLAWS: Mapping[Flaw, tuple[Words, Words]] = {
    "not UTF-8": (
        Words(id="berkas ini bukan teks UTF-8", en="this file is no UTF-8 text"),
        Words(id="simpan berkas ini sebagai UTF-8", en="save this file as UTF-8"),
    ),
    "not YAML": (
        Words(
            id="berkas ini tidak terbaca di sekitar baris ini",
            en="this file cannot be read around this line",
        ),
        Words(
            id="periksa spasi di awal baris, titik dua, kurung siku, dan tanda kutip",
            en="check the spaces at the start of the line, colons, brackets and quotation marks",
        ),
    ),
    "not text": (
        Words(id="{} tidak dibaca sebagai kata", en="{} is not read as a word"),
        Words(id="apit kata itu dengan tanda kutip", en="put that word in quotation marks"),
    ),
    "no words": (
        Words(id="di sini hanya boleh ada kata", en="only words may stand here"),
        Words(
            id='apit kata yang memuat ": " dengan tanda kutip',
            en='put quotation marks around words that hold ": "',
        ),
    ),
    "no list": (
        Words(id="{} tidak diikuti daftar", en="{} is not followed by a list"),
        Words(
            id="tulis isinya di antara kurung siku, misalnya uang: [duit, doku]",
            en="write the list in square brackets, such as money: [cash, funds]",
        ),
    ),
    "no lines": (
        Words(id='di sini tidak ada baris "kunci: isi"', en='here are no "key: value" lines'),
        Words(id="tulis satu kunci pada tiap baris", en="write one key on each line"),
    ),
    "unknown": (
        Words(id="berkas ini tidak punya bagian {}", en="this file has no part {}"),
        Words(
            id="pakai bagian popular, help, asked, atau words",
            en="use one of the parts popular, help, asked and words",
        ),
    ),
    "empty": (
        Words(id="di sini ada kata yang kosong", en="a word is empty here"),
        Words(id="tulis katanya, atau hapus tempatnya", en="write the word, or remove its place"),
    ),
    "no word": (
        Words(id="{} tidak memuat kata untuk dicari", en="{} has no word to search for"),
        Words(
            id="tulis kata dari dua huruf atau lebih, atau angka",
            en="write a word of two letters or more, or a number",
        ),
    ),
    "twice": (
        Words(id="{} sudah ada di sini", en="{} is here already"),
        Words(id="hapus salah satunya", en="remove one of the two"),
    ),
    "not three": (
        Words(id="yang populer ada {} halaman, bukan tiga", en="popular are {} pages, not three"),
        Words(id="sebut tepat tiga halaman di popular", en="name exactly three pages in popular"),
    ),
}
