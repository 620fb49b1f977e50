"""Links of the hub's pages whose target is written wrong."""

from __future__ import annotations

from tests.faults.plant import Kind, changed, passage

_PROSE = ("paragraph", "item", "row", "boxed", "definition")
# A link to another page, in its parts: `](/`, the folder and name, `.md`, the fragment.
_PAGE = r"(\]\(/)([\w/-]+)(\.md)(#[\w-]+)?(?=\))"


def _target(name: str, new: str, old: str = _PAGE, rule: str = "link-target") -> Kind:
    return changed(name, rule, _PROSE, old, new, anywhere=True, alone=True)


KINDS = (
    _target("a link to a page that does not exist", r"\1\2x\3\4"),
    _target("a link with a letter lost in its target", r"\1\2\3", r"(\]\(/[\w/-]*?\w)\w([\w-]+)(\.md)(?=\))"),
    _target("a link to a folder that does not exist", r"\1lama/\2\3\4"),
    _target("a link without the folder of its page", r"](/\1", r"\]\(/(?:mitra|pelajaran|kisah)/(?!index)([\w-]+\.md)(?=[)#])"),
    _target("a link in capital letters", r"\1I\2", r"(\]\(/)i(stilah\.md)"),
    _target("a link in a capital extension", r"\1\2.MD\4"),
    _target("a link without its extension", r"\1\2\4"),
    _target("a link to the page as it is published", r"\1\2/\4"),
    _target("a link to the page as an HTML file", r"\1\2.html\4"),
    _target("a link with its extension twice", r"\1\2.md.md\4"),
    _target("a link to another kind of file", r"\1\2.mdx\4"),
    _target("a link that starts at the folder docs", r"\1docs/\2\3\4"),
    _target("a link with a space encoded in it", r"\1%20\2\3\4"),
    _target("a link with an underscore for a dash", r"\1_\2", r"(\]\(/[\w/-]*)-([\w-]+\.md)(?=[)#])"),
    _target("a relative link from the wrong folder", r"](../../../../\2\3\4"),
    _target("a link without any target", r"]()", r"\]\(/[\w/.-]+(?:#[\w-]+)?\)"),
    _target("a link with a doubled folder", r"\1\2/\2/", r"(\]\(/)(mitra|pelajaran|kisah)/"),
    changed("a link to the other language", "link-language", _PROSE, r"\]\(/(?=[\w/-]+\.md)", "](/en/", anywhere=True, alone=True, language="id"),
    changed("a link to the default language from its translation", "link-language", _PROSE, r"\]\(/(?=[\w/-]+\.md)", "](/id/", anywhere=True, alone=True, language="en"),
    changed("a link to another page than in the twin", "link-parity", _PROSE, r"(?<=\]\()/(?:mitra|pelajaran|kisah)/(?!saman)[\w-]+\.md(?=\))", "/kisah/saman-yusuf.md", anywhere=True),
    changed("a link that its page has lost", "link-parity", _PROSE, r"\[([^\]\[]+)\]\(/(?:mitra|pelajaran)/[\w-]+\.md\)", r"\1", anywhere=True),
    passage("a link that only one page has", "link-parity", "ILO.", "[ILO](/mitra/ilo.md).", 1),
    passage("a download that does not exist", "asset-missing", "[PDF](/berkas/tabel.pdf)", "[PDF](/berkas/tabell.pdf)", 1, files={"berkas/tabel.pdf": "%PDF-1.4"}),
    passage("a link that names no goal", "link-text", ("Lihat [daftar mitra](/mitra/index.md).", "See the [list of partners](/mitra/index.md)."), ("Lihat daftar mitra [di sini](/mitra/index.md).", "See the list of partners [here](/mitra/index.md)."), 1),
    passage("an address shown that is not the one linked to", "link-text", "[evermos.com](https://evermos.com/)", "[evermos.com](https://ekraf.org/)", 1, also=frozenset({"link-parity"})),  # it does lead elsewhere
    passage("a query on a link inside the site", "link-style", "[ILO](/mitra/ilo.md)", "[ILO](/mitra/ilo.md?a=b)", 1),
    passage("two links with the same words to different places", "link-same-text", ("[Program](/program.md)\n[Program kami](/mitra/index.md)", "[Programme](/program.md)\n[Our programme](/mitra/index.md)"), ("[Program](/program.md)\n[Program](/mitra/index.md)", "[Programme](/program.md)\n[Programme](/mitra/index.md)"), 2),
)  # fmt: skip
