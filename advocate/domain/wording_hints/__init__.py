"""Names wording that hides, refuses, blames or hurts, and offers a `we` sentence; start at finding.py."""
