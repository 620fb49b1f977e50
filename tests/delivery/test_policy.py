"""The policy of a page: the hashes of its own scripts, and nothing more lenient."""

import pytest
from kembar.delivery.policy import alone, guarded, hashes, holds_images, is_alone, policy, styles

# Worked out with OpenSSL: printf 'let a = 1' | openssl dgst -sha256 -binary | base64
ONE = "'sha256-LAfYd7pbFUgwfQu8b4q135PeTG2z+/coPEUYCd74eCQ='"


def test_a_script_in_a_page_is_hashed_and_data_is_not() -> None:
    page = (
        "<script>let a = 1</script><script type=module>let a = 1</script>"
        '<script type="application/json">{"a": 1}</script><script src="a.js"></script>'
        "<!-- <script>let b = 2</script> --><pre>&lt;script>let c = 3&lt;/script></pre>"
    )

    assert hashes(page) == {ONE}
    assert hashes("<p>Halo</p>") == frozenset()


def test_line_endings_are_those_that_a_browser_hashes() -> None:
    assert hashes("<script>a\r\nb\rc</script>") == hashes("<script>a\nb\nc</script>")


def test_a_policy_lets_through_the_site_and_the_hashes_alone() -> None:
    assert policy(frozenset({"'sha256-b'", "'sha256-a'"}), images_in_pages=False) == (
        "default-src 'none'; script-src 'self' 'sha256-a' 'sha256-b'; style-src 'self'; "
        "img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        "worker-src 'self'; base-uri 'none'; form-action 'self'"
    )
    assert "img-src 'self' data:;" in policy(frozenset(), images_in_pages=True)
    assert "unsafe" not in policy(frozenset(), images_in_pages=True)


def test_a_file_that_needs_no_other_lets_through_what_is_in_it() -> None:
    page = "<meta charset=utf-8><style>p{}</style><script>let a = 1</script>"
    (style,) = styles(page)

    assert alone(page) == (
        f"default-src 'none'; script-src {ONE}; style-src {style}; "
        "base-uri 'none'; form-action 'none'"
    )
    assert alone("<p>a") == (
        "default-src 'none'; script-src 'none'; style-src 'none'; "
        "base-uri 'none'; form-action 'none'"
    )
    assert f"style-src 'self' {style};" in policy(frozenset(), styles(page), images_in_pages=False)
    assert is_alone(guarded(page, alone(page)))


def test_a_page_that_only_speaks_of_a_policy_has_none() -> None:
    page = "<meta charset=utf-8><p>Content-Security-Policy</p>"

    assert not is_alone(page)
    assert not is_alone("<p>a</p>")


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("a { background: url( data:image/svg+xml;utf8,<svg/>) }", True),
        ('<img src="data:image/gif;base64,R0l" alt="">', True),
        ("<p>data:image/gif is written src=&quot;data:image/gif&quot;</p>", False),
        ("", False),
    ],
)
def test_images_within_pages_and_styles_are_noticed(text: str, *, holds: bool) -> None:
    assert holds_images(["<p>Halo</p>", text]) is holds


def test_a_page_begins_with_its_charset_and_its_policy() -> None:
    page = '<html><head>\n<meta charset="utf-8">\n<title>a</title>'

    assert guarded(page, "script-src 'self'") == (
        '<html><head>\n<meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy" content="script-src \'self\'">'
        '<meta name="referrer" content="no-referrer">\n<title>a</title>'
    )


def test_a_page_without_a_charset_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^no <meta charset>; begin"):
        guarded("<html><head><title>a</title>", "script-src 'self'")
