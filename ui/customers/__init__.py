"""The list of all customers: found, filtered, chosen, added."""
