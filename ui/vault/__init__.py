"""Making a vault and opening it."""
