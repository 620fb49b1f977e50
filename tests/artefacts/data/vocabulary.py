"""The part of schema.org's vocabulary that the hub uses, and what does not fit it.

schema.org 30.0 of 19 March 2026, "Vocabulary definition files": which types there are, which types
a property is for (`domainIncludes`) and what it may hold (`rangeIncludes`). The release as a whole
is too much to carry along.
"""

from __future__ import annotations

import re
from typing import Any

ABOVE = {
    "Course": ("LearningResource", "CreativeWork"),
    "LearningResource": ("CreativeWork",),
    "CreativeWork": ("Thing",),
    "Organization": ("Thing",),
    "Thing": (),
}
# The properties in use: what they are for, and what they hold.
PROPERTIES = {
    "description": ("Thing", "Text"),
    "dateModified": ("CreativeWork", "Date"),
    "hasPart": ("CreativeWork", "CreativeWork"),
    "identifier": ("Thing", "URL"),  # or Text, or PropertyValue
    "inLanguage": ("CreativeWork", "Language"),  # as Text: an IETF BCP 47 tag
    "isAccessibleForFree": ("CreativeWork", "Boolean"),
    "isPartOf": ("CreativeWork", "URL"),  # or CreativeWork
    "learningResourceType": ("LearningResource", "Text"),
    "license": ("CreativeWork", "URL"),  # or CreativeWork
    "name": ("Thing", "Text"),
    "provider": ("CreativeWork", "Organization"),  # or Person
    "teaches": ("LearningResource", "Text"),
    "timeRequired": ("CreativeWork", "Duration"),
    "translationOfWork": ("CreativeWork", "CreativeWork"),
    "url": ("Thing", "URL"),
    "workTranslation": ("CreativeWork", "CreativeWork"),
}
PATTERNS = {
    "Date": r"\d{4}-\d\d-\d\d",
    "Duration": r"PT[1-9]\d*M",  # ISO 8601
    "Language": r"[a-z]{2,3}",
    "Text": r"(?s)\S.*",
    "URL": r"https://[^\s<>\"]+",
}


def is_a(kind: str, wanted: str) -> bool:
    """Return whether a type is another, or below it."""
    return kind == wanted or any(is_a(above, wanted) for above in ABOVE[kind])


def misfits(thing: dict[str, Any]) -> list[str]:
    """Return the types and properties that schema.org does not have, or not so."""
    kind = thing.get("@type", "Thing")
    if kind not in ABOVE:
        return [f"type {kind}"]
    found = []
    for name, value in thing.items():
        if name in {"@context", "@type"}:
            continue
        belongs, holds = PROPERTIES.get(name, ("", "")) if name != "@id" else ("Thing", "URL")
        if not belongs or not is_a(kind, belongs):
            found.append(f"{kind} has no {name}")
            continue
        for one in value if isinstance(value, list) else [value]:
            found += _unfit(name, one, holds)
    return found


def _unfit(name: str, value: Any, holds: str) -> list[str]:
    if holds == "Boolean":
        return [] if value is True or value is False else [f"{name} is no {holds}"]
    if isinstance(value, dict):
        # What is named by its address alone says elsewhere what it is.
        known = list(value) == ["@id"] or is_a(value.get("@type", "Thing"), holds)
        return misfits(value) + ([] if known else [f"{name} is no {holds}"])
    fits = isinstance(value, str) and re.fullmatch(PATTERNS.get(holds, "(?!)"), value)
    return [] if fits else [f"{name} is no {holds}"]
