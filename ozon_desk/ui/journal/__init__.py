"""The parts of the journal's screen: what it is looked through by, its pages, one entry at length, taking it back."""
