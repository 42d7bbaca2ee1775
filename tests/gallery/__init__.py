"""Every window of the program, by name: how it is opened on a prepared shop, for tests that look at all of them and for
the pictures (``tests/shots``). How to add one stands in CONTRIBUTING.md."""
