"""The press: WeasyPrint, which turns a document into pages and pages into a tagged PDF."""

from __future__ import annotations

import os
import warnings
from contextlib import contextmanager, redirect_stdout, suppress
from ctypes import CDLL
from dataclasses import dataclass
from functools import cache
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PIL import ImageFile
from pyphen import Pyphen

from kembar.artefacts.fonts import BOLD, FAMILY, REGULAR, font

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import ModuleType

    from weasyprint import Document

STYLES = Path(__file__).with_name("paper.css")
_FONTS = Path(__file__).with_name("fonts.conf")
# The names under which WeasyPrint looks for it (weasyprint/text/ffi.py).
_PANGO = (
    *("libpango-1.0.so.0", "libpango-1.0.dylib", "libpango-1.0.0.dylib"),
    *("libpango-1.0-0.dll", "libpango-1.0-0"),
)
_MISSING = (
    "paper needs Pango 1.44 or newer, which is not Python's: on Debian and Ubuntu "
    "`apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0`, "
    "on macOS `brew install pango`"
)


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF, how many pages it has, and which sections of a lesson are on them."""

    chosen: tuple[str, ...]
    whole: bool  # whether the worksheet is kept on one page
    pages: int
    pdf: bytes


def laid_out(html: str, page_height: str = "") -> Document:
    """Return a document's pages; those of a given height are for measuring."""
    weasyprint, letters, styles = _press()
    own = weasyprint.CSS(string=f"@page {{ size: 210mm {page_height} }}") if page_height else None
    return weasyprint.HTML(string=html).render(
        font_config=letters,
        stylesheets=[*styles, *([own] if own else [])],
        pdf_variant="pdf/ua-1",
    )


def ready(languages: Iterable[str]) -> None:
    """Read what every process needs, before there are many.

    Raises ValueError where the libraries are missing that lay out text.
    """
    _press()
    for language in languages:
        Pyphen(lang=language)


def bound(pages: Document) -> bytes:
    """Return pages as a PDF for everybody (ISO 14289-1), the same bytes each time."""
    pdf: bytes = pages.write_pdf(pdf_variant="pdf/ua-1")
    return pdf


def pango() -> int:
    """Return the version of the library that lays out text, or 0 where it is missing.

    It is asked by itself: a build that finds all paper printed need not wait for WeasyPrint.
    """
    for name in _PANGO:
        with suppress(OSError):
            return int(CDLL(name).pango_version())
    return 0


@cache
def _press() -> tuple[Any, Any, tuple[Any, ...]]:
    """Return WeasyPrint, our letters and our styles: once a process, for they take long to read."""
    with _our_fonts_only():
        weasyprint = _weasyprint()
        from weasyprint.text.fonts import FontConfiguration

        letters = FontConfiguration()
        texts = (_faces(), STYLES.read_text("utf-8"))
        styles = tuple(weasyprint.CSS(string=text, font_config=letters) for text in texts)
    return weasyprint, letters, styles


def _faces() -> str:
    weights = ((REGULAR, 400), (BOLD, 700))
    return "".join(
        f'@font-face {{ font-family: "{FAMILY}"; font-weight: {weight};'
        f' src: url("{font(name).as_uri()}") }}'
        for name, weight in weights
    )


def _weasyprint() -> ModuleType:
    """Return WeasyPrint; it prints a banner of its own where a library is missing."""
    with redirect_stdout(StringIO()), warnings.catch_warnings():
        # That the machine has no fonts is what we want.
        warnings.simplefilter("ignore")
        try:
            import weasyprint
        except OSError as error:
            raise ValueError(_MISSING) from error
    # It lets Pillow read half a picture, everywhere (weasyprint/images.py); our photos are whole.
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    loaded: ModuleType = weasyprint
    return loaded


@contextmanager
def _our_fonts_only() -> Iterator[None]:
    """Let Fontconfig know no font of the machine, for as long as this lasts."""
    before = os.environ.get("FONTCONFIG_FILE")
    os.environ["FONTCONFIG_FILE"] = str(_FONTS)
    try:
        yield
    finally:
        if before is None:
            del os.environ["FONTCONFIG_FILE"]
        else:
            os.environ["FONTCONFIG_FILE"] = before
