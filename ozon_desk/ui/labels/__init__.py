"""Labels on paper: one painter in whole printer dots for preview, PDF and printer.

Belongs here: fonts, barcodes, painting a plan, PDF pages, driving a printer, the words of a label.

Does not belong here: what stands on a label (``domain.labels``), and when "printed" is recorded (services).
"""
