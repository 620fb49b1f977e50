"""What hosts are told: headers for every file, and which files never change."""

import re

import pytest
from kembar.delivery.hosting import caddyfile, headers, netlify, unchanging

SENT = headers("script-src 'self'")
FOREVER = ("/assets/hub.0a1b2c3d.css", "/search/id/*")


def test_headers_hold_what_a_page_cannot_say() -> None:
    assert dict(SENT) == {
        "Content-Security-Policy": "script-src 'self'; frame-ancestors 'none'",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), "
        "midi=(), payment=(), usb=()",
    }


def test_names_that_change_with_their_content_never_change() -> None:
    """A folder of nothing else is told in one line, with the folders in it."""
    assert unchanging(
        [
            "index.html",
            "kisah/catatan.0a1b2c3d.json",
            "assets/hub.0a1b2c3d.css",
            "assets/old.0a1b2c3d.min.js",
            "assets/mark.svg",
            "assets/laporan.20230102.pdf",
            "assets/previews/L01.id.0a1b2c3d.png",
            "search/id.json",
            "search/id/toc.0a1b2c3d.json",
            "search/id/texts/text.0a1b2c3d.json",
            "search/en/toc.0a1b2c3d.json",
            "search/en/texts/list.json",
            "search/dialog.0a1b2c3d.mjs",
        ]
    ) == (
        "/assets/hub.0a1b2c3d.css",
        "/assets/old.0a1b2c3d.min.js",
        "/assets/previews/*",
        "/search/dialog.0a1b2c3d.mjs",
        "/search/en/toc.0a1b2c3d.json",
        "/search/id/*",
    )


def test_no_file_has_two_rules_for_the_cache() -> None:
    """Cloudflare joins the values of a header that several rules set."""
    assert netlify(SENT, FOREVER) == (
        "/*\n"
        "  Content-Security-Policy: script-src 'self'; frame-ancestors 'none'\n"
        "  Referrer-Policy: no-referrer\n"
        "  X-Content-Type-Options: nosniff\n"
        f"  Permissions-Policy: {SENT['Permissions-Policy']}\n"
        "/assets/hub.0a1b2c3d.css\n"
        "  Cache-Control: public, max-age=31536000, immutable\n"
        "/search/id/*\n"
        "  Cache-Control: public, max-age=31536000, immutable\n"
    )


def test_what_cloudflare_would_leave_out_is_refused() -> None:
    assert netlify(SENT, ["/a"] * 99)
    with pytest.raises(ValueError, match=r"^more than 100 rules"):
        netlify(SENT, ["/a"] * 100)
    with pytest.raises(ValueError, match=r"^a line of over 2000 letters"):
        netlify(headers("x" * 2000), [])


def test_caddy_serves_a_site_at_the_top_of_its_host() -> None:
    text = caddyfile(SENT, FOREVER, "https://mulailagi.example/")

    assert "{$SITE_ADDRESS:https://mulailagi.example} {\n\thandle {\n" in text
    assert "\t\tContent-Security-Policy \"script-src 'self'; frame-ancestors 'none'\"\n" in text
    assert "\t\t@kept path /assets/hub.0a1b2c3d.css /search/id/*\n" in text
    assert "\t\t@asked not path /assets/hub.0a1b2c3d.css /search/id/*\n" in text
    assert "path_regexp ^/en/\n" in text
    assert text.count("{") == text.count("}")


def test_caddy_serves_a_site_below_a_folder_of_its_host() -> None:
    text = caddyfile(SENT, (), "https://mulailagi.example/hub/")

    assert "\tredir /hub /hub/\n\thandle_path /hub/* {\n" in text
    assert re.findall(r"@kept path (.*)", text) == ["/none"]
    assert "path_regexp ^/hub/en/\n" in text
