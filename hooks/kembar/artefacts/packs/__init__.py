"""Packs: the pages of one language as files that are read without any network."""
