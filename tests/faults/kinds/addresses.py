"""Addresses that leave the site, contact links, and links that Markdown does not read."""

from __future__ import annotations

from tests.faults.plant import NONE, Kind, passage


def _address(
    name: str, rule: str, bad: str, good: str = "https://evermos.com/a", also: frozenset[str] = NONE
) -> Kind:
    return passage(name, rule, f"[PT Evermos]({good})", f"[PT Evermos]({bad})", 1, also=also)


def _slip(name: str, bad: str) -> Kind:
    return _address(name, "link-malformed", bad)


def _unsafe(name: str, bad: str) -> Kind:
    return _address(name, "link-unsafe", bad)


def _private(name: str, bad: str) -> Kind:
    return _address(name, "link-private", bad)


def _contact(name: str, bad: str, good: str) -> Kind:
    return _address(name, "link-contact", bad, good)


def _unparsed(name: str, bad: str) -> Kind:
    return passage(name, "link-unparsed", "[ILO](/mitra/ilo.md)", bad, 1)


_CHAT = "https://wa.me/6281234567890"

KINDS = (
    _slip("a scheme with a letter lost", "htps://evermos.com/a"),
    _slip("a scheme with a letter too many", "htttps://evermos.com/a"),
    _slip("a scheme without its colon", "https//evermos.com/a"),
    _slip("a scheme with one slash", "https:/evermos.com/a"),
    _slip("a scheme with a semicolon", "https;//evermos.com/a"),
    _slip("a scheme written twice", "https://https://evermos.com/a"),
    _slip("an address without its scheme", "www.evermos.com/a"),
    _slip("a host without a dot", "https://evermos/a"),
    _slip("a host with an empty part", "https://evermos..com/a"),
    _slip("an address without a host", "https:///"),
    _slip("a letter of another alphabet in a host", "https://\u0435vermos.com/a"),
    _slip("an unseen character in an address", "https://evermos.com/\u200ba"),
    _slip("a space in an address", "<https://evermos.com/a b>"),
    _slip("a backslash in an address", "https://evermos.com\\a"),
    _slip("the comma of a sentence in an address", "https://evermos.com/a,"),
    _slip("an ampersand encoded twice", "https://evermos.com/a?b=1&amp;amp;c=2"),
    _slip("a percent sign that encodes nothing", "https://evermos.com/a%zz"),
    _slip("a password in an address", "https://rina:rahasia@evermos.com/a"),
    _slip("a template's variable left in an address", "https://evermos.com/{{name}}"),
    _slip("a target still to be written", "TODO"),
    _unsafe("a link that runs a program", "javascript:alert(1)"),
    _unsafe("a link that carries its own page", "data:text/html,a"),
    _unsafe("a link to a file of one computer", "file:///C:/a.pdf"),
    _unsafe("a link to a drive of one computer", "C:/Dokumen/a.pdf"),
    _private("a link to the writer's own computer", "http://localhost:8000/a"),
    _private("a link to an address of one office", "http://192.168.1.20/a"),
    _private("a link to a trial of the site", "https://staging.evermos.com/a"),
    _address("an http address of a site known with https", "link-insecure", "http://evermos.com/a"),
    _address("a tracking code in an address", "link-tracking", "https://evermos.com/a?utm_source=wa"),
    _address("a click code in an address", "link-tracking", "https://evermos.com/a?fbclid=1a2b"),
    # Nobody can say where a shortener leads, so the twin's link is another one too.
    _address("a shortened address", "link-tracking", "https://bit.ly/3abcd", also=frozenset({"link-parity"})),
    _address("an address through a redirect", "link-tracking", "https://www.google.com/url?q=https://evermos.com/a"),
    _address("a working document", "link-draft", "https://docs.google.com/document/d/1a2b/edit"),
    _contact("a chat number with its plus", "https://wa.me/+6281234567890", _CHAT),
    _contact("a chat number that starts with 0", "https://wa.me/081234567890", _CHAT),
    _contact("a chat number with dashes", "https://wa.me/62812-3456-7890", _CHAT),
    _contact("a chat text that is not encoded", "<https://wa.me/6281234567890?text=Halo, saya>", "https://wa.me/6281234567890?text=Halo%2C%20saya"),
    _contact("a phone number with letters", "tel:+62-ILO-JKT", "tel:+6281234567890"),
    _contact("a phone number without its country", "tel:081234567890", "tel:+6281234567890"),
    _contact("a mail address without @", "mailto:halo.evermos.com", "mailto:halo@evermos.com"),
    _contact("a mail address with a space", "<mailto:halo @evermos.com>", "mailto:halo@evermos.com"),
    _contact("a mail address without mailto", "halo@evermos.com", "mailto:halo@evermos.com"),
    _unparsed("a space between the halves of a link", "[ILO] (/mitra/ilo.md)"),
    _unparsed("a link that is not closed", "[ILO](/mitra/ilo.md"),
    _unparsed("a link with its halves swapped", "(ILO)[/mitra/ilo.md]"),
    _unparsed("a link as wikis write it", "[[ILO]]"),
    _unparsed("a link by a reference that nobody defines", "[ILO][kantor]"),
)  # fmt: skip
