"""An http address is on a host that the site links to with https."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Fix, Rule, Words, quoted
from kembar.links.address import mentions, web
from kembar.links.slip import slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each http address whose host is known to answer https."""
    found = [(page, mention) for page in site.pages for mention in mentions(page)]
    safe = {mention.target for _, mention in found if mention.target.startswith("https://")}
    hosts = {parts.host for target in safe if (parts := web(target))}
    for page, mention in found:
        parts = web(mention.target)
        if parts and parts.scheme == "http" and parts.host in hosts and not slip(mention.target):
            safer = f"https{mention.target.strip()[4:]}"
            yield Fault(
                page.place(mention.line),
                Words(
                    id=f"http biasa: {quoted(mention.target)}",
                    en=f"plain http: {quoted(mention.target)}",
                ),
                Words(
                    id="tulis https://, seperti di tautan lain ke situs itu",
                    en="write https://, as in other links to that site",
                ),
                fix=Fix(mention.target, safer) if safer in safe else None,
            )


RULE = Rule("link-insecure", site=check)
