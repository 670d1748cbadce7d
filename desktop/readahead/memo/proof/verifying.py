"""Checks an exported memo: whether its words still stand in the file, and whether the library says the same.

Pure: the file has been read (reading_back), and what the library knows is given.

Not found is what is changed alike in the file and in its manifest, which is not signed, where the library does not know
better: own words, links, the title. Nor are another picture, other numbers before the points of a list, other places on
a page, and looks that hide nothing. In a PDF the order of words from right to left is not known, a letter left out of
many may not be missed, and a font may draw other letters than it says.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from readahead.memo.document import Note, plain
from readahead.memo.notes import published, quoted_words
from readahead.memo.pdf.coverage import REPLACEMENT, Fitting
from readahead.memo.printable import line as on_one_line
from readahead.memo.proof.beside_words import led, of_itself
from readahead.memo.proof.left_over import SHOWN, LeftOver, shown, unlike
from readahead.memo.proof.manifest_reading import Line, Manifest, Noted
from readahead.memo.proof.proven_words import explains, follows, uncovered
from readahead.memo.proof.reading_back import CLOSED, OPENED, ReadBack
from readahead.memo.proof.standing_text import StandingText
from readahead.model.article import short
from readahead.model.card import CardId
from readahead.model.memo import CitedCard, Provenance
from readahead.model.passage import Role, paragraph_number
from readahead.model.proving import SET, CheckedLine, CheckedNote, Proof, Standing, worst

GONE = "no article of this library has these words"


@dataclass(frozen=True, slots=True)
class Known:
    """An article of the library as a memo's notes name it, with its cards."""

    text: str
    outlet: str
    agency: str
    title: str
    published: str
    exercise: bool
    cards: tuple[CitedCard, ...] = ()


def verify(file: str, read: ReadBack, manifest: Manifest, *, known: Mapping[str, Known]) -> Proof:
    """Return what of *read*, the words of *file*, holds; *known* are the library's articles by their hash."""
    standing = StandingText(read)
    notes = {each.number: _note(each, read, standing, known) for each in manifest.notes}
    has_gaps = not read.is_spaced and any(REPLACEMENT in block for block in read.blocks)
    signed = [standing.signed(each.words) for each in manifest.lines]
    forms = [
        _forms(sign, each.words, standing, is_set=each.wording == SET, has_gaps=has_gaps)
        for sign, each in zip(signed, manifest.lines, strict=True)
    ]
    found = standing.find(forms)
    left = LeftOver(found.left)
    links = led(read, manifest, standing)
    lines, lost = [], list[str]()
    for number, (each, sign, place) in enumerate(zip(manifest.lines, signed, found.places, strict=True)):
        cells = [standing.signed(cell) for cell in _cells(each)]
        is_there = place is not None or (not read.is_spaced and left.took_split(cells))
        own = "" if is_there else _missing(sign, left.became(cells))
        lost += cells if own else []
        own = own or links.lines.get(number, "")
        lines.append(_line(each, own, manifest, notes, known))
    strange = [
        f"note {number}: {shown(read.notes[number])}" for number in sorted(set(read.notes) - set(notes))
    ]
    strange += _strange(left.rest(lost), _frame(manifest), standing, is_spaced=read.is_spaced)
    # a table of contents may have headings of the user's own
    lines_too = [*_frame(manifest), *(each.text for each in manifest.lines)]
    edges = (
        [standing.bare(each) for each in read.edges]
        if read.is_spaced
        else _unnumbered(read.edges, lines_too, standing)
    )
    strange += _strange(edges, lines_too, standing, is_spaced=read.is_spaced)
    strange += [*links.added, *of_itself(read, manifest, standing), *read.strange]
    return Proof(
        file,
        manifest.title,
        manifest.date,
        manifest.reference,
        tuple(lines),
        tuple(notes.values()),
        tuple(strange),
    )


