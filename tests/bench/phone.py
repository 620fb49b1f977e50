"""How soon the search of the hub answers on a slow phone with a slow line."""

from __future__ import annotations

import gzip
import threading
import time
from dataclasses import dataclass, field
from functools import partial, reduce
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from statistics import median
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from playwright.sync_api import Browser, Page

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
SLOWER = 4  # than this machine's processor
SPEED = 400_000 / 8  # bytes a second
LATENCY = 0.4  # seconds from a question to the first byte of its answer
PACKET = 1_460  # bytes
ROUNDS = 3
PAUSE = 400  # milliseconds between two keys
HOMES = {"id": "", "en": "en/"}
TYPED = {"id": ("penipuan", "bukti transfer palsu"), "en": ("scam", "fake proof of transfer")}
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".css": "text/css",
    ".svg": "image/svg+xml",
    ".json": "application/json",
    ".woff2": "font/woff2",
}

# Notes when the search was opened, when results and when all of them were there, and how long
# each key took until its results were laid out.
WATCH = """
const seen = { keys: [] };
const now = () => performance.timeOrigin + performance.now();
let key = null;
addEventListener("click", () => { seen.opened ??= now(); }, true);
addEventListener("input", ({ timeStamp }) => { key = timeStamp; }, true);
addEventListener("DOMContentLoaded", () => {
  const found = document.querySelector("#hub-found");
  new MutationObserver(() => {
    found.getBoundingClientRect();
    if (found.querySelector("[role=option]")) seen.first ??= now();
    if (key !== null) seen.keys.push(performance.now() - key);
    key = null;
  }).observe(found, { attributes: true, childList: true, subtree: true });
});
window.Worker = class extends Worker {
  constructor(...given) {
    super(...given);
    this.addEventListener("message", ({ data }) => {
      if (data.type === "answer" && data.complete) seen.whole ??= now();
    });
  }
};
window.seen = seen;
"""
# Chromium slows the page's own thread only; so what the worker computes is noted apart.
WATCH_WORKER = """() => {
  const { onmessage } = self;
  self.took = [];
  self.onmessage = (event) => {
    const began = performance.now();
    onmessage(event);
    self.took.push(performance.now() - began);
  };
}"""


@dataclass(frozen=True, slots=True)
class Key:
    """Milliseconds until the answer to a key is known, and until it is laid out."""

    known: float
    shown: float


@dataclass(frozen=True, slots=True)
class Answered:
    """Seconds from opening to the first results and to all, and bytes until each; and each key."""

    first: float
    whole: float
    first_bytes: int
    whole_bytes: int
    keys: list[Key]

    def least(self, other: Answered) -> Answered:
        """Return the better of two runs, in each respect."""
        both = zip(self.keys, other.keys, strict=True)
        return Answered(
            min(self.first, other.first),
            min(self.whole, other.whole),
            min(self.first_bytes, other.first_bytes),
            min(self.whole_bytes, other.whole_bytes),
            [Key(min(a.known, b.known), min(a.shown, b.shown)) for a, b in both],
        )


@dataclass(slots=True)
class Line:
    """What lies between phone and host; all that is asked for at the same time shares it."""

    slow: bool = False
    carried: list[tuple[float, int]] = field(default_factory=list)  # when, and how many bytes
    free: float = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def packets(self, content: bytes) -> Iterator[bytes]:
        """Yield the packets of an answer, each when the line has carried it."""
        if self.slow:
            time.sleep(LATENCY)
        for start in range(0, len(content), PACKET):
            packet = content[start : start + PACKET]
            if self.slow:
                with self.lock:
                    self.free = max(self.free, time.time()) + len(packet) / SPEED
                    free = self.free
                time.sleep(max(0, free - time.time()))
                self.carried.append((time.time(), len(packet)))
            yield packet


