"""Finds promises in what is being typed; start at finding.py."""
