"""Where the photo of a product is: a file named in the list, or one in the shop's folder named by the article.

The folder may be on a slow share: everything here may block, and is asked from a thread that may wait.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from ozon_desk.domain.folding import fold
from ozon_desk.domain.products import Product
from ozon_desk.services.shop import Shop

PICTURES: Final = (".jpg", ".jpeg", ".png", ".webp")
_NOT_IN_NAMES: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
_STANDS_IN: Final = ("_", "-", "")
"""What people write for a sign that no file name may have."""


class _Listing(NamedTuple):
    folder: Path
    changed: int
    files: dict[str, str]
    folders: dict[str, str]


class Photos:
    """Finds pictures; the listing of the folder is read once and again when the folder has changed."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._listing: _Listing | None = None

    def of(self, product: Product) -> Path | None:
        """The file named in the list, else ``<article>.jpg`` in the folder, else the first picture in the folder
        ``<article>``; the same with the SKU. Letters' case doesn't matter."""
        folder = self._shop.settings.photo_folder
        if product.photo:
            path = Path(folder, product.photo)
            if (folder or path.is_absolute()) and _is_picture(path):
                return path
        listing = self._list(Path(folder)) if folder else None
        if listing is None:
            return None
        for code in (product.offer_id, product.sku):
            for name in _names(code):
                if name in listing.files:
                    return listing.folder / listing.files[name]
                if name in listing.folders:
                    return _first_picture(listing.folder / listing.folders[name])
        return None

    def _list(self, folder: Path) -> _Listing | None:
        try:
            changed = folder.stat().st_mtime_ns
            known = self._listing
            if known is None or known.folder != folder or known.changed != changed:
                self._listing = known = _read(folder, changed)
        except (OSError, ValueError):
            return None
        return known


def _read(folder: Path, changed: int) -> _Listing:
    files: dict[str, str] = {}
    folders: dict[str, str] = {}
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda one: one.name):
            name = Path(entry.name)
            if name.suffix.lower() in PICTURES:
                files.setdefault(fold(name.stem), entry.name)
            elif entry.is_dir():
                folders.setdefault(fold(entry.name), entry.name)
    return _Listing(folder, changed, files, folders)


def _names(code: str) -> Iterator[str]:
    """How a file for this article may be called, folded."""
    for sign in _STANDS_IN:
        # Windows takes dots at the end away.
        name = fold(_NOT_IN_NAMES.sub(sign, code)).rstrip(" .")
        if name:
            yield name
        if not _NOT_IN_NAMES.search(code):
            return


def _is_picture(path: Path) -> bool:
    try:
        return path.suffix.lower() in PICTURES and path.is_file()
    except (OSError, ValueError):
        return False


def _first_picture(folder: Path) -> Path | None:
    try:
        pictures = [path for path in folder.iterdir() if path.suffix.lower() in PICTURES]
    except OSError:
        return None
    return min(pictures, key=lambda path: fold(path.name), default=None)
