"""The window itself: its places, its head and foot, and what it remembers."""
