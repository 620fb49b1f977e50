"""The hook of paper: what was printed once is kept, and `mkdocs serve` waits for nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import paper_pages
import pytest
from kembar.artefacts.paper import orders, press
from mkdocs.exceptions import PluginError

from tests.artefacts.test_paper_sheets import SITE, printed, shelf

if TYPE_CHECKING:
    from pathlib import Path

    from kembar.artefacts.paper.orders import Order
    from kembar.artefacts.paper.press import Printed
    from mkdocs.config.defaults import MkDocsConfig


@pytest.fixture(autouse=True)
def _no_press(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(press, "ready", lambda _: None)


def once(order: Order) -> tuple[Printed, ...]:
    """Return what the press would make of an order."""
    return (printed(len(order.code)),)


def never(order: Order) -> tuple[Printed, ...]:
    """Refuse to print."""
    raise ValueError(f"the handout {order.code} needs more than 2 pages")


def test_what_was_printed_once_is_printed_again_only_when_it_is_lost(tmp_path: Path) -> None:
    wanted = orders.handouts([shelf()], SITE)

    first = paper_pages._printed(wanted, once, tmp_path)
    assert first == {"cetak/L01.id.pdf": printed(3), "cetak/L02.id.pdf": printed(3)}
    assert paper_pages._printed(wanted, never, tmp_path) == first

    kept = tmp_path / wanted[1].key
    kept.write_bytes(kept.read_bytes()[:9])
    asked: list[str] = []

    def told(order: Order) -> tuple[Printed, ...]:
        asked.append(order.code)
        return once(order)

    assert paper_pages._printed(wanted, told, tmp_path) == first
    assert asked == ["L02"]


def test_what_cannot_be_printed_is_one_line(tmp_path: Path) -> None:
    wanted = orders.handouts([shelf()], SITE)

    with pytest.raises(PluginError, match=r"^the handout L01 needs more than 2 pages$"):
        paper_pages._printed(wanted[:1], never, tmp_path)


def test_serving_prints_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paper_pages, "serving", lambda: True)

    paper_pages.on_post_build(config=cast("MkDocsConfig", {}))
