"""Notes on a customer to a department or a colleague: written and answered."""
