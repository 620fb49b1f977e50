"""What people type who cannot scan the code."""

from __future__ import annotations


def typed(address: str) -> str:
    """Return an address as people type it."""
    return address.partition("://")[2] or address
