"""What mkdocs.yml says that readers see: the names in the navigation, and the site's own texts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kembar.model.section import Prose


@dataclass(frozen=True, slots=True)
class Edition:
    """One language of the site: its translations of labels by the label, and its own texts.

    `own_nav` when it has a navigation of its own instead of translated labels.
    """

    locale: str
    line: int
    labels: Mapping[str, Prose] = field(default_factory=dict)
    texts: Mapping[str, Prose] = field(default_factory=dict)
    own_nav: bool = False


@dataclass(frozen=True, slots=True)
class Navigation:
    """What mkdocs.yml holds; `path` is below the docs folder: `../mkdocs.yml`.

    `labels` are the names that its navigation gives, `pages` the files that it lists. `fault`
    is why the file cannot be read.
    """

    path: str
    labels: tuple[Prose, ...] = ()
    pages: tuple[Prose, ...] = ()
    texts: Mapping[str, Prose] = field(default_factory=dict)
    editions: tuple[Edition, ...] = ()
    fault: Prose | None = None
