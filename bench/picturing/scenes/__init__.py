"""Every page and state worth a picture, a file for each part of the window."""
