"""The index: every page in every language, by kind and permanent code, with its addresses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kembar.artefacts.rendered import Rendered

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
LICENCE_NAME = "CC BY 4.0"
HOME, COURSE = "H01", "H03"


@dataclass(frozen=True, slots=True)
class Index:
    """The pages of a site by language, the default first; `home` is the site's address in full."""

    name: str
    home: str
    pages: Mapping[str, Sequence[Rendered]]

    def folder(self, language: str) -> str:
        """Return where a language lies below the home page: "" or "en/"."""
        return "" if language == next(iter(self.pages)) else f"{language}/"

    def address(self, page: Rendered) -> str:
        """Return a page's address in full."""
        return f"{self.home}{page.address}"

    def of_kind(self, language: str, kind: str) -> list[Rendered]:
        """Return the pages of a kind in a language, in the order of their codes."""
        found = (one for one in self.pages.get(language, ()) if one.kind == kind and one.code)
        return sorted(found, key=lambda one: one.code)

    def page(self, language: str, code: str) -> Rendered | None:
        """Return the page with a permanent code in a language."""
        return next((one for one in self.pages.get(language, ()) if one.code == code), None)

    def lessons(self, language: str) -> list[Rendered]:
        """Return the lessons in a language."""
        return self.of_kind(language, "lesson")

    def modules(self, language: str) -> list[Rendered]:
        """Return the modules in a language, in the order of the course."""
        return sorted(self.of_kind(language, "module"), key=lambda one: one.whole("module"))


def checked(page: Rendered) -> date | None:
    """Return the day on which a page was last checked, if its data has one."""
    day = page.data.get("checked_on")
    return date(day.year, day.month, day.day) if isinstance(day, date) else None
