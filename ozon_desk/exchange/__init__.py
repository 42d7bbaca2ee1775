"""Files in and out: spreadsheets, PDFs of labels, the times in photos.

Belongs here: reading CSV and XLSX into drafts *or* row problems (no row is dropped silently), recognising the
layouts of Ozon's exports and of carriers' events, taking label PDFs apart, writing workbooks and CSV.

Does not belong here: the database, the clock, Qt, or any decision about what a file may change.
"""
