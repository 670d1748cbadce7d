"""What an article says of a name elsewhere: a surname after the full name, an office given once, a namesake's kind."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from readahead.derive.grammar import FUNCTION, word_set
from readahead.derive.names import base_name, first_names, gender, is_word, nationality, organisations
from readahead.derive.patterns import Late
from readahead.derive.runs import Run
from readahead.model.card import Entity, EntityKind
from readahead.model.passage import Span

_PERSON, _ORGANISATION, _PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE

Votes = tuple[float, float, float]
"""What speaks for a person, an organisation and a place."""

NO_VOTES: Votes = (0.0, 0.0, 0.0)
ENOUGH = 0.9
"""How many votes make an unknown name something."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A run, or part of one, and what it is taken for; is_sure when its own words or its neighbours say so, else by votes.

    name is what it stands for where that is not what is printed; own are the votes of its letters, which count but once.
    """

    run: Run
    kind: EntityKind | None
    title: str = ""
    is_sure: bool = True
    name: str = ""
    votes: Votes = NO_VOTES
    own: Votes = NO_VOTES

    def taken_for(self, kind: EntityKind | None) -> "Judged":
        """Return what was judged as something of *kind*."""
        if self.kind is kind:
            return self
        return Judged(self.run, kind, self.title, self.is_sure, self.name, self.votes, self.own)


def remembered(judged: list[Judged]) -> list[Judged]:
    """Give each unsure name the kind its sure namesakes have, or most votes; drop those that stay unknown."""
    memory = Memory(judged)
    recalled = [memory.recalled(item) for item in judged]
    return [item for item in recalled if item.kind is not None]


class Memory:
    """What an article's names are known as: whole names, the short forms of long ones, votes added up."""

    def __init__(self, judged: list[Judged]) -> None:
        self.kinds = _most(judged)
        people = [item for item in judged if item.kind is _PERSON and len(item.run.words) > 1]
        self.surnames = {item.run.texts[-1] for item in people}
        self.firsts = {item.run.texts[0] for item in people if item.is_sure}
        self.bodies = _short_forms(judged)
        self.heads = {
            word
            for item in judged
            if item.kind is _ORGANISATION and len(item.run.words) > 1
            for word in item.run.texts
            if word in organisations().heads
        }
        self.lands = {whole for whole, kind in self.kinds.items() if kind is _PLACE}
        self.votes = _sums(judged)

    def recalled(self, item: Judged) -> Judged:
        """Return *item* as what the article elsewhere shows it to be: a namesake, a surname, a people of a land."""
        whole = " ".join(item.run.texts)
        is_plain = not item.is_sure or item.name in ("", whole)
        if whole in self.surnames and is_plain:
            return item.taken_for(_PERSON)
        if item.is_sure:
            return item
        if known := self.kinds.get(whole):
            return item.taken_for(known)
        if whole in self.bodies or (whole in self.heads and not item.run.is_initial):
            return item.taken_for(_ORGANISATION)
        if kind := _elected(self.votes[whole]):
            return item.taken_for(kind)
        if whole in self.firsts:
            return item.taken_for(_PERSON)
        if land := base_name(whole, self.lands):
            return replace(item, kind=_PLACE, name=land)
        return item.taken_for(None)


def _most(judged: list[Judged]) -> dict[str, EntityKind]:
    """Return the kind that most sure mentions of each name have; of two as frequent, the first."""
    counts: dict[str, dict[EntityKind, int]] = {}
    for item in judged:
        if item.is_sure and item.kind:
            count = counts.setdefault(" ".join(item.run.texts), {})
            count[item.kind] = count.get(item.kind, 0) + 1
    return {whole: max(count, key=count.__getitem__) for whole, count in counts.items()}


def _sums(judged: list[Judged]) -> dict[str, Votes]:
    """Return the votes for each name: those of all its neighbours, and once those of its own words."""
    sums: dict[str, Votes] = {}
    own: dict[str, Votes] = {}
    for item in judged:
        if not item.is_sure:
            whole = " ".join(item.run.texts)
            sums[whole] = _added(sums.get(whole, NO_VOTES), item.votes)
            own[whole] = max(own.get(whole, item.own), item.own)
    return {whole: _added(votes, own[whole]) for whole, votes in sums.items()}


def _added(one: Votes, two: Votes) -> Votes:
    return (one[0] + two[0], one[1] + two[1], one[2] + two[2])


def _elected(votes: Votes) -> EntityKind | None:
    best = max(votes)
    if best < ENOUGH:
        return None
    return (_PERSON, _ORGANISATION, _PLACE)[votes.index(best)]


def _short_forms(judged: list[Judged]) -> set[str]:
    """Return what long names of bodies are shortened to: "Quill" for "Quill Industries Inc"."""
    short: set[str] = set()
    for item in judged:
        if item.kind is _ORGANISATION and item.is_sure and len(item.run.words) > 1:
            first = item.run.texts[0]
            if not is_word(first) and nationality(first) == "":
                short.update(" ".join(item.run.texts[:count]) for count in range(1, len(item.run.words)))
            if first in organisations().clubs:
                short.add(" ".join(item.run.texts[1:]))
    return short


