"""What a page costs a phone, in bytes and in time, beside the hub's peers with the same lessons.

`make bench` prints these tables of README.md last. All is served from this machine.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from playwright.sync_api import sync_playwright

from tests.bench.lessons import LESSON, NEXT, Peer, peers
from tests.bench.peers import NODE
from tests.bench.phone import ARGUMENTS, CHROMIUM
from tests.bench.trees import ROOT
from tests.scales import weighed
from tests.tiny import free_port

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from playwright.sync_api import Browser, ViewportSize

    from tests.scales import Scales, Sent

ROUNDS = 3
QUIET = 1_500  # milliseconds after the last answer, for what starts late
KINDS: Mapping[str, tuple[str, ...]] = {
    "HTML": ("/", ".html"),
    "CSS": (".css",),
    "JS": (".js", ".mjs"),
    "font": (".woff", ".woff2"),
}
WORKER = "sw.js"
SCREEN: ViewportSize = {"width": 360, "height": 740}


@dataclass(frozen=True, slots=True)
class Net:
    """A line and a processor: bits a second, milliseconds, and how much slower than here."""

    name: str
    down: float
    latency: float
    slower: float


# Lighthouse's slow 4G, and DevTools' 3G with a phone of the cheapest kind.
NETS = (Net("slow 4G", 1_474_560, 562.5, 4), Net("3G", 400_000, 2_000, 6))
# First and largest paint, what blocks the page's thread after the first, and what moves.
WATCH = """
window.seen = { first: 0, largest: 0, tasks: [], shift: 0 };
const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note))
  .observe({ type, buffered: true });
watch("paint", (one) => { if (one.name.startsWith("first-c")) seen.first = one.startTime; });
watch("largest-contentful-paint", (one) => { seen.largest = one.startTime; });
watch("longtask", (one) => { seen.tasks.push([one.startTime, one.duration]); });
watch("layout-shift", (one) => { if (!one.hadRecentInput) seen.shift += one.value; });
"""
BLOCKED = """() => seen.tasks.filter(([start, took]) => start + took > seen.first)
  .reduce((sum, [start, took]) =>
    sum + Math.max(0, Math.min(took, start + took - seen.first) - 50), 0)"""
PAGES = {
    "home": "",
    "lesson": f"pelajaran/{LESSON}/",
    "story": "kisah/saman-yusuf/",
    "partner": "mitra/ilo/",
    "glossary": "istilah/",
}
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")


def main() -> None:
    """Print the tables."""
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        port = free_port()
        hub = built(Path(scratch) / "hub", f"http://127.0.0.1:{port}/")
        sites = [Peer("the hub", hub, lambda one: f"pelajaran/{one}/")]
        sites += peers(Path(scratch), say)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        weigh(browser, sites)
        time(browser, sites)
        browser.close()
        lighthouse(hub, port, Path(scratch))


def built(folder: Path, address: str) -> Path:
    """Return the hub's own site, built for an address; it need not keep its budgets."""
    words = ("-m", "mkdocs", "build", "--quiet", "--site-dir", str(folder))
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SITE_URL": address}
    subprocess.run([sys.executable, *words], cwd=ROOT, env=environment, check=True)
    return folder


def weigh(browser: Browser, sites: Iterable[Peer]) -> None:
    """Print the bytes of a first visit to a lesson, by kind, and of the next one."""
    heads = ["kB, gzip", "first visit", *KINDS, "other", "requests", "not found", "next page"]
    say(f"| {' | '.join(heads)} |")
    say(f"|---|{'--:|' * (len(heads) - 1)}")
    for site in sites:
        with weighed(site.folder) as scales:
            first, following = visited(browser, site, scales)
        found = [one for one in first if one.path.rpartition("/")[2] != WORKER]
        parts = [total(one for one in found if kind_of(one) == kind) for kind in KINDS]
        cells = [total(found), *parts, total(found) - sum(parts)]
        lost = sum(one.status != 200 for one in first)
        say(
            f"| {site.name} | {' | '.join(f'{cell / 1000:.1f}' for cell in cells)} "
            f"| {len(found)} | {lost} | {total(following) / 1000:.1f} |"
        )
        for one in first:
            if one not in found:
                say(f"| {site.name}, its service worker | {one.body / 1000:.1f} | | | | | | | | |")
    say("")


