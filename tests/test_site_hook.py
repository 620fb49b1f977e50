"""What the hook that checks the built site promises, seen in a real build of a tiny pair."""

from pathlib import Path

from tests.building import ROOT, tree
from tests.tiny import FRAME, PAGES, Site

ALONE = ("docs/id/kisah/hanya.md", "docs/en/kisah/only.md")
LINK = '{% block footer %}<a href="/alat/hilang/">Hilang</a>{% endblock %}\n'


def test_a_link_of_the_theme_that_leads_nowhere_refuses_a_strict_build(tmp_path: Path) -> None:
    """It is on every page and told once, nothing else is told, and the last site stays."""
    site = Site(tmp_path)
    site.write({path: text for path, text in PAGES.items() if path not in ALONE})
    site.write({"theme/main.html": FRAME + LINK, "site/index.html": "last"})
    site.configure(f"{ROOT}/hooks/check_site.py")

    done = site.build("--strict")

    assert done.returncode == 1
    assert done.stdout.count("check_site: ") == 1
    assert done.stdout.count("site/404.html:") == 1
    assert (
        'error[built-link] in the built site "/alat/hilang/" leads nowhere (8 pages)\n'
        "  hint: link to a page or file that the built site has\n"
    ) in done.stdout
    assert "ERROR   -  Checked 6 pages, 3 pairs, 2 links. Found 1 error." in done.stdout
    assert "Traceback" not in done.stdout
    assert tree(site.built) == {"index.html": b"last"}
