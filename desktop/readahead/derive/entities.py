"""Finds who and what an article names: persons with their offices, organisations, places and peoples.

Capitalised runs are judged by what is in them (offices, first names, head nouns), by what stands beside them, and by what
the article called the same name elsewhere. A later "Netanyahu" has the full name and the office of the first mention.
"""

from bisect import bisect_left
from collections.abc import Sequence

from readahead.derive import capitals, evidence, own_words, runs, sport
from readahead.derive.grammar import word_set
from readahead.derive.names import (
    countries,
    first_names,
    is_office,
    is_word,
    nationality,
    organisations,
    places,
    titles,
)
from readahead.derive.patterns import Late
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
    heads = capitals.headlines(text, start, end)
    towns = capitals.datelines(text, start, end)
    apart = [*heads, *(Span(item.run.start, item.run.end) for item in towns)]
    judged: list[Judged] = []
    for run in _outside(runs.find(text, start, end), apart):
        judged += _judge(run, text)
    teams = sport.teams(text, start, end)
    judged = sport.recast(judged, text, sport.Ground(text, start, end), teams)
    found = remembered([*judged, *towns])
    taken = {item.run.start for item in towns}
    found += [item for item in capitals.names(text, heads, found, teams) if item.run.start not in taken]
    return tuple(resolved(sorted(found, key=lambda item: item.run.start), text))


def _outside(found: Sequence[Run], apart: Sequence[Span]) -> list[Run]:
    """Return the runs that touch none of the stretches read otherwise."""
    if not apart:
        return list(found)
    ends = sorted((span.start, span.end) for span in apart)
    starts = [start for start, _ in ends]
    kept = []
    for run in found:
        place = bisect_left(starts, run.end) - 1
        if place < 0 or ends[place][1] <= run.start:
            kept.append(run)
    return kept


# --- judging one run


def _judge(run: Run, text: str) -> list[Judged]:
    words = run.texts
    if text.startswith(("'s", "’s"), run.end):
        owner = " ".join(words) + "'s"
        if owner in organisations().known or _OWNER_SAID.match(text, run.end + 2):
            return [Judged(run, _ORGANISATION, name=owner)]
    if len(words) == 1:
        return _judge_word(run, text)
    known = own_words.known(" ".join(text[run.start : run.end].split()))
    if known is not None:
        return [Judged(run, known[0], name=known[1])]
    is_led = words[0] in ("New", "Former", "Great") and own_words.known(" ".join(words[1:])) is not None
    if run.is_initial and (
        is_led or words[0] in ("Opposition", "Ruling", "Rival", "Rebel", "Fellow", "Veteran")
    ):
        return _judge(run.part(1), text)
    if words[-1] == "Flight":
        return _judge(run.part(0, -1), text)
    if parts := _by_verb(run, text):
        return parts
    if own_words.is_event(words):
        return []
    if words[-1] in organisations().suffixes:
        return [Judged(run, _ORGANISATION)]
    for split in (_by_office, _by_office_of, _by_honorific, _by_calling, _by_people, _by_first_name):
        parts = split(run, text)
        if parts:
            return parts
    return [_by_words(run, text)]


_OWNER_SAID = Late(r"\s(?:said|says|added|warned|affirmed|expects)\b")


def _judge_word(run: Run, text: str) -> list[Judged]:
    """Judge a name of one word, which holds no office and no first name beside another."""
    word = run.texts[0]
    known = own_words.known(word)
    if known is not None:
        return [Judged(run, known[0], name=known[1])]
    if "-" in word and any(part in countries().peoples for part in word.split("-")):
        return []
    if word in organisations().heads and word not in organisations().teams:
        return [Judged(run, None, is_sure=False, own=evidence.NEVER)]
    if _NUMERAL.fullmatch(word) or word in organisations().events or word in titles().honorifics:
        return []
    if own_words.is_initialism(word):
        return [Judged(run, _ORGANISATION)]
    kind = evidence.beside(run, text)
    if kind is not None:
        return [Judged(run, kind, title=evidence.title_before(run, text) if kind is _PERSON else "")]
    return [_unsure(run, text)]


