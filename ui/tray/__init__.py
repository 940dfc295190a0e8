"""Advocate beside the clock: what is due, said while the window is closed."""
