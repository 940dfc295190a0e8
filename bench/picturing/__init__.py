"""The scenes that `./dev pictures` takes, and how they are taken."""
