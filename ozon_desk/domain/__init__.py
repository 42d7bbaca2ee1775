"""The rules of the trade.

Belongs here: frozen dataclasses and functions that say what a posting is, which tab it stands in, when it is
due and when somebody must be told, what a scan means, whether a tracking number is right, what may leave and with
whom, what a case wants next, what stands on a label, what an import changes.

Does not belong here: Qt, SQL, files, threads, words for people, or a look at the clock (``now`` is a parameter).
"""
