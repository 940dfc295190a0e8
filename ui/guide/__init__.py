"""The guide and the keys, shown in the program without network."""
