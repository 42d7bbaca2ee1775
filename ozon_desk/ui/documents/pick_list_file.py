"""A pick list into a file: a PDF or a workbook, by the name's ending."""

from __future__ import annotations

from pathlib import Path

from ozon_desk.domain.picklist import PickBy, PickList
from ozon_desk.services.desk import Desk
from ozon_desk.ui.documents.pick_list import PickListDocument
from ozon_desk.ui.documents.printing import write_pdf
from ozon_desk.ui.export_words import PickListWords


def pick_list_document(desk: Desk, listed: PickList, by: PickBy, about: str = "") -> PickListDocument:
    """The list as it is printed now; ``about`` names the wave."""
    return PickListDocument(listed, by, desk.now(), desk.shop.settings.time_zone, about)


def write_pick_list(desk: Desk, listed: PickList, by: PickBy, path: Path, about: str = "") -> None:
    """Raises ``Refusal("picklist_kind_unknown")`` for other endings than ``.pdf`` and ``.xlsx``, and the Trouble of
    ``WholeFile``."""
    if path.suffix.lower() == ".pdf":
        write_pdf(pick_list_document(desk, listed, by, about), path)
    else:
        desk.picklists.write(listed, by, path, PickListWords())
