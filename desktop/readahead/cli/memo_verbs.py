"""The verbs for memos: make, fill, lay out and mark one, and write it to files."""

import argparse
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from pathlib import Path

from readahead.cli import proving_verbs, shapes, words
from readahead.cli.answers import Answer, open_desk
from readahead.cli.grammar import Verbs, add_verb, number
from readahead.model.card import CardId
from readahead.model.errors import InvalidValue, NotFound
from readahead.model.memo import EntryId, Header, Memo, NotePlace, PageSize, Section
from readahead.model.pictures import LARGEST, as_colour

_SWITCHES = {
    "contents": "a table of contents before the first part",
    "draft": "DRAFT across each page",
    "portions": "each part's own marking before it",
    "sources": "the list of sources, where no section asks for it",
    "summary": "how many origins the sources have",
    "manifest": "what the file can be verified by, inside the file",
}
"""The options of a memo that are on or off, with what they are."""


def add_arguments(verbs: Verbs) -> None:
    """Add the grammar of these verbs."""
    one = add_verb(verbs, "memo", "make, fill, lay out, mark or show a memo")
    below = one.add_subparsers(required=True, metavar="VERB")
    new = add_verb(below, "new", "make a memo from a template and the topics' cards", verb="memo new")
    new.add_argument("title", metavar="TITLE")
    new.add_argument(
        "--template", default="meeting-brief", metavar="T", help="its name; readahead templates lists them"
    )
    new.add_argument(
        "--topic",
        action="append",
        default=[],
        metavar="NAME",
        help="may be given several times; all topics otherwise",
    )
    new.add_argument("--marking", default="", metavar="M", help=_MARKING)
    new.add_argument("--empty", action="store_true", help="leave its sections empty")
    add = _on_memo(below, "add", "add cards to a memo")
    add.add_argument("card", type=number, nargs="+", metavar="CARD")
    add.add_argument("--section", metavar="S", help=_SECTION)
    add.add_argument("--notes", action="store_true", help="what you noted on them too, as desk notes")
    note = _on_memo(below, "note", "add what you noted on a line's card to the memo's desk notes")
    note.add_argument("line", type=number, metavar="N", help=_LINE)
    write = _on_memo(below, "write", "add a line of your own to a memo")
    write.add_argument("text", metavar="TEXT", help="the line, in Markdown")
    write.add_argument("--section", required=True, metavar="S", help=_SECTION)
    edit = _on_memo(
        below, "edit", "change the words of a line; one taken from a card is then said to be edited"
    )
    edit.add_argument("line", type=number, metavar="N", help=_LINE)
    edit.add_argument("text", metavar="TEXT", help="what it says now")
    move = _on_memo(below, "move", "move a line to the end of a section, or ahead of another line")
    move.add_argument("line", type=number, metavar="N", help=_LINE)
    where = move.add_mutually_exclusive_group(required=True)
    where.add_argument("--section", metavar="S", help=_SECTION)
    where.add_argument("--before", type=number, metavar="N", help=_LINE)
    cut = _on_memo(below, "cut", "put a line, or a section with its lines, in the trash")
    which = cut.add_mutually_exclusive_group(required=True)
    which.add_argument("--section", metavar="S", help=_SECTION)
    which.add_argument("--line", type=number, metavar="N", help=_LINE)
    _on_memo(below, "show", "show a memo's sections and lines")
    _on_memo(below, "remove", "put a memo in the trash")
    _laying_out(_on_memo(below, "set", "change a memo's head, its marking and how it is laid out"))
    mark = _on_memo(below, "mark", "give a section or a line of a memo a marking of its own")
    mark.add_argument("marking", metavar="MARKING", help=f"{_MARKING}; '' for that of what it stands in")
    which = mark.add_mutually_exclusive_group(required=True)
    which.add_argument("--section", metavar="S", help=_SECTION)
    which.add_argument("--line", type=number, metavar="N", help=_LINE)
    picture = _on_memo(below, "picture", "show a picture in a memo")
    picture.add_argument("file", type=Path, metavar="FILE", help="a PNG, JPEG or SVG file")
    picture.add_argument("--alt", required=True, metavar="WORDS", help="what it shows, for who cannot see it")
    picture.add_argument("--section", required=True, metavar="S", help=_SECTION)
    proving_verbs.add_memo_arguments(below)
    add_verb(verbs, "memos", "list the memos")
    one = add_verb(verbs, "export", "write a memo to files, their format by suffix (.pdf, .docx, .html, .md)")
    one.add_argument("memo", metavar="MEMO", help=_MEMO)
    one.add_argument("target", nargs="+", type=Path, metavar="TARGET")
    one.add_argument(
        "--releasable",
        metavar="LEVEL",
        help="leave out, without a trace, whatever is marked above this level (TLP:GREEN, OFFICIAL …)",
    )


