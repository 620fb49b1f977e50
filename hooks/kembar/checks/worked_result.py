"""A worked example gives back a number that its formula does not give."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words
from kembar.formulas import results
from kembar.worked import worked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page
    from kembar.schema import Settings


def check(page: Page, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each result that is neither exact nor rounded half up."""
    for example in worked(page, settings):
        right = results(example.formula, example.given)
        for name, number in example.gives.items():
            if number != _rounded(right[name], number):
                exact = _plain(right[name])
                yield Fault(
                    page.place(example.lines[name]),
                    Words(
                        id=f'"{name}" seharusnya {exact}, bukan {_plain(number)}',
                        en=f'"{name}" must be {exact}, not {_plain(number)}',
                    ),
                    Words(
                        id="betulkan di sini dan di bagian itu, di kedua bahasa",
                        en="mend it here and in that section, in both languages",
                    ),
                )


def _rounded(number: Decimal, like: Decimal) -> Decimal:
    exponent = min(0, int(like.normalize().as_tuple().exponent))
    return number.quantize(Decimal(1).scaleb(exponent), ROUND_HALF_UP)


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}"[:20]


RULE = Rule("worked-result", page=check)
