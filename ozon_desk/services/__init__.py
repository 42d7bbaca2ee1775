"""What a person can do at the desk: one method, one transaction, one journal entry.

Belongs here: units of work that read through storage and exchange, decide through domain, and write.
``Desk`` is the one object the window and the command line are given.

Does not belong here: Qt, SQL, and sentences for people (a refusal carries a code and facts).
"""
