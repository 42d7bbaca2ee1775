"""Start-up: reads the arguments, builds everything once and joins it.

Belongs here: the command line, wiring (clock -> database -> desk -> window), paths, the log, crash handling,
the self-test.

Does not belong here: anything a screen or a service could do itself.
"""