_MEMO = "a memo's title or number"
_SECTION = "the section's heading, or how it begins"
_LINE = "a line's number, as memo show gives it"
_MARKING = "a TLP label such as TLP:AMBER, a level such as OFFICIAL, or your own words"


def _on_memo(below: Verbs, name: str, told: str) -> argparse.ArgumentParser:
    one = add_verb(below, name, told, verb=f"memo {name}")
    one.add_argument("memo", metavar="MEMO", help=_MEMO)
    return one


def _laying_out(one: argparse.ArgumentParser) -> None:
    one.add_argument("--title", metavar="WORDS")
    one.add_argument("--subtitle", metavar="WORDS")
    one.add_argument("--marking", metavar="M", help=_MARKING)
    for field in fields(Header):
        one.add_argument(f"--{field.name.replace('_', '-')}", metavar="WORDS", help="a line at its head")
    for name, told in _SWITCHES.items():
        one.add_argument(f"--{name}", action=argparse.BooleanOptionalAction, help=told)
    one.add_argument("--notes", choices=[place.value for place in NotePlace])
    one.add_argument("--page", choices=[size.value for size in PageSize])
    one.add_argument("--accent", metavar="#RRGGBB", help="the colour of headings and rules; '' for the usual")
    one.add_argument("--logo", metavar="FILE", help="a picture for its head; '' for none")


