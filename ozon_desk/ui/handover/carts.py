"""The carts that are being filled in this window."""

from __future__ import annotations

from ozon_desk.services.cart import Cart
from ozon_desk.services.desk import Desk


class Carts:
    """One for each carrier, with the alarm that waits and the scans behind it; ``carrier`` is the one in front, None
    where nothing waits. A window that takes the place of another goes on with its carts."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._carts: dict[str, Cart] = {}
        self.carrier: str | None = None

    @property
    def shown(self) -> Cart | None:
        """The one in front, if it was begun here."""
        return self._carts.get(self.carrier) if self.carrier is not None else None

    @property
    def waits(self) -> bool:
        """Whether an alarm of the cart in front waits."""
        return self.shown is not None and self.shown.alarm is not None

    def begun(self) -> Cart | None:
        """The one in front; a hand-over begins with its first scan. Raises ``DeskError``."""
        cart = self.shown
        if self.carrier is None or self.waits:
            return cart
        handover = self._desk.handovers.open(self.carrier)
        if cart is None or cart.handover.id != handover.id:
            cart = self._carts[self.carrier] = self._desk.handovers.cart(handover)
        return cart

    def forget(self, carrier: str) -> None:
        """It has left, or was given up."""
        self._carts.pop(carrier, None)