def resolved(judged: Iterable[Judged], text: str) -> list[Entity]:
    """Return the entities, a person's later and shorter mentions with the full name and the office first given."""
    judged = list(judged)
    known = Known({_only(item) for item in judged if item.kind is _PERSON})
    found: list[Entity] = []
    for item in judged:
        printed = item.run.texts[0]
        if len(item.run.texts) > 1:
            printed = " ".join(text[item.run.start : item.run.end].split())
        name, title = item.name or printed, item.title
        if item.kind is _PERSON:
            office = _whole_office(text, item)
            if office != item.title:
                item = replace(item, title=office)
            name, title = known.person(item, printed)
        assert item.kind is not None
        found.append(Entity(Span(item.run.start, item.run.end), name, item.kind, title))
    return found


def _whole_office(text: str, item: Judged) -> str:
    """Return the office before a name whole, "EU foreign policy chief"; one that says nothing alone, "chief", is left out."""
    if " " in item.title or not item.title.islower():
        return item.title
    found = _OFFICE.search(text[max(0, item.run.start - _OFFICE_REACH) : item.run.start])
    if found and found["last"] == item.title and (whole := found["whole"].split()):
        first = 1 if whole[0].lower() in FUNCTION | {"and"} else 0
        if whole[first:]:
            return " ".join([*whole[first:], item.title])
    return "" if item.title in _EMPTY_ALONE else item.title


_OFFICE_REACH = 80
"""How many code points before a name its office may begin."""
_OFFICE = Late(
    r"(?<![\w.])(?P<whole>(?:(?:[A-Z][\w.-]*|human|foreign|policy|rights|campaign|national|security|senior|top|chief|deputy|general|"
    r"executive|party|police|defen[cs]e|finance|trade|economic|military|press|communications|refugee|aid|relief|health|climate|"
    r"energy|budget|intelligence|border|counterterrorism|legal|political|media|city|state|regional|managing) )+)(?P<last>[a-z]+) $"
)
_EMPTY_ALONE = word_set("chief aide manager rival head")


def _only(item: Judged) -> str:
    """Return the one word somebody is called by, else an empty string."""
    return item.run.texts[0] if len(item.run.words) == 1 and not item.title else ""


class Known:
    """The persons named so far: their fullest names and offices, and who bears a surname that several bear."""

    def __init__(self, alone: set[str]) -> None:
        self._alone = alone
        self._full: dict[str, tuple[str, str]] = {}
        self._bearers: dict[str, dict[str, str]] = {}
        self._settled: set[str] = set()

    def person(self, item: Judged, printed: str) -> tuple[str, str]:
        """Return a person's fullest name and office so far, and remember them.

        A surname alone is that of whoever bore it first and was called by it; where another came before that, and nothing
        tells them apart, it stays as printed. "Mrs. Orrin" is no Peter Orrin where a Lena Orrin is named too.
        """
        full = self._full
        if item.name and item.name != printed:
            return item.name, item.title
        known_name, known_title = full.get(printed, ("", ""))
        if len(item.run.words) == 1 and known_name:
            return self._again(item, printed, (known_name, known_title))
        title = item.title or known_title
        if len(item.run.words) > 1:
            self._remember(item, printed, title)
        elif title:
            full[printed] = (printed, title)
        return printed, title

    def _again(self, item: Judged, printed: str, known: tuple[str, str]) -> tuple[str, str]:
        full, (known_name, known_title) = self._full, known
        sex = gender("", item.title)
        bearers = [name for name in self._bearers.get(printed, {}).values() if _fits(name, sex)]
        if not item.title and printed not in self._settled and known_name.endswith(f" {printed}"):
            # Who is called by a first name, "Lena", is not called "Orrin" too.
            others = [name for name in bearers if name.split()[0] not in self._alone]
            bearers = others or bearers
            if len(others) == 1 and others[0] != known_name:
                known_name, known_title = full.get(others[0], (others[0], ""))
                return known_name, known_title
        if sex and gender(known_name) not in ("", sex):
            return (*full.get(f"{sex} {printed}", (printed, ""))[:1], item.title)
        if len(bearers) > 1 and printed not in self._settled:
            return self._by_office(bearers, printed, item.title)
        if known_name.split()[0] not in self._alone:
            self._settled.add(printed)
        if item.title and not known_title:
            full[printed] = (known_name, item.title)
        return known_name, item.title if len(item.title) > len(known_title) else known_title

    def _by_office(self, bearers: list[str], printed: str, title: str) -> tuple[str, str]:
        """Return which of the *bearers* of a surname has an office with a word of *title*, or the surname itself."""
        office = set(title.lower().split()) - HONORIFICS
        right = [name for name in bearers if office & set(self._full.get(name, ("", ""))[1].lower().split())]
        return (right[0], self._full[right[0]][1]) if len(right) == 1 else (printed, title)

    def _remember(self, item: Judged, printed: str, title: str) -> None:
        full = self._full
        full[printed] = (printed, title)
        first, surname = item.run.texts[0], item.run.texts[-1]
        if first in first_names() or not is_word(first):
            self._bearers.setdefault(surname, {}).setdefault(first[:_ALIKE].lower(), printed)
        if full.get(surname, (printed, ""))[0] in (printed, surname):
            full[surname] = (printed, title)
        if sex := gender(printed, title):
            full.setdefault(f"{sex} {surname}", (printed, title))
        full.setdefault(first, (printed, title))


HONORIFICS = word_set("mr mr. mrs mrs. ms ms. miss dr dr. sir lady dame")
_ALIKE = 3
"""Letters by which two spellings of a first name are one: "Hilary", "Hillary"."""


def _fits(name: str, sex: str) -> bool:
    return not sex or gender(name) in ("", sex)
