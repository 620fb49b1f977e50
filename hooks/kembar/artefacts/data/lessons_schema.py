"""lessons.schema.json: what lessons.json promises, for people and for programs.

JSON Schema, draft 2020-12. It allows more than it names: later files may say more.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kembar.artefacts.data.lessons import SCHEMA_PATH, VERSION

if TYPE_CHECKING:
    from kembar.artefacts.data.index import Index

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
Part = dict[str, object]


def lessons_schema(index: Index) -> str:
    """Return the text of the schema."""
    lesson = _members(
        {
            **_shared("L"),
            "minutes": _whole("Learning time with the exercise, in minutes."),
            "needs": _list(_code("L"), "Codes of the lessons to read first."),
            "texts": _texts(index, _lesson_text(), "What is said of it in each language."),
        }
    )
    module = _members(
        {
            **_shared("M"),
            "texts": _texts(index, _module_text(), "What is said of it in each language."),
        }
    )
    whole = {
        "$schema": _DRAFT,
        "$id": f"{index.home}{SCHEMA_PATH}",
        "title": f"The lessons of {index.name}",
        "description": "Every lesson once, with its texts in each language. Members may be added "
        "at any time; none is removed, renamed or changes its meaning while `version` stays.",
        **_members(
            {
                "$schema": _address("Where this schema is."),
                "version": {"const": VERSION, "description": "The version of this promise."},
                "name": _text("The name of the site."),
                "url": _address("The home page."),
                "languages": _list(_text("A language tag."), "The default language first."),
                "license": _licence(index),
                "modules": _list(module, "The modules, in the order of the course."),
                "lessons": _list(lesson, "The lessons, in the order of their codes."),
            }
        ),
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _shared(letter: str) -> dict[str, Part]:
    return {
        "code": {
            **_code(letter),
            "description": "The permanent code. It is never changed and never used again.",
        },
        "link": _address("The permanent link. It opens in the reader's own language."),
        "module": _whole("The number of the module."),
        "sources": _list(
            {"type": "string", "pattern": "^S[0-9]{2,3}[a-z]?$"},
            "Codes of the sources that it rests on; the page of sources explains them.",
        ),
        "checked_on": {
            "type": "string",
            "format": "date",
            "description": "The day on which the content was last checked.",
        },
    }


def _lesson_text() -> Part:
    question = _members(
        {
            "ask": _text("The question."),
            "answer": _text("The short answer."),
            "why": _text("Why that is the answer."),
        }
    )
    section = _members(
        {
            "id": _text("What stands behind # in an address; the same in every language."),
            "title": _text("The heading."),
        }
    )
    return _members(
        {
            **_told(),
            "outcomes": _list(_text("An outcome."), "What a reader can do afterwards."),
            "questions": _list(question, "Questions to check oneself."),
            "sections": _list(section, "The sections of the page, in its order."),
        },
        {
            "handout": _address("The handout to print, a PDF file."),
            "slides": _address("The slides, an HTML file that works without a network."),
        },
    )


def _module_text() -> Part:
    return _members(_told(), {"booklet": _address("The handouts of the module, a PDF file.")})


def _told() -> dict[str, Part]:
    return {
        "title": _text("The title."),
        "description": _text("One sentence for search results and link previews."),
        "share_text": _text("A short text to share on WhatsApp, without a link."),
        "url": _address("The page in this language."),
    }


def _licence(index: Index) -> Part:
    attribution = _texts(index, _text("What to write."), "How to name us, and what is not ours.")
    return {
        "description": "On what terms the content may be used.",
        **_members(
            {
                "name": _text("The short name of the licence."),
                "url": _address("The licence."),
                "attribution": attribution,
            }
        ),
    }


def _texts(index: Index, each: Part, description: str) -> Part:
    return {**_members(dict.fromkeys(index.pages, each)), "description": description}


def _members(required: dict[str, Part], more: dict[str, Part] | None = None) -> Part:
    properties = {**required, **(more or {})}
    return {"type": "object", "required": list(required), "properties": properties}


def _list(items: Part, description: str) -> Part:
    return {"type": "array", "items": items, "description": description}


def _text(description: str) -> Part:
    return {"type": "string", "minLength": 1, "description": description}


def _whole(description: str) -> Part:
    return {"type": "integer", "minimum": 1, "description": description}


def _address(description: str) -> Part:
    return {"type": "string", "format": "uri", "description": description}


def _code(letter: str) -> Part:
    return {"type": "string", "pattern": f"^{letter}[0-9]{{2,}}$"}
