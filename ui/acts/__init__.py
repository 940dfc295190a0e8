"""What people can do: every act and its shortcut, declared once, and bound where it works."""
