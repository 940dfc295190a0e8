"""Promises as people see them: made, changed, ended, on a card, and all of them on a page."""
