"""A shared file is published that nothing in the built site uses."""

from __future__ import annotations

from posixpath import basename
from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each file of docs/assets that no page, style or script names."""
    published = site.published
    if published is None:
        return
    scripts = [one.text for one in published.artefacts_of("script", "worker")]
    for path in sorted(site.files):
        own = path.startswith("assets/") and path in published.sizes
        name = basename(path)
        if not own or published.users.get(path) or any(name in text for text in scripts):
            continue
        if any(name in text for text in published.templates.values()):
            continue
        yield Fault(
            Place(path, 1),
            Words(
                id=f"berkas {quoted(name)} tidak dipakai di mana pun",
                en=f"nothing uses the file {quoted(name)}",
            ),
            Words(id="pakai berkas ini, atau hapus", en="use the file, or remove it"),
        )


RULE = Rule("built-unused", site=check)
