"""The search: what is in its index, how that is written, and which scripts read it."""
