"""What packs say of themselves, in both languages."""

from __future__ import annotations

from kembar.finding import Words

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
