"""What is to be printed: which sheets there are, where they lie, and when one must be made anew."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kembar.artefacts.fonts import BOLD, REGULAR, font
from kembar.artefacts.lasting import permanent
from kembar.artefacts.paper import press, sheets
from kembar.artefacts.paper.fit import fitted
from kembar.artefacts.paper.names import ATTENDANCE, WALL, path
from kembar.artefacts.paper.press import Printed
from kembar.parallel import each

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kembar.artefacts.paper.lesson import Lesson

    Work = Callable[["Order"], tuple[Printed, ...]]
# What the bytes depend on beside our own code: modules beside this folder, and tools.
_BESIDE = ("days.py", "lasting.py", "qr.py", "rendered.py", "sources.py")
_TOOLS = ("weasyprint", "pydyf", "pyphen", "fonttools", "tinycss2", "tinyhtml5", "segno", "babel")
_ENCODER = msgspec.msgpack.Encoder(order="deterministic")
_DECODER = msgspec.msgpack.Decoder(tuple[Printed, ...])


@dataclass(frozen=True, slots=True)
class Order:
    """What is printed in one go: a lesson in every language, or a sheet of many lessons in one.

    A booklet holds the `handouts` of its lessons as they were printed, in their order.
    """

    code: str  # L09, M03, or what else the sheet is called
    lessons: tuple[Lesson, ...]
    site: str
    handouts: tuple[Printed, ...] = ()

    @property
    def paths(self) -> tuple[str, ...]:
        """Return where its files lie below the site's root."""
        languages = dict.fromkeys(lesson.language for lesson in self.lessons)
        return tuple(path(self.code, language) for language in languages)

    @property
    def key(self) -> str:
        """Return a name that changes when its files would."""
        # Which sections a handout has is decided over all languages.
        fits = [(one.chosen, one.whole, one.pages) for one in self.handouts]
        content = _ENCODER.encode((self.code, self.site, self.lessons, fits))
        return sha256(_made_with() + content).hexdigest()[:32]


def handouts(shelves: Sequence[Sequence[Lesson]], site: str) -> list[Order]:
    """Return the handouts of lessons; each shelf holds those of one language."""
    by_code: dict[str, list[Lesson]] = {}
    for shelf in shelves:
        for lesson in shelf:
            by_code.setdefault(lesson.code, []).append(lesson)
    return [Order(code, tuple(found), site) for code, found in by_code.items()]


def others(
    shelves: Sequence[Sequence[Lesson]], site: str, made: Mapping[str, Printed]
) -> list[Order]:
    """Return what is made of a language's lessons together; `made` are handouts, by path."""
    found = []
    for shelf in filter(None, shelves):
        for code in dict.fromkeys(lesson.module.code for lesson in shelf):
            own = tuple(lesson for lesson in shelf if lesson.module.code == code)
            bound = tuple(made[path(lesson.code, lesson.language)] for lesson in own)
            found.append(Order(code, own, site, bound))
        found += [Order(code, tuple(shelf), site) for code in (WALL, ATTENDANCE)]
    return found


def completed(
    wanted: Sequence[Order], before: Sequence[tuple[Printed, ...]], work: Work
) -> list[tuple[Printed, ...]]:
    """Return what was ordered; only what is not there from before is printed.

    Raises ValueError for what cannot be printed.
    """
    missing = [order for order, files in zip(wanted, before, strict=True) if not files]
    if missing:
        press.ready({lesson.language for order in missing for lesson in order.lessons})
    new = iter(each(work, missing, least=2))
    return [files or next(new) for files in before]


def by_path(wanted: Sequence[Order], done: Sequence[tuple[Printed, ...]]) -> dict[str, Printed]:
    """Return what was ordered by where it lies below the site's root."""
    return {
        place: file
        for order, files in zip(wanted, done, strict=True)
        for place, file in zip(order.paths, files, strict=True)
    }


def pressed(order: Order) -> tuple[Printed, ...]:
    """Return what was ordered, by language.

    Raises ValueError for a handout that needs more pages than it may have.
    """
    if order.code == order.lessons[0].code:
        return fitted(order.lessons)
    if order.code == WALL:
        html = sheets.wall(order.lessons)
    elif order.code == ATTENDANCE:
        html = sheets.attendance(order.lessons)
    else:
        own = {one.code: file for one, file in zip(order.lessons, order.handouts, strict=True)}
        address = permanent(order.site, order.code)
        html = sheets.booklet(order.lessons[0].module, address, order.lessons, own)
    document = press.laid_out(html)
    return (Printed((), whole=False, pages=len(document.pages), pdf=press.bound(document)),)


def kept(made: tuple[Printed, ...]) -> bytes:
    """Return what was printed as bytes to keep."""
    return _ENCODER.encode(made)


def found_again(data: bytes) -> tuple[Printed, ...]:
    """Return what was printed before; nothing where the bytes are none of ours."""
    try:
        return _DECODER.decode(data)
    except msgspec.DecodeError:
        return ()


@cache
def _made_with() -> bytes:
    """Return what stands for our own code, styles and letters, and the tools that we use."""
    folder = Path(__file__).parent
    beside = (folder.with_name(name) for name in _BESIDE)
    files = (*sorted(folder.glob("*.*")), *beside, font(REGULAR), font(BOLD))
    tools = " ".join((f"pango {press.pango()}", *(f"{name} {version(name)}" for name in _TOOLS)))
    return sha256(tools.encode() + b"".join(map(Path.read_bytes, files))).digest()
