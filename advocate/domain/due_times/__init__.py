"""Reads and repeats due times: what people type about time, in several languages as data, and RFC 5545 rules."""
