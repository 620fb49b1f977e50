"""A number of a worked example is not printed in the section that the example names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.links.resolve import closest
from kembar.values.printed import printed
from kembar.worked import worked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page
    from kembar.schema import Settings
    from kembar.worked import Worked


def check(page: Page, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each number that readers of the section do not see."""
    begins = {one.id: one.line for one in page.headings}
    for example in worked(page, settings):
        if example.at not in begins:
            yield _nowhere(page, example, list(begins))
            continue
        seen = printed(page, example.at, settings)
        for name, number in (*example.given.items(), *example.gives.items()):
            # Nothing, and once, go without saying: "tanpa biaya".
            unsaid = not number or (name == "times" and number == 1)
            if not unsaid and abs(number) not in seen:
                written = f'{number.normalize():f} ("{name}")'
                at = quoted(example.at, 20)
                yield Fault(
                    page.place(example.lines[name]),
                    Words(
                        id=f"{written} tidak tertulis di bagian {at}",
                        en=f"{written} is not printed in section {at}",
                    ),
                    Words(
                        id="tulis angka itu di bagian tersebut, atau betulkan di sini",
                        en="print the number in that section, or correct it here",
                    ),
                    page.place(begins[example.at]),
                )


def _nowhere(page: Page, example: Worked, names: list[str]) -> Fault:
    likely = closest(example.at, names)
    return Fault(
        page.place(example.line),
        Words(
            id=f"tidak ada bagian {quoted(example.at)} di halaman ini",
            en=f"this page has no section {quoted(example.at)}",
        ),
        Words(id=f"mungkin maksudmu {quoted(likely)}", en=f"perhaps you mean {quoted(likely)}")
        if likely
        else Words(
            id="tulis { #id } di judul bagian itu, dan id yang sama di sini",
            en="write { #id } after that section's heading, and the same id here",
        ),
    )


RULE = Rule("worked-unprinted", page=check)
