"""Headings, links and images stand on the line where an editor finds them."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from kembar import parse
from kembar.model import Page

from tests.parse.test_marks import ODD, PAGES, markdown_text


def page(file: Path) -> Page:
    return parse.page(file.read_text("utf-8"), f"id/{file.name}")


def found(page: Page) -> list[str]:
    headings = [
        (heading.line, f"heading {heading.level} {heading.id} {heading.text}".strip())
        for heading in page.headings
    ]
    links = [(link.line, f"link {link.target}".strip()) for link in page.links]
    images = [(image.line, f"image {image.target}") for image in page.images]
    return [f"{line} {words}" for line, words in sorted([*headings, *links, *images])]


@pytest.mark.parametrize("file", ODD, ids=lambda file: file.stem)
def test_every_heading_link_and_image_has_its_line(file: Path) -> None:
    assert found(page(file)) == file.with_suffix(".lines").read_text("utf-8").splitlines()


@pytest.mark.parametrize("file", PAGES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_the_line_of_a_pages_heading_link_or_image_holds_it(file: Path) -> None:
    lines = file.read_text("utf-8").split("\n")
    read = page(file)
    wanted = [
        *((heading.line, heading.text) for heading in read.headings),
        *((link.line, link.target) for link in read.links),
        *((image.line, image.target) for image in read.images),
    ]

    assert [(line, words) for line, words in wanted if words not in lines[line - 1]] == []


@settings(max_examples=300, deadline=None, derandomize=True)
@given(markdown_text)
def test_every_line_lies_within_the_file(text: str) -> None:
    read = parse.page(text, "id/a.md")
    lines = [
        *(heading.line for heading in read.headings),
        *(link.line for link in read.links),
        *(image.line for image in read.images),
        *(line for _, line in read.ids),
        *(section.line for section in read.sections),
        *(block.line for section in read.sections for block in section.blocks),
        *(prose.line for section in read.sections for prose in section.prose),
        *(line for section in read.sections for prose in section.prose for _, line in prose.turns),
        *read.front_matter.lines.values(),
    ]

    assert [line for line in lines if not 1 <= line <= text.count("\n") + 1] == []
