"""A page file cannot be read as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site, Why


_MESSAGES: dict[Why, tuple[Words, Words]] = {
    "not-utf-8": (
        Words(id="berkas ini bukan teks UTF-8", en="this file is not UTF-8 text"),
        Words(id="simpan ulang sebagai UTF-8", en="save it again as UTF-8"),
    ),
    "nul": (
        Words(id="ada karakter NUL di baris ini", en="this line holds a NUL character"),
        Words(
            id="hapus karakter itu; mungkin berkas rusak", en="remove it; the file may be damaged"
        ),
    ),
    "too-big": (
        Words(id="halaman lebih besar dari 1 MiB", en="the page is larger than 1 MiB"),
        Words(id="bagi menjadi beberapa halaman", en="split it into several pages"),
    ),
    "too-heavy": (
        Words(
            id="paragraf ini terlalu rumit untuk ditampilkan",
            en="this paragraph is too tangled to render",
        ),
        Words(
            id="pisahkan dengan baris kosong; periksa kurung yang tidak ditutup",
            en="break it up with empty lines; look for brackets that are not closed",
        ),
    ),
    "folder": (
        Words(id="ini folder, bukan halaman", en="this is a folder, not a page"),
        Words(id='ganti namanya tanpa ".md"', en='rename it without ".md"'),
    ),
    "link-loop": (
        Words(
            id="tautan berkas ini tidak sampai ke mana pun",
            en="this symbolic link leads nowhere, or to itself",
        ),
        Words(id="hapus tautan berkas itu", en="remove the symbolic link"),
    ),
    "link-outside": (
        Words(
            id="tautan berkas ini keluar dari folder docs",
            en="this symbolic link leads out of the docs folder",
        ),
        Words(id="salin berkasnya ke dalam docs", en="copy the file into docs"),
    ),
    "denied": (
        Words(id="berkas ini tidak bisa dibuka", en="this file cannot be opened"),
        Words(id="periksa izin berkasnya", en="check its permissions"),
    ),
}


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for every page that could not be read."""
    for page in site.unreadable:
        yield Fault(page.place, *_MESSAGES[page.why])


RULE = Rule("page-unreadable", site=check)
