"""What packs say of themselves, in both languages."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from babel.dates import format_date

from kembar.finding import Words

if TYPE_CHECKING:
    from kembar.finding import Language

CONTENTS = Words("Daftar isi", "Contents")
FILTER = Words("Saring judul, misalnya: pesangon", "Filter titles, for example: severance")
ABOUT = Words("Tentang berkas ini", "About this file")
AFTER = Words("Setelah ini kamu bisa", "After this you can")
CHECKED = Words("Diperiksa", "Checked")
COVER = Words("Sampul", "Cover")
INSIDE_SHORT = Words(
    "Pelajaran, hak setelah PHK, dan kisah bagi pekerja yang mulai lagi sebagai reseller.",
    "Lessons, rights and stories for workers who start again as resellers.",
)
MINUTES = Words("menit", "minutes")
MODULE = Words("Modul", "Module")
NEEDS = Words("Baca dulu", "Read first")
OFFICIAL = Words("Situs resmi", "Official site")
PICTURE = Words("Gambar", "Picture")
PUBLISHED = Words("Terbit", "Published")
SOURCES = Words("Sumber", "Sources")
UNION = Words("Serikat", "Union")
WHOLE = Words("Semua halaman dalam satu berkas", "All pages in one file")
HANDOUT = Words("Untuk dicetak (PDF)", "To print (PDF)")
SLIDES = Words("Salindia", "Slides")
NO_TOOL = Words(
    "Alat hitungnya ada di situs, tidak di berkas ini. Di sini, pakai cara di kertas.",
    "The tool is on the site, not in this file. Here, use the way on paper.",
)


def day(value: object, language: Language) -> str:
    """Return a day as the pages write it: "22 November 2026"; anything else as it stands."""
    if not isinstance(value, date):
        return str(value)
    return str(format_date(value, "d MMMM y", locale=language))
