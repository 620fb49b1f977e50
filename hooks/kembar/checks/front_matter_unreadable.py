"""The data above a page cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site


_KNOWN = {
    "unclosed": (
        Words(id="data halaman tidak ditutup", en="the page's data is not closed"),
        Words(
            id="tulis baris --- di bawah data, lalu baris kosong",
            en="write a line --- below the data, then an empty line",
        ),
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


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for every page whose front matter does not parse."""
    for page in site.pages:
        fault = page.front_matter.fault
        if fault is None:
            continue
        message, hint = _KNOWN.get(fault.text) or (
            Words(
                id=f"data halaman tidak terbaca: {quoted(fault.text)}",
                en=f"the page's data cannot be read: {quoted(fault.text)}",
            ),
            Words(
                id='apit isi yang memuat ": " atau "#" dengan tanda kutip',
                en='put quotes around a value that holds ": " or "#"',
            ),
        )
        yield Fault(page.place(fault.line), message, hint)


RULE = Rule("front-matter-unreadable", "error", check)
