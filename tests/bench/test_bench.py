import json
from pathlib import Path

from kembar import checks, read

from tests.bench.sites import site
from tests.bench.trees import GROUP, LINKS, tree


def test_a_tree_is_clean_and_holds_ten_links_a_page(tmp_path: Path) -> None:
    read_tree = read.site(tree(tmp_path / "tree", 12) / "docs")

    assert checks.run(read_tree) == []
    assert [len(page.links) for page in read_tree.pages if page.name != "index.md"] == [LINKS] * 24


def test_a_group_of_built_pages_is_copied_with_its_links(tmp_path: Path) -> None:
    built = tmp_path / "built"
    index = {"pages": [["", "A", "page", []], ["grup-0/halaman-1/", "B", "page", [["x", "X"]]]]}
    page = '<a href="../halaman-0/#x">0</a>'
    for folder, language in (("", "id"), ("en/", "en")):
        toc = built / f"search/{language}/toc.1a2b.json"
        toc.parent.mkdir(parents=True)
        toc.write_text(json.dumps(index))
        for path, text in {
            "index.html": '<a href="grup-0/halaman-0/">0</a>',
            "grup-0/halaman-1/index.html": page,
        }.items():
            file = built / f"{folder}{path}"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
    (built / "sitemap.xml").write_text("<urlset><url>/</url><url>/grup-0/halaman-1/</url></urlset>")

    made = site(tmp_path / "made", built, 2 * GROUP)

    assert (made / "en/grup-1/halaman-51/index.html").read_text() == (
        '<a href="../halaman-50/#x">0</a>'
    )
    assert (made / "index.html").read_text() == (
        '<a href="grup-0/halaman-0/">0</a><a href="grup-1/halaman-50/">0</a>'
    )
    assert json.loads((made / "search/en/toc.1a2b.json").read_text()) == {
        "pages": [*index["pages"], ["grup-1/halaman-51/", "B", "page", [["x", "X"]]]]
    }
    assert (made / "sitemap.xml").read_text() == (
        "<urlset><url>/</url><url>/grup-0/halaman-1/</url><url>/grup-1/halaman-51/</url>\n</urlset>"
    )
