"""PINs as the database keeps them: Argon2 hashes, from which nobody reads the PIN."""

from __future__ import annotations

import secrets


def new_pin() -> str:
    """Six digits nobody could guess."""
    return f"{secrets.randbelow(1_000_000):06}"


def digest_of(pin: str) -> str:
    # Fetched when it is wanted: the window is on screen sooner.
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1).hash(pin)


def fits(digest: str, pin: str) -> bool:
    """Whether this is the PIN. It takes its time by design (some 20 ms): not for the window's thread."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(digest, pin)
    except (VerificationError, InvalidHashError):
        return False
