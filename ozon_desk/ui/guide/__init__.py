"""The first ten minutes: four steps from a blank computer to a queue that can be packed."""