def visited(browser: Browser, site: Peer, scales: Scales) -> tuple[list[Sent], list[Sent]]:
    """Return what a new phone takes for a lesson, and then for its neighbour."""
    context = browser.new_context(viewport=SCREEN, device_scale_factor=2, has_touch=True)
    page = context.new_page()
    taken = []
    for name in (LESSON, NEXT):
        page.goto(scales.address + site.page(name), wait_until="networkidle")
        page.wait_for_timeout(QUIET)
        taken.append(scales.taken())
    context.close()
    return taken[0], taken[1]


def kind_of(sent: Sent) -> str:
    """Return what kind of file was sent."""
    endings = ((kind, ending) for kind, each in KINDS.items() for ending in each)
    return next((kind for kind, ending in endings if sent.path.endswith(ending)), "other")


def total(answers: Iterable[Sent]) -> int:
    """Return the bytes of the files, without headers."""
    return sum(one.body for one in answers)


def time(browser: Browser, sites: Iterable[Peer]) -> None:
    """Print when a phone shows a lesson for the first time, and what gets in its way."""
    heads = [f"{net.name}: {what}" for net in NETS for what in ("LCP, s", "TBT, ms", "CLS")]
    say(f"| | {' | '.join(heads)} |")
    say(f"|---|{'--:|' * len(heads)}")
    for site in sites:
        cells = []
        for net in NETS:
            with weighed(site.folder) as scales:
                address = scales.address + site.page(LESSON)
                runs = [timed(browser, address, net) for _ in range(ROUNDS)]
            largest, blocked, moved = (median(values) for values in zip(*runs, strict=True))
            cells += [f"{largest / 1000:.2f}", f"{blocked:.0f}", f"{moved:.3f}"]
        say(f"| {site.name} | {' | '.join(cells)} |")
    say("")


def timed(browser: Browser, address: str, net: Net) -> tuple[float, float, float]:
    """Return largest paint and blocking time, in milliseconds, and layout shift."""
    context = browser.new_context(viewport=SCREEN, device_scale_factor=2, has_touch=True)
    page = context.new_page()
    page.add_init_script(WATCH)
    slow = context.new_cdp_session(page)
    slow.send("Network.enable")
    line = {"latency": net.latency, "downloadThroughput": net.down / 8}
    slow.send(
        "Network.emulateNetworkConditions",
        {"offline": False, "uploadThroughput": net.down / 16, **line},
    )
    slow.send("Emulation.setCPUThrottlingRate", {"rate": net.slower})
    page.goto(address, wait_until="networkidle", timeout=120_000)
    page.wait_for_timeout(QUIET)
    seen, blocked = page.evaluate("seen"), page.evaluate(BLOCKED)
    context.close()
    return seen["largest"], blocked, seen["shift"]


def lighthouse(hub: Path, port: int, scratch: Path) -> None:
    """Print Lighthouse's scores of a page of each kind, in both languages."""
    program = NODE / "lighthouse"
    if not program.exists():
        say("Lighthouse: left out: not installed")
        return
    say(f"| Lighthouse 12.8.2, mobile | {' | '.join(CATEGORIES)} | below 1 |")
    say(f"|---|{'--:|' * len(CATEGORIES)}---|")
    with weighed(hub, port=port) as scales:
        for folder in ("", "en/"):
            for name, path in PAGES.items():
                report = asked(program, scales.address + folder + path, scratch / "report.json")
                scores = [report["categories"][one]["score"] or 0 for one in CATEGORIES]
                cells = " | ".join(f"{score * 100:.0f}" for score in scores)
                say(f"| {name}, {folder.strip('/') or 'id'} | {cells} | {faults(report)} |")


def asked(program: Path, address: str, report: Path) -> dict[str, Any]:
    """Return what Lighthouse says of a page."""
    flags = f"--chrome-flags=--headless=new {' '.join(ARGUMENTS)}"
    only = f"--only-categories={','.join(CATEGORIES)}"
    subprocess.run(
        [program, address, "--output=json", f"--output-path={report}", "--quiet", only, flags],
        env={**os.environ, "CHROME_PATH": CHROMIUM},
        check=True,
        capture_output=True,
        timeout=300,
    )
    said: dict[str, Any] = json.loads(report.read_text("utf-8"))
    return said


def faults(report: Mapping[str, Any]) -> str:
    """Return what costs a score a point."""
    audits, named = report["audits"], set()
    for one in CATEGORIES:
        for part in report["categories"][one]["auditRefs"]:
            score = audits[part["id"]]["score"]
            if part["weight"] and score is not None and score < 1:
                named.add(part["id"])
    return ", ".join(sorted(named))


def say(line: str) -> None:
    """Print a line at once: the whole takes a while."""
    print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
