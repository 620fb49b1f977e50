"""Slides: a lesson for the wall of a room, in one file that needs no network."""
