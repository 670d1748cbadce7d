"""Memo templates: TOML files that say which sections a memo starts with and which cards fill them.

The shipped ones lie in resources/, a user's in a folder of their own; a name of a shipped one always means that.
"""

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from readahead import resources
from readahead.memo.template_reading import read
from readahead.model.errors import InvalidTemplate, NewerTemplate, TemplateNotCopied, UnknownTemplate
from readahead.model.memo import Template

__all__ = ["copy", "file_of", "load", "load_all", "names", "standing_in"]

_LONGEST_NAME = 80
_NAME = re.compile(r"[^\W_][\w-]*")


def names(own: Path | None = None) -> tuple[str, ...]:
    """Return the names of the templates as they are typed, the shipped ones sorted, then those in the folder *own*."""
    return tuple(_files(own))


def load(name: str, own: Path | None = None) -> Template:
    """Return the template *name* of those shipped and those in the folder *own*.

    The name is taken as typed (meeting-brief) or as the label reads (Meeting brief), in any case.
    Raises UnknownTemplate for a name that stands for none, InvalidTemplate for a file that breaks the rules, and
    NewerTemplate for one of a later version.
    """
    files = _files(own)
    if (wanted := _typed(name)) in files:
        return _read(files[wanted], own)
    for template in load_all(own)[0]:
        if name.strip().casefold() == template.label.casefold():
            return template
    raise UnknownTemplate(name, files)


def file_of(name: str, own: Path | None = None) -> Path:
    """Return the file of the template that is typed as *name*; raises UnknownTemplate."""
    files = _files(own)
    if name not in files:
        raise UnknownTemplate(name, files)
    return files[name]


def load_all(
    own: Path | None = None,
) -> tuple[tuple[Template, ...], tuple[InvalidTemplate | NewerTemplate, ...]]:
    """Return the templates, the shipped ones first, and the faults of those of the folder *own* that cannot be used."""
    found: dict[str, Template] = {}
    faults: list[InvalidTemplate | NewerTemplate] = []
    for file in _all_files(own):
        try:
            template = _read(file, own)
            if template.name in found:
                raise InvalidTemplate(file.name, 1, "another template has this name; give the file another")
            found[template.name] = template
        except (InvalidTemplate, NewerTemplate) as fault:
            faults.append(fault)
    return tuple(found.values()), tuple(faults)


def copy(name: str, new: str, *, own: Path) -> Path:
    """Copy the template *name* into the folder *own* as *new*, to be changed there, and return the file.

    Raises UnknownTemplate, and TemplateNotCopied for a name that is taken or can be none, and for a folder that
    cannot be written.
    """
    label, typed = " ".join(new.split()), _typed(new)
    if not _NAME.fullmatch(typed) or len(typed.encode()) > _LONGEST_NAME:
        raise TemplateNotCopied(new, "a name is made of letters, digits, blanks and hyphens")
    if typed in _files(own):
        raise TemplateNotCopied(label, "there is one of this name")
    source = _files(own)[load(name, own).name].read_text(encoding="utf-8")
    named = f"label = {json.dumps(label, ensure_ascii=False)}"
    text = re.sub(r"(?m)^label *=.*$", lambda _: named, source, count=1)
    target = own / f"{typed}.toml"
    try:
        own.mkdir(parents=True, exist_ok=True)
        with target.open("x", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise TemplateNotCopied(label, f"{target} cannot be written ({error.strerror})") from error
    return target


def standing_in(name: str) -> Template:
    """Return what a memo goes on with whose template is gone or cannot be used: a name, and no sections or rules."""
    label = " ".join(name.replace("-", " ").split()).capitalize() or "Memo"
    return Template(name, label, label, ())


def _typed(name: str) -> str:
    return "-".join(name.casefold().split())


def _files(own: Path | None) -> dict[str, Path]:
    """Return the files by the names that are typed; the shipped ones stand where a name is there twice."""
    files: dict[str, Path] = {}
    for file in _all_files(own):
        files.setdefault(_typed(file.stem), file)
    return files


def _all_files(own: Path | None) -> Iterator[Path]:
    for folder in (resources.path("templates"), own):
        if folder is not None:
            yield from sorted(file for file in folder.glob("*.toml") if not file.name.startswith("."))


def _read(file: Path, own: Path | None) -> Template:
    try:
        return _reading(file, file.read_bytes(), file.parent == own)
    except OSError as error:
        raise InvalidTemplate(file.name, 1, f"it cannot be read ({error.strerror})") from error


@lru_cache(maxsize=128)
def _reading(file: Path, source: bytes, own: bool) -> Template:
    # the window asks for the templates again and again; what a file says does not change while its bytes do not
    return read(file, source, own=own)
