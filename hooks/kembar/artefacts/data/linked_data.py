"""Linked data: what a lesson, and the course, say of themselves to search engines (schema.org).

Every byte is in every lesson, so it says nothing that is not asked for, in the words of the page.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kembar.artefacts.data.index import COURSE, LICENCE, checked
from kembar.artefacts.lasting import permanent
from kembar.finding import Words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kembar.artefacts.data.index import Index
    from kembar.artefacts.rendered import Rendered

_LESSON = Words("pelajaran", "lesson")


def linked_data(index: Index, page: Rendered, twins: Mapping[str, str]) -> str:
    """Return what stands in a page's `application/ld+json`, or nothing for most pages.

    `twins` are its addresses in full by language, its own among them, the original first.
    """
    if page.kind == "lesson":
        told = _lesson(index, page)
    elif page.code == COURSE:
        told = _course(index, page)
    else:
        return ""
    whole = {"@context": "https://schema.org", **told, **_translations(page.language, twins)}
    text = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    # HTML Standard, 4.12.1.3: only these could end the script, or let it never end.
    return text.replace("<", r"\u003c")


def _lesson(index: Index, page: Rendered) -> dict[str, object]:
    course = index.page(page.language, COURSE)
    return {
        "@type": "LearningResource",
        **_work(index, page, page.said("title")),
        "learningResourceType": _LESSON.said_in("id" if page.language == "id" else "en"),
        "timeRequired": _duration(page.whole("minutes")),
        "teaches": page.listed("outcomes"),
        **({"isPartOf": index.address(course)} if course else {}),
    }


def _course(index: Index, page: Rendered) -> dict[str, object]:
    """Return the course; the site itself provides it, and nobody else."""
    lessons = index.lessons(page.language)
    return {
        "@type": "Course",
        **_work(index, page, index.name),
        "timeRequired": _duration(sum(one.whole("minutes") for one in lessons)),
        "provider": {"@type": "Organization", "name": index.name, "url": index.home},
        "hasPart": [
            {
                "@type": "LearningResource",
                "@id": index.address(one),
                "name": one.said("title"),
            }
            for one in lessons
        ],
    }


def _work(index: Index, page: Rendered, name: str) -> dict[str, object]:
    address, day = index.address(page), checked(page)
    return {
        "@id": address,
        "url": address,
        "identifier": permanent(index.home, page.code),
        "name": name,
        "description": page.said("description"),
        "inLanguage": page.language,
        "license": LICENCE,
        "isAccessibleForFree": True,
        **({"dateModified": day.isoformat()} if day else {}),
    }


def _translations(language: str, twins: Mapping[str, str]) -> dict[str, object]:
    """Return which work a page translates, or which translations it has."""
    first = next(iter(twins), language)
    others = [{"@id": address} for other, address in twins.items() if other != language]
    if not others:
        return {}
    if language != first:
        return {"translationOfWork": {"@id": twins[first]}}
    return {"workTranslation": others[0] if len(others) == 1 else others}


def _duration(minutes: int) -> str:
    """Return a time as ISO 8601 has it: PT30M."""
    return f"PT{minutes}M"
