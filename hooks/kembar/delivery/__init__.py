"""What becomes of the built site on its way to a phone: data in, bytes out, no MkDocs."""
