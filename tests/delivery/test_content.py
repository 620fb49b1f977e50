"""Tables of Markdown get a frame to scroll in, and boxes to tick on paper are passed over."""

import pytest
from kembar.delivery.content import usable, without_gaps

FRAME = '<div class="md-typeset__scrollwrap"{}><div class='
REACHED = ' tabindex="0" role="group" aria-label="Tabel yang bisa digeser"'
ROW = "<table>\n<thead>\n<tr>\n{}</tr>\n</thead><tbody><tr><td>1</td></tr></tbody></table>"


def test_each_table_has_a_frame_and_one_of_five_columns_or_more_a_wide_one() -> None:
    narrow, wide = ROW.format("<th>a</th>\n" * 3), ROW.format('<th align="right">a</th>\n' * 5)

    assert usable(f"<p>a</p>{narrow}<p>b</p>{wide}", "id") == (
        f'<p>a</p>{FRAME.format("")}"md-typeset__table">{narrow}</div></div>'
        f'<p>b</p>{FRAME.format(REACHED)}"md-typeset__table md-typeset__table--wide">'
        f"{wide}</div></div>"
    )


def test_a_table_with_attributes_and_one_that_is_shown_as_code_stay() -> None:
    html = '<table class="own"><tr><td>1</td></tr></table><code>&lt;table&gt;</code>'

    assert usable(html, "en") == html


def test_a_box_to_tick_on_paper_is_not_read_out() -> None:
    box = '<li class="task-list-item"><input type="checkbox" disabled{}/> Bukti'

    assert usable(box.format(""), "id") == box.format(' aria-hidden="true"')


def test_a_keyboard_reaches_code_that_scrolls() -> None:
    code = '<div class="highlight"><pre><span></span><code{}>a</code></pre></div><code>b</code>'

    assert usable(code.format(""), "id") == code.format(' tabindex="0"')


def test_a_title_in_the_other_language_is_read_in_that_language() -> None:
    html = '<dd>"{}". Dibaca.</dd>'
    foreign = '<dd>"<span lang="{}">{}</span>". Dibaca.</dd>'
    english, indonesian, name = "Jobs for all", "Kerja untuk semua", "Promise II Impact"

    assert usable(html.format(english), "id") == foreign.format("en", english)
    assert usable(html.format(indonesian), "en") == foreign.format("id", indonesian)
    for title, language in ((english, "en"), (indonesian, "id"), (name, "id"), (english, "de")):
        assert usable(html.format(title), language) == html.format(title)


def test_no_gap_is_sent_that_is_not_seen_and_every_gap_that_is() -> None:
    page = (
        "<p>a\n   <b>b</b>\n\n  </p> <i>c</i>\n<ul>\n  <li> d <b>e</b> f\n</li>\n</ul>\n"
        "<tr>\n<td> 1 </td>\n</tr>\n <link rel=a>\n<linked> <b>g</b>\n <trees>"
    )

    assert without_gaps(page) == (
        "<p>a\n<b>b</b>\n</p> <i>c</i><ul><li>d <b>e</b> f</li></ul>"
        "<tr><td>1</td></tr><link rel=a><linked> <b>g</b>\n<trees>"
    )


@pytest.mark.parametrize(
    "text",
    [
        "<pre>\n  <li> x</li></pre>",
        "<script>`\n  <li> `</script>",
        "<textarea>\n  <li>\n</textarea>",
        "<style>\n  a {}\n  </style>",
    ],
)
def test_what_is_shown_or_run_as_it_is_written_keeps_its_gaps(text: str) -> None:
    assert without_gaps(text) == text
