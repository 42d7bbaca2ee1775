"""Taking people, places and numbers out of a text that leaves the shop: a log, the report of a crash.

Such texts hold nothing of the kind by their making; this is the second lock.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Final

_SHORTEST: Final = 3
"""Letters: shorter names would take half a text with them."""
_WORD: Final = re.compile(r"\w+")
_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
_ADDRESS: Final = re.compile(
    r"\b(https?|ftp|tcp|ipp|smb)://?[^\s\"']+|\\\\[^\s\"'\\]+\\[^\s\"']*|\b\d{1,3}(\.\d{1,3}){3}\b"
)
_NUMBERS: Final = re.compile(
    r"(?<![\w.])("
    r"\+\d[\d ()-]{6,}\d"  # telephones
    r"|\d{4,}-\d{3,}(-\d+)?"  # postings and orders
    r"|[A-Za-z]{1,4}\d{6,}[A-Za-z]{0,4}"  # tracking numbers
    r"|\d{7,}"
    r")(?!\w)"
)
_KEY: Final = re.compile(
    r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
    r"|eyJ[\w-]+(\.[\w-]+)*"
    r"|(?<![\w./])(?!0x)(?=[A-Za-z_-]*\d)(?=[\d_-]*[A-Za-z])[A-Za-z0-9_-]{16,}(?![\w/])"
)
_FOREIGN: Final = re.compile(r"[^\W\d_]*[^\x00-\x7f]+\w*")


def words_of(text: str) -> list[str]:
    """The words of a name, as ``masked`` takes them: without those too short to tell anybody."""
    return [word for word in _WORD.findall(text.casefold()) if len(word) >= _SHORTEST]


def masked(text: str, names: Iterable[str] = (), home: str = "", words: Collection[str] = frozenset()) -> str:
    """``text`` without ``names`` (in whatever case), without any of ``words`` (of ``words_of``, and they may be
    100,000), the home folder, addresses, long numbers, keys, and without any word that isn't plain ASCII: the
    program's own words for support are."""
    if home.strip("/\\"):
        for written in {home, home.replace("\\", "/"), home.replace("\\", "\\\\")}:
            text = re.sub(re.escape(written), "~", text, flags=re.IGNORECASE)
    known = sorted({name.strip() for name in names if len(name.strip()) >= _SHORTEST}, key=len, reverse=True)
    for start in range(0, len(known), 200):
        some = "|".join(map(re.escape, known[start : start + 200]))
        text = re.sub(rf"(?<!\w)({some})(?!\w)", "(name)", text, flags=re.IGNORECASE)
    if words:
        text = _WORD.sub(lambda found: "(name)" if found[0].casefold() in words else found[0], text)
    for pattern, stand_in in ((_MAIL, "(mail)"), (_ADDRESS, "(address)"), (_KEY, "(key)"), (_NUMBERS, "(number)")):
        text = pattern.sub(stand_in, text)
    return _FOREIGN.sub("(word)", text)
