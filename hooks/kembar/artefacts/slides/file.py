"""Slides as one HTML file, with all that it needs in it."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING

import segno

from kembar.artefacts.lasting import typed
from kembar.artefacts.slides.guide import guide
from kembar.artefacts.slides.shown import sections
from kembar.artefacts.slides.words import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kembar.artefacts.rendered import Rendered
    from kembar.artefacts.slides.deck import Slide

FOLDER = "salindia/"
_BORDER = 4  # ISO/IEC 18004, 5.3.8: the modules of quiet around a code
_KEYS = (
    ("keys_on", "on"),
    ("keys_back", "back"),
    ("keys_ends", "ends"),
    ("N", "notes"),
    ("T", "timer_keys"),
    ("P", "present_keys"),
    ("F", "full"),
    ("?", "help"),
)


def path(code: str, language: str) -> str:
    """Return where the slides of a lesson lie below the site's root."""
    return f"{FOLDER}{code}.{language}.html"


def file(page: Rendered, slides: Sequence[Slide], style: str, script: str) -> str:
    """Return the slides of a lesson as one file; raises ValueError where a text would end early."""
    for name, text in (("style", style), ("script", script)):
        if f"</{name}" in text.lower():
            raise ValueError(f"the {name} of the slides holds its own end")
    words = WORDS[page.language]
    title = f"{page.code} · {page.said('title')}"
    codes = _codes(slides)
    shown = "".join(
        _slide(slide, number, codes[number - 1], words)
        for number, slide in enumerate(slides, start=1)
    )
    steps = [[step.name, step.minutes] for step in guide(sections(page.html)).steps]
    plan = json.dumps(steps or [["", page.whole("minutes")]], ensure_ascii=False)
    told = {"steps": plan, **{name: words[name] for name in ("until", "up", "late", "blocked")}}
    told |= {"step": words["step"], "of": words["of"], "next": words["next"], "last": words["last"]}
    data = "".join(f' data-{name}="{escape(value)}"' for name, value in told.items())
    return (
        f'<!doctype html>\n<html lang="{page.language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="robots" content="noindex">\n'
        f"<title>{escape(title, quote=False)} · {words['slides']}</title>\n"
        f"<style>{style}</style>\n</head>\n<body{data}>\n<main>\n{shown}</main>\n"
        f'{_bar(words)}{_help(words)}<script type="module">{script}</script>\n</body>\n</html>\n'
    )


def _slide(slide: Slide, number: int, code: str, words: Mapping[str, str]) -> str:
    rank = "h1" if number == 1 else "h2"
    part = f" <small>{slide.part}/{slide.parts}</small>" if slide.parts > 1 else ""
    kind = f"slide {slide.kind}".strip()
    head = f"<{rank}>{escape(slide.title, quote=False)}{part}</{rank}>"
    notes = f"<p><strong>{words['notes']}</strong></p>{''.join(slide.notes)}" if slide.notes else ""
    aside = f'<aside class="notes">{notes}</aside>' if notes else ""
    return (
        f'<section class="{kind}" id="{number}" data-step="{slide.step}">\n'
        f'<div class="wall">{head}\n<div class="body">{"".join(_body(slide, code, words))}</div>'
        f"</div>\n{aside}</section>\n"
    )


def _body(slide: Slide, code: str, words: Mapping[str, str]) -> Iterator[str]:
    if slide.led:
        yield f'<div class="text">{slide.html}</div>'
        yield f"<figure>{code}<figcaption>{words['scan']}<br>"
        yield f"<strong>{escape(typed(slide.led), quote=False)}</strong></figcaption></figure>"
    elif slide.asks:
        yield f'<p class="asks">{slide.asks}</p>'
        yield f'<button type="button" class="show" hidden>{words["answer"]}</button>'
        yield f'<div class="answer">{slide.html}</div>'
    else:
        yield slide.html


def _codes(slides: Sequence[Slide]) -> list[str]:
    """Return the QR code of each slide, that is read from the far end of a room, or nothing.

    An address that comes again shows the code that is drawn already.
    """
    drawn: dict[str, tuple[str, int]] = {}
    found: list[str] = []
    for number, slide in enumerate(slides, start=1):
        if not slide.led:
            found.append("")
        elif slide.led in drawn:
            name, size = drawn[slide.led]
            frame = f'<svg viewBox="0 0 {size} {size}" class="code" aria-hidden="true">'
            found.append(f'{frame}<use href="#{name}"/></svg>')
        else:
            code = segno.make(slide.led, error="q", micro=False)
            drawn[slide.led] = f"q{number}", int(code.symbol_size(border=_BORDER)[0])
            svg = code.svg_inline(border=_BORDER, omitsize=True, svgclass="code", lineclass=None)
            svg = svg.replace("<svg ", '<svg aria-hidden="true" ', 1)
            found.append(svg.replace("<path ", f'<path id="q{number}" ', 1))
    return found


def _bar(words: Mapping[str, str]) -> str:
    """Return what is tapped; without a script there is nothing to tap."""
    buttons = "".join(
        f'<button type="button" data-do="{do}"{more}>{text}</button>'
        for do, more, text in (
            ("back", f' aria-label="{words["back"]}"', "&lsaquo;"),
            ("on", f' aria-label="{words["on"]}"', "&rsaquo;"),
            ("notes", ' aria-pressed="false"', words["noted"]),
            ("present", "", words["present"]),
            ("full", "", words["full"]),
            ("help", f' aria-label="{words["help"]}"', "?"),
        )
    )
    clock = (
        f'<button type="button" data-do="timer" aria-pressed="false">'
        f'<span class="word">{words["timer"]}</span> <span class="clock">00:00</span></button>'
        '<span class="plan"></span>'
    )
    return (
        f'<nav class="bar" aria-label="{words["slides"]}" hidden>{buttons}{clock}'
        f'<span class="count" role="status"></span><span class="next"></span></nav>\n'
    )


def _help(words: Mapping[str, str]) -> str:
    keys = "".join(f"<dt>{words.get(key, key)}</dt><dd>{words[told]}</dd>" for key, told in _KEYS)
    return (
        f'<dialog aria-label="{words["help"]}"><dl>{keys}</dl>'
        f'<button type="button" data-do="help">{words["close"]}</button></dialog>\n'
    )
