"""The built site: where its addresses lead, and which source each of them was written in."""
