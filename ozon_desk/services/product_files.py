"""Lists of products in and out: read a file, show what it would change, write it in one deed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.product_plan import ProductPlan, known_of, plan_products
from ozon_desk.domain.product_plan import ProductProblem as ProductProblem
from ozon_desk.exchange.collecting import collector_paused
from ozon_desk.exchange.product_files import ProductFile, ProductWords, read_product_file, write_product_file
from ozon_desk.exchange.tables import Cancelled, Progress
from ozon_desk.services.packers import Packers
from ozon_desk.services.pen import NothingToWrite, Pen
from ozon_desk.storage import journal, products
from ozon_desk.storage.database import Connection, Database


@dataclass(frozen=True, slots=True)
class ProductPreview:
    """What taking a file in would do. Nothing is written yet."""

    content: ProductFile
    plan: ProductPlan
    entry_id: int

    @property
    def file(self) -> str:
        return self.content.file

    @property
    def problems(self) -> tuple[ProductProblem, ...]:
        """Refused rows, in the order of the file."""
        return tuple(sorted((*self.content.problems, *self.plan.problems), key=lambda one: one.row))

    @property
    def notes(self) -> tuple[ProductProblem, ...]:
        return self.content.notes


@dataclass(frozen=True, slots=True)
class ProductsImported:
    """Numbers of products."""

    file: str
    new: int
    changed: int
    unchanged: int


class ProductFiles:
    """``words``: the spellings of columns, and the words we write ourselves."""

    def __init__(self, database: Database, pen: Pen, packers: Packers, words: ProductWords) -> None:
        self._database = database
        self._pen = pen
        self._packers = packers
        self._words = words

    def preview(self, path: Path, progress: Progress | None = None) -> ProductPreview:
        """Reads a file and compares it with the list. Raises ``Refusal`` / ``Trouble`` for a file as a whole."""
        with collector_paused():
            content = read_product_file(path, self._words, progress)
            with self._database.reading() as connection:
                return self._compare(connection, content)

    def apply(self, preview: ProductPreview) -> ProductsImported:
        """Writes new and changed products: one transaction, one journal entry. Nothing is taken off the list.
        ``Refusal("owner_only")``."""
        self._packers.check_owner()
        plan = preview.plan
        with self._pen.deed("product_import", undoable=False, products=True) as deed, collector_paused():
            if journal.done_since(deed.connection, preview.entry_id, "product_"):
                plan = self._compare(deed.connection, preview.content).plan
            if plan.is_empty:
                raise NothingToWrite
            products.write(deed.connection, [*plan.new, *(after for _, after in plan.changed)])
            refused = len(preview.content.problems) + len(plan.problems)
            facts = {"file": preview.file, "new": len(plan.new), "changed": len(plan.changed), "refused": refused}
            deed.set_facts(facts, undoable=False)
        return ProductsImported(preview.file, len(plan.new), len(plan.changed), plan.unchanged)

    def export(self, path: Path, language: str = "en", progress: Progress | None = None) -> int:
        """Writes the list as a workbook that can be taken in again; answers the number of products.

        Refusal ``product_export_kind`` (file); Trouble of ``WholeFile``; ``Cancelled``.
        """
        if path.suffix.lower() != ".xlsx":
            raise Refusal("product_export_kind", file=path.name)
        with self._database.reading() as connection:
            listed = products.everything(connection)

        def step(done: int) -> None:
            if progress is not None and not progress(done, len(listed)):
                raise Cancelled

        known = self._words.titles
        write_product_file(path, listed, self._words, language if language in known else "en", step)
        return len(listed)

    def _compare(self, connection: Connection, content: ProductFile) -> ProductPreview:
        known = known_of(products.everything(connection))
        plan = plan_products(content.drafts, known, content.column)
        return ProductPreview(content, plan, journal.newest_id(connection))
