"""One file per foreign format: bytes to values and back, no database."""