LONGEST_OFFICE = 4
"""Words in the longest office of the table."""


def _by_office(run: Run, text: str) -> list[Judged]:
    """Split "U.S. Secretary of State Marco Rubio" into the title and the person."""
    words = _with_links(run, text)
    for last in range(len(words) - 1, 0, -1):
        if words[last - 1].lower() not in evidence.last_words():
            continue
        for first in range(max(0, last - LONGEST_OFFICE), last):
            phrase = " ".join(words[first:last]).lower()
            if phrase in titles().offices:
                return _office_split(run, text, first=_own_count(words, first), last=_own_count(words, last))
    return []


def _by_office_of(run: Run, text: str) -> list[Judged]:
    """Keep of "Mayor of Skarrow" the place alone, where no name follows."""
    words = run.texts
    if not (
        2 <= len(words) <= 3 and words[0] in _RULES_A_PLACE and text.startswith(" of ", run.words[0].end)
    ):
        return []
    rest = run.part(1)
    known = own_words.known(" ".join(rest.texts))
    return [Judged(rest, known[0], name=known[1])] if known else [Judged(rest, _PLACE)]


_RULES_A_PLACE = word_set(
    "Mayor Governor Bishop Archbishop Premier Sultan Emir Duke Earl Prince King Queen Patriarch Lord President"
)


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
        if len(run.words) > count and (country := countries().peoples.get(" ".join(run.texts[:count]))):
            return [Judged(run.part(0, count), _PLACE, name=country)]
    return []


def _by_honorific(run: Run, text: str) -> list[Judged]:  # noqa: ARG001
    if len(run.words) > 1 and run.texts[0] in titles().honorifics:
        is_saint = run.texts[0] in ("Saint", "St.", "St", "Lord", "Lady", "Father", "Sister", "Brother")
        if is_saint and (len(run.words) < 3 or " ".join(run.texts[:2]) in places()):
            return []
        return [Judged(run.part(1), _PERSON, title=run.texts[0])]
    return []


_NUMERAL = Late(
    r"(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)ty(?:-[a-z]+)?|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)"
)


def _by_calling(run: Run, text: str) -> list[Judged]:
    """Split "Eyewitness Morag Lennie" at the head of a sentence into the calling and the person."""
    words = run.texts
    if not (run.is_initial and 3 <= len(words) <= 4 and words[0].lower() in titles().callings):
        return []
    is_person = words[1] in first_names() or (
        words[-1] not in organisations().heads
        and (evidence.PERSON_AFTER.match(text, run.end) is not None or not is_word(words[-1]))
    )
    return [Judged(run.part(1), _PERSON, title=words[0].lower())] if is_person else []


_OWN_PEOPLE = word_set(
    "Association Federation Union Confederation League Committee Council Society Institute Institution Academy Bank Airlines Airways "
    "Corporation Company Party Front Congress Movement Exchange Post Times Telegraph Press News Chamber Museum Legion Steel Oil Telecom "
    "Petroleum Gas Group Motors Insurance Foundation Fund University College School Orchestra Organisation Organization Industries "
    "Commission Authority Broadcasting Board Alliance Coalition Army Command Partnership Network Service Railways Railway Railroad Television Radio"
)
"""Heads of bodies whose people is part of their own name: "American Medical Association", but Iraqi "Foreign Ministry"."""


def _by_people(run: Run, text: str) -> list[Judged]:
    """Split a people from what follows it: "Israeli Defense Ministry", but not "Palestinian Authority"."""
    before = _people_before(run)
    if not before:
        return []
    rest = run.part(len(before[0].run.words))
    heads = organisations().heads
    head_of = own_words.HEAD_OF.search(text, rest.start, rest.end)
    is_own = rest.texts[-1] in _OWN_PEOPLE or (head_of is not None and head_of[1] in _OWN_PEOPLE)
    is_own = is_own or (run.texts[0] in ("U.S.", "U.N.", "US", "UN") and rest.texts[-1] in heads)
    if is_own or (rest.texts[-1] in heads and len(rest.words) == 1):
        return [Judged(run, _ORGANISATION)]
    if run.texts[0] in ("U.S.", "US", "U.N.", "UN", "EU") and rest.texts[-1] in organisations().place_heads:
        return []
    return [*before, *_judge(rest, text)]


