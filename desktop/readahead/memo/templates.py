"""Memo templates: TOML files that say which sections a memo starts with and which cards fill them."""

import tomllib
from pathlib import Path
from typing import TypeAlias, TypeVar

from readahead import resources
from readahead.model.card import Kind
from readahead.model.errors import InvalidTemplate, UnknownTemplate
from readahead.model.memo import Block, Template, TemplateSection

Fields: TypeAlias = dict[str, object]
Choice = TypeVar("Choice", Block, Kind)

_TEMPLATE_KEYS = {"label", "kicker", "pages", "section"}
_SECTION_KEYS = {"key", "heading", "block", "prompt", "kinds", "limit"}


def names(*, folder: Path | None = None) -> tuple[str, ...]:
    """Return the names of the templates in *folder* (those shipped if None), sorted, as they are typed."""
    return tuple(sorted(file.stem for file in _folder(folder).glob("*.toml")))


def load(name: str, *, folder: Path | None = None) -> Template:
    """Return the template *name* of *folder* (of those shipped if None).

    The name is taken as typed (meeting-brief) or as the label reads (Meeting brief), in any case.
    Raises UnknownTemplate for a name that stands for none, InvalidTemplate for a file that breaks the rules.
    """
    known = names(folder=folder)
    wanted = "-".join(name.casefold().split())
    if wanted in known:
        return _read(_folder(folder) / f"{wanted}.toml")
    for other in known:
        template = _read(_folder(folder) / f"{other}.toml")
        if name.strip().casefold() == template.label.casefold():
            return template
    raise UnknownTemplate(name, known)


def _folder(folder: Path | None) -> Path:
    return resources.path("templates") if folder is None else folder


def _read(file: Path) -> Template:
    name = file.stem
    try:
        fields: Fields = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InvalidTemplate(name, file.name, str(error)) from error
    _refuse_unknown(name, file.name, fields, _TEMPLATE_KEYS)
    label = _text(name, file.name, fields, "label", required=True)
    return Template(
        name=name,
        label=label,
        kicker=_text(name, file.name, fields, "kicker") or label,
        sections=_sections(name, fields),
        pages=_number(name, file.name, fields, "pages", 0),
    )


def _sections(name: str, fields: Fields) -> tuple[TemplateSection, ...]:
    tables = fields.get("section")
    if not isinstance(tables, list) or not tables:
        raise InvalidTemplate(name, "section", "there must be at least one [[section]]")
    sections = tuple(_section(name, f"section {number}", table) for number, table in enumerate(tables, 1))
    keys = [section.key for section in sections]
    for number, key in enumerate(keys, 1):
        if key in keys[: number - 1]:
            raise InvalidTemplate(name, f"section {number}", f"the key {key!r} is used twice")
    return sections


def _section(name: str, place: str, fields: object) -> TemplateSection:
    if not isinstance(fields, dict):
        raise InvalidTemplate(name, place, "it must be a [[section]] table")
    _refuse_unknown(name, place, fields, _SECTION_KEYS)
    kinds = fields.get("kinds", [])
    if not isinstance(kinds, list):
        raise InvalidTemplate(name, place, "kinds must be a list")
    return TemplateSection(
        key=_text(name, place, fields, "key", required=True),
        heading=_text(name, place, fields, "heading", required=True),
        block=_one_of(Block, fields.get("block"), name=name, place=place),
        prompt=_text(name, place, fields, "prompt"),
        kinds=tuple(_one_of(Kind, kind, name=name, place=place) for kind in kinds),
        limit=_number(name, place, fields, "limit", 8),
    )


def _one_of(choices: type[Choice], value: object, *, name: str, place: str) -> Choice:
    for choice in choices:
        if choice == value:
            return choice
    raise InvalidTemplate(name, place, f"{value!r} is none of {', '.join(choices)}")


def _text(name: str, place: str, fields: Fields, key: str, *, required: bool = False) -> str:
    value = fields.get(key, "")
    if not isinstance(value, str) or (required and not value.strip()):
        raise InvalidTemplate(name, place, f"{key} must be a text")
    return value


def _number(name: str, place: str, fields: Fields, key: str, default: int) -> int:
    value = fields.get(key, default)
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise InvalidTemplate(name, place, f"{key} must be a whole number, 0 or more")
    return value


def _refuse_unknown(name: str, place: str, fields: Fields, known: set[str]) -> None:
    if unknown := sorted(fields.keys() - known):
        raise InvalidTemplate(name, place, f"{unknown[0]!r} is none of {', '.join(sorted(known))}")
