"""A story names a person or a sum without showing where that comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.values import values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page
    from kembar.schema import Settings
    from kembar.values import Value

NOT_TYPICAL = "not-typical"


def check(page: Page, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for a person without a published source, and for sums shown as if usual."""
    kind = settings.kind_of(page.name)
    if not kind or not kind.claims:
        return
    data = page.front_matter
    if data.values.get("person") and not (
        data.values.get("sources") and data.values.get("published_on")
    ):
        yield Fault(
            page.place(data.lines.get("person", 1)),
            Words(
                id=f"{quoted(data.values['person'], 30)} disebut tanpa sumber yang terbit",
                en=f"{quoted(data.values['person'], 30)} is named without a published source",
            ),
            Words(
                id="isi sources dan published_on, atau jangan sebut namanya",
                en="fill in sources and published_on, or do not name the person",
            ),
        )
    amount = next(_amounts(page), None)
    if amount is None:
        return
    if not data.values.get("sources"):
        yield Fault(
            page.place(amount.line),
            Words(
                id=f"{quoted(amount.written, 30)} tanpa sumber",
                en=f"{quoted(amount.written, 30)} without a source",
            ),
            Words(id="isi sources, atau hapus jumlahnya", en="fill in sources, or leave it out"),
        )
    labels = [block.label.split() for section in page.sections for block in section.blocks]
    if not any(NOT_TYPICAL in label for label in labels):
        yield Fault(
            page.place(amount.line),
            Words(
                id=f"{quoted(amount.written, 24)} tanpa kotak {NOT_TYPICAL}",
                en=f"{quoted(amount.written, 24)} without the box {NOT_TYPICAL}",
            ),
            Words(
                id=f'tulis !!! {NOT_TYPICAL} "Bukan hal yang umum" di bawah jumlah pertama',
                en=f'write !!! {NOT_TYPICAL} "Not typical" under the first amount',
            ),
        )


def _amounts(page: Page) -> Iterator[Value]:
    for section in page.sections:
        for prose in section.prose:
            for value in values(prose, page.language):
                if value.unit.isupper():  # a currency, such as IDR
                    yield value


RULE = Rule("story-claim", page=check)
