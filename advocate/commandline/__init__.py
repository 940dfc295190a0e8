"""The command line's parts: its arguments, its commands, how it prints. `advocate/cli.py` is the way in."""
