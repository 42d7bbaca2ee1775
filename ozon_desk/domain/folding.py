"""One way of making two spellings of the same words equal: headers, status words, the search column."""

from __future__ import annotations

from unicodedata import normalize


def fold(text: str) -> str:
    """``text`` without the differences people don't mean: case, ё/е, kind and number of spaces, full-width forms.

    Every run of white space (NBSP and narrow NBSP too) becomes one space, none is left at the ends.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    return " ".join(normalize("NFKC", text).casefold().replace("ё", "е").split())