def _by_first_name(run: Run, text: str) -> list[Judged]:
    """Split "Texas Coach Lena Orrin" at the first name, where the word before it is a common one."""
    words, table = run.texts, organisations()
    if (
        len(words) < 3
        or words[-1] in table.heads
        or words[-1] in table.place_heads
        or _LINK.search(text, run.start, run.end)
    ):
        return []
    for at in range(1, len(words) - 1):
        if words[at] not in first_names() or (is_word(words[at]) and is_word(words[at + 1])):
            continue
        if (
            is_word(words[at - 1])
            or own_words.is_town(words[:at])
            or " ".join(words[:at]) in countries().names
        ):
            if words[at - 1] in first_names() or words[at - 1] in _NOT_BEFORE_NAMES:
                return []
            before = [item for item in _judge(run.part(0, at), text) if item.is_sure]
            return [
                *before,
                Judged(
                    run.part(at),
                    _PERSON,
                    title=words[at - 1] if words[at - 1].lower() in titles().callings else "",
                ),
            ]
    return []


def _by_verb(run: Run, text: str) -> list[Judged]:
    """Split a title in title case at its verb: "Lena Orrin Backs Harbour Plan"."""
    words = run.texts
    if len(words) < 3 or words[0] not in first_names():
        return []
    at = next((n for n, word in enumerate(words) if n > 1 and word in _TITLE_VERBS), 0)
    if not at:
        return []
    rest = _judge(run.part(at + 1), text) if at + 1 < len(words) else []
    return [Judged(run.part(0, at), _PERSON), *(item for item in rest if item.is_sure)]


_TITLE_VERBS = word_set(
    "Says Calls Wins Vows Backs Slams Urges Warns Asks Tells Takes Leads Wants Seeks Gets Makes Faces Hits Plans Rejects Denies Accuses "
    "Attacks Defends Visits Meets Joins Signs Loses Beats Pledges Promises Will Has Is Can Would Could Should Gives Goes Opens Signals "
    "Sees Sets Sends Shows Quits Resigns Returns Dies Admits Agrees Claims Criticizes Criticises Dismisses Holds Keeps Blames Tries"
)
_NOT_BEFORE_NAMES = word_set(
    "Chad Jordan Israel Georgia Saint St. St Fort Port Lake Mount Cape San Santa New North South East West El La Le The Don De Van Big Little Old"
)


def _by_words(run: Run, text: str) -> Judged:
    for judge in (own_words.as_organisation, own_words.as_person, own_words.as_place, evidence.beside):
        kind = judge(run, text)
        if kind is not None:
            return Judged(run, kind, title=evidence.title_before(run, text) if kind is _PERSON else "")
    return _unsure(run, text)


def _unsure(run: Run, text: str) -> Judged:
    """Return the run as the likeliest thing it may be, with the votes for it."""
    words = run.texts
    has_article = _ARTICLE.search(text, max(0, run.start - 5), run.start)
    is_team = len(words) == 1 and (_TEAM.fullmatch(words[0]) is not None or words[0] in organisations().teams)
    if has_article and is_team and not run.is_initial:
        return Judged(run, _ORGANISATION, is_sure=False, votes=(0.0, 1.0, 0.0))
    own = evidence.own_votes(run)
    if own == evidence.NEVER:
        return Judged(run, None, is_sure=False, own=own)
    person, body, place = evidence.votes(run, text)
    if has_article:
        person -= 2.0
        place -= 0.5
    if len(words) > 3 or _LINK.search(text, run.start, run.end):
        person -= 2.0
    if len(words) > 1 and own_words.known(words[0]) is not None:
        body += 1.0
        person -= 1.0
    return Judged(run, None, is_sure=False, votes=(person, body, place), own=own)


_ARTICLE = Late(r"\b(?:[Tt]he|[Aa]n?)\s$")
_TEAM = Late(r"[A-Z][a-z]{2,}[^s\W]s")
_LINK = Late(r"\s(?:of|for)\s")
