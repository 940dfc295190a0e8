"""Asking for help: offered by a rule in one line, asked for by hand, answered by whoever was asked."""
