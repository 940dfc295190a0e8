"""The core of Advocate: everything the product can do, without a window."""