def _memo_new(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        topics = [desk.topic_named(name).id for name in given.topic]
        number = desk.new_memo(
            given.title,
            template=given.template,
            topics=topics,
            marking=given.marking,
            fill=not given.empty,
        ).id
        memo = desk.memo(number)
    return Answer(words.memo_made(memo), {"memo": shapes.memo(memo)})


def _memo_add(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        memo = desk.memo_named(given.memo)
        section = desk.section_named(memo.id, given.section) if given.section else None
        before = {entry.card for one in memo.sections for entry in one.entries}
        cards = [CardId(number) for number in given.card]
        desk.add_to_memo(memo.id, cards, section=section, notes=given.notes)
        memo = desk.memo(memo.id)
    said = [f"{words.count(len(given.card), 'card')} added to “{memo.title}”."]
    said += [
        f"Card {number} stood in it already." for number in dict.fromkeys(given.card) if number in before
    ]
    return Answer("\n".join(said), {"memo": shapes.memo(memo)})


def _memo_note(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        memo = desk.memo_named(given.memo)
        desk.add_notes(_line_of(memo, given.line)[1])
        memo = desk.memo(memo.id)
    return Answer(words.memo(memo), {"memo": shapes.memo(memo)})


def _memo_show(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        memo = desk.memo_named(given.memo)
    return Answer(words.memo(memo), {"memo": shapes.memo(memo)})


def _memo_write(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        memo = desk.memo_named(given.memo)
        desk.add_text(desk.section_named(memo.id, given.section), given.text)
        memo = desk.memo(memo.id)
    return Answer(f"Added to “{memo.title}”.", {"memo": shapes.memo(memo)})


def _line_of(memo: Memo, line: int) -> tuple[Section, EntryId]:
    """Return where a line of *memo* stands, and its number. Raises NotFound."""
    for section in memo.sections:
        if any(entry.id == line for entry in section.entries):
            return section, EntryId(line)
    raise NotFound("line", line)


def _memo_edit(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        memo = desk.memo_named(given.memo)
        _, line = _line_of(memo, given.line)
        desk.edit_entry(line, given.text)
        memo = desk.memo(memo.id)
    return Answer(words.memo(memo), {"memo": shapes.memo(memo)})


def _memo_move(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        memo = desk.memo_named(given.memo)
        _, line = _line_of(memo, given.line)
        if given.before is not None:
            section, before = _line_of(memo, given.before)
            desk.move_entry(line, section=section.id, before=before)
        else:
            desk.move_entry(line, section=desk.section_named(memo.id, given.section))
        memo = desk.memo(memo.id)
    return Answer(words.memo(memo), {"memo": shapes.memo(memo)})


def _memo_cut(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        memo = desk.memo_named(given.memo)
        if given.line is not None:
            desk.remove_entry(_line_of(memo, given.line)[1])
        else:
            desk.remove_section(desk.section_named(memo.id, given.section))
        memo = desk.memo(memo.id)
    return Answer(words.memo(memo), {"memo": shapes.memo(memo)})


def _memo_set(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        memo = desk.memo_named(given.memo)
        head = {name: told for name in Header.__slots__ if (told := getattr(given, name)) is not None}
        laid_out = {name: told for name in _SWITCHES if (told := getattr(given, name)) is not None}
        if given.notes:
            laid_out["notes"] = NotePlace(given.notes)
        if given.page:
            laid_out["page"] = PageSize(given.page)
        if given.accent is not None:
            laid_out["accent"] = as_colour(given.accent)
        if given.logo == "":
            laid_out["logo"] = ""
        desk.set_memo(
            memo.id,
            title=given.title,
            subtitle=given.subtitle,
            marking=given.marking,
            header=replace(memo.header, **head) if head else None,
            options=replace(memo.options, **laid_out) if laid_out else None,
            logo=(given.logo, _read(Path(given.logo))) if given.logo else None,
        )
        memo = desk.memo(memo.id)
    return Answer(words.memo_laid_out(memo), {"memo": shapes.memo(memo)})


def _read(file: Path) -> bytes:
    """Return what a picture's file holds, of a larger one more than a picture may have."""
    try:
        if file.exists() and not file.is_file():
            raise InvalidValue(f"{file} is no file.")
        with file.open("rb") as opened:
            return opened.read(LARGEST + 1)
    except OSError as error:
        raise InvalidValue(f"{file} cannot be read ({error.strerror or error}).") from error


def _memo_mark(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        memo = desk.memo_named(given.memo)
        if given.line is not None:
            desk.mark_entry(_line_of(memo, given.line)[1], given.marking)
        else:
            desk.mark_section(desk.section_named(memo.id, given.section), given.marking)
        memo = desk.memo(memo.id)
    return Answer(words.memo(memo), {"memo": shapes.memo(memo)})


def _memo_picture(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        memo = desk.memo_named(given.memo)
        section = desk.section_named(memo.id, given.section)
        name = desk.show_picture(section, given.file.name, _read(given.file), shows=given.alt).id
        memo = desk.memo(memo.id)
    return Answer(f"“{memo.title}” shows {given.file} as {name}.", {"memo": shapes.memo(memo)})


def _memos(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        found = desk.memos()
    return Answer(words.memos(found), {"memos": [shapes.memo_summary(one) for one in found]})


def _export(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        memo = desk.memo_named(given.memo).id
        written = desk.export(memo, given.target, ceiling=given.releasable)
        is_pdf = any(path.suffix.lower() == ".pdf" for path in written)
        missing = desk.unprintable(memo) if is_pdf else ""
        gauge = desk.gauge(memo, ceiling=given.releasable) if is_pdf else None
    said = [f"Wrote {path}" for path in written]
    if gauge is not None and gauge.is_over:
        said.append(f"It has {gauge.sentence}")
    if missing:
        said.append(f"No font on this machine has these letters, so the PDF shows ? for them: {missing}")
    shape: shapes.Shape = {
        "exported": [str(path) for path in written],
        "unprintable": missing,
        "pages": gauge and gauge.pages,
        "most_pages": gauge and gauge.most,
    }
    return Answer("\n".join(said), shape)


VERBS: Mapping[str, Callable[[argparse.Namespace], Answer]] = {
    "memo new": _memo_new,
    "memo add": _memo_add,
    "memo note": _memo_note,
    "memo write": _memo_write,
    "memo edit": _memo_edit,
    "memo move": _memo_move,
    "memo cut": _memo_cut,
    "memo set": _memo_set,
    "memo mark": _memo_mark,
    "memo picture": _memo_picture,
    "memo show": _memo_show,
    "memos": _memos,
    "export": _export,
}
