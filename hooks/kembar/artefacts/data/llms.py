"""llms.txt: where a language model finds the reviewed text in one language (llmstxt.org)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.artefacts.data.index import HOME, LICENCE_NAME
from kembar.artefacts.data.lessons import PATH
from kembar.artefacts.lasting import permanent
from kembar.finding import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kembar.artefacts.data.index import Index
    from kembar.artefacts.rendered import Rendered
    from kembar.finding import Language

NAME = "llms.txt"
_CAVEATS = Words(
    """\
- Situs ini bukan milik ILO, Evermos, atau serikat mana pun, dan tidak mewakili mereka.
- Tidak ada janji penghasilan di sini. Angka dalam contoh hitungan dan kisah bukan hasil yang pasti.
- Halaman tentang hak, hukum, dan pajak adalah informasi umum, bukan nasihat hukum. Aturan bisa \
berubah: sebut hari diperiksanya, dan sarankan bertanya ke serikat, Disnaker, atau lembaganya.
- Kisah merangkum sumber yang sudah terbit. Jangan menambah kata atau angka yang tidak ada di sana.
- Tautan di bawah membuka halaman berbahasa Indonesia. Buang `/id` di ujungnya bila tautan itu \
dikirim ke orang: halaman terbuka dalam bahasanya.
- Isi yang sama dalam bahasa Inggris: {other}. Sebagai data: {data}. Lisensi: {licence}.""",
    """\
- This site does not belong to the ILO, Evermos or any union, and does not speak for them.
- Nothing here promises an income. Numbers in worked examples and stories are no sure results.
- Pages on rights, law and tax are general information, not legal advice. Rules change: say on \
which day the page was checked, and suggest asking a union, the labour office or the agency itself.
- Stories sum up published sources. Do not add words or numbers that are not there.
- The links below open the English pages. Leave out the `/en` at the end when you send a link to a \
person: the page then opens in their language.
- The same in Indonesian: {other}. As data: {data}. Licence: {licence}.""",
)
_RIGHTS = Words("Hak setelah PHK", "Rights after a layoff")
_STORIES = Words("Kisah", "Stories")
# llmstxt.org: what this heading holds may be left out; the word is a part of the format.
_OPTIONAL = "Optional"


def path(index: Index, language: str) -> str:
    """Return where a language's llms.txt lies below the home page."""
    return f"{index.folder(language)}{NAME}"


def llms(index: Index, language: Language) -> str:
    """Return the text of llms.txt."""
    home = index.page(language, HOME)
    about = home.said("description") if home else ""
    other = next((one for one in index.pages if one != language), language)
    caveats = _CAVEATS.said_in(language).format(
        other=f"{index.home}{path(index, other)}",
        data=f"{index.home}{PATH}",
        licence=LICENCE_NAME,
    )
    lessons = index.lessons(language)
    modules = [
        _list(index, one.said("title"), _of_module(lessons, one.whole("module")))
        for one in index.modules(language)
    ]
    parts = [
        f"# {_line(index.name)}",
        f"> {_line(about)}" if about else "",
        caveats,
        *modules,
        _list(index, _RIGHTS.said_in(language), index.of_kind(language, "right")),
        _list(index, _STORIES.said_in(language), index.of_kind(language, "story")),
        _list(index, _OPTIONAL, index.of_kind(language, "partner")),
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def _of_module(lessons: Iterable[Rendered], number: int) -> list[Rendered]:
    return [one for one in lessons if one.whole("module") == number]


def _list(index: Index, title: str, pages: Iterable[Rendered]) -> str:
    """Return pages below a heading, or nothing while there are none."""
    lines = [
        f"- [{page.code} · {_line(page.said('title'))}]"
        f"({permanent(index.home, page.code, language=page.language)})"
        f"{': ' if page.said('description') else ''}{_line(page.said('description'))}"
        for page in pages
    ]
    return "\n".join([f"## {_line(title)}", "", *lines]) if lines else ""


def _line(text: str) -> str:
    """Return a text in one line, with nothing in it that Markdown takes for a link or a tag."""
    plain = " ".join(text.split())
    for sign in ("\\", "[", "]", "<", "`", "*", "_"):
        plain = plain.replace(sign, f"\\{sign}")
    return plain
