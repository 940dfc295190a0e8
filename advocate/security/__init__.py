"""Keys and locks: the only place that knows keyring and cryptography."""
