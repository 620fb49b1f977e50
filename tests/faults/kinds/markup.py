"""HTML in a page that does more than show text."""

from __future__ import annotations

from tests.faults.plant import Kind, passage


def _html(name: str, bad: str, at: int = 1, good: str = "ILO") -> Kind:
    return passage(name, "raw-html", good, bad, at)


KINDS = (
    _html("a script in a page", "ILO <script>alert(1)</script>"),
    _html("a script over several lines", "ILO\n\n<script>\nalert(1)\n</script>", 3),
    _html("a frame of another site", '<iframe title="ILO" src="https://evermos.com/"></iframe>', good=""),
    _html("a form in a page", '<form action="https://evermos.com/"><p>ILO</p></form>'),
    _html("a field in a page", 'ILO <input name="a">'),
    _html("a button in a page", "ILO <button>OK</button>", good="ILO OK"),
    _html("an object in a page", '<object data="a.pdf">ILO</object>'),
    _html("a style sheet in a page", "<style>p { color: red }</style>", good=""),
    _html("a link element in a page", '<link rel="stylesheet" href="a.css">', good=""),
    _html("a refresh in a page", '<meta http-equiv="refresh" content="0">', good=""),
    _html("another base for addresses", '<base href="https://evermos.com/">', good=""),
    _html("code that runs on a click", '<p onclick="alert(1)">ILO</p>'),
    _html("code that runs on a broken image", '<span onmouseover="alert(1)">ILO</span>'),
    _html("a style that covers the page", '<div style="position:fixed;top:0">ILO</div>'),
    _html("a style that loads a picture", '<p style="background:url(https://evermos.com/a.png)">ILO</p>'),
)  # fmt: skip
