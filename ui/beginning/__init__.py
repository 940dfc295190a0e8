"""The first minutes with an empty vault: what to do, ticked off as it is done."""
