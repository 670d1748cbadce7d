"""Templates: the plans a memo starts from, those that are shipped and the user's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from readahead.desk import places
from readahead.desk.part import Part
from readahead.model.errors import InvalidTemplate, NewerTemplate, UnknownTemplate
from readahead.model.memo import Memo, Template


@dataclass(frozen=True, slots=True)
class Faulty:
    """One of the user's own templates that cannot be used: its file's name, and why, in one sentence with the line."""

    file: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """The templates as their files read now.

    *folder* is where the user's own lie, which may not be there yet; *own* are their files, by the templates' names.
    """

    usable: tuple[Template, ...]
    faulty: tuple[Faulty, ...]
    folder: Path
    own: Mapping[str, Path]


class Templating(Part):
    """The verbs for templates, which lie in files and not in the library."""

    def template_shelf(self) -> Shelf:
        """Return the templates as their files read now, also those that cannot be used."""
        return shelf()

    def templates(self) -> tuple[Template, ...]:
        """Return the memo templates that can be used: the shipped ones, then the user's own."""
        return usable()

    def template_faults(self) -> tuple[str, ...]:
        """Return in one sentence each why one of the user's own templates cannot be used."""
        return faults()

    def copy_template(self, name: str, new: str) -> Path:
        """Copy the template *name* under the name *new*, to be changed; return the file.

        Raises UnknownTemplate, InvalidTemplate, TemplateNotCopied.
        """
        return copied(name, new)


def shelf() -> Shelf:
    """Return the templates as their files read now, also those that cannot be used."""
    from readahead.memo import templates

    folder = places.templates_folder()
    found, faults_found = templates.load_all(folder)
    faulty = tuple(Faulty(fault.file, str(fault)) for fault in faults_found)
    own = {one.name: templates.file_of(one.name, folder) for one in found if one.own}
    return Shelf(found, faulty, folder, own)


def usable() -> tuple[Template, ...]:
    """Return the templates that can be used: the shipped ones, then the user's own."""
    return shelf().usable


def faults() -> tuple[str, ...]:
    """Return in one sentence each why one of the user's own templates cannot be used."""
    return tuple(one.sentence for one in shelf().faulty)


def copied(name: str, new: str) -> Path:
    """Copy the template *name* under the name *new* into the user's folder; return the file.

    Raises UnknownTemplate, InvalidTemplate, TemplateNotCopied.
    """
    from readahead.memo import templates

    return templates.copy(name, new, own=places.templates_folder())


def named(name: str) -> Template:
    """Return the template of this name, or whose label this is; raises UnknownTemplate, InvalidTemplate, NewerTemplate."""
    from readahead.memo import templates

    return templates.load(name, places.templates_folder())


def template_of(memo: Memo) -> Template:
    """Return the template *memo* was made from; where it is gone or cannot be used, one that stands in for it."""
    from readahead.memo import templates

    try:
        return templates.load(memo.template, places.templates_folder())
    except (UnknownTemplate, InvalidTemplate, NewerTemplate):
        return templates.standing_in(memo.template)
