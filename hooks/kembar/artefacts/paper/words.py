"""Every word that paper itself says, in both languages."""

from __future__ import annotations

from kembar.finding import Words

ATTENDANCE = Words("Daftar hadir", "Attendance sheet")
BOOKLET = Words("Buku modul", "Module booklet")
CHECKED = Words("Diperiksa {}.", "Checked {}.")
CHECKED_FROM = Words("Diperiksa {} sampai {}.", "Checked {} to {}.")
CODE = Words("Kode pelajaran", "Lesson code")
CONTENTS = Words("Isi buku ini", "In this booklet")
DATE = Words("Tanggal", "Date")
KEPT = Words(
    "Nama lengkap atau nama panggilan, keduanya boleh. Jangan menulis nomor telepon, alamat, atau "
    "nomor KTP. Kertas ini disimpan pelatih. Jangan difoto untuk grup, dan jangan dipakai untuk "
    "keperluan lain. Musnahkan sesudah pertemuan terakhir.",
    "A full name or a nickname will do. Do not write telephone numbers, addresses or identity "
    "numbers. The trainer keeps this paper. Do not post a photo of it in a group, and do not use "
    "it for anything else. Destroy it after the last meeting.",
)
LESSON = Words("Pelajaran", "Lesson")
LICENCE = Words(
    "Boleh digandakan dan dibagikan, dengan menyebut Mulai Lagi (CC BY 4.0).",
    "You may copy and share this, naming Mulai Lagi (CC BY 4.0).",
)
MINUTES = Words("menit", "minutes")
MODULE = Words("Modul", "Module")
NAME = Words("Nama", "Name")
NUMBER = Words("No.", "No.")
OURSELVES = Words(
    "Hitungan di sini contoh, bukan janji. Tidak ada yang bisa menjanjikan penghasilan. "
    "Mulai Lagi bukan milik ILO, Evermos, atau serikat mana pun, dan tidak mewakili mereka.",
    "The sums here are examples, not promises. Nobody can promise an income. Mulai Lagi does "
    "not belong to the ILO, Evermos or any union, and does not speak for them.",
)
PAGE = Words("Halaman", "Page")
PLACE = Words("Tempat", "Place")
QR = Words("Kode QR menuju {}", "QR code that leads to {}")
SIGNATURE = Words("Tanda tangan", "Signature")
SOURCES = Words("Sumber", "Sources")
TIME = Words("Waktu", "Time")
TITLE = Words("Judul", "Title")
TRAINER = Words("Pelatih", "Trainer")
TYPED = Words(
    "Kode dalam kurung, misalnya ({}), bisa diketik di {}.",
    "A code in brackets, such as ({}), can be typed at {}.",
)
WALL = Words("Kode QR semua pelajaran", "QR codes of all lessons")
WALL_HOW = Words(
    "Tempel di dinding. Arahkan kamera ponsel dari jarak kira-kira satu meter. Tidak punya kamera? "
    "Ketik alamat di bawah kotak. Boleh juga digunting, satu kode untuk satu kertas.",
    "Put this on a wall. Point a phone's camera at it from about a metre. No camera? Type the "
    "address below the square. You can also cut it up, one code a piece.",
)
