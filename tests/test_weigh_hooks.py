"""What the hooks of weight and cost promise, seen in real builds of a tiny pair."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.building import ROOT, tree
from tests.tiny import FRAME, PAGES, Site

if TYPE_CHECKING:
    from pathlib import Path

NONE = 1_000_000
LESSON = FRAME.replace("<article>", "<article><data data-page>…</data>")
HOOKS = tuple(f"{ROOT}/hooks/{name}.py" for name in ("tell_costs", "weigh_site"))


def budgets(**least: int) -> str:
    """Return a file of budgets that nothing passes but what is named."""
    names = (
        *("first_visit", "next_page", "styles", "scripts", "service_worker", "image", "requests"),
    )
    return "".join(f"{name.replace('_', '-')} = {least.get(name, NONE)}\n" for name in names)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """A tiny site of lessons, not built yet."""
    tiny = Site(tmp_path)
    tiny.write(PAGES | {"theme/main.html": LESSON, "docs/assets/lembar.csv": "a,b\n" * 9_000})
    tiny.write({"docs/en/index.md": "# Home\n\n[Sheet](/assets/lembar.csv) [On](kisah/saman.md)\n"})
    tiny.write({"docs/id/index.md": "# Awal\n\n[Sheet](/assets/lembar.csv)\n"})
    tiny.configure(*HOOKS)
    return tiny


def test_within_its_budgets_a_site_is_built_and_tells_what_its_pages_cost(site: Site) -> None:
    site.write({"budgets.toml": budgets()})

    done = site.build("--strict")

    assert done.returncode == 0, done.stdout
    for path, sign in {
        "index.html": ",",
        "en/index.html": ".",
        "kisah/hanya/index.html": ",",
    }.items():
        page = (site.built / path).read_text("utf-8")
        (label,) = re.findall(r'<data data-page value="\d+">(.*?)</data>', page)
        assert re.fullmatch(rf"±\d+(\{sign}\d)? kB", label)
    home = (site.built / "en/index.html").read_text("utf-8")
    assert re.findall(r"<a href=[^>]*>(Sheet|On)( <data .*?>.*?</data>)?</a>", home) == [
        ("Sheet", ' <data class="hub-cost" value="77">(±0.1 kB)</data>'),
        ("On", ""),
    ]


PASSED = {
    "first_visit": r"/: first-visit [\d,]+, the budget is 1 \(page",
    "next_page": r"next-page [\d,]+, the budget is 1 \(page",
    "scripts": r"scripts [\d,]+, the budget is 1 \(page",
    "styles": r"styles [\d,]+, the budget is 1 \(page",
}


@pytest.mark.parametrize("name", PASSED)
def test_a_site_that_passes_a_budget_is_refused_and_the_last_one_stays(
    site: Site, name: str
) -> None:
    site.write({"budgets.toml": budgets(**{name: 1}), "site/index.html": "last"})

    done = site.build("--strict")

    assert done.returncode == 1
    assert re.search(PASSED[name], done.stdout)
    assert done.stdout.count("The site asks too much of a phone: see budgets.toml\n") == 1
    assert "Traceback" not in done.stdout
    assert tree(site.built) == {"index.html": b"last"}


def test_without_strict_it_is_only_said(site: Site) -> None:
    site.write({"budgets.toml": budgets(service_worker=3), "theme/sw.js": "'worker'"})

    done = site.build()

    assert done.returncode == 0
    assert re.search(r"sw\.js: service-worker \d+, the budget is 3", done.stdout)


def test_an_image_that_a_page_shows_counts_by_itself(site: Site) -> None:
    site.write({"budgets.toml": budgets(image=3)})
    site.write({"docs/id/index.md": PAGES["docs/id/index.md"]})

    done = site.build("--strict")

    assert done.returncode == 1
    assert re.search(r"assets/gambar\.svg: image \d+, the budget is 3\n", done.stdout)


def test_a_file_of_budgets_that_is_wrong_is_one_line(site: Site) -> None:
    site.write({"budgets.toml": "image = 1\n"})

    done = site.build()

    assert done.returncode == 1
    assert 'budgets.toml: "first-visit" must be a whole number above 0' in done.stdout
    assert "Traceback" not in done.stdout


def test_without_budgets_any_site_is_built(site: Site) -> None:
    assert site.build("--strict").returncode == 0


def test_while_editors_look_at_it_nothing_is_weighed(site: Site) -> None:
    site.write({"budgets.toml": budgets(scripts=1)})

    home, said = site.serve("--strict")

    assert "<data data-page>…</data>" in home
    assert "weigh_site" not in said
