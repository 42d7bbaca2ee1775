"""The archive for a dispute: the summary painted, and everything put together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from ozon_desk.domain.cases import CaseKind
from ozon_desk.services.desk import Desk
from ozon_desk.services.dossiers import Bundled, Dossier
from ozon_desk.ui import texts
from ozon_desk.ui.documents.dispute import MOST_PHOTOS, PHOTO_PIXELS, DisputeDocument
from ozon_desk.ui.documents.dispute_words import dispute_words
from ozon_desk.ui.documents.printing import pdf_bytes
from ozon_desk.ui.widgets.photo import read_photo


def make_bundle(
    desk: Desk,
    posting_id: int,
    language: str,
    target: Path,
    resources: Path,
    *,
    with_recipient: bool = False,
    progress: Callable[[int, int], bool] | None = None,
) -> Bundled:
    """Writes the archive whole or not at all, and notes it in the case of Ozon's that asked for it (R16).

    Needs a ``QGuiApplication``; any thread will do but the window's.
    Refusals and Troubles of ``Dossiers.of`` and ``Dossiers.bundle``.
    """
    dossier = desk.dossiers.of(posting_id, with_recipient=with_recipient)
    document = DisputeDocument(dossier, dispute_words(language, resources), thumbnails(dossier))
    summary, _ = pdf_bytes(document, target.name)
    done = desk.dossiers.bundle(dossier, summary, target, progress)
    for case in dossier.posting.open_cases:
        if case.kind is CaseKind.EVIDENCE_REQUEST:
            desk.cases.note(dossier.posting.posting_number, case.number, texts.bundle_made(done))
    return done


def thumbnails(dossier: Dossier) -> dict[int, QImage]:
    """Small pictures of the photos that the summary shows."""
    found = {}
    for one in dossier.photos[:MOST_PHOTOS]:
        image = read_photo(one.path, QSize(*PHOTO_PIXELS)) if one.path is not None else None
        if image is not None:
            # A file of its own compression where nothing shines through.
            found[one.file.id] = image.convertToFormat(QImage.Format.Format_RGB32)
    return found