# What the formats print of themselves.
_FURNITURE = (
    "contents",
    "table of contents",
    "notes",
    "draft",
    "exercise",
    "page",
    "of",
    "reference",
    "date",
    "marking",
    "prepared by",
)


def _forms(
    sign: str, words: Sequence[str | int], standing: StandingText, *, is_set: bool, has_gaps: bool
) -> tuple[str, ...]:
    """Return the forms in which a line may stand: a heading in capitals, a page with what the fonts have not."""
    forms = [sign, sign.upper()] if is_set else [sign]
    if has_gaps:
        # signs that are joined go as one, and what joins them is no part of a form
        whole = standing.signed(
            _fitted(each, REPLACEMENT) if isinstance(each, str) else each for each in words
        )
        forms += [standing.bare(_fitted(form, REPLACEMENT)) for form in forms]
        forms.append(whole)
    return tuple(dict.fromkeys(forms))


def _fitted(text: str, printed: str) -> str:
    """Return *text* as the fonts of this machine print it, where *printed* has what stands for a missing letter."""
    if REPLACEMENT not in printed:
        return text
    return "".join(
        Fitting()(part) if place % 2 == 0 else part for place, part in enumerate(_MARKED.split(text))
    )


_MARKED = re.compile(f"({OPENED}\\d+{CLOSED})")


def _note(note: Noted, read: ReadBack, standing: StandingText, known: Mapping[str, Known]) -> CheckedNote:
    words = short(note.printed, SHOWN)
    printed = read.notes.get(note.number)
    if printed is None:
        return CheckedNote(note.number, words, Standing.ALTERED, "the file has no such note")
    if not standing.same(printed, note.printed) and not standing.same(
        printed, _fitted(note.printed, printed)
    ):
        because = f"the file reads “{unlike(on_one_line(printed), note.printed)}”"
        return CheckedNote(note.number, words, Standing.ALTERED, because)
    if note.missing or note.article not in known:
        because = "its source had left the library when the memo was exported" if note.missing else GONE
        return CheckedNote(note.number, words, Standing.SOURCE_MISSING, because)
    disagreeing = _disagreement(note, known[note.article])
    return CheckedNote(note.number, words, Standing.ALTERED if disagreeing else Standing.HOLDS, disagreeing)


def _disagreement(note: Noted, article: Known) -> str:
    """Return what of *note* the library contradicts, empty for nothing."""
    if any(span.end > len(article.text) for span in note.spans) or not note.spans:
        return "the article in the library is shorter than that"
    quote = quoted_words(note.spans, article.text)
    if quote != note.quote:
        return f"the article in the library has “{unlike(quote, note.quote)}” there"
    printed = _printed(note, quote, article)
    if printed != note.printed:
        return f"the library has it as “{unlike(printed, note.printed)}”"
    return ""


def _printed(note: Noted, quote: str, article: Known) -> str:
    """Return the note as the library would have it printed now, with the marking it had."""
    numbers = dict.fromkeys(paragraph_number(article.text, span.start) for span in sorted(note.spans))
    made = Note(
        0,
        CardId(0),
        outlet=on_one_line(article.outlet),
        agency=on_one_line(article.agency),
        title=on_one_line(article.title),
        date=published(article.published),
        paragraphs=tuple(numbers),
        quote=quote,
        exercise=article.exercise,
        marking=note.marking,
    )
    return plain(made.inlines)


def _line(
    each: Line,
    own: str,
    manifest: Manifest,
    notes: Mapping[int, CheckedNote],
    known: Mapping[str, Known],
) -> CheckedLine:
    """Return how a line stands: *own* is what became of it in the file, empty where it is as it was."""
    cited = _cited(each, manifest, known)
    standings = [(Standing.ALTERED, own)] if own else []
    for number in dict.fromkeys(each.notes):
        note = notes.get(number)
        if note is None:
            standings.append((Standing.ALTERED, f"the manifest has no note {number}"))
        elif note.standing is not Standing.HOLDS:
            standings.append((note.standing, f"note {number}: {note.because}"))
    if not standings and each.wording == Provenance.VERBATIM:
        standings += _doubts(each, cited, manifest, known)
    overall = worst(standing for standing, _ in standings)
    because = "; ".join(reason for standing, reason in standings if standing is overall)
    card = next((one.id for one in cited), None)
    return CheckedLine(each.part, shown(each.text), each.wording, each.notes, overall, because, card)


