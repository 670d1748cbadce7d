"""Finds who and what an article names: persons with their offices, organisations, places and peoples.

Capitalised runs are judged by what is in them (offices, first names, head nouns), by what stands beside them, and by what
the article called the same name elsewhere. A later "Netanyahu" has the full name and the office of the first mention.
"""

import re

from readahead.derive import runs
from readahead.derive.grammar import word_set
from readahead.derive.names import (
    countries,
    first_names,
    is_office,
    nationality,
    organisations,
    places,
    titles,
)
from readahead.derive.recall import Judged, remembered, resolved
from readahead.derive.runs import Run
from readahead.model.card import Entity, EntityKind
from readahead.model.passage import Span

__all__ = ["find", "is_office", "nationality"]

_PERSON, _ORGANISATION, _PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


def find(text: str, *, body: Span | None = None) -> tuple[Entity, ...]:
    """Return the names in *text*, or in its stretch *body*, in order; spans hold the name without its title.

    A people ("Israeli", "Iranians") is a place whose name is the country.
    """
    start, end = (body.start, min(body.end, len(text))) if body else (0, len(text))
    judged: list[Judged] = []
    for run in runs.find(text, start, end):
        judged += _judge(run, text)
    return tuple(resolved(remembered(judged), text))


# --- judging one run


def _judge(run: Run, text: str) -> list[Judged]:
    words = run.texts
    known = _known(" ".join(text[run.start : run.end].split()))
    if known is not None:
        return [Judged(run, known[0], name=known[1])]
    if (
        words[0] in ("New", "Former", "Great")
        and len(words) > 1
        and run.is_initial
        and _known(" ".join(words[1:]))
    ):
        return _judge(run.part(1), text)
    if _NUMERAL.fullmatch(words[0]) and len(words) == 1:
        return []
    for split in (_by_office, _by_honorific, _by_calling, _by_people):
        parts = split(run, text)
        if parts:
            return parts
    return [_by_words(run, text)]


def _known(whole: str) -> tuple[EntityKind, str] | None:
    """What the tables say of the whole run: its kind and its name (a people's country)."""
    table = countries()
    if len(whole) > 4 and whole.isupper() and "." not in whole:
        whole = whole.title()
    if whole in table.names or whole in table.seats:
        return (_ORGANISATION if whole in organisations().known else _PLACE), whole
    if whole in table.peoples:
        return (_ORGANISATION if whole in ("EU",) else _PLACE), table.peoples[whole]
    if whole in organisations().known:
        return _ORGANISATION, whole
    if whole in places():
        return _PLACE, whole
    return None


LONGEST_OFFICE = 4
"""Words in the longest office of the table."""


def _by_office(run: Run, text: str) -> list[Judged]:
    """Split "U.S. Secretary of State Marco Rubio" into the title and the person."""
    words = _with_links(run, text)
    for last in range(len(words) - 1, 0, -1):
        for first in range(max(0, last - LONGEST_OFFICE), last):
            phrase = " ".join(words[first:last]).lower()
            if phrase in titles().offices:
                return _office_split(run, text, first=_own_count(words, first), last=_own_count(words, last))
    return []


def _with_links(run: Run, text: str) -> list[str]:
    """The run's words with the small words between them, one list item each."""
    return text[run.start : run.end].split()


def _own_count(words: list[str], upto: int) -> int:
    """How many of the first *upto* items are the run's own capitalised words."""
    return sum(1 for word in words[:upto] if not word.islower())


def _office_split(run: Run, text: str, *, first: int, last: int) -> list[Judged]:
    rest = run.part(last)
    if not rest.words:
        return []
    link = text[run.words[last - 1].end : rest.start].split()
    if link and link[0] in ("of", "for"):
        # "Minister of Defence Anna Lind": the name begins at a first name, or is the last two words.
        begin = next(
            (n for n, word in enumerate(rest.texts) if word in first_names() and n),
            max(1, len(rest.words) - 2),
        )
        if begin >= len(rest.words) or len(rest.words) - begin > 3:
            return []
        rest = rest.part(begin)
    if rest.texts[-1] in organisations().heads or len(rest.words) > 4:
        return []
    title = " ".join(text[run.start : rest.start].split())
    return [*_body_of(run, text, first), Judged(rest, _PERSON, title=title)]


def _body_of(run: Run, text: str, first: int) -> list[Judged]:
    """What stands before the office is a name of its own: "Israeli", "Kent County", if its words say what it is."""
    if not first:
        return []
    return [item for item in _judge(run.part(0, first), text) if item.is_sure and item.kind is not _PERSON]


def _people_before(run: Run) -> list[Judged]:
    """A title's nationality is a name of its own: "Israeli" in "Israeli Prime Minister"."""
    for count in (2, 1):
        first = run.part(0, count)
        if len(run.words) > count and (country := countries().peoples.get(" ".join(first.texts))):
            return [Judged(first, _PLACE, name=country)]
    return []


