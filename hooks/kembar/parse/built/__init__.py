"""The files of a built site in, references out: everything that knows what they look like."""

from __future__ import annotations

from kembar.parse.built.document import address_of_home, document
from kembar.parse.built.machine import address_in_sitemap, artefact
from kembar.parse.built.references import References

__all__ = ["References", "address_in_sitemap", "address_of_home", "artefact", "document"]
