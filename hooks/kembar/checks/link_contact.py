"""An address of a chat, a call or a letter opens nothing as it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Fix, Rule, Words, quoted
from kembar.links.address import mentions
from kembar.links.contact import bare, faults
from kembar.links.slip import slip

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kembar.links.contact import Kind
    from kembar.model import Page
    from kembar.schema import Settings

_WHAT: Mapping[Kind, Words] = {
    "mail": Words(id="bukan alamat surel", en="no mail address"),
    "phone": Words(id="bukan nomor telepon internasional", en="no international phone number"),
    "chat": Words(id="bukan nomor untuk WhatsApp", en="no number for WhatsApp"),
    "part": Words(id="bagian yang tidak dikenal WhatsApp", en="a part that WhatsApp ignores"),
    "text": Words(id="teks pesan belum dikodekan", en="message text is not encoded"),
}
_HOW: Mapping[Kind, Words] = {
    "mail": Words(
        id="tulis seperti mailto:nama@serikat.example", en="write it like mailto:name@union.example"
    ),
    "phone": Words(
        id="tulis + dan kode negara, tanpa spasi: tel:+6281234567890",
        en="write + and the country code, without spaces: tel:+6281234567890",
    ),
    "chat": Words(
        id="hanya angka, dengan kode negara, tanpa 0 di depan: https://wa.me/6281234567890",
        en="digits only, country code first, without a leading 0: https://wa.me/6281234567890",
    ),
    "part": Words(
        id="tulis ?text= dan pesannya, dengan & sebagai %26 dan # sebagai %23",
        en="write ?text= and the message, with & as %26 and # as %23",
    ),
    "text": Words(
        id="ganti spasi dengan %20, koma dengan %2C, dan ? dengan %3F",
        en="write a space as %20, a comma as %2C, and ? as %3F",
    ),
}


def check(page: Page, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each contact address that is not in its form."""
    del settings
    for mention in mentions(page):
        for kind, meant in faults(mention.target):
            found = slip(mention.target)
            if found and found.kind != "space" and not bare(mention.target):
                continue
            what, how = _WHAT[kind], _HOW[kind]
            yield Fault(
                page.place(mention.line),
                Words(
                    id=f"{what.id}: {quoted(mention.target)}",
                    en=f"{what.en}: {quoted(mention.target)}",
                ),
                Words(id=f"tulis {quoted(meant, 100)}", en=f"write {quoted(meant, 100)}")
                if meant
                else how,
                fix=Fix(mention.target, meant) if meant else None,
            )


RULE = Rule("link-contact", page=check)
