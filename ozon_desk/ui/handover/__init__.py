"""The hand-over: carriers of the day, the cart that is being filled, its closing, and what comes after it."""
