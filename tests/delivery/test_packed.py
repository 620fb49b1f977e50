"""Packed files: smaller, the same each time, and whole when unpacked."""

import gzip

import brotli
from kembar.delivery.packed import packed

PAGE = b"<p>Mulai lagi.</p>\n" * 40


def test_a_packed_file_unpacks_to_the_same_bytes() -> None:
    found = dict(packed([("a.html", PAGE)]))

    assert [*found] == ["a.html.gz", "a.html.br"]
    assert gzip.decompress(found["a.html.gz"]) == PAGE
    assert brotli.decompress(found["a.html.br"]) == PAGE
    assert found["a.html.gz"][4:8] == bytes(4)  # RFC 1952: the time
    assert dict(packed([("a.html", PAGE)])) == found


def test_what_does_not_become_smaller_is_left_out() -> None:
    assert [*packed([("a.svg", b"<svg/>"), ("b.html", PAGE)])] == [
        *packed([("b.html", PAGE)]),
    ]
