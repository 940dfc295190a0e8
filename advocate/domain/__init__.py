"""What things are: frozen values and pure rules (no SQL, no files, no clock)."""
