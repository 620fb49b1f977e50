"""What a text holds at first sight: its bare words, and digits that count nothing."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")
_POINT = re.compile(r"\.[A-Za-z]")
# Addresses (RFC 5321, RFC 1035).
ADDRESS = re.compile(
    r"https?://\S+|\b[\w.+-]{1,64}@[\w-]+\.[\w.-]+|\b(?:[\w-]{1,63}\.){1,8}[a-z]{2,}(?:/\S*)?\b"
)
# Codes and versions such as `L09`, `5G`, `24/7`, `COVID-19` and `1.6.1` name a thing.
CODE = re.compile(
    r"\b(?:(?!(?:Rp|IDR|USD|SGD|RM|MYR|EUR|GBP|S\$|US\$)\.?\d)[A-Za-z]++\d[\w.\u00d7]*(?<!\.)"
    r"(?:,\d\b)?"
    r"|24/7\b|\d[DG]\b|[A-Z]{2,}+-\d+(?:\.\d+)?\b"
    r"|\d+(?:\.\d+){1,8}\.x\b"
    r"|\d+(?:\.\d+){0,8}\.(?:0|\d{1,2}|\d{4,})(?:\.\d+){1,8}\b)"
)
PHONE = re.compile(
    r"(?<![\w.,/-])(?:"
    r"\+\d{1,3}[ -]?\(?\d{2,4}\)?(?:[ -]?\d{3,4}){1,3}"
    r"|\(0\d{2,3}\)[ ]?\d{3,4}(?:[ -]?\d{3,4}){1,2}"
    r"|0\d{2,3}(?:[ -]?\d{3,4}){2,3}"
    r"|\d{4}[ -]\d{3,4}[ -]\d{3,4}(?:[ -]\d{3,4})*"
    r")(?![\w-])"
)


def is_addressed(text: str) -> bool:
    """Return whether a text may hold an address."""
    return "@" in text or "://" in text or _POINT.search(text) is not None


def blank(match: re.Match[str]) -> str:
    """Return as many spaces as the match is long."""
    return " " * len(match[0])


def phone_digits(written: str) -> str:
    """Return the digits of a telephone number; at home 0812 …, from abroad +62 812."""
    digits = re.sub(r"\D", "", written)
    return digits.removeprefix("62" if "+" in written else "0")


def words(text: str) -> frozenset[str]:
    """Return the words of a text in small letters, without digits and marks."""
    return frozenset(_WORD.findall(text.lower()))
