"""Which pages of a built site pass a budget, in a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kembar.budgets import Budgets
    from kembar.delivery.weights import Weight

_LINES = 5


def heavy(
    weights: Sequence[Weight], files: Mapping[str, int], budgets: Budgets, worker: str = "sw.js"
) -> list[str]:
    """Return what passes a budget, the worst first and at most a few.

    `files` are the bytes on the way of the files that count by themselves: service worker, images.
    """
    found = [*_pages(weights, budgets), *_files(files, budgets, worker)]
    lines = [line for _, line in sorted(found, key=lambda one: (-one[0], one[1]))]
    more = len(lines) - _LINES
    return [*lines[:_LINES], *([f"and {more} more like these"] if more > 0 else [])]


def _pages(weights: Sequence[Weight], budgets: Budgets) -> Iterator[tuple[float, str]]:
    """Yield for each page the budget that it passes by most: how often it would fit, and a line."""
    shared = _shared(weights)
    for one in weights:
        styles, scripts = sum(one.styles.values()), sum(one.scripts.values()) + one.inline
        first = one.page + sum(one.shell.values())
        own = one.page + sum(size for at, size in one.shell.items() if at not in shared)
        measured = [("styles", styles, budgets.styles)]
        if one.is_lesson:  # a page of tools may ask for more
            measured.append(("requests", 1 + len(one.shell), budgets.requests))
            measured.append(("scripts", scripts, budgets.scripts))
            measured.append(("first-visit", first, budgets.first_visit))
            measured.append(("next-page", own, budgets.next_page))
        ratio, name, size, budget = max(
            (size / most, name, size, most) for name, size, most in measured
        )
        if ratio > 1:
            parts = f"page {one.page:,}, styles {styles:,}, scripts {scripts:,}"
            yield (
                ratio,
                f"{_address(one.path)}: {name} {size:,}, the budget is {budget:,} ({parts})",
            )


def _files(files: Mapping[str, int], budgets: Budgets, worker: str) -> Iterator[tuple[float, str]]:
    for path, size in files.items():
        is_worker = path == worker
        name = "service-worker" if is_worker else "image"
        budget = budgets.service_worker if is_worker else budgets.image
        if size > budget:
            yield size / budget, f"{path}: {name} {size:,}, the budget is {budget:,}"


def _shared(weights: Sequence[Weight]) -> frozenset[str]:
    """Return what every lesson loads: a reader who comes from another one has it."""
    shells = [frozenset(one.shell) for one in weights if one.is_lesson]
    return frozenset.intersection(*shells) if shells else frozenset()


def _address(path: str) -> str:
    return path.removesuffix("index.html") or "/"
