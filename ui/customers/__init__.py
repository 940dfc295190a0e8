"""Customers: the list of them all, and one customer's page with who they are, what happened and what is open."""
