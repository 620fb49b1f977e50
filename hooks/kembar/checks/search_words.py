"""What editors tell the search of a language cannot be understood, or finds nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.align.missing import is_told
from kembar.finding import Fault, Rule, Words, quoted
from kembar.flaws import FLAWS
from kembar.indexed import is_page_searched, is_top_only, sections_of, stands, words_of
from kembar.links.resolve import closest
from kembar.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page, Site
    from kembar.model.searched import Problem, Searched

_LACKS = Words(
    id="tulis berkas itu juga, dengan kata-kata bahasanya sendiri",
    en="write that file too, with words of its own language",
)
_NO_PAGE = Words(
    id="tulis jalur halaman di bawah folder bahasanya",
    en="write a page's path below its language folder",
)
_LEFT_OUT = Words(
    id="pilih halaman lain, atau hapus baris ini", en="choose another page, or remove this line"
)
_TOP = Words(id="hapus tanda # dan yang sesudahnya", en="remove the # and what follows it")
_NO_SECTION = Words(
    id="pakai id sebuah judul di halaman itu, atau hapus baris ini",
    en="use the id of a heading on that page, or remove this line",
)
_NO_WORD = Words(
    id="pakai kata yang ada di halaman, atau hapus baris ini",
    en="use a word that is on our pages, or remove this line",
)


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each thing that is wrong in the files that tune the search."""
    paths = {one: f"{one}/{site.settings.search}" for one in site.settings.languages}
    for language, searched in site.searched.items():
        path = paths[language]
        for problem in searched.problems:
            yield _told(Place(path, problem.line), problem)
        yield from _lost(site, language, searched)
        for other, twin in paths.items():
            if other not in site.searched and twin not in site.unread:
                message = Words(
                    id=f"bahasa lain belum punya {quoted(twin)}",
                    en=f"the other language lacks {quoted(twin)}",
                )
                yield Fault(Place(path, 1), message, _LACKS)


def _told(place: Place, problem: Problem) -> Fault:
    message, hint = FLAWS[problem.flaw]
    value = quoted(problem.value, 40)
    return Fault(place, Words(message.id.format(value), message.en.format(value)), hint)


def _lost(site: Site, language: str, searched: Searched) -> Iterator[Fault]:
    """Yield a fault for each line that leads nowhere: to no page, no section or no word."""
    path = f"{language}/{site.settings.search}"
    listed = [(one.text, one.line) for one in searched.popular]
    for name, line in [*listed, *((one.name, one.line) for one in searched.help)]:
        if told := _page_lost(site, language, name):
            yield Fault(Place(path, line), *told)
    for one in searched.asked:
        name, sign, section = one.name.partition("#")
        told = _page_lost(site, language, name)
        page = site.by_path.get(f"{language}/{name}")
        if sign and page and not told:
            told = _section_lost(site, page, section)
        if told:
            yield Fault(Place(path, one.line), *told)
    if any(one.startswith(f"{language}/") for one in site.unread):
        return  # A word may stand on a page that nobody could read.
    pages = site.pages_in(language) if searched.words else ()
    written = [words_of(page) for page in pages if is_page_searched(page, site.settings)]
    for word in searched.words:
        if not stands(word.name, written):
            message = Words(
                id=f"tidak ada halaman yang memuat {quoted(word.name)}",
                en=f"no page has {quoted(word.name)}",
            )
            yield Fault(Place(path, word.line), message, _NO_WORD)


def _page_lost(site: Site, language: str, name: str) -> tuple[Words, Words] | None:
    """Return what to say of a page that is not there, or that the search leaves out."""
    if f"{language}/{name}" in site.unread:
        return None
    page = site.by_path.get(f"{language}/{name}")
    if page is None:
        message = Words(id=f"tidak ada halaman {quoted(name)}", en=f"no page {quoted(name)}")
        likely = closest(name, sorted(page.name for page in site.pages_in(language)))
        return message, _perhaps(likely) if likely else _NO_PAGE
    if is_page_searched(page, site.settings):
        return None
    name = quoted(name)
    return Words(id=f"{name} tidak ikut dicari", en=f"{name} is not searched"), _LEFT_OUT


def _section_lost(site: Site, page: Page, section: str) -> tuple[Words, Words] | None:
    """Return what to say of a section that a page lacks, or that the search leaves out."""
    name = quoted(page.name, 34)
    if is_top_only(page.name, site.settings):
        return Words(
            id=f"dari {name} hanya awalnya yang dicari",
            en=f"only the top of {name} is searched",
        ), _TOP
    sections = sections_of(page, site.settings)
    if section in sections or is_told(site, page, section):
        return None
    name, written = quoted(page.name, 28), quoted(f"#{section}", 28)
    likely = closest(section, sorted(sections))
    return Words(
        id=f"{name} tidak punya bagian {written}", en=f"{name} has no section {written}"
    ), _perhaps(f"{page.name}#{likely}") if likely else _NO_SECTION


def _perhaps(likely: str) -> Words:
    likely = quoted(likely, 90)
    return Words(id=f"mungkin maksudmu {likely}", en=f"perhaps you mean {likely}")


RULE = Rule("search-words", site=check)
