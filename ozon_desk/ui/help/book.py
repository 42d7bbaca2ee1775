"""The book of help: pages of Markdown, what stands in them, and where words are found.

A page is ``NAME.md`` in the folder of its language: a line ``# Title``, an introduction, and sections that begin with
``## Title {#anchor}``. ``index.md`` is the table of contents: its sections are the parts, their links the pages.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.folding import fold

INDEX: Final = "index"

_SECTION: Final = re.compile(r"^## (.+?)\s*\{#([\w-]+)\}\s*$", re.MULTILINE)
_LINK: Final = re.compile(r"\[([^\]]*)\]\(([^)\s]*)\)")
_MARKS: Final = re.compile(r"[*`]|^[#>-]+ |^\d+\. ", re.MULTILINE)
_AROUND: Final = 60
"""Letters of the text around what was found."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page; ``anchor`` and ``title`` are empty for what stands before the first heading."""

    anchor: str
    title: str
    text: str
    """As a person reads it, without marks."""


@dataclass(frozen=True, slots=True)
class Page:
    """``markdown`` is what is shown; ``links`` are the targets it leads to."""

    name: str
    title: str
    markdown: str
    sections: tuple[Section, ...]
    links: tuple[str, ...]

    def place_of(self, anchor: str) -> int:
        """Which heading of the page an anchor is, from 0; the page's own title for one it doesn't know."""
        named = [section.anchor for section in self.sections if section.anchor]
        return named.index(anchor) + 1 if anchor in named else 0


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the contents: its title and its pages, in their order."""

    title: str
    pages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A section in which all the words stand."""

    page: str
    anchor: str
    title: str
    where: str
    """The page, in front of the section."""
    around: str
    """Some words around the first place."""


class HelpBook:
    """``made`` turns the Markdown of the pages it names into what holds now: the rules follow the rule book."""

    def __init__(self, folder: Path, made: Mapping[str, Callable[[str], str]] = MappingProxyType({})) -> None:
        self._folder = folder
        self._made = made
        self._pages: dict[str, Page] = {}
        self.parts = tuple(self._read_parts())

    @property
    def names(self) -> Sequence[str]:
        """All pages, in the order of the contents."""
        return (INDEX, *(name for part in self.parts for name in part.pages))

    def page(self, name: str) -> Page:
        """A page by its name; the contents for one that isn't there."""
        if name not in self.names:
            name = INDEX
        if name not in self._pages:
            text = (self._folder / f"{name}.md").read_text(encoding="utf-8")
            self._pages[name] = read_page(name, self._made.get(name, str)(text))
        return self._pages[name]

    def search(self, words: str) -> list[Found]:
        """Sections in which every word stands, titles first. Case, ё and full width make no difference."""
        wanted = fold(words).split()
        if not wanted:
            return []
        found: list[tuple[int, Found]] = []
        for name in self.names[1:]:
            page = self.page(name)
            for section in page.sections:
                title, text = fold(f"{page.title} {section.title}"), fold(section.text)
                if all(word in title or word in text for word in wanted):
                    in_title = all(word in fold(section.title or page.title) for word in wanted)
                    around = _around(section.text, wanted)
                    where = page.title if section.title else ""
                    one = Found(name, section.anchor, section.title or page.title, where, around)
                    found.append((0 if in_title else 1, one))
        found.sort(key=lambda ranked: ranked[0])
        return [one for _, one in found]

    def _read_parts(self) -> Iterator[Part]:
        index = (self._folder / f"{INDEX}.md").read_text(encoding="utf-8")
        heads = list(_SECTION.finditer(index))
        for head, end in zip(heads, [*(head.start() for head in heads[1:]), len(index)], strict=True):
            targets = (target for _, target in _LINK.findall(index[head.end() : end]))
            yield Part(head[1], tuple(target.removesuffix(".md") for target in targets))


def read_page(name: str, text: str) -> Page:
    """A page out of its text."""
    heads = list(_SECTION.finditer(text))
    title, _, lead = text[: heads[0].start() if heads else len(text)].partition("\n")
    ends = [head.start() for head in heads[1:]] + [len(text)] * bool(heads)
    sections = [Section("", "", _plain(lead))] if lead.strip() else []
    sections += [
        Section(head[2], _plain(head[1]), _plain(text[head.end() : end])) for head, end in zip(heads, ends, strict=True)
    ]
    links = tuple(target for _, target in _LINK.findall(text))
    return Page(name, _plain(title), _SECTION.sub(r"## \1", text), tuple(sections), links)


def split_target(target: str) -> tuple[str, str]:
    """Page and anchor of "queue", "queue.md", "when.md#printer" or "#printer"."""
    name, _, anchor = target.partition("#")
    return name.removesuffix(".md"), anchor


def _plain(text: str) -> str:
    return " ".join(_MARKS.sub("", _LINK.sub(r"\1", text)).split())


def _around(text: str, wanted: Sequence[str]) -> str:
    """A piece of the text around the first of the words, or its beginning."""
    folded = fold_letters(text)
    first = min((at for word in wanted if (at := folded.find(word)) >= 0), default=0)
    start, end = max(0, first - _AROUND), first + 2 * _AROUND
    return ("…" if start else "") + text[start:end].strip() + ("…" if end < len(text) else "")


def fold_letters(text: str) -> str:
    """As ``fold``, letter by letter, so that places stay where they are."""
    return "".join(folded if len(folded := fold(letter)) == 1 else letter for letter in text)
