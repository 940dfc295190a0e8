"""Customers in windows of their own, and one Advocate for each vault."""
