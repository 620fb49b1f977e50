"""The Markdown that stands in a page where its source has a `<!-- fill: … -->` mark."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from kembar import explain
from kembar.artefacts import course, questions, session
from kembar.artefacts.data.offered import offered
from kembar.artefacts.lasting import FOLDER
from kembar.artefacts.packs.offer import offer
from kembar.artefacts.paper.listed import listed as papers
from kembar.artefacts.slides.listed import listed
from kembar.artefacts.tools import place
from kembar.artefacts.topics import alphabet, topics

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kembar.artefacts.shelf import Volume
    from kembar.finding import Language
    from kembar.schema import Key, Settings

MARK = re.compile(r"^<!-- fill: ([a-z]+)(?: ([a-z0-9]+))? -->[ \t]*$", re.MULTILINE)

_TYPES = {
    "id": {
        "text": "teks",
        "whole-number": "bilangan bulat",
        "date": "tanggal",
        "list": "daftar",
        "questions": "daftar soal",
        "worked": "daftar contoh hitungan",
    },
    "en": {
        "text": "text",
        "whole-number": "whole number",
        "date": "date",
        "list": "list",
        "questions": "list of questions",
        "worked": "list of worked examples",
    },
}
_OPTIONAL = {"id": ("wajib", "boleh tidak ada"), "en": ("required", "may be left out")}
_SAME = {
    "id": ("diterjemahkan", "sama di kedua bahasa"),
    "en": ("translated", "the same in both languages"),
}
_CODES = {"id": "Ketik kode dari kertas", "en": "Type a code from paper"}
_LIMITS = {
    "id": ("paling sedikit {}", "paling banyak {}"),
    "en": ("at least {}", "at most {}"),
}


def filled(
    markdown: str,
    data: Mapping[str, Any],
    settings: Settings,
    language: str,
    shelf: Sequence[Volume] = (),
) -> str:
    """Return the Markdown with its marks filled; raises ValueError that names a wrong mark.

    `shelf` holds the pages of this language, for the marks that speak of the whole course.
    """
    lists = _lists(settings) if settings.kinds else {}
    spoken: Language = "id" if language == "id" else "en"

    def content(mark: re.Match[str]) -> str:
        match mark[1], mark[2]:
            case "questions", None if "questions" not in data:
                raise ValueError(f'no key "questions" for the mark "{mark[0]}"')
            case "questions", None:
                return _questions(data["questions"])
            case "keys", kind if kind in lists:
                return "\n\n".join(_entry(key, language) for key in lists[kind])
            case "tool", str() as tool:
                return place(tool)
            case "rule", None:
                return explain.markdown(str(data.get("title")), spoken)
            case "rules", None:
                return explain.markdown_list(spoken)
        told = _of_course(mark, data, settings, spoken, shelf)
        if told is not None:
            return told
        raise ValueError(f'unknown mark "{mark[0]}"')

    return MARK.sub(content, markdown)


def _of_course(
    mark: re.Match[str],
    data: Mapping[str, Any],
    settings: Settings,
    language: Language,
    shelf: Sequence[Volume],
) -> str | None:
    """Return what a mark says of the course, or None when it is no such mark."""
    name, argument = mark.groups()
    if name == "pack" and argument in offer(language):
        return offer(language)[argument]
    if name == "lessons" and argument and argument.isdecimal():
        return course.table(course.of_module(shelf, int(argument)), language)
    by_code = {one.said("id"): one for one in shelf}
    path = [by_code[code] for code in data.get("path") or () if code in by_code]
    tellings: Mapping[str, Callable[[], str]] = {
        "path": lambda: course.table(path, language),
        "module": lambda: course.module(shelf, int(data.get("module") or 0), language),
        "course": lambda: course.whole(shelf, language),
        "papers": lambda: papers(shelf, language),
        "worksheets": lambda: course.worksheets(shelf),
        "guides": lambda: course.guides(shelf),
        "oldest": lambda: course.oldest(shelf, language),
        "slides": lambda: listed(shelf, language),
        "outline": lambda: course.outline(shelf),
        "data": lambda: offered(language, default=language == settings.languages[0]),
        "session": lambda: session.choice(shelf, language),
        "messages": lambda: session.messages(shelf),
        "codes": lambda: f'<p><a href="/{FOLDER}">{_CODES[language]}</a></p>',
        "topics": lambda: alphabet(topics(shelf, settings)),
    }
    return tellings[name]() if name in tellings and not argument else None


def _questions(asked: object) -> str:
    return "\n\n".join(
        f'??? question "{_title(one["ask"])}"\n    **{one["answer"]}**\n\n    {one["why"]}'
        for one in questions.whole(asked)
    )


def _title(text: str) -> str:
    """Return a text as the title of an admonition, which ends at the first straight quote."""
    return text.replace('"', "&quot;")


def _lists(settings: Settings) -> Mapping[str, tuple[Key, ...]]:
    """Return the keys that are alike in every kind under `all`, and the others of each kind."""
    alike = set.intersection(*(set(map(_identity, kind.keys)) for kind in settings.kinds))
    return {
        "all": tuple(key for key in settings.kinds[0].keys if _identity(key) in alike),
        **{
            kind.name: tuple(key for key in kind.keys if _identity(key) not in alike)
            for kind in settings.kinds
        },
    }


def _identity(key: Key) -> tuple[object, ...]:
    return key.name, key.type, key.optional, key.same, key.pattern, key.least, key.most


def _entry(key: Key, language: str) -> str:
    """Return a key as an entry of a definition list: on a phone a table would have to scroll."""
    limits = [
        limit.format(value)
        for limit, value in zip(_LIMITS[language], (key.least, key.most), strict=True)
        if value is not None
    ]
    facts = [
        ", ".join([_TYPES[language][key.type], *limits]),
        _OPTIONAL[language][key.optional],
        _SAME[language][key.same],
    ]
    return f"`{key.name}`\n:   {key.about[language]} ({'; '.join(facts)})"
