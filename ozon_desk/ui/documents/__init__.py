"""Paper that isn't a label: pick lists, packing slips, the sheet of commands, badges.

Belongs here: laying blocks out on pages in millimetres, their painting into a PDF, onto a driver's paper or a label
printer's bitmap, and the words of papers that speak a language of their own.

Does not belong here: what stands on a paper (``domain.picklist``, ``domain.slips``), and who may have one (services).
"""
