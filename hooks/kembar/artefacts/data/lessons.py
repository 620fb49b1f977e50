"""lessons.json: the course as data, each lesson once with what is said of it in each language.

What it promises is in its schema, and for people on the page H27.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from kembar.artefacts import questions
from kembar.artefacts.data.index import LICENCE, LICENCE_NAME, checked
from kembar.artefacts.lasting import permanent
from kembar.finding import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from kembar.artefacts.data.index import Index
    from kembar.artefacts.rendered import Rendered

PATH = "lessons.json"
SCHEMA_PATH = "lessons.schema.json"
VERSION = 1  # of what the file promises; grows only when a reader of the last one would break

_ATTRIBUTION = Words(
    "Sebut Mulai Lagi, tautan tetap pelajarannya, dan lisensi CC BY 4.0. Tulis bila ada yang kamu "
    "ubah. Lisensi ini untuk tulisan kami sendiri. Kutipan, nama, logo, dan foto milik pihak lain, "
    "misalnya ILO, dilindungi terpisah. Situs ini bukan milik ILO, Evermos, atau serikat mana pun, "
    "dan tidak mewakili mereka.",
    "Name Mulai Lagi, the permanent link of the lesson, and the licence CC BY 4.0. Say so if you "
    "changed something. The licence is for our own words. Quotes, and the names, logos and photos "
    "of others such as the ILO, are protected separately. This site does not belong to the ILO, "
    "Evermos or any union, and does not speak for them.",
)


def lessons(index: Index, files: Collection[str]) -> str:
    """Return the text of lessons.json; `files` are the paths of the handouts and slides made."""
    whole = {
        "$schema": f"{index.home}{SCHEMA_PATH}",
        "version": VERSION,
        "name": index.name,
        "url": index.home,
        "languages": list(index.pages),
        "license": {
            "name": LICENCE_NAME,
            "url": LICENCE,
            "attribution": {"id": _ATTRIBUTION.id, "en": _ATTRIBUTION.en},
        },
        "modules": _each(index, "module", lambda page: _module(index, page, files)),
        "lessons": _each(index, "lesson", lambda page: _lesson(index, page, files)),
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _each(
    index: Index, kind: str, told: Callable[[Rendered], dict[str, object]]
) -> list[dict[str, object]]:
    """Return the pages of a kind: what is alike in the languages, and below it what is not."""
    default = next(iter(index.pages), "")
    found = []
    for page in index.of_kind(default, kind):
        twins = {language: index.page(language, page.code) for language in index.pages}
        texts = {language: told(twin) for language, twin in twins.items() if twin}
        found.append({**_alike(index, page), "texts": texts})
    return found


def _alike(index: Index, page: Rendered) -> dict[str, object]:
    """Return what is the same in every language of a lesson, or of a module."""
    day = checked(page)
    return {
        "code": page.code,
        "link": permanent(index.home, page.code),
        "module": page.whole("module"),
        **(_of_lesson(page) if page.kind == "lesson" else {}),
        "sources": page.listed("sources"),
        **({"checked_on": day.isoformat()} if day else {}),
    }


def _of_lesson(page: Rendered) -> dict[str, object]:
    return {"minutes": page.whole("minutes"), "needs": page.listed("needs")}


def _module(index: Index, page: Rendered, files: Collection[str]) -> dict[str, object]:
    return {
        "title": page.said("title"),
        "description": page.said("description"),
        "share_text": page.said("share_text"),
        "url": index.address(page),
        **_made(index, files, booklet=f"cetak/{page.code}.{page.language}.pdf"),
    }


def _lesson(index: Index, page: Rendered, files: Collection[str]) -> dict[str, object]:
    own = f"{page.code}.{page.language}"
    return {
        "title": page.said("title"),
        "description": page.said("description"),
        "outcomes": page.listed("outcomes"),
        "questions": questions.whole(page.data.get("questions")),
        "share_text": page.said("share_text"),
        "url": index.address(page),
        **_made(index, files, handout=f"cetak/{own}.pdf", slides=f"salindia/{own}.html"),
        "sections": _sections(page.html),
    }


def _made(index: Index, files: Collection[str], **paths: str) -> dict[str, object]:
    """Return the addresses of the files that are there; `mkdocs serve` makes none."""
    return {name: f"{index.home}{path}" for name, path in paths.items() if path in files}


def _sections(html: str) -> list[dict[str, str]]:
    """Return the sections of a page; signs within a heading that lead to itself are no words."""
    tree = LexborHTMLParser(html)
    for sign in tree.css("h2 a[href^='#']"):
        sign.decompose()
    return [
        {"id": heading.id, "title": " ".join(heading.text().split())}
        for heading in tree.css("h2[id]")
        if heading.id
    ]
