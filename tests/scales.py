"""A host that weighs what it sends: gzip as hosts do it, and every answer noted."""

from __future__ import annotations

import gzip
import mimetypes
import re
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PACKED = (".avif", ".webp", ".jpg", ".png", ".gif", ".woff", ".woff2", ".pdf", ".zip")
HASHED = re.compile(r"[.-][0-9a-zA-Z_-]{8,}\.\w+$")
TYPES = {
    ".mjs": "text/javascript",
    ".avif": "image/avif",
    ".webp": "image/webp",
    ".js": "text/javascript",
}


@dataclass(frozen=True, slots=True)
class Sent:
    """An answer: its path, status, and bytes with and without headers."""

    path: str
    status: int
    body: int
    whole: int


@dataclass(slots=True)
class Scales:
    """What a host has sent since it was last emptied."""

    address: str = ""
    answers: list[Sent] = field(default_factory=list)

    def taken(self) -> list[Sent]:
        """Return what was sent, and begin anew."""
        taken, self.answers = self.answers, []
        return taken


class Host(BaseHTTPRequestHandler):
    """Serves a folder below a path, and notes it."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *given: Any, folder: Path, base: str, scales: Scales) -> None:
        self.folder, self.base, self.scales = folder, base, scales
        super().__init__(*given)

    def do_GET(self) -> None:
        """Send a file."""
        path = unquote(urlsplit(self.path).path)
        file = self.folder / path.removeprefix(self.base).lstrip("/")
        if file.is_dir():
            file /= "index.html"
        found = file.is_file() and path.startswith(self.base)
        body = file.read_bytes() if found else b"not found"
        kind = TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "text/plain"
        head = [f"HTTP/1.1 {'200 OK' if found else '404 Not Found'}", f"Content-Type: {kind}"]
        if file.suffix not in PACKED:
            body = gzip.compress(body, 9, mtime=0)
            head.append("Content-Encoding: gzip")
        kept = "max-age=31536000, immutable" if HASHED.search(file.name) else "max-age=600"
        head += [f"Cache-Control: {kept}", f"Content-Length: {len(body)}", "", ""]
        answer = "\r\n".join(head).encode() + body
        self.scales.answers.append(Sent(path, 200 if found else 404, len(body), len(answer)))
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def weighed(folder: Path, base: str = "/", port: int = 0) -> Iterator[Scales]:
    """Serve a folder below a path for a while, at any port that is free."""
    scales = Scales()
    host = partial(Host, folder=folder, base=base, scales=scales)
    with ThreadingHTTPServer(("127.0.0.1", port), host) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        scales.address = f"http://127.0.0.1:{server.server_port}{base}"
        yield scales
        server.shutdown()
