"""Photos of products: found, decoded and scaled behind the window, and kept as long as there is room."""

from __future__ import annotations

import threading
import weakref
from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QElapsedTimer, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPixmap

from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.posting import Item
from ozon_desk.domain.products import Product
from ozon_desk.services.changes import Changes
from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import DeskSignals

_MOST_BYTES: Final = 64 * 1024 * 1024
_MOST_WAITING: Final = 256
_LOOK_AGAIN_MS: Final = 60_000
"""Where there was no photo, there may be one a minute later."""
_TURNED: Final = QImageIOHandler.Transformation.TransformationRotate90


class _Key(NamedTuple):
    """A product at one size in device pixels."""

    offer_id: str
    sku: str
    width: int
    height: int


class _Wish(NamedTuple):
    """``round``: how often everything had been forgotten when this was asked."""

    key: _Key
    product: Product
    dpr: float
    round: int


class _Kept(NamedTuple):
    pixmap: QPixmap | None
    bytes: int
    at: int


class PhotoCache(QObject):
    """``arrived(article)``: the photo asked for is there now (the SKU where there is no article)."""

    arrived = Signal(str)

    def __init__(
        self, desk: Desk, signals: DeskSignals | None = None, parent: QObject | None = None, most: int = _MOST_BYTES
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._most = most
        self._bytes = 0
        self._kept: OrderedDict[_Key, _Kept] = OrderedDict()
        self._asked: set[_Key] = set()
        self._products: dict[tuple[str, str], Product] = {}
        self._round = 0
        self._clock = QElapsedTimer()
        self._clock.start()
        self._loader = _Loader(desk.photos.of)
        self._loader.bridge.loaded.connect(self._loaded, Qt.ConnectionType.QueuedConnection)
        self._loader.bridge.dropped.connect(self._dropped, Qt.ConnectionType.QueuedConnection)
        weakref.finalize(self, self._loader.stop)
        if signals is not None:
            signals.changed.connect(self._changed)

    def pixmap(self, item: Item, size: QSize, dpr: float = 1.0) -> QPixmap | None:
        """The photo, fitted into ``size`` (never enlarged), if it is here; else it is fetched and ``arrived`` says so.

        Answers at once, whatever the folder does.
        """
        width, height = round(size.width() * dpr), round(size.height() * dpr)
        key = _Key(item.offer_id, item.sku, width, height)
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            if kept.pixmap is not None or self._clock.elapsed() - kept.at < _LOOK_AGAIN_MS:
                return kept.pixmap
        if key not in self._asked and not size.isEmpty():
            self.expect([item])
            product = self._products[item.offer_id, item.sku]
            if product.photo or self._desk.shop.settings.photo_folder:
                self._asked.add(key)
                self._loader.ask(_Wish(key, product, dpr, self._round))
        return None

    def expect(self, goods: Sequence[Item]) -> None:
        """These are about to be shown: as listed, with the files they name, looked up all at once.

        Read here, in less than a millisecond, and not on the other thread: that one may hang in a share long after the
        database was closed.
        """
        new = [item for item in goods if (item.offer_id, item.sku) not in self._products]
        if not new:
            return
        try:
            listed = self._desk.products.of_items(new)
        except DeskError:
            listed = {}
        for place, item in enumerate(new):
            known = listed.get(place) or Product(0, item.offer_id, item.sku)
            self._products[item.offer_id, item.sku] = known

    def forget(self) -> None:
        """Everything is looked for anew: another folder, or the list has changed."""
        self._round += 1
        self._kept.clear()
        self._asked.clear()
        self._products.clear()
        self._bytes = 0

    def stop(self) -> None:
        """Waits for nobody: a share that has gone may hold the thread for minutes."""
        self._loader.stop()

    @Slot(object, object)
    def _loaded(self, wish: _Wish, image: QImage | None) -> None:
        if wish.round != self._round:
            return
        self._asked.discard(wish.key)
        pixmap = None if image is None else QPixmap.fromImage(image)
        self._keep(wish, pixmap)
        if pixmap is not None:
            self.arrived.emit(wish.key.offer_id or wish.key.sku)

    @Slot(object)
    def _dropped(self, wish: _Wish) -> None:
        if wish.round == self._round:
            self._asked.discard(wish.key)

    def _keep(self, wish: _Wish, pixmap: QPixmap | None) -> None:
        before = self._kept.pop(wish.key, None)
        if before is not None:
            self._bytes -= before.bytes
        size = 200 if pixmap is None else pixmap.width() * pixmap.height() * 4
        self._kept[wish.key] = _Kept(pixmap, size, self._clock.elapsed())
        self._bytes += size
        while self._bytes > self._most and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._bytes -= oldest.bytes

    def _changed(self, changes: Changes) -> None:
        if changes.settings or changes.products:
            self.forget()


class _Bridge(QObject):
    loaded = Signal(object, object)
    dropped = Signal(object)


class _Loader:
    """A thread of its own. What was asked last is fetched first: it is what is on the screen now."""

    def __init__(self, find: Callable[[Product], Path | None]) -> None:
        self.bridge = _Bridge()
        self._find = find
        self._waiting: deque[_Wish] = deque()
        self._there = threading.Condition()
        self._is_stopped = False
        self._thread: threading.Thread | None = None

    def ask(self, wish: _Wish) -> None:
        with self._there:
            self._waiting.append(wish)
            late = self._waiting.popleft() if len(self._waiting) > _MOST_WAITING else None
            if self._thread is None and not self._is_stopped:
                self._thread = threading.Thread(target=self._loop, name="photos", daemon=True)
                self._thread.start()
            self._there.notify()
        if late is not None:
            self.bridge.dropped.emit(late)

    def stop(self) -> None:
        with self._there:
            self._is_stopped = True
            self._waiting.clear()
            self._there.notify()

    def _loop(self) -> None:
        while True:
            with self._there:
                while not self._waiting and not self._is_stopped:
                    self._there.wait()
                if self._is_stopped:
                    return
                wish = self._waiting.pop()
            image = self._load(wish)
            if self._is_stopped:
                return
            self.bridge.loaded.emit(wish, image)

    def _load(self, wish: _Wish) -> QImage | None:
        path = self._find(wish.product)
        return None if path is None else read_photo(path, QSize(wish.key.width, wish.key.height), wish.dpr)


def read_photo(path: Path, most: QSize, dpr: float = 1.0) -> QImage | None:
    """A picture turned as it was taken and fitted into ``most`` device pixels; None for what is no picture."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    whole = reader.size()
    if whole.isValid():
        # Scaling comes before turning.
        box = most.transposed() if reader.transformation() & _TURNED else most
        if whole.width() > box.width() or whole.height() > box.height():
            reader.setScaledSize(whole.scaled(box, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        return None
    if image.width() > most.width() or image.height() > most.height():
        image = image.scaled(most, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    image.setDevicePixelRatio(dpr)
    return image
