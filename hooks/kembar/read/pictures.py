"""The image files among the pages, on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.budgets import NO_LIMITS
from kembar.pictures import SUFFIXES, Picture, picture

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kembar.budgets import Budgets


def pictures(files: Mapping[str, Path], budgets: Budgets) -> dict[str, Picture]:
    """Return what each image file is; nothing without budgets, for it takes time to read them."""
    if budgets == NO_LIMITS:
        return {}
    return {
        path: picture(file.read_bytes())
        for path, file in files.items()
        if path.lower().endswith(SUFFIXES)
    }
