"""Cases on the screen: opening one, the list of them, what was done and what comes next, texts to send."""
