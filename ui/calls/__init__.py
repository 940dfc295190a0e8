"""Contacts with customers as they are logged and corrected, and the fields for it that other overlays share."""
