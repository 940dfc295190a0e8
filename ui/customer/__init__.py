"""One customer's page: its three columns together, what is open, and the history as a file."""
