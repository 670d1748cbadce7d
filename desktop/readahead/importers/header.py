"""The header rules: which lines at the head of a plain text are its title, byline and dates, and where its body begins.

The lines are looked at one by one; what no rule takes for a header line is prose, and the first prose line begins the
body. Lines below it are still looked at for a while, since many pages put a summary above their byline.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto
from itertools import islice

from readahead.importers import bylines, credits, datelines, dates, stamps, tables
from readahead.importers.known import Known, language_tag, web_address
from readahead.model.article import Field, Origin
from readahead.model.passage import Span, paragraphs

_SCANNED = 30
_PROSE = 4
_SUMMARY = 1
"""Paragraphs that may stand above the byline."""
_LONGEST_TITLE = 200
_LONGEST_LINE = 400
_CREDITED = 4_000
_CLOSED = 2_000

_LABELS = {
    Field.TITLE: "title headline titel überschrift titre título titulo titolo заголовок başlık",
    Field.OUTLET: "source outlet publication publisher newspaper quelle fuente fonte bron источник kaynak",
    Field.AGENCY: "agency wire agentur agence agencia agenzia агентство ajans",
    Field.BYLINE: "author authors byline by autor autorin auteur autore автор yazar",
    Field.DATELINE: "dateline place location ort lieu lugar",
    Field.PUBLISHED: "date published posted datum fecha data дата tarih published-date publication-date veröffentlicht publié",
    Field.LANGUAGE: "language sprache langue idioma язык",
    Field.ADDRESS: "url link address",
}
_FIELD_OF = {label: field for field, labels in _LABELS.items() for label in labels.split()}
_CLOSING = (Field.OUTLET, Field.AGENCY, Field.BYLINE)
_LABEL = re.compile(r"(?P<label>[^\W\d_][\w-]{1,20}(?: [dD]ate)?)\s?:\s*(?P<value>\S.{0,300})")
_YES = frozenset(("yes", "true", "1", "exercise"))
_NOISE = re.compile(
    r"(?:\d+\s*min(?:ute)?s?\s+read|(?:reading time|lesezeit|temps de lecture|tiempo de lectura|время чтения)\W.*|estimated reading.*|listen to (?:this )?article.*|share (?:on|this|via)\b.*|"
    r"(?:photo|image|picture|foto|bild|credit)(?: credit| by)?\s?:.{0,150}|©.{0,150}|\d+ comments?|image source.*|getty images|[\W_]+)",
    re.I,
)
# A line that says what the text is rather than what it tells. In capitals, so that no sentence is taken for one.
_NOTICE = re.compile(
    r"(?P<exercise>EXERCISE)\b(?:\W|$)|RETOLD\W|(?i:editor['’]s note|note to editors)\s?[:–—-]"
)
_POST = re.compile(
    r"(?i)\b(?:correspondents?|reporters?|editors?|writers?|analysts?|chief|columnist|staff|contributor)\b"
)
_STOP = re.compile(r"[.!…。:;,]['\"”’»“)\]]*$|[.]['\"”’»“)\]]+$")


class _Line(Enum):
    """What one line is to the header."""

    HEAD = auto()
    TITLE = auto()
    PROSE = auto()


@dataclass(frozen=True, slots=True)
class Header:
    """What stands before and around the body: stated by labelled lines, guessed by rules."""

    body: Span
    stated: Known
    guessed: Known


def headed(text: str, *, today: date | None = None, title: str = "") -> Header:
    """Return the body of *text*, which must hold some, and what its header says.

    Where *title* is known from elsewhere, only a line that equals it is taken for a title.
    """
    scan = _Scan(text, today, title)
    scan.run()
    body = _body(text, scan.begins)
    scan.close(body.quote(text))
    guessed = _with_credits(text, body, scan.guessed, today)
    if not (title or scan.stated.published):
        guessed = replace(guessed, published=_stamped(text, today) or guessed.published)
    if not (title or scan.stated.published or guessed.published):
        guessed = replace(guessed, published=_stamped(text, today, is_plain=False))
    return Header(body, scan.stated, guessed)


def _stamped(text: str, today: date | None, *, is_plain: bool = True) -> date | None:
    return stamps.stamped((line for _, line in _lines(text)), today=today, is_plain=is_plain)


class _Scan:
    """One walk down the head of a text, line by line."""

    def __init__(self, text: str, today: date | None, title: str) -> None:
        self._today = today
        self._known_title = " ".join(title.split())
        self._lines = list(islice(_lines(text), _SCANNED + 1))
        self._words = [line for _, line in self._lines]
        self._standfirst = False
        self._updated_only = False
        self._prose = 0
        self._days = sum(dates.is_date_line(line) for _, line in self._lines)
        self.begins: int | None = None
        self.stated = Known(Origin.STATED)
        self.guessed = Known(Origin.GUESSED)

    def run(self) -> None:
        """Look at the lines until enough of them are prose."""
        for at, (start, line) in enumerate(self._lines[:_SCANNED]):
            kind = self._take(at, line)
            if kind is _Line.TITLE:
                kind = self._take_title(line)
            if kind is _Line.PROSE:
                self._prose += 1
                self.begins = start if self.begins is None else self.begins
            if self._prose >= _PROSE:
                return

    def close(self, body: str) -> None:
        """Look at the last lines of *body* for "Source: News.Az" and the like, which stay where they are."""
        for line in _last_lines(body):
            match = _LABEL.fullmatch(line)
            if match and _FIELD_OF.get(match["label"].lower()) in _CLOSING:
                self._label(line)

    def _take(self, at: int, line: str) -> _Line:
        """Return what *line* is, keeping what it says."""
        if self._known_title and " ".join(line.split()) == self._known_title:
            return _Line.TITLE
        if len(line) > _LONGEST_LINE or datelines.dateline(line):
            return _Line.PROSE
        above = self._lines[at - 1][1] if at else ""
        if any(rule(line) for rule in (self._label, self._address)) or self._date(at, line):
            return _Line.HEAD
        if self._dated_kicker(line):
            return _Line.HEAD
        if self._byline(line) or self._outlet(line):
            return _Line.HEAD
        if self.begins is None and at and stamps.is_stamp(self._words, at, today=self._today):
            return _Line.HEAD  # its day is looked for among all stamps
        if self.begins is None and (
            self._notice(line) or self._outlet_below_byline(above, line) or self._post_below_name(above, line)
        ):
            return _Line.HEAD
        if bylines.opens_byline(line):
            return _Line.HEAD
        if bylines.opens_byline(above) and (found := bylines.name_line(line)):
            self._keep_byline(found)
            return _Line.HEAD
        if self.begins is None and (_is_kicker(line) or _NOISE.fullmatch(line)):
            return _Line.HEAD
        if self.begins is None and self._is_title(at, line):
            return _Line.TITLE
        return _Line.PROSE

    def _take_title(self, line: str) -> _Line:
        """Keep *line* as the title; one more such line is a summary, and a third one begins the body."""
        if not self.guessed.title:
            head, outlet = credits.without_outlet(line)
            self.guessed = replace(self.guessed, title=head, outlet=self.guessed.outlet or outlet)
            return _Line.HEAD
        if not self._standfirst:
            self._standfirst = True
            return _Line.HEAD
        return _Line.PROSE

    def _is_title(self, at: int, line: str) -> bool:
        """Return whether *line* is put as a title is: short, no final stop, and not the first of wrapped lines."""
        if (
            self._known_title
            or len(line) > _LONGEST_TITLE
            or len(line.split()) <= 2
            or _STOP.search(line)
            or line[:1].islower()
        ):
            return False
        if line[:1] in "-*•" or at + 1 >= len(self._lines):
            return False
        return not self._goes_on(at)

    def _goes_on(self, at: int) -> bool:
        """Return whether the sentence on line *at* runs on into the line right below it."""
        start, line = self._lines[at]
        below_start, below = self._lines[at + 1]
        if bylines.byline(below):  # "von Ada Lorn"
            return False
        touches = below_start - (start + len(line)) <= 2
        return touches and (
            below[:1].islower() or bool(re.search(r"\b(?:the|a|an|of|in|on|to|and|for|with|by|at)$", line))
        )

    def _label(self, line: str) -> bool:
        """Take "Source: News.Az" and the like."""
        match = _LABEL.fullmatch(line)
        label = match["label"].lower() if match else ""
        if not match or label.startswith(("http", "https")):
            return False
        if label == "exercise":
            self.stated = replace(self.stated, exercise=match["value"].strip().lower() in _YES)
            return self.stated.exercise
        field = Field.PUBLISHED if label.endswith(" date") else _FIELD_OF.get(label)
        return field is not None and self._keep_label(field, match["value"].strip())

    def _keep_label(self, field: Field, value: str) -> bool:
        """Keep what a labelled line says of *field*; return whether it says anything believable."""
        if field is Field.PUBLISHED:
            day, _ = dates.publication(value, today=self._today)
            if day and not self.stated.published:
                self.stated = replace(self.stated, published=day)
            return bool(dates.written(value)) or dates.is_relative(value)
        if field is Field.OUTLET and (agency := tables.agency(value)):
            field, value = Field.AGENCY, agency
        if field is Field.ADDRESS or (field is Field.OUTLET and web_address(value)):
            field, value = Field.ADDRESS, web_address(value)
        if field is Field.LANGUAGE:
            value = language_tag(value)
        if not value or len(value.split()) > 30 or (field is Field.BYLINE and _STOP.search(value)):
            return False
        if not getattr(self.stated, field.value):
            self.stated = _with(self.stated, field, value)
        return True

    def _address(self, line: str) -> bool:
        """Take a line that is an address."""
        if not web_address(line):
            return False
        if not self.guessed.address:
            self.guessed = replace(self.guessed, address=line)
        return True

    def _date(self, at: int, line: str) -> bool:
        """Take a line that only dates the article; what it says was published goes before what it says was updated."""
        if not dates.is_date_line(line):
            return dates.is_relative(line)
        if not self._may_date(at, line):
            return False
        day, updated = dates.publication(line, today=self._today)
        if day and (not self.guessed.published or (self._updated_only and not updated)):
            self.guessed = replace(self.guessed, published=day)
            self._updated_only = updated
        return True

    def _dated_kicker(self, line: str) -> bool:
        """Take "Press release | 21 September 2031 | Harrow" above the title, which it dates."""
        parts = [part.strip() for part in re.split(r"[|•·]", line)]
        days = [part for part in parts if dates.is_date_line(part)]
        if self.guessed.title or self.begins is not None or len(days) != 1:
            return False
        if not any(part.casefold() in tables.kickers() for part in parts):
            return False
        day, _ = dates.publication(days[0], today=self._today)
        self.guessed = replace(self.guessed, published=self.guessed.published or day)
        return True

    def _may_date(self, at: int, line: str) -> bool:
        """Return whether line *at* dates the article and not a part of it: below one paragraph, a summary, at most."""
        if stamps.is_wrapped(self._words, at):
            return False
        if self._prose == _SUMMARY:
            return self._days == 1 or dates.is_labelled(line)  # more than one head the parts of a diary
        return self._prose < _SUMMARY

    def _byline(self, line: str) -> bool:
        """Take "By X and Y", with the date or the outlet that may be glued to it; below the text it is another story's."""
        found = bylines.byline(line)
        if not found or self._prose > _SUMMARY:
            return False
        self._keep_byline(found)
        day, updated = dates.publication(line, today=self._today)
        if day and not self.guessed.published:
            self.guessed = replace(self.guessed, published=day)
            self._updated_only = updated
        return True

    def _notice(self, line: str) -> bool:
        """Take "EXERCISE - invented states" and the like, which no card may be made of."""
        match = _NOTICE.match(line)
        if match and match["exercise"]:
            self.stated = replace(self.stated, exercise=True)
        return bool(match)

    def _outlet_below_byline(self, above: str, line: str) -> bool:
        """Take an outlet nobody listed by its place: a name of up to five words right below the byline."""
        words = line.split()
        is_name = 2 <= len(words) <= 5 and all(
            word[:1].isupper() or word in ("of", "the", "and") for word in words
        )
        if not is_name or _STOP.search(line) or _POST.search(line) or not bylines.byline(above):
            return False
        self.guessed = replace(self.guessed, outlet=self.guessed.outlet or line)
        return True

    def _post_below_name(self, above: str, line: str) -> bool:
        """Take "Middle East correspondent" with the name above it, which stands there without a By."""
        if len(line.split()) > 8 or _STOP.search(line) or not _POST.search(line):
            return False
        found = bylines.name_line(above)
        is_name = bool(found and found.names == above and len(above.split()) <= 3)
        if found and is_name and above != self.guessed.title:
            self._keep_byline(found)
        return is_name or bool(bylines.byline(above))

    def _keep_byline(self, found: bylines.Byline) -> None:
        """Keep the first byline and the first agency found."""
        self.guessed = replace(
            self.guessed,
            byline=self.guessed.byline or found.names,
            agency=self.guessed.agency or found.agency,
        )

    def _outlet(self, line: str) -> bool:
        """Take a line that is nothing but an outlet's or an agency's name."""
        outlet, agency = credits.outlet_named(line), tables.agency(line)
        if not outlet and not agency:
            return False
        self.guessed = replace(
            self.guessed,
            outlet=self.guessed.outlet or outlet,
            agency=self.guessed.agency or agency,
        )
        return True


