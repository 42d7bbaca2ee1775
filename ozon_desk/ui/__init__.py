"""Everything Qt: the window, screens, dialogs, widgets, table models, the label painter, and all the words.

Belongs here: showing what services answer, and turning keys and scans into calls of services.

Does not belong here: storage, exchange, and rules of the trade.
"""
