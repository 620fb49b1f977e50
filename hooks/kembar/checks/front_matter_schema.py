"""The data above a page is not what kembar.toml asks of its kind."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from kembar.align.missing import is_told
from kembar.finding import Fault, Rule, Words, quoted
from kembar.links.resolve import closest
from kembar.worked import is_worked, slips

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kembar.model import Page, Site
    from kembar.schema import Key, Kind

_ANSWERED = ("ask", "answer", "why")
_TYPES = {
    "text": Words(id="teks", en="a text"),
    "whole-number": Words(id="bilangan bulat", en="a whole number"),
    "date": Words(id="tanggal seperti 2026-11-22", en="a date such as 2026-11-22"),
    "list": Words(id="daftar teks", en="a list of texts"),
    "questions": Words(
        id="daftar soal dengan ask, answer, why", en="a list of questions with ask, answer, why"
    ),
    "worked": Words(
        id="daftar hitungan: at, formula, given, gives",
        en="a list of sums: at, formula, given, gives",
    ),
}


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each unknown, missing or wrong key."""
    for page in site.pages:
        kind = site.settings.kind_of(page.name)
        if not kind or page.front_matter.fault:
            continue
        if not page.front_matter.values and not all(key.optional for key in kind.keys):
            yield _without(page, kind)
        else:
            yield from _unknown(page, kind)
            for key in kind.keys:
                yield from _wrong(site, page, key)


def _without(page: Page, kind: Kind) -> Fault:
    names = ", ".join(key.name for key in kind.keys if not key.optional)
    return Fault(
        page.place(),
        Words(id="halaman ini tidak punya data di atasnya", en="this page has no data above it"),
        Words(
            id=f"tulis di antara dua baris ---: {quoted(names, 80)}",
            en=f"write between two lines ---: {quoted(names, 80)}",
        ),
    )


def _unknown(page: Page, kind: Kind) -> Iterator[Fault]:
    names = [key.name for key in kind.keys]
    for name in page.front_matter.values:
        if name not in names:
            likely = closest(name, names)
            yield Fault(
                page.place(page.front_matter.lines.get(name, 1)),
                Words(
                    id=f"kunci {quoted(name, 26)} tidak dikenal untuk halaman jenis {kind.name}",
                    en=f"unknown key {quoted(name, 26)} for a page of kind {kind.name}",
                ),
                Words(id=f'mungkin maksudmu "{likely}"', en=f'perhaps you mean "{likely}"')
                if likely
                else Words(id="hapus kunci ini", en="remove this key"),
            )


def _wrong(site: Site, page: Page, key: Key) -> Iterator[Fault]:
    if key.name not in page.front_matter.values:
        if not key.optional:
            yield _fault(
                page,
                key,
                Words(id=f'kunci "{key.name}" belum ada', en=f'key "{key.name}" is missing'),
                line=1,
            )
        return
    value = page.front_matter.values[key.name]
    if not _has_type(value, key):
        wanted = _TYPES[key.type]
        yield _fault(
            page,
            key,
            Words(
                id=f'"{key.name}" harus berupa {wanted.id}', en=f'"{key.name}" must be {wanted.en}'
            ),
        )
        return
    if key.type == "worked":
        for at, message, hint in slips(page, key.name):
            yield Fault(page.place(at), message, hint)
    yield from _wrong_size(page, key, value)
    for index, item in _items(value):
        line = page.front_matter.lines.get(f"{key.name}{index}")
        if key.pattern and not re.fullmatch(key.pattern, item):
            yield _fault(
                page,
                key,
                Words(
                    id=f"{quoted(item, 30)} bukan bentuk yang benar untuk {key.name}",
                    en=f"{quoted(item, 30)} is not the right form for {key.name}",
                ),
                line=line,
            )
        elif key.refers and not _exists(site, page, key, item):
            yield _fault(
                page,
                key,
                Words(
                    id=f"{quoted(item)} di {key.name} tidak ada",
                    en=f"{quoted(item)} in {key.name} does not exist",
                ),
                line=line,
            )


def _has_type(value: object, key: Key) -> bool:
    match key.type:
        case "text":
            return _is_text(value)
        case "whole-number":
            return isinstance(value, int) and not isinstance(value, bool)
        case "date":
            return isinstance(value, dt.date) and not isinstance(value, dt.datetime)
        case "list":
            return isinstance(value, list) and all(map(_is_text, value))
        case "worked":
            return isinstance(value, list) and all(map(is_worked, value))
    return isinstance(value, list) and all(map(_is_question, value))


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_question(item: object) -> bool:
    return (
        isinstance(item, dict) and set(item) == set(_ANSWERED) and all(map(_is_text, item.values()))
    )


def _wrong_size(page: Page, key: Key, value: object) -> Iterator[Fault]:
    size = value if isinstance(value, int) else len(value) if isinstance(value, str | list) else 0
    if key.least is not None and size < key.least:
        message = Words(
            id=f'"{key.name}" paling sedikit {key.least}; sekarang {str(size)[:12]}',
            en=f'"{key.name}" must be at least {key.least}; it is {str(size)[:12]}',
        )
        yield _fault(page, key, message)
    if key.most is not None and size > key.most:
        message = Words(
            id=f'"{key.name}" paling banyak {key.most}; sekarang {str(size)[:12]}',
            en=f'"{key.name}" must be at most {key.most}; it is {str(size)[:12]}',
        )
        yield _fault(page, key, message)


def _items(value: object) -> Sequence[tuple[str, str]]:
    if isinstance(value, str):
        return [("", value)]
    if isinstance(value, list):
        return [(f"[{index}]", item) for index, item in enumerate(value) if isinstance(item, str)]
    return []


def _exists(site: Site, page: Page, key: Key, item: str) -> bool:
    if key.refers != "page":
        named = site.settings.sources if key.refers == "source" else site.settings.facts
        path = f"{page.language}/{named}"
        sources = site.by_path.get(path)
        if path in site.unread:
            return True
        name = item.lower()
        return sources is not None and (name in sources.anchors or is_told(site, sources, name))
    # A page that cannot be read may be the one.
    return bool(site.unread) or any(
        other.front_matter.values.get("id") == item or other.front_matter.fault
        # What one language lacks of a pair is told there.
        for other in site.pages
    )


def _fault(page: Page, key: Key, message: Words, line: int | None = None) -> Fault:
    about = Words(id=key.about.get("id", key.name), en=key.about.get("en", key.name))
    return Fault(page.place(line or page.front_matter.lines.get(key.name, 1)), message, about)


RULE = Rule("front-matter-schema", site=check)
