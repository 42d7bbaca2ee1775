"""Looking a sentence up and filling it in, so that nothing in it can fail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce
from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:
    """Marks a source text for lupdate, which knows this name; PySide6's own one is typed to answer ``object``."""
    return source


_ENDS = ".!?。！？"


class _Facts(dict[str, Any]):
    """A fact that is missing leaves its place empty instead of raising."""

    def __missing__(self, name: str) -> str:
        return ""


def say(context: str, source: str, facts: Mapping[str, Any] | None = None) -> str:
    """The sentence in the language of the interface with ``{facts}`` filled in."""
    text = QCoreApplication.translate(context, source)
    return fill(text, facts or {})


def listed(parts: Sequence[str]) -> str:
    """Parts of a sentence one after the other, with what stands between them in the language of the interface."""
    pair = QCoreApplication.translate("lists", "{one}, {two}")
    return reduce(lambda one, two: pair.format(one=one, two=two), parts) if parts else ""


def clauses(parts: Sequence[str]) -> str:
    """Parts that may have commas of their own, in the punctuation of the interface: "one; two"."""
    pair = QCoreApplication.translate("lists", "{one}; {two}")
    return reduce(lambda one, two: pair.format(one=one, two=two), parts) if parts else ""


def explained(name: str, told: str) -> str:
    """A name and what is told of it, in the punctuation of the interface: "name: told"."""
    return QCoreApplication.translate("lists", "{name}: {told}").format(name=name, told=told)


def sentences(*told: str) -> str:
    """Whole sentences one after the other, in the punctuation of the interface: Chinese leaves no blank between them.

    An empty one is left out, and one that has ended keeps its own mark.
    """
    said = [one for one in told if one]
    return reduce(_followed, said) if said else ""


def _followed(one: str, two: str) -> str:
    if one[-1] in _ENDS:
        return QCoreApplication.translate("lists", "{one} {two}").format(one=one, two=two)
    return QCoreApplication.translate("lists", "{one}. {two}").format(one=one, two=two)


def fill(text: str, facts: Mapping[str, Any]) -> str:
    """``text`` with its places filled; a fact nobody gave leaves nothing behind, no empty quotes either."""
    filled = Formatter().vformat(text, (), _Facts(facts))
    if all(facts.get(name) not in ("", None) for name in places(text)):
        return filled
    return _closed(filled)


def places(text: str) -> list[str]:
    """The names of the places in a sentence."""
    return [name for _, name, _, _ in Formatter().parse(text) if name]


def _closed(text: str) -> str:
    text = " ".join(text.split())
    for empty in ("“”", "«»", "「」", "()", "（）"):
        text = text.replace(" " + empty, "").replace(empty, "")
    return text.rstrip(" :：")
