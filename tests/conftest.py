"""What the tests of the checker share: tiny sites on disk, read as the checker reads them."""

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from kembar import read
from kembar.model import Site

ROOT = Path(__file__).parents[1]

SiteOf = Callable[..., Site]


@pytest.fixture
def untraced() -> Iterator[None]:
    """Not watched by coverage, for tests of which watching would be the larger part."""
    tracer = sys.gettrace()
    sys.settrace(None)
    yield
    sys.settrace(tracer)


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A docs folder with the folders of both languages."""
    folder = tmp_path / "docs"
    for language in ("id", "en"):
        (folder / language).mkdir(parents=True)
    return folder


@pytest.fixture
def site(docs: Path) -> SiteOf:
    """Write files below docs, `../kembar.toml` beside it, and return the site that they make."""

    def site_of(files: Mapping[str, str | bytes], languages: tuple[str, ...] = ()) -> Site:
        for path, content in files.items():
            (docs / path).parent.mkdir(parents=True, exist_ok=True)
            (docs / path).write_bytes(content.encode() if isinstance(content, str) else content)
        return read.site(docs, languages)

    return site_of
