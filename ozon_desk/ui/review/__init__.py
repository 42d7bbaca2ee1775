"""The late review: what was due, what became of it, why it was late and what that costs; down to each posting."""
