"""Who packs at this desk: badges, PINs, and who has an owner's rights."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace
from typing import Final

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.folding import fold
from ozon_desk.domain.packers import (
    BADGE_LENGTH,
    BADGE_LETTERS,
    Packer,
    badge_in,
    is_badge,
    is_pin,
    tidy_badge,
    wait_after,
)
from ozon_desk.services import pins
from ozon_desk.services.clock import Clock
from ozon_desk.services.pen import NothingToWrite, Pen
from ozon_desk.storage import packers as stored
from ozon_desk.storage.database import Connection, Database

LONGEST_NAME: Final = 40
_for_the_shop: Final = ContextVar("for_the_shop", default=False)


class Packers:
    """Whoever is ``current`` stands in every deed of this desk. After a change the bell rings, as after any deed.

    While nobody is registered as an owner, everybody has an owner's rights; from then on whoever hasn't signed in is
    taken for a packer. An owner has a PIN, and no badge signs an owner in: badges are borrowed.
    """

    def __init__(self, database: Database, pen: Pen, clock: Clock) -> None:
        self._database = database
        self._pen = pen
        self._clock = clock
        self._current: Packer | None = None
        self._trusts = False
        self._owned = bool(self.owners())
        """Whether anybody is registered as an owner; kept, because every reading asks (``Sight``)."""

    @property
    def current(self) -> Packer | None:
        """Who packs here now; None where nobody has said."""
        return self._current

    @property
    def name(self) -> str:
        """The name of whoever packs here now; empty where nobody has said."""
        return self._current.name if self._current is not None else ""

    def all(self) -> list[Packer]:
        """By name, those who have left too."""
        with self._database.reading() as connection:
            return stored.everybody(connection)

    def named(self, name: str) -> Packer:
        """``Refusal("packer_unknown")`` where there is none of this name (case and ё don't matter)."""
        for packer in self.all():
            if fold(packer.name) == fold(name):
                return packer
        raise Refusal("packer_unknown", name=name)

    def by_badge(self, text: str) -> Packer | None:
        """Whose badge was scanned, also that of somebody who has left (``sign_in`` refuses it)."""
        badge = badge_in(text)
        if badge is None:
            return None
        with self._database.reading() as connection:
            return stored.by_badge(connection, badge)

    # ---------------------------------------------------------------------------------------------- coming and going

    def check_pin(self, packer: Packer, pin: str) -> None:
        """Passes, or ``Refusal("pin_wrong")``; after five wrong ones in a row ``pin_wait`` for a growing while.

        Takes some 20 ms. Who has no PIN needs none.
        """
        with self._database.reading() as connection:
            kept = stored.pin_of(connection, packer.id)
        if kept.digest is None:
            return
        wait = wait_after(kept.wrong, kept.wrong_at, self._clock())
        if wait:
            raise Refusal("pin_wait", name=packer.name, seconds=-int(-wait.total_seconds() // 1))
        if not pins.fits(kept.digest, pin):
            with self._pen.deed("pin_wrong", {"packer": packer.name}, undoable=False) as deed:
                stored.note_wrong_pin(deed.connection, packer.id, self._clock())
            raise Refusal("pin_wrong", name=packer.name)

    def sign_in(self, packer: Packer) -> Packer:
        """From now on this is who packs here. ``Refusal("packer_retired")`` for somebody who has left."""
        with self._database.reading() as connection:
            known = stored.by_id(connection, packer.id)
        if known is None or not known.active:
            raise Refusal("packer_retired", name=packer.name)
        if self._current is not None and self._current.id == known.id:
            return self._current
        before = self._current
        saw = self.may_own()
        self._take(known)
        try:
            with self._pen.deed("sign_in", {"packer": known.name}, many=self.may_own() != saw, undoable=False) as deed:
                stored.forget_wrong_pins(deed.connection, known.id)
        except BaseException:
            self._take(before)
            raise
        return known

    def sign_in_by_badge(self, text: str) -> Packer:
        """``Refusal``: ``badge_unknown``, ``packer_retired``, ``owner_pin`` (name) for an owner's badge."""
        packer = self.by_badge(text)
        if packer is None:
            raise Refusal("badge_unknown", badge=badge_in(text) or text.strip())
        here = self._current is not None and self._current.id == packer.id
        if packer.is_owner and packer.has_pin and packer.active and not here:
            raise Refusal("owner_pin", name=packer.name)
        return self.sign_in(packer)

    def sign_out(self) -> None:
        """Nobody packs here now."""
        before = self._current
        if before is None:
            return
        saw = self.may_own()
        self._current = None
        try:
            with self._pen.deed("sign_out", {"packer": before.name}, many=self.may_own() != saw, undoable=False):
                self._pen.who = ""
        except BaseException:
            self._take(before)
            raise

    def refresh(self) -> None:
        """Another program may have renamed or retired who packs here, or registered the first owner."""
        self._owned = bool(self.owners())
        if self._current is not None:
            with self._database.reading() as connection:
                known = stored.by_id(connection, self._current.id)
            self._take(known if known is not None and known.active else None)

    def _take(self, packer: Packer | None) -> None:
        self._current = packer
        self._pen.who = packer.name if packer is not None else ""

    # -------------------------------------------------------------------------------------------------------- rights

    def owners(self) -> list[Packer]:
        return [packer for packer in self.all() if packer.is_owner and packer.active]

    def may_own(self) -> bool:
        """Whether an owner's things may be done and seen here now."""
        if self._trusts or not self._owned or _for_the_shop.get():
            return True
        return self._current is not None and self._current.is_owner

    def check_owner(self) -> None:
        """``Refusal("owner_only")`` names who may, one a line."""
        if not self.may_own():
            raise Refusal("owner_only", owners="\n".join(packer.name for packer in self.owners()))

    def trust(self) -> None:
        """The command line belongs to whoever runs the computer: the way back in after a lost badge and PIN."""
        self._trusts = True

    @contextmanager
    def for_the_shop(self) -> Iterator[None]:
        """Inside, in this thread alone, what the shop itself is to do (its weekly report), whoever is signed in."""
        token = _for_the_shop.set(True)
        try:
            yield
        finally:
            _for_the_shop.reset(token)

    # ------------------------------------------------------------------------------------------------------- changes

    def add(self, name: str, badge: str = "", pin: str = "", is_owner: bool = False) -> Packer:
        """Without a ``badge`` one is made. ``Refusal``: ``owner_only``, ``name_missing``, ``name_taken``,
        ``badge_bad``, ``badge_taken``, ``pin_bad``, ``owner_without_pin``."""
        self.check_owner()
        name = _tidy_name(name)
        digest = _digest(pin)
        if is_owner and digest is None:
            raise Refusal("owner_without_pin", name=name)
        with (
            self._kept(),
            self._pen.deed("packer_added", {"packer": name}, many=is_owner, undoable=False) as deed,
        ):
            there = stored.everybody(deed.connection)
            badge = _checked(there, 0, name, badge or _new_badge(there))
            packer_id = stored.add(deed.connection, name, badge, digest, is_owner)
            # The first owner takes from everybody else what only owners see.
            self._owned = self._owned or is_owner
        return Packer(packer_id, name, badge, digest is not None, is_owner, True)

    def change(
        self,
        packer: Packer,
        *,
        name: str | None = None,
        badge: str | None = None,
        pin: str | None = None,
        is_owner: bool | None = None,
        active: bool | None = None,
    ) -> Packer:
        """What isn't given stays; an empty ``pin`` takes it away, an empty ``badge`` makes a new one. Who isn't
        ``active`` has left: the badge no longer works.

        Earlier deeds keep the name they were done under. ``Refusal`` as ``add``, and ``last_owner``; an owner from the
        time when none needed a PIN changes nothing of himself before he has one.
        """
        self.check_owner()
        digest = None if pin is None else _digest(pin)
        facts = {"packer": packer.name if name is None else _tidy_name(name)}
        changed: Packer | None = None
        rights = is_owner is not None or active is not None
        with self._kept(), self._pen.deed("packer_changed", facts, many=rights, undoable=False) as deed:
            there = stored.everybody(deed.connection)
            before = next((one for one in there if one.id == packer.id), None)
            if before is None:
                raise Refusal("packer_unknown", name=packer.name)
            wished = replace(
                before,
                name=before.name if name is None else _tidy_name(name),
                badge=before.badge if badge is None else tidy_badge(badge) or _new_badge(there),
                has_pin=before.has_pin if pin is None else digest is not None,
                is_owner=before.is_owner if is_owner is None else is_owner,
                active=before.active if active is None else active,
            )
            changed = before
            if wished == before and pin is None:
                raise NothingToWrite
            _checked(there, before.id, wished.name, wished.badge)
            _refuse_last_owner(there, before, wished)
            if wished.is_owner and wished.active and not wished.has_pin:
                raise Refusal("owner_without_pin", name=wished.name)
            self._write(deed.connection, wished, pin is not None, digest)
            deed.set_facts({"packer": wished.name, **_told(before, wished, pin)}, undoable=False)
            changed = wished
            self._owned = self._owned or (wished.is_owner and wished.active)
            self._follow(wished)
        assert changed is not None
        return changed

    @contextmanager
    def _kept(self) -> Iterator[None]:
        """Whether there is an owner stays as it was where the deed comes to nothing."""
        owned = self._owned
        try:
            yield
        except BaseException:
            self._owned = owned
            raise

    def _write(self, connection: Connection, wished: Packer, with_pin: bool, digest: str | None) -> None:
        stored.change(connection, wished)
        if with_pin:
            stored.set_pin(connection, wished.id, digest)

    def _follow(self, changed: Packer) -> None:
        if self._current is not None and self._current.id == changed.id:
            self._take(changed if changed.active else None)


def _tidy_name(name: str) -> str:
    tidy = " ".join(name.split())[:LONGEST_NAME].strip()
    if not tidy:
        raise Refusal("name_missing")
    return tidy


def _digest(pin: str) -> str | None:
    if not pin:
        return None
    if not is_pin(pin):
        raise Refusal("pin_bad")
    return pins.digest_of(pin)


def _checked(there: Sequence[Packer], own_id: int, name: str, badge: str) -> str:
    """The badge as it is kept, when neither it nor the name is anybody else's."""
    badge = tidy_badge(badge)
    if not is_badge(badge):
        raise Refusal("badge_bad", badge=badge)
    for other in there:
        if other.id != own_id and fold(other.name) == fold(name):
            raise Refusal("name_taken", name=other.name)
        if other.id != own_id and other.badge == badge:
            raise Refusal("badge_taken", badge=badge, name=other.name)
    return badge


def _refuse_last_owner(there: Sequence[Packer], before: Packer, wished: Packer) -> None:
    stops = before.is_owner and before.active and not (wished.is_owner and wished.active)
    if stops and not any(one.is_owner and one.active and one.id != before.id for one in there):
        raise Refusal("last_owner", name=before.name)


def _new_badge(there: Sequence[Packer]) -> str:
    taken = {packer.badge for packer in there}
    while True:
        badge = "".join(secrets.choice(BADGE_LETTERS) for _ in range(BADGE_LENGTH))
        if badge not in taken:
            return badge


def _told(before: Packer, wished: Packer, pin: str | None) -> dict[str, object]:
    """What the journal says of a change: never a badge or a PIN, only that there is another one."""
    told: dict[str, object] = {}
    if wished.name != before.name:
        told["was"] = before.name
    changed = [field for field in ("badge", "is_owner", "active") if getattr(before, field) != getattr(wished, field)]
    if pin is not None:
        changed.append("pin")
    if changed:
        told["changed"] = changed
    return told
