"""Kembar ("twin"): checks that the two languages of a Markdown site are pairs that say the same."""
