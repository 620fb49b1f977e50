"""What the site is sent as: data in, bytes out; nothing here knows MkDocs."""
