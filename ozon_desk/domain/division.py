"""Goods divided among boxes by hand: the plan while somebody still moves pieces about."""

from __future__ import annotations

from dataclasses import dataclass

from ozon_desk.domain.packing import Pieces, planned_pieces
from ozon_desk.domain.posting import Posting


@dataclass(frozen=True, slots=True)
class Division:
    """Pieces by box and line, both counted from 0. A box may be empty as long as it isn't saved."""

    pieces: Pieces

    @classmethod
    def of(cls, posting: Posting) -> Division:
        return cls(planned_pieces(posting))

    @property
    def boxes(self) -> int:
        return len(self.pieces)

    def lines(self, box: int) -> tuple[int, ...]:
        """The lines of goods that lie in a box."""
        return tuple(line for line, pieces in enumerate(self.pieces[box]) if pieces)

    def with_box(self) -> Division:
        """One box more at the end, unless an empty one stands there already."""
        if not any(self.pieces[-1]):
            return self
        return Division((*self.pieces, (0,) * len(self.pieces[0])))

    def moved(self, line: int, box: int, to: int, pieces: int) -> Division:
        """So many pieces of a line (at most those there) into another box; one behind the last is begun for them."""
        pieces = min(pieces, self.pieces[box][line])
        whole = self.with_box() if to == self.boxes else self
        to = min(to, whole.boxes - 1)
        if pieces <= 0 or to == box:
            return self
        rows = [list(row) for row in whole.pieces]
        rows[box][line] -= pieces
        rows[to][line] += pieces
        return Division(tuple(map(tuple, rows)))

    @property
    def plan(self) -> Pieces:
        """What is to be saved: empty boxes vanish."""
        return tuple(row for row in self.pieces if any(row))
