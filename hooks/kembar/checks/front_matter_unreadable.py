"""The data above a page cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page
    from kembar.schema import Settings


_KNOWN = {
    "unclosed": (
        Words(id="data halaman tidak ditutup", en="the page's data is not closed"),
        Words(
            id="tulis baris --- di bawah data, lalu baris kosong",
            en="write a line --- below the data, then an empty line",
        ),
    ),
    "unopened": (
        Words(id="data halaman tidak dibuka", en="the page's data is not opened"),
        Words(id="tulis baris --- di atas data", en="write a line --- above the data"),
    ),
    "tab": (
        Words(id="ada tab di data halaman", en="there is a tab in the page's data"),
        Words(id="ganti tab dengan spasi", en="use spaces instead"),
    ),
    "not keys": (
        Words(
            id='data halaman bukan baris "kunci: isi"',
            en='the page\'s data is not "key: value" lines',
        ),
        Words(id="tulis satu kunci pada tiap baris", en="write one key on each line"),
    ),
}


_QUOTE = Words(
    id='apit isi yang memuat ": " atau "#" dengan tanda kutip',
    en='put quotes around a value that holds ": " or "#"',
)
# Words of PyYAML's and of our own faults, and what helps then.
_HINTS = (
    ("twice", Words(id="hapus salah satunya", en="remove one of the two")),
    (
        "expected <block end>",
        Words(
            id="mulai semua kunci di tepi kiri, dan semua butir sejajar",
            en="begin every key at the left edge, and line up the items",
        ),
    ),
    (
        "could not find expected ':'",
        Words(
            id='tulis ": " sesudah nama kunci, atau sambung baris ini ke baris di atasnya',
            en='write ": " after the key\'s name, or join this line to the one above',
        ),
    ),
)


def check(page: Page, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for front matter that does not parse."""
    del settings
    fault = page.front_matter.fault
    if fault is None or fault.text.startswith("<<<<<<< "):
        return
    message, hint = _KNOWN.get(fault.text) or (
        Words(
            id=f"data halaman tidak terbaca: {quoted(fault.text)}",
            en=f"the page's data cannot be read: {quoted(fault.text)}",
        ),
        next((hint for words, hint in _HINTS if words in fault.text), _QUOTE),
    )
    yield Fault(page.place(fault.line), message, hint)


RULE = Rule("front-matter-unreadable", page=check)
