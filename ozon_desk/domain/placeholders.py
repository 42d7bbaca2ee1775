"""Tracking numbers that are none: what people type so that a field isn't empty (000…, 12345…, "test", "нет", "无").

They look like numbers: ten zeros have CDEK's shape. So they are known by what they say, before any shape is asked.
"""

from __future__ import annotations

import re
from typing import Final

_WORDS: Final = frozenset(
    {
        *("TEST", "TESTING", "TRACK", "TRACKING", "NUMBER", "TRACKINGNUMBER", "TRACKNUMBER", "FAKE", "DUMMY", "SAMPLE"),
        *(
            "TBD",
            "TBA",
            "TODO",
            "NA",
            "NONE",
            "NO",
            "NONUMBER",
            "NOTRACK",
            "NOTRACKING",
            "NIL",
            "NULL",
            "NAN",
            "UNKNOWN",
        ),
        *("PENDING", "LATER", "SOON", "EMPTY", "XX", "QWERTY", "ASDF", "0", "00"),
        *(
            "ТЕСТ",
            "ТЕСТОВЫЙ",
            "НЕТ",
            "НЕТУ",
            "НЕТНОМЕРА",
            "НЕТТРЕКА",
            "БЕЗНОМЕРА",
            "БЕЗТРЕКА",
            "НЕИЗВЕСТНО",
            "НЕИЗВЕСТЕН",
        ),
        *("ПОЗЖЕ", "ПОТОМ", "ПУСТО", "ТРЕК", "НОМЕР", "ОЖИДАЕТСЯ", "УТОЧНЯЕТСЯ", "БУДЕТПОЗЖЕ"),
        *(
            "无",
            "无单号",
            "无运单号",
            "无跟踪号",
            "没有",
            "没有单号",
            "暂无",
            "暂无单号",
            "待定",
            "待补",
            "待填",
            "后补",
            "未知",
            "空",
        ),
        *("测试", "单号", "运单号", "测试单号", "稍后"),
    }
)
_TESTS: Final = re.compile(r"(?:TEST|ТЕСТ|测试)\d*")
_ONE_DIGIT: Final = re.compile(r"[A-Z]{0,4}([0-9])\1{4,}[A-Z]{0,2}|(\w)\2{2,}")
"""All digits the same, in the shape of a number with letters around it too; or one character again and again."""
_FEWEST: Final = 3
"""Digits; fewer of them in a row prove nothing."""
_UP: Final = "01234567890123456789012345678901234567890"
_DOWN: Final = _UP[::-1]
_PUNCTUATION: Final = re.compile(r"[\W_]+")


def is_placeholder(number: str) -> bool:
    """Whether ``number`` (in upper case) stands for "there is none yet". Hyphens, dots and blanks in it don't count.

    An empty text is no placeholder; one of signs alone ("-", "...", "?") is.
    """
    if not number:
        return False
    plain = _PUNCTUATION.sub("", number)
    if not plain or plain in _WORDS or _ONE_DIGIT.fullmatch(plain) or _TESTS.fullmatch(plain):
        return True
    if plain.isdecimal() and len(plain) >= _FEWEST:
        # 1234567890, 123456789012, 0123456789, 9876543210.
        return (plain[0] in "01" and plain in _UP) or (plain[0] in "09" and plain in _DOWN)
    return False
