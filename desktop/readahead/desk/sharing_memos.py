"""From the JSON of an export back to the memos that are carried: the other side of `sharing_shapes`.

Nothing is believed, as in `sharing_parsing`.
"""

import base64
from datetime import date

from readahead.desk.sharing_checks import (
    Fields,
    Malformed,
    fields_of,
    flag,
    moment,
    moment_if,
    objects,
    position,
    text,
    uuid,
    whole,
)
from readahead.desk.sharing_parsing import card_at
from readahead.model.memo import Block, Header, MemoOptions, NotePlace, PageSize, Picture
from readahead.model.sharing import CarriedDelivery, CarriedLine, CarriedMemo, CarriedSection


def memo(fields: Fields) -> CarriedMemo:
    """Return a memo."""
    header = fields_of(fields.get("header", {}))
    made = CarriedMemo(
        uuid=uuid(fields),
        title=text(fields, "title"),
        subtitle=text(fields, "subtitle", ""),
        template=text(fields, "template", ""),
        marking=text(fields, "marking", ""),
        header=Header(**{name: text(header, name, "") for name in Header.__slots__}),
        language=text(fields, "language", "en"),
        sections=tuple(_section(one) for one in objects(fields, "sections")),
        created=moment(fields, "created"),
        modified=moment(fields, "modified"),
        trashed=moment_if(fields, "trashed"),
        removed_sections=tuple(_section(one) for one in objects(fields, "removed_sections")),
        removed_lines=tuple(_line(one) for one in objects(fields, "removed_lines")),
        options=_options(fields_of(fields.get("options", {}))),
        pictures=tuple(_picture(one) for one in objects(fields, "pictures")),
        deliveries=tuple(_delivery(one) for one in objects(fields, "deliveries")),
    )
    orders = [[section.position for section in made.sections]]
    orders += [[line.position for line in section.lines] for section in made.sections]
    if any(order != sorted(order) for order in orders):
        raise Malformed("lines out of order")
    known = [one.uuid for one in made.sections] + [one.uuid for part in made.sections for one in part.lines]
    known += [one.uuid for one in made.deliveries]
    if len(set(known)) != len(known):
        raise Malformed("a line twice")
    for once in ([one.name for one in made.pictures], [one.version for one in made.deliveries]):
        if len(set(once)) != len(once):
            raise Malformed("a picture or a delivery twice")
    return made


def _section(fields: Fields) -> CarriedSection:
    return CarriedSection(
        uuid=uuid(fields),
        position=position(fields),
        heading=text(fields, "heading"),
        block=Block(text(fields, "block")),
        prompt=text(fields, "prompt", ""),
        lines=tuple(_line(one) for one in objects(fields, "lines")),
        trashed=moment_if(fields, "trashed"),
        marking=text(fields, "marking", ""),
    )


def _line(fields: Fields) -> CarriedLine:
    card = fields.get("card")
    return CarriedLine(
        uuid=uuid(fields),
        position=position(fields),
        card=None if card is None else card_at(fields_of(card)),
        text=text(fields, "text"),
        taken=text(fields, "taken", ""),
        section=text(fields, "section", ""),
        trashed=moment_if(fields, "trashed"),
        marking=text(fields, "marking", ""),
    )


def _options(fields: Fields) -> MemoOptions:
    """Return a memo's options; what is not told is as usual."""
    usual = MemoOptions()
    flags = ("contents", "sources", "summary", "portions", "draft", "manifest")
    return MemoOptions(
        notes=NotePlace(text(fields, "notes", usual.notes.value)),
        page=PageSize(text(fields, "page", usual.page.value)),
        accent=text(fields, "accent", usual.accent),
        logo=text(fields, "logo", usual.logo),
        **{name: flag(fields, name) if name in fields else getattr(usual, name) for name in flags},
    )


def _picture(fields: Fields) -> Picture:
    try:
        data = base64.b64decode(text(fields, "base64"), validate=True)
    except ValueError as error:
        raise Malformed("a picture") from error
    return Picture(text(fields, "name"), text(fields, "media"), data)


def _delivery(fields: Fields) -> CarriedDelivery:
    return CarriedDelivery(
        uuid=uuid(fields),
        version=whole(fields.get("version")),
        on=date.fromisoformat(text(fields, "on")),
        at=moment(fields, "at"),
        manifest=text(fields, "manifest"),
    )
