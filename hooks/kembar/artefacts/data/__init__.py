"""The hub as data: what programs read of it, all from one index of its pages."""
