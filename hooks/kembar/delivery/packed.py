"""Files that are sent smaller: packed once by the build instead of at every visit by the host.

Hosts that know `.br` and `.gz` beside a file send those to browsers that read them (Caddy
"precompressed", nginx "gzip_static").
"""

from __future__ import annotations

import gzip
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import brotli

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Texts; images and fonts are packed in themselves.
ENDINGS = (".html", ".css", ".js", ".mjs", ".json", ".svg", ".xml", ".txt", ".webmanifest")

_GZIP = 9
_BROTLI = 10  # 11 saves another hundredth and takes more than twice as long


def packed(files: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    """Yield the packed files to put beside files, where they are smaller: the same each time."""
    with ThreadPoolExecutor() as threads:  # both packers let other threads run
        for path, forms in threads.map(_forms, files):
            yield from ((path + ending, data) for ending, data in forms)


def _forms(file: tuple[str, bytes]) -> tuple[str, list[tuple[str, bytes]]]:
    path, data = file
    forms = [
        (".gz", gzip.compress(data, _GZIP, mtime=0)),
        (".br", brotli.compress(data, mode=brotli.MODE_TEXT, quality=_BROTLI)),
    ]
    return path, [(ending, smaller) for ending, smaller in forms if len(smaller) < len(data)]
