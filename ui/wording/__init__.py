"""How moments, days and formats are put into words, in the language chosen."""
