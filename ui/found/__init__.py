"""What is found in a text while it is typed: promises, wording, the case it belongs to; start at in_text.py."""
