"""What `./dev` does, in pieces. Standard library only: this runs before anything is installed."""
