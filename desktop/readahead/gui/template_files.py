"""The templates a memo can begin from, as the window reads and copies them: they lie in files, not in the library."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from readahead.gui.session import Session
from readahead.model.errors import ReadaheadError

if TYPE_CHECKING:
    from readahead.desk.templating import Shelf


class TemplateFiles:
    """Reads the templates anew each time it is asked: somebody may have changed one in an editor meanwhile."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def read(self) -> Shelf | None:
        """Return the templates as their files read now; None where that cannot be done, which has then been said."""
        return self._session.ask(self._session.desk.template_shelf)

    def copy(self, name: str, new: str) -> tuple[Path | None, str]:
        """Copy the template *name* as *new*; return its file and "", or None and why it cannot be, in a sentence."""
        try:
            return self._session.desk.copy_template(name, new), ""
        except ReadaheadError as fault:
            return None, str(fault)
