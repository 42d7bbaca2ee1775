"""Sentences for what is refused around packers, their badges and PINs."""

from __future__ import annotations

from typing import Final

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP

PACKERS: Final = {
    "packer_unknown": (
        QT_TRANSLATE_NOOP("refusals", "Nobody here is called {name}"),
        QT_TRANSLATE_NOOP("refusals", "Look the name up in Settings, Packers"),
    ),
    "packer_retired": (
        QT_TRANSLATE_NOOP("refusals", "{name} no longer packs here"),
        QT_TRANSLATE_NOOP("refusals", "Use your own badge. An owner can take {name} back in Settings, Packers"),
    ),
    "badge_unknown": (
        QT_TRANSLATE_NOOP("refusals", "Nobody's badge: {badge}"),
        QT_TRANSLATE_NOOP("refusals", "Scan your own badge, or choose your name with Ctrl+U"),
    ),
    "badge_bad": (
        QT_TRANSLATE_NOOP("refusals", "Not a badge: {badge}"),
        QT_TRANSLATE_NOOP("refusals", "Two to sixteen Latin letters and digits, with single dashes between"),
    ),
    "badge_taken": (
        QT_TRANSLATE_NOOP("refusals", "Badge taken: {badge}"),
        QT_TRANSLATE_NOOP("refusals", "It is the badge of {name}. Each packer needs another one"),
    ),
    "name_missing": (
        QT_TRANSLATE_NOOP("refusals", "The name is missing"),
        QT_TRANSLATE_NOOP("refusals", "Write the name by which the packer stands in the journal"),
    ),
    "name_taken": (
        QT_TRANSLATE_NOOP("refusals", "Name taken: {name}"),
        QT_TRANSLATE_NOOP("refusals", "Add a letter, so that the journal can tell the two apart"),
    ),
    "pin_bad": (
        QT_TRANSLATE_NOOP("refusals", "Not a PIN"),
        QT_TRANSLATE_NOOP("refusals", "Four to eight digits"),
    ),
    "pin_wrong": (
        QT_TRANSLATE_NOOP("refusals", "Wrong PIN: {name}"),
        QT_TRANSLATE_NOOP("refusals", "Type it again, or scan the badge"),
    ),
    "pin_wait": (
        QT_TRANSLATE_NOOP("refusals", "Too many wrong PINs: {name}"),
        QT_TRANSLATE_NOOP("refusals", "Try again in {seconds} s, or scan the badge"),
    ),
    "owner_pin": (
        QT_TRANSLATE_NOOP("refusals", "{name} is an owner: a badge alone isn't enough"),
        QT_TRANSLATE_NOOP("refusals", "Sign in with Ctrl+U and the PIN"),
    ),
    "owner_without_pin": (
        QT_TRANSLATE_NOOP("refusals", "An owner needs a PIN: {name}"),
        QT_TRANSLATE_NOOP("refusals", "Without one, anybody could choose that name and see everything"),
    ),
    "last_owner": (
        QT_TRANSLATE_NOOP("refusals", "{name} is the last owner"),
        QT_TRANSLATE_NOOP("refusals", "Make somebody else an owner first"),
    ),
    "owner_only": (
        QT_TRANSLATE_NOOP("refusals", "Only an owner may do this"),
        QT_TRANSLATE_NOOP("refusals", "Ask {owners} to sign in with Ctrl+U and the PIN"),
    ),
}
