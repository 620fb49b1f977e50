"""What a page asks its reader: the questions in its data that are whole."""

from __future__ import annotations

PARTS = ("ask", "answer", "why")


def whole(questions: object) -> list[dict[str, str]]:
    """Return the questions that are whole; what the others lack is the checker's to say."""
    return [
        {part: " ".join(str(one[part]).split()) for part in PARTS}
        for one in (questions if isinstance(questions, list) else ())
        if isinstance(one, dict) and set(PARTS) <= one.keys()
    ]