def _with_credits(text: str, body: Span, known: Known, today: date | None) -> Known:
    """Return *known* with what the dateline, the sentences at the head and the last lines of the body credit."""
    words = body.quote(text)
    parts = [span.quote(words) for span in paragraphs(words[:_CREDITED])][:5]
    found = next((line for part in parts[:3] if (line := datelines.dateline(part, today=today))), None)
    outlet, agency = credits.citing("\n".join(parts))
    last = _last_lines(words)
    closing_agency = next((name for line in last if (name := credits.with_agencies(line))), "")
    closing_byline = next((name for line in last if (name := bylines.credit(line))), "")
    lone = credits.outlet_named(last[-1]) if len(last) > 1 else ""
    return replace(
        known,
        outlet=known.outlet or outlet or lone,
        agency=known.agency or (found.agency if found else "") or agency or closing_agency,
        byline=known.byline or closing_byline,
        dateline=found.place if found else "",
        published=known.published or (found.day if found else None),
    )


def _body(text: str, begins: int | None) -> Span:
    """Return the body from *begins*, or from the first word if all of the text looked like header."""
    start = begins if begins is not None else len(text) - len(text.lstrip())
    return Span(start, len(text.rstrip()))


def _is_kicker(line: str) -> bool:
    """Return whether *line* is a section's name or a mark above the title, or a button of the page it was copied from."""
    parts = [part.strip().lower() for part in re.split(r"[:|/•·>,]|\s[-–—]\s", line) if part.strip()]
    if parts and all(part in tables.kickers() for part in parts):
        return True
    return len(line.split()) <= 2 and not _STOP.search(line) and line[:1].isupper()


def _with(known: Known, field: Field, value: str) -> Known:
    """Return *known* with *value*, words, for *field*."""
    changes: dict[str, str] = {field.value: value}
    return replace(known, **changes)  # type: ignore[arg-type]  # only fields that hold words come here


def _last_lines(body: str) -> list[str]:
    """Return the last lines of *body*, in order."""
    return [line for _, line in _lines(body[-_CLOSED:])][-4:]


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield the offset and the stripped words of each line that is not blank."""
    for match in re.finditer(r"[^\n]+", text):
        line = match[0]
        if words := line.strip():
            yield match.start() + len(line) - len(line.lstrip()), words
