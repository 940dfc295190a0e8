"""How promises were kept: a table of weeks or months in place of the list, and the way from a figure to its promises."""
