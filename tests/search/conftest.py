"""What the tests of the search share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.search.node import talking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.search.node import Ask


@pytest.fixture(scope="session")
def ask() -> Iterator[Ask]:
    """Ask the search's modules, in one Node for all tests of a worker."""
    with talking() as asked:
        yield asked