class Host(BaseHTTPRequestHandler):
    """Serves a built site as hosts do, with gzip, over a line."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *given: Any, site: Path, line: Line) -> None:
        self.site, self.line = site, line
        super().__init__(*given)

    def do_GET(self) -> None:
        """Send a file."""
        file = self.site / urlsplit(self.path).path.lstrip("/")
        if file.is_dir():
            file /= "index.html"
        status, body = ("200 OK", file.read_bytes()) if file.is_file() else ("404 Not Found", b"")
        encoding = ""
        if file.suffix != ".woff2":
            body, encoding = gzip.compress(body, 9, mtime=0), "Content-Encoding: gzip\r\n"
        head = (
            f"HTTP/1.1 {status}\r\nContent-Type: {TYPES.get(file.suffix, 'text/plain')}\r\n"
            f"{encoding}Content-Length: {len(body)}\r\n\r\n"
        )
        for packet in self.line.packets(head.encode() + body):
            self.wfile.write(packet)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def answer(hub: Path, say: Callable[[str], None]) -> None:
    """Print how soon the hub's own search answers, beside the goals."""
    least = {language: reduce(Answered.least, rounds(hub, language)) for language in HOMES}
    say("| | goal | id | en |")
    say("|---|--:|--:|--:|")
    rows: Sequence[tuple[str, str, str, Callable[[Answered], float]]] = (
        ("first results, s", "< 1.5", ".2f", lambda one: one.first),
        ("kB until then", "≤ 20", ".1f", lambda one: one.first_bytes / 1000),
        ("all results, s", "", ".2f", lambda one: one.whole),
        ("kB until then", "", ".1f", lambda one: one.whole_bytes / 1000),
        ("a key, answered, ms", "< 10", ".0f", lambda one: median(key.known for key in one.keys)),
        ("a key, laid out, ms", "", ".0f", lambda one: median(key.shown for key in one.keys)),
    )
    for name, goal, form, value in rows:
        cells = " | ".join(format(value(least[language]), form) for language in HOMES)
        say(f"| {name} | {goal} | {cells} |")


def rounds(hub: Path, language: str, count: int = ROUNDS) -> list[Answered]:
    """Return what happens each time that somebody searches the hub for the first time."""
    line = Line()
    host = partial(Host, site=hub, line=line)
    with (
        ThreadingHTTPServer(("127.0.0.1", 0), host) as server,
        sync_playwright() as playwright,
    ):
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        home = f"http://127.0.0.1:{server.server_port}/{HOMES[language]}"
        found = [searched(browser, home, line, *TYPED[language]) for _ in range(count)]
        browser.close()
        server.shutdown()
    return found


def searched(browser: Browser, home: str, line: Line, word: str, more: str) -> Answered:
    """Return what happens when a word is typed, and then more, key by key."""
    context = browser.new_context(viewport={"width": 360, "height": 640}, service_workers="block")
    page = context.new_page()
    page.add_init_script(WATCH)
    page.goto(home, wait_until="networkidle")
    slow = context.new_cdp_session(page)
    slow.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    line.carried.clear()
    line.slow = True
    page.locator("[data-search]:visible").first.click()
    page.keyboard.insert_text(word)
    page.wait_for_function("seen.whole")
    seen = page.evaluate("seen")
    line.slow = False
    keys = typed(page, more)
    context.close()
    return Answered(
        (seen["first"] - seen["opened"]) / 1000,
        (seen["whole"] - seen["opened"]) / 1000,
        until(line, seen["first"]),
        until(line, seen["whole"]),
        keys,
    )


def until(line: Line, moment: float) -> int:
    """Return how many bytes a line had carried by a moment, in milliseconds."""
    return sum(size for when, size in line.carried if when * 1000 <= moment)


def typed(page: Page, text: str) -> list[Key]:
    """Return how long each key takes on the slow phone."""
    worker = page.workers[0]
    page.wait_for_load_state("networkidle")
    page.keyboard.press("Control+A")
    page.keyboard.press("Delete")
    page.wait_for_timeout(PAUSE)
    worker.evaluate(WATCH_WORKER)
    page.evaluate("seen.keys.length = 0")
    for key in text:
        page.keyboard.press("Space" if key == " " else key)
        page.wait_for_timeout(PAUSE)
    keys, took = page.evaluate("seen.keys"), worker.evaluate("took")
    return [
        Key(SLOWER * one, key + (SLOWER - 1) * one) for key, one in zip(keys, took, strict=True)
    ]


def sent(content: bytes) -> int:
    """Return the bytes of a text on the way."""
    return len(gzip.compress(content, 9, mtime=0))