def _doubts(
    each: Line, cited: Sequence[CitedCard], manifest: Manifest, known: Mapping[str, Known]
) -> Iterable[tuple[Standing, str]]:
    """Yield what the library has against words that are said to stand as they were taken."""
    note = _first_note(each, manifest)
    if note is None:
        yield Standing.ALTERED, "a line taken from a card calls a note, this one calls none"
    elif not cited and not follows(each.text, quote=note.quote, text=known[note.article].text):
        yield Standing.SOURCE_MISSING, "the card it was taken from is no longer in the library"
    elif cited and not explains(cited, each.text):
        yield Standing.ALTERED, f"the card in the library says “{shown(cited[0].card.headline)}”"


def _first_note(each: Line, manifest: Manifest) -> Noted | None:
    noted = {note.number: note for note in manifest.notes}
    return next((noted[number] for number in each.notes if number in noted), None)


def _cited(each: Line, manifest: Manifest, known: Mapping[str, Known]) -> tuple[CitedCard, ...]:
    """Return the library's cards of the very passages that the line's first note points at."""
    note = _first_note(each, manifest)
    if note is None or note.article not in known:
        return ()
    wanted = sorted((span.start, span.end) for span in note.spans)
    return tuple(
        cited
        for cited in known[note.article].cards
        if sorted((one.start, one.end) for one in cited.card.passages if one.role is Role.CONTENT) == wanted
    )


def _frame(manifest: Manifest) -> list[str]:
    """Return what stands on the paper beside the lines that owe something to a card or a user."""
    return [*manifest.frame, *(each.text for each in manifest.lines if each.wording == SET), *_FURNITURE]


def _strange(
    left: Iterable[str], frame: Sequence[str], standing: StandingText, *, is_spaced: bool
) -> list[str]:
    """Return what of the words that are *left* neither the *frame* nor the formats account for."""
    known = [standing.bare(each) for each in frame]
    return [
        shown(words)
        for words in left
        if uncovered(_without_cut(words, known), known, is_spaced=is_spaced)
        and not any(standing.same(words, _fitted(each, words)) for each in frame)
    ]


def _unnumbered(edges: Iterable[str], frame: Iterable[str], standing: StandingText) -> list[str]:
    """Return the *edges* of a page without the numbers that end them, save those that are a part of what may stand there."""
    known = "\0".join(standing.bare(each).casefold() for each in frame)
    parts = (_NUMBER.sub("", standing.bare(each)) for each in edges)
    return [each for each in dict.fromkeys(parts) if each.casefold() not in known]


# Of a page, or the sign of a point in a list.
_NUMBER = re.compile(r"^[0-9]{1,4}\.$|[0-9]{1,4}$")


def _without_cut(words: str, known: Iterable[str]) -> str:
    """Return *words* without what is the beginning of a known text, as a long title stands at the head of pages."""
    begun, cut, rest = words.strip().partition("…")
    return rest if cut and any(text.startswith(begun) for text in known) else words


def _missing(line: str, became: str) -> str:
    if not became:
        return "these words do not stand in the file"
    return f"the file reads “{unlike(became, line)}”"


def _cells(line: Line) -> list[list[str | int]]:
    """Return the words of a line cell by cell, where it is a row."""
    cells: list[list[str | int]] = [[]]
    for each in line.words:
        if each == " ":
            cells.append([])
        else:
            cells[-1].append(each)
    return [cell for cell in cells if cell]
