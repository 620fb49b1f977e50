"""Paper: handouts, booklets, the codes for a wall and the attendance sheet, as PDF."""