def _by_honorific(run: Run, text: str) -> list[Judged]:  # noqa: ARG001
    if len(run.words) > 1 and run.texts[0] in titles().honorifics:
        if (
            run.texts[0] in ("Saint", "St.", "St", "Lord", "Lady", "Father", "Sister", "Brother")
            and len(run.words) < 3
        ):
            return []
        return [Judged(run.part(1), _PERSON, title=run.texts[0])]
    return []


_NUMERAL = re.compile(
    r"(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)ty(?:-[a-z]+)?|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)"
)


def _by_calling(run: Run, text: str) -> list[Judged]:
    """Split "Eyewitness Morag Lennie" at the head of a sentence into the calling and the person."""
    words = run.texts
    if not (run.is_initial and 3 <= len(words) <= 4 and words[0].lower() in titles().callings):
        return []
    is_person = words[1] in first_names() or (
        words[-1] not in organisations().heads and _PERSON_AFTER.match(text, run.end)
    )
    return [Judged(run.part(1), _PERSON, title=words[0].lower())] if is_person else []


def _by_people(run: Run, text: str) -> list[Judged]:
    """Split a people from what follows it: "Israeli Defense Ministry", but not "Palestinian Authority"."""
    before = _people_before(run)
    if not before:
        return []
    rest = run.part(len(before[0].run.words))
    heads = organisations().heads
    if rest.texts[-1] in heads and len(rest.words) == 1:
        return [Judged(run, _ORGANISATION)]
    if run.texts[0] in ("U.S.", "US", "U.N.", "UN", "EU") and rest.texts[-1] in organisations().place_heads:
        return []
    return [*before, *_judge(rest, text)]


def _by_words(run: Run, text: str) -> Judged:
    for judge in (_as_organisation, _as_person, _as_place, _beside):
        kind = judge(run, text)
        if kind is not None:
            return Judged(run, kind, title=_title_before(run, text) if kind is _PERSON else "")
    return Judged(run, _weak_kind(run, text), is_sure=False)


_ACRONYM = re.compile(r"(?:[A-Z]{2,6}|(?:[A-Z]\.){2,}|[A-Z]{2,5}-[A-Z]{1,4})$")
_ROMAN = re.compile(r"[IVXLC]+$")
_NO_ACRONYM = word_set(
    "I II III IV VI VII VIII IX XI XII TV PM AM GMT EST EDT PST CEO CFO MP MPs PhD OK AIDS HIV DNA CD DVD "
    "LP EP ID"
)


def _as_organisation(run: Run, text: str) -> EntityKind | None:
    words, table = run.texts, organisations()
    if words[-1] in table.heads and (len(words) > 1 or not run.is_initial) and not _is_head_alone(words):
        return _ORGANISATION
    linked = re.match(r"\w+\s(?:of|for)\s", text[run.start : run.end])
    if linked and (words[0] in table.heads or words[0] in ("Centers", "Center", "Centre", "House")):
        return _ORGANISATION
    of_inside = re.search(r"(\w+)\s(?:of|for)\s", text[run.start : run.end])
    if of_inside and of_inside[1] in table.heads:
        return _ORGANISATION
    if (
        len(words) == 1
        and _ACRONYM.match(words[0])
        and not _ROMAN.match(words[0])
        and words[0] not in _NO_ACRONYM
    ):
        return _ORGANISATION
    if " & " in text[run.start : run.end]:
        return _ORGANISATION
    return (
        _ORGANISATION if any(" ".join(words[:n]) in table.known for n in (1, 2) if len(words) > n) else None
    )


def _is_head_alone(words: tuple[str, ...]) -> bool:
    """A head noun by itself ("Court", "Board") names nothing in particular."""
    return len(words) == 1 and words[0] not in organisations().known


def _as_person(run: Run, text: str) -> EntityKind | None:  # noqa: ARG001
    words = run.texts
    if not 2 <= len(words) <= 5 or words[-1] in organisations().place_heads:
        return None
    if words[0] in first_names() or words[-1] in ("Jr.", "Sr.", "Jr", "Sr"):
        return _PERSON
    if (
        re.fullmatch(r"(?:[A-Z]\.-?)+", words[0])
        and words[0] not in countries().peoples
        and words[0] != "U.N."
    ):
        return _PERSON
    if re.fullmatch(r"[A-Z]\.", words[1]) or any(part == "bin" for part in words):
        return _PERSON
    return None


_FIRST_PLACE = word_set(
    "Mount Lake Cape Fort Gulf Strait Port San Santa Los Las Sea Bay Saint St. El North South East West "
    "Northern Southern Eastern Western Central New Upper Lower Greater Camp Isle Republic"
)  # fmt: skip


