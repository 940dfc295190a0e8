"""What wants to be told to whoever sits here, in the window or outside it, and what they answer."""
