"""A contact while it is written down: strips at the foot of the window, in the vault within a second."""
