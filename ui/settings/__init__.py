"""What people may set, and what they may know about their vault."""
