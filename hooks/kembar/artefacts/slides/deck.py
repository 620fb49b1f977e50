"""A lesson as slides: which there are, in which order, and which notes belong to each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from kembar.artefacts.days import day
from kembar.artefacts.lasting import permanent, typed
from kembar.artefacts.slides.guide import SECTION, Guide, guide
from kembar.artefacts.slides.pieces import Piece, packed, pieces
from kembar.artefacts.slides.shown import Section, sections
from kembar.artefacts.slides.words import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kembar.artefacts.rendered import Rendered

SUMMARY, MISTAKE, SHEET, FURTHER = "dua-menit", "salah-umum", "lembar-kerja", "lanjut"
# The step of the teaching plan in which a section is taught: all have these four. Before the
# summary's end is the first, and all that is not named here the second.
_FIRST, _EXPLAINED, _LAST = 0, 1, 3
_STEPS: Mapping[str, int] = {
    "": _FIRST,
    SUMMARY: _FIRST,
    "latihan": 2,
    SHEET: 2,
    "cek": _LAST,
    FURTHER: _LAST,
}


@dataclass(frozen=True, slots=True)
class Slide:
    """A slide; `asks` is answered by `html` at the next key, `led` is the address in its QR code.

    `part` counts the slides of a section from 1 to `parts`; `step` those of the plan from 0.
    `section` is the id of the section in the page.
    """

    kind: str
    title: str
    html: str
    step: int
    part: int = 1
    parts: int = 1
    asks: str = ""
    led: str = ""
    section: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Course:
    """What slides know of the course around their lesson.

    `home` is its address; `codes` are permanent codes by path below it; `sources` what each source
    is called.
    """

    home: str
    codes: Mapping[str, str]
    sources: Mapping[str, str]

    def permanent(self, code: str, anchor: str = "") -> str:
        """Return the permanent address of a page."""
        return permanent(self.home, code, anchor)

    def code_at(self, page: Rendered, target: str) -> str:
        """Return the code of the lesson that a link of a page leads to, or nothing."""
        whole = urljoin(self.home + page.address, target)
        return "" if urlsplit(whole).fragment else self.codes.get(whole.removeprefix(self.home), "")


def deck(page: Rendered, course: Course) -> tuple[Slide, ...]:
    """Return the slides of a lesson; each of its words is on a slide or in a note."""
    parts = sections(page.html)
    plan = guide(parts)
    slides = [*_opening(page, course)]
    for one in parts:
        if one.name != SECTION:
            slides += _taught(one, page, course)
    slides.append(_closing(page, course))
    return tuple(_noted(slides, plan, WORDS[page.language]))


def _opening(page: Rendered, course: Course) -> Iterator[Slide]:
    words = WORDS[page.language]
    kicker = (
        page.code,
        f"{words['module']} {page.whole('module')}",
        f"{page.whole('minutes')} {words['minutes']}",
    )
    begin = f"<p>{' · '.join(kicker)}</p><p>{escape(page.said('description'), quote=False)}</p>"
    lead = course.permanent(page.code)
    yield Slide("title", page.said("title"), begin, _FIRST, led=lead)
    outcomes = "".join(f"<li>{escape(one, quote=False)}</li>" for one in page.listed("outcomes"))
    yield Slide("", words["outcomes"], f"<ul>{outcomes}</ul>", _FIRST)


def _taught(section: Section, page: Rendered, course: Course) -> Iterator[Slide]:
    """Yield the slides of a section."""
    words, step = WORDS[page.language], _STEPS.get(section.name, _EXPLAINED)
    found = packed(pieces(section.blocks, lambda target: course.code_at(page, target)))
    if any(one.tool for one in found):
        # What the page says of the tool makes no sense where the tool is not.
        lead, said = course.permanent(page.code, section.name), "".join(one.html for one in found)
        body = f"<p>{words['tool']}</p>"
        yield Slide("tool", section.title, body, step, led=lead, notes=(said,) if said else ())
        return
    kind, title = ("scene", words["scene"]) if not section.name else ("", section.title)
    for part, one in enumerate(found, start=1):
        notes = _terms(one, words["terms"])
        if section.name == SHEET and part == 1:
            sheet = f"{course.home}cetak/{page.code}.{page.language}.pdf"
            notes = (f"<p>{words['paper']} {typed(sheet)}</p>", *notes)
        yield Slide(
            kind,
            title,
            one.html,
            step,
            part,
            len(found),
            one.asks,
            section=section.name,
            notes=notes,
        )


def _terms(piece: Piece, title: str) -> tuple[str, ...]:
    meanings = "".join(
        f"<li>{escape(term, quote=False)}: {escape(meaning, quote=False)}</li>"
        for term, meaning in piece.terms
    )
    return (f"<p><strong>{title}.</strong></p><ul>{meanings}</ul>",) if meanings else ()


def _closing(page: Rendered, course: Course) -> Slide:
    words = WORDS[page.language]
    names = [course.sources.get(one, one) for one in page.listed("sources")]
    checked = day(page.data.get("checked_on", ""), page.language)
    told = [f"{words['checked']}: {checked}.", words["independent"]]
    if names:
        told.insert(0, f"{words['sources']}: {'; '.join(names)}.")
    html = "".join(f"<p>{escape(one, quote=False)}</p>" for one in told)
    lead = course.permanent(page.code)
    return Slide("end", page.said("title"), html, _LAST, led=lead)


def _noted(slides: Sequence[Slide], plan: Guide, words: Mapping[str, str]) -> list[Slide]:
    """Return the slides with the trainer's guide where it is needed; the first has what is left."""
    last = max(len(plan.steps) - 1, 0)
    notes: list[list[str]] = [[] for _ in slides]
    for number, step in enumerate(plan.steps):
        at = _first((one.step >= number for one in slides), len(slides) - 1)
        head = f"{words['step']} {number + 1} {words['of']} {len(plan.steps)} · {step.name}"
        told = f"<strong>{escape(head, quote=False)} · {step.minutes} {words['minutes']}.</strong>"
        notes[at].append(f'<p class="step">{told} {escape(step.what, quote=False)}</p>')
    notes[0].append(plan.before)
    notes[_first((one.section == MISTAKE for one in slides), 0)].append(plan.mistake)
    notes[_first((one.step == _LAST for one in slides), 0)].append(plan.talk)
    return [
        replace(slide, step=min(slide.step, last), notes=tuple(filter(None, (*own, *slide.notes))))
        for slide, own in zip(slides, notes, strict=True)
    ]


def _first(wanted: Iterable[bool], otherwise: int) -> int:
    return next((at for at, one in enumerate(wanted) if one), otherwise)