def _as_place(run: Run, text: str) -> EntityKind | None:  # noqa: ARG001
    words, table = run.texts, organisations()
    if len(words) > 1 and words[-1] in table.place_heads:
        return _PLACE
    if len(words) > 1 and words[0] in _FIRST_PLACE and len(words) < 4:
        return _PLACE
    return None


_PERSON_AFTER = re.compile(
    r"(?:,?\s(?:who|whose)\b|,\s\d{1,2},|\s\(\d{1,2}\)|,?\s(?:said|says|told|added|wrote|tweeted|argued|insisted|recalled|explained|"
    r"testified|joked|replied|noted|vowed|resigned|was born|died|married|graduated)\b)"
)
_PERSON_BEFORE = re.compile(r"\b(?:said|says|added|wrote|by|named|called|with)\s$")
_PLACE_BEFORE = re.compile(r"\b(?:in|near|at|outside|around|across|throughout|from|to|toward|towards|into|southern|northern|eastern|western|central|north of|south of|east of|west of|town of|city of|village of|province of|capital)\s(?:the\s)?$")  # fmt: skip
_SURE_PLACE_BEFORE = re.compile(r"\b(?:in|near|outside|southern|northern|eastern|western|central|north of|south of|east of|west of|town of|city of|village of|province of|capital,?)\s$")  # fmt: skip
_ORGANISATION_BEFORE = re.compile(r"\b(?:militia|group|party|movement|company|firm|airline|newspaper|agency|band|club|organi[sz]ation|broadcaster|network)s?\s$")  # fmt: skip


def _beside(run: Run, text: str) -> EntityKind | None:
    """What the words beside an unknown name say of it."""
    after = text[run.end : run.end + 40]
    before = text[max(0, run.start - 40) : run.start]
    following = re.match(r"[’']?s?\s([a-z]+)", after)
    if following and following[1] in organisations().context:
        return _ORGANISATION
    if _ORGANISATION_BEFORE.search(before):
        return _ORGANISATION
    if _title_before(run, text):
        return _PERSON
    if len(run.words) in (2, 3) and (_PERSON_AFTER.match(after) or _PERSON_BEFORE.search(before)):
        return _PERSON
    if len(run.words) <= 2 and (_SURE_PLACE_BEFORE.search(before) or _before_country(after)):
        return _PLACE
    return None


def _before_country(after: str) -> bool:
    """Whether ", Kenya" or ", Texas" follows, as after a town's name."""
    found = re.match(r",\s([A-Z][\w.]+(?:\s[A-Z]\w+)?)", after)
    known = _known(found[1]) if found else None
    return known is not None and known[0] is _PLACE


LOOK_BACK = 70
"""How many code points before a name its office is looked for."""


def _title_before(run: Run, text: str) -> str:
    """Return the lower-case office or calling right before a name, with what it belongs to, or an empty string.

    "Foreign Ministry spokesman", "Israeli defence minister", "Hamas official".
    """
    before = text[max(0, run.start - LOOK_BACK) : run.start]
    if not before or not before[-1].isspace():
        return ""
    words = before.split()
    tables = titles()
    for count in (3, 2, 1):
        phrase = " ".join(words[-count:])
        if (
            len(words) < count
            or not (phrase in tables.offices or phrase in tables.callings)
            or phrase != phrase.lower()
        ):
            continue
        first = len(words) - count
        while (
            first > (len(before) == LOOK_BACK)  # the first word may be cut
            and re.fullmatch(r"[A-Z][\w.’'-]*", words[first - 1])
            and words[first - 1].lower() not in runs.FUNCTION_WORDS
        ):
            first -= 1
        return " ".join(words[first:])
    return ""


def _weak_kind(run: Run, text: str) -> EntityKind | None:
    """The likeliest kind of a name that nothing speaks for."""
    words = run.texts
    has_article = _ARTICLE.search(text, max(0, run.start - 5), run.start)
    if len(words) == 1:
        if has_article:
            return _ORGANISATION if not run.is_initial and _TEAM.fullmatch(words[0]) else None
        return _PERSON if words[0] in first_names() and not run.is_initial else None
    if has_article or len(words) > 3 or _LINK.search(text, run.start, run.end):
        return None
    if _known(words[0]) is not None:
        return _ORGANISATION
    return _PERSON if all(_NAME_WORD.fullmatch(word) for word in words) else None


_ARTICLE = re.compile(r"\b(?:[Tt]he|[Aa]n?)\s$")
_TEAM = re.compile(r"[A-Z][a-z]{2,}[^s\W]s")
_LINK = re.compile(r"\s(?:of|for)\s")
_NAME_WORD = re.compile(r"[A-ZÀ-Þ][\w'’-]*[a-zà-ÿ]")
