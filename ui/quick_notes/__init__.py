"""Text now, the customer later."""
