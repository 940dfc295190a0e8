"""Handing a customer or a case on: given with all the next one needs, accepted or returned, taken back."""
