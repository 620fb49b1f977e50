"""Every kind of fault, by family."""

from __future__ import annotations

from tests.faults.kinds import (
    addresses,
    anchors,
    contexts,
    course,
    data,
    files,
    language,
    links,
    markup,
    navigation,
    searching,
    structure,
    times,
    values,
)

FAMILIES = {
    "links inside the site": links.KINDS,
    "anchors": anchors.KINDS,
    "links in every place": contexts.KINDS,
    "addresses": addresses.KINDS,
    "structure": structure.KINDS,
    "values": values.KINDS,
    "dates and times": times.KINDS,
    "language": language.KINDS,
    "data": data.KINDS,
    "numbers and notices of lessons": course.KINDS,
    "files": files.KINDS,
    "markup": markup.KINDS,
    "frame": navigation.KINDS,
    "search": searching.KINDS,
}
KINDS = tuple(kind for kinds in FAMILIES.values() for kind in kinds)
