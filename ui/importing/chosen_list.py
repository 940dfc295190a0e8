"""What is to be brought in: a file, or text that was pasted. Each is looked at and taken in by the same importer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from advocate.domain.import_plan import ImportPreview
from ui.importing.pasted import as_list, private_file

if TYPE_CHECKING:
    from advocate.app import Advocate
    from advocate.services.importing import ImportResult
    from ui.tasks import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenList:
    """name: as people know it. path: of a file; text: what was pasted, where there is no file. encoding: only when the
    person knows better than the file."""

    name: str
    path: Path | None = None
    text: str = ""
    encoding: str = ""

    def look(self, app: Advocate) -> ImportPreview:
        """Runs on the database thread."""
        if self.path is not None:
            return app.importing.look(self.path, encoding=self.encoding)
        with private_file(as_list(self.text)) as file:
            return app.importing.look(file, encoding="utf-8")

    def take(self, app: Advocate, progress: Progress, own_columns: tuple[str, ...]) -> ImportResult:
        """Runs on the database thread."""
        if self.path is not None:
            return app.importing.run(
                self.path, progress=progress, own_columns=own_columns, encoding=self.encoding
            )
        with private_file(as_list(self.text)) as file:
            return app.importing.run(file, progress=progress, own_columns=own_columns, encoding="utf-8")
