"""The files of the search: names that change with the content, and the manifest that knows them."""

from __future__ import annotations

import json
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING, Any

from kembar.search.index import contents, lengths, parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kembar.search.index import Passage, SearchedPage

# Signs of text in one file: some 2 kB on the way, a page or two.
_TEXT = 5_000


def files(
    pages: Sequence[SearchedPage],
    said: Mapping[str, Any],
    language: str,
    scripts: Mapping[str, str],
    frame: str,
) -> dict[str, bytes]:
    """Return the files of one language by their path below `search/`.

    `scripts` are the texts of "dialog" and "worker"; `frame` is the version of the dialog's frame
    in the pages, which another dialog would not fit.
    """
    found: dict[str, bytes] = {}

    def named(name: str, ending: str, text: str) -> str:
        content = text.encode()
        path = f"{name}.{version(text)}.{ending}"
        found[path] = content
        return path

    def listed(name: str, value: object) -> str:
        return named(f"{language}/{name}", "json", _json(value))

    texts = [
        (first, listed("text", [one.text for one in passages]))
        for first, passages in _chunks(pages)
    ]
    manifest = {
        "frame": frame,
        "dialog": named("dialog", "mjs", scripts["dialog"]),
        "worker": named(f"worker-{language}", "js", scripts["worker"]),
        "toc": listed("toc", {"pages": contents(pages)}),
        "said": listed("said", said),
        "rest": listed("rest", {"lengths": lengths(pages), "texts": texts}),
        "words": [(first, listed("words", part)) for first, part in parts(pages, language)],
    }
    return {**found, f"{language}.json": _json(manifest).encode()}


def version(text: str) -> str:
    """Return what tells a text from any other."""
    return sha256(text.encode()).hexdigest()[:8]


def _chunks(pages: Sequence[SearchedPage]) -> Iterator[tuple[int, list[Passage]]]:
    """Yield the sections in portions, each with the number of its first."""
    passages = list(chain.from_iterable(page.passages for page in pages))
    first, size = 0, 0
    for number, passage in enumerate(passages):
        if size and size + len(passage.text) > _TEXT:
            yield first, passages[first:number]
            first, size = number, 0
        size += len(passage.text)
    if passages:
        yield first, passages[first:]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
