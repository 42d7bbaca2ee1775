"""Labels where there is no printer yet: each job becomes a PDF of its own in a folder."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from pathlib import Path

from PySide6.QtGui import QImage

from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.label_layout import Paper
from ozon_desk.ui import formats


def save(folder: Path, title: str, images: Iterable[QImage], size: Paper) -> int:
    """A page of exactly ``size`` for each image, in a file called ``title``; the number of pages. None that is there
    already is written over. Raises Trouble ``folder_missing`` (folder) and those of ``WholeFile``."""
    from ozon_desk.ui.labels.pdf import write_pdf

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble("folder_missing", folder=str(folder)) from error
    return write_pdf(_free(folder, formats.for_file_name(title) or "labels"), ((image, size) for image in images))


def _free(folder: Path, name: str) -> Path:
    """The first name that no file has: "name.pdf", "name (2).pdf"."""
    names = (folder / (f"{name}.pdf" if number == 1 else f"{name} ({number}).pdf") for number in count(1))
    return next(path for path in names if not path.exists())
