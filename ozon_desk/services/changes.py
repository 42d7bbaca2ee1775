"""Telling listeners exactly what a deed changed, after it is committed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """``postings``: ids whose rows differ now, or None for "many, look again" (an import, a foreign commit).

    ``products``: the list of products has changed.
    """

    postings: frozenset[int] | None
    settings: bool = False
    products: bool = False


Listener = Callable[[Changes], None]


class Bell:
    """Keeps the listeners. Called on the thread of the deed; the window takes it over to its own."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Answers how to stop listening."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def ring(self, changes: Changes) -> None:
        for listener in tuple(self._listeners):
            listener(changes)
