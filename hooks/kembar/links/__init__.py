"""Addresses: where they lead, how they are written, and what was meant by a wrong one."""
