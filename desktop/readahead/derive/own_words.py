"""Judges a capitalised run by its own words: known names, head nouns, first names, initials, and what is none of these."""

import re
from collections.abc import Sequence
from functools import lru_cache

from readahead.derive.grammar import word_set
from readahead.derive.names import (
    countries,
    first_names,
    is_word,
    organisations,
    places,
    titles,
    towns,
)
from readahead.derive.patterns import Late
from readahead.derive.runs import Run
from readahead.model.card import EntityKind

_PERSON, _ORGANISATION, _PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


def is_event(words: Sequence[str]) -> bool:
    """Return whether the words are a feast, a cup, a war, a faith: a name, but of nothing that acts or lies anywhere."""
    table = organisations().events
    if " ".join(words[-2:]) in organisations().heads:
        return False
    is_league = words[-1] in ("Conference", "Division") and words[0] in _SIDES
    return words[-1] in table or is_league or " ".join(words[-2:]) in table


_SIDES = word_set(
    "Eastern Western Northern Southern Northeast Southeast Northwest Southwest Atlantic Pacific Central Midwest American National First "
    "Second Third Fourth Premier Premiership"
)


@lru_cache(maxsize=4096)
def known(whole: str) -> tuple[EntityKind, str] | None:
    """Return what the tables say of the whole run: its kind and its name (a people's country)."""
    table = countries()
    if len(whole) > 4 and whole.isupper() and "." not in whole:
        whole = whole.title()
    if whole in table.names or whole in table.seats:
        return (_ORGANISATION if whole in organisations().known else _PLACE), whole
    if whole in table.peoples:
        return (_ORGANISATION if whole in ("EU",) else _PLACE), table.peoples[whole]
    if whole in organisations().known:
        return _ORGANISATION, whole
    if whole in places() or (" " in whole and whole in towns()):
        return _PLACE, whole
    return None


_ACRONYM = Late(r"(?:[A-Z]{2,6}|(?:[A-Z]\.){2,}|[A-Z]{2,5}-[A-Z]{1,4})$")
_ROMAN = Late(r"[IVXLC]+$")
_NO_ACRONYM = word_set(
    "I II III IV VI VII VIII IX XI XII TV PM AM GMT EST EDT PST CEO CFO MP MPs PhD OK AIDS HIV DNA CD DVD "
    "LP EP ID FTSE DAX CAC MIB IBEX PTS GF GA OT PCT GB YDS TD TKO NOTE ERA KO RBI GDP GNP CPI PPI UHF VHF FM RPO POS MVP BBB AAA AA USD DM BST CET UTC ISO PC IQ VIP UFO POW MIA SUV RPG TNT DJ "
    "KM MPH RPM OS HTML SMS GPS LCD LED USB MBA BA BSc MSc RSVP FAQ VAT IPO ATM PIN HQ FT PT PPV NC SOS TBA QC OBE MBE CBE"
)


def is_initialism(word: str) -> bool:
    """Return whether the word is a body's initials, as most words in capitals are that are no common word or measure."""
    return (
        _ACRONYM.match(word) is not None
        and not _ROMAN.match(word)
        and word not in _NO_ACRONYM
        and not (len(word) > 3 and is_word(word))
    )


def as_organisation(run: Run, text: str) -> EntityKind | None:
    """Return organisation where a head noun, a link, a club's first word or a known name makes the run one."""
    words, table = run.texts, organisations()
    if words[-1] in table.heads or " ".join(words[-2:]) in table.heads:
        return _ORGANISATION
    inside = text[run.start : run.end]
    if " of " in inside or " for " in inside:
        if words[0] in ("Centers", "Center", "Centre", "House") and inside[len(words[0]) :].startswith(
            (" of ", " for ")
        ):
            return _ORGANISATION
        of_inside = HEAD_OF.search(inside)
        if of_inside and of_inside[1] in table.heads:
            return _ORGANISATION
    if " & " in inside or words[0] in _CLUBS or (words[-1] in table.teams and is_town(words[:-1])):
        return _ORGANISATION
    begins = any(" ".join(words[:n]) in table.known for n in (1, 2) if len(words) > n)
    return _ORGANISATION if begins and words[-1] not in titles().known else None


_CLUBS = word_set(
    "FC AC AFC CSKA Dynamo Dinamo Lokomotiv Spartak Hapoel Maccabi Beitar Steaua Partizan Hajduk Olympique Borussia Eintracht Atletico "
    "Deportivo Sparta Slavia Hertha Arminia Legia Widzew"
)
"""What begins no name but a club's."""
HEAD_OF = Late(r"(\w+)\s(?:of|for)\s")


def is_town(words: Sequence[str]) -> bool:
    """Return whether the tables know the words as a place that is no country."""
    whole = " ".join(words)
    return whole in places() or whole in towns() or whole in countries().seats


def as_person(run: Run, text: str) -> EntityKind | None:
    """Return person where a first name, initials or a particle make the run one."""
    words = run.texts
    if not 2 <= len(words) <= 5 or (
        words[-1] in organisations().place_heads and not _is_called_after_land(run, text)
    ):
        return None
    if words[0] in first_names() or words[-1] in ("Jr.", "Sr.", "Jr", "Sr"):
        return _PERSON
    if (
        re.fullmatch(r"(?:[A-Z]\.-?)+", words[0])
        and words[0] not in countries().peoples
        and words[0] != "U.N."
    ):
        return _PERSON
    if re.fullmatch(r"[A-Z]\.", words[1]) or any(
        part == "bin" or part.startswith(("al-", "el-")) for part in words[1:]
    ):
        return _PERSON
    return None


def _is_called_after_land(run: Run, text: str) -> bool:
    """Whether a first name and "Hill" are a person: nothing before them says that something is there."""
    before = text[max(0, run.start - 12) : run.start].split()
    return (
        len(run.words) == 2
        and run.texts[-1] in ("Hill", "Woods", "Lane", "Green", "Marsh", "Hall", "Field", "Temple", "Castle")
        and run.texts[0] in first_names()
        and not (before and before[-1].lower() in ("in", "at", "on", "near", "of", "to", "from", "the", "a"))
    )


_FIRST_PLACE = word_set(
    "Mount Lake Cape Fort Gulf Strait Port San Santa Los Las Sea Bay Saint St. El North South East West "
    "Northern Southern Eastern Western Central New Upper Lower Greater Camp Isle Republic"
)  # fmt: skip


def as_place(run: Run, _text: str) -> EntityKind | None:
    """Return place where the run begins or ends as names of places do."""
    words, table = run.texts, organisations()
    if len(words) > 1 and words[-1] in table.place_heads:
        return _PLACE
    if len(words) > 1 and words[0] in _FIRST_PLACE and len(words) < 4:
        return _PLACE
    return None
