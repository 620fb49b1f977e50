"""An address has a slip of the pen that no browser mends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Fix, Rule, Words, quoted
from kembar.links.address import mentions
from kembar.links.contact import bare, faults
from kembar.links.slip import slip

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kembar.links.slip import SlipKind
    from kembar.model import Page
    from kembar.schema import Settings

_WHAT: Mapping[SlipKind, Words] = {
    "scheme": Words(id="awal alamat salah tulis", en="mistyped beginning"),
    "no-scheme": Words(id="alamat tanpa https://", en="no https:// before"),
    "host": Words(id="nama situs tidak mungkin ada", en="no such site can exist"),
    "script": Words(id="huruf dari abjad lain", en="letters of another alphabet"),
    "unseen": Words(id="tanda yang tak terlihat", en="characters that do not show"),
    "space": Words(id="spasi di dalam alamat", en="a space inside"),
    "backslash": Words(id="garis miring terbalik", en="a backslash"),
    "punctuation": Words(id="tanda baca menempel", en="stray punctuation"),
    "entity": Words(id="&amp; ditulis dua kali", en="&amp; written twice"),
    "credentials": Words(id="kata sandi atau nama akun", en="a password or account name"),
    "percent": Words(id="% tanpa dua angka heksa", en="% without two hex digits"),
    "placeholder": Words(id="bagian yang belum diisi", en="a part not filled in"),
}
# Slips with one way to mend them; the other guesses are for a person to judge.
_SURE = frozenset({"scheme", "unseen", "entity"})


def check(page: Page, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each address of a page with a slip in it."""
    del settings
    for mention in mentions(page):
        found = slip(mention.target)
        if not found or bare(mention.target):
            continue
        if found.kind == "space" and any(faults(mention.target)):
            continue
        what = _WHAT[found.kind]
        yield Fault(
            page.place(mention.line),
            Words(
                id=f"{what.id}: {quoted(mention.target)}",
                en=f"{what.en}: {quoted(mention.target)}",
            ),
            Words(
                id=f"mungkin maksudmu {quoted(found.meant, 90)}",
                en=f"perhaps you mean {quoted(found.meant, 90)}",
            )
            if found.meant
            else Words(
                id="buka halamannya di peramban, lalu salin alamatnya dari sana",
                en="open the page in a browser and copy the address from there",
            ),
            fix=Fix(mention.target, found.meant) if found.meant and found.kind in _SURE else None,
        )


RULE = Rule("link-malformed", page=check)
