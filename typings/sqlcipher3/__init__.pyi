"""What type checkers may know of sqlcipher3, which brings no types: it is the standard library's sqlite3, with keys."""
