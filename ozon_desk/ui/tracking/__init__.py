"""The tracking workshop: scan a box, scan its number, next. What a scan means is decided in ``services.workshop``."""
