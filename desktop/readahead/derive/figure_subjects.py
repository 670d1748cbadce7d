"""What the figures of a card count, and where: by this the counts of other articles are found."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from readahead.derive import counted_things, stems
from readahead.derive.grammar import word_set
from readahead.derive.names import countries
from readahead.derive.patterns import Late
from readahead.model.card import Card, Direction, EntityKind, Figure
from readahead.model.passage import Role, Span


@dataclass(frozen=True, slots=True)
class Subject:
    """What a figure counts.

    thing is what is counted and what happened ("killed people"), empty where only the text before tells. places are
    where the clause says it happened or, failing that, the giver's place; lands whose people are counted; labels what
    the keys are made of. is_tally marks a count told as such: "the toll", "recorded", "put the number at". is_loose:
    the same thing does not yet mean the same count. is_total is false for some of them: "the four Americans killed".
    former are the values it had before, as its sentence says: 14 in "19, up from 14".
    """

    figure: Figure
    clause: Span
    thing: str
    places: frozenset[str]
    lands: frozenset[str]
    labels: tuple[str, ...]
    is_tally: bool = False
    is_loose: bool = False
    is_total: bool = True
    former: frozenset[float] = frozenset()

    @property
    def keys(self) -> tuple[str, ...]:
        """What the figure is found by; none without a place, as people are killed everywhere."""
        return tuple(f"{self.thing}{AT}{label}" for label in self.labels) if self.thing else ()

    def following(self, keys: Sequence[str]) -> "Subject":
        """Return the subject with the thing or the place it lacks taken from *keys*, nearest first.

        Only a count that points back ("the toll", "its own count") takes them: who is killed in a crash is killed there.
        """
        if self.figure.counted and not (self.is_tally and self.thing):
            return self
        for key in keys:
            thing, at, label = key.partition(AT)
            if not at or (self.thing and thing != self.thing) or not self._may_be(thing):
                continue
            if not self.thing or not self.labels:
                return replace(self, thing=thing, labels=(label,))
        return self

    @property
    def is_of_victims(self) -> bool:
        """Whether people of one event are counted, who need not be said again to be of it."""
        return self.thing.startswith(_VICTIMS)

    def standing_at(self, place: str) -> "Subject":
        """Return the subject with the *place* that its article told before."""
        return replace(self, places=frozenset((place,)), labels=(place, *self.labels))

    def placed(self, keys: Sequence[str]) -> "Subject":
        """Return the subject with the place that the *keys* of its own card give it, if its own clause gives none."""
        if self.places or not self.is_of_victims:
            return self
        for key in keys:
            thing, at, label = key.partition(AT)
            if at and thing == self.thing and label not in self.labels and not _NOWHERE.fullmatch(label):
                return self.standing_at(label)
        return self

    def _may_be(self, thing: str) -> bool:
        """Whether a bare figure of this unit can count *thing*."""
        first = thing.split()[0]
        return (
            first == self.figure.unit if first.isupper() else self.figure.unit == _UNIT_OF.get(first, "count")
        )


_VICTIMS = ("killed ", "wounded ", "missing ")
_NOWHERE = Late(r"[0-9a-f]{12}")
"""The label of what says no place at all."""

_UNIT_OF = {"share": "percent"}
MOST = 12
"""Figures of one card that are compared: one with more is a table."""

REACH = 400
"""Code points on either side of a figure in which its clause is looked for."""

FORMER_REACH = 100
"""Code points before a figure in which "up … from" is looked for."""

AT = " @ "
"""What stands between thing and place in the key of a figure."""

_UNCOUNTED = frozenset(
    ("denied", "refused", "rejected", "demanded", "asked", "expected", "predicted", "vowed", "threatened", "proposed",
     "doubted", "suggested")
)  # fmt: skip
_NO_COUNT_BEFORE = Late(
    r"\b(?:from|than|against|compared (?:with|to)|instead of|versus|not|n[’']t|earlier|previously|the other|another)\s(?:the\s|some\s|about\s)?$",
    re.IGNORECASE,
)
_FORMER_BEFORE = Late(
    r"(?:\b(?:up|down|risen|rose|rising|rises|grown|grew|climbed|jumped|increased|raised|raising|fallen|fell|revised|revising)\b[^.;]{0,60}?\sfrom"
    r"|\b(?:an?|the|its|their)\s(?:earlier|previous|initial|prior|preliminary)\s(?:\w+\s){0,2}of)"
    r"\s(?:the\s|some\s|about\s|at least\s|more than\s|just\s|only\s)?$",
    re.IGNORECASE,
)
_FORMER_ENDS = word_set("from of the some about least than just only")
"""The last words of what _FORMER_BEFORE finds: no pattern is tried after any other."""
_PART_BEFORE = Late(
    r"(?:\bincluding|\bamong them|\bof them|\bof whom|\bof these|\bamong whom),?\s(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
_SOME_BEFORE = Late(r"\b(?:of|the|those|these|his|her|its|their|our|first|last)\s$|[’']s\s$", re.IGNORECASE)
_PART_AFTER = Late(
    r"\s(?:(?:\w+\s)?(?:of them|of whom|of those|among them)|more|other|additional|further)\b", re.IGNORECASE
)
_UNREAL = word_set(
    "could may might would will should shall expected forecast projected predicted likely plan plans planned aim aims risk target "
    "goal if unless threatens threatened fear fears feared won't"
)
_TALLY = word_set(
    "toll tally count counts counted number numbers total totalling totaling figure estimate estimates estimated records recorded "
    "put puts overall altogether"
)
_UNITS_APART = frozenset(("duration", "frequency", "points"))
_CLAUSE_END = Late(r"[.;:]\s|,\s(?:while|whereas|but|and|after|as|when|because|although|though)\s|\n\s*\n")


def of(card: Card, text: str) -> tuple[Subject, ...]:
    """Return what those figures of *card* count that can be compared with others; *text* is its article's.

    Forecasts, demands, denied and former values ("up from 40"), and parts of a total ("12 of them") cannot. Where the
    card has keys, they tell what a bare count ("its own count of 61") counts.
    """
    said = card.attribution
    if not card.figures or (said.stance in _UNCOUNTED and said.lemma != "estimate"):
        return ()
    contents = [passage.span for passage in card.passages if passage.role is Role.CONTENT]
    found = []
    for figure in card.figures[:MOST]:
        span = next((span for span in contents if span.holds(figure.span)), None)
        now = _now(card, text, figure)
        if span is None or now is None:
            continue
        if subject := _of_figure(card, text, now, _clause(text, span, card, now.span)):
            found.append(subject.following(card.keys).placed(card.keys))
    return tuple(found)


def present_values(card: Card, text: str) -> frozenset[float]:
    """Return the values of the figures of *card*, without those they had before: 19 of "19, up from 14"."""
    return frozenset(now.value for figure in card.figures if (now := _now(card, text, figure)))


def _now(card: Card, text: str, figure: Figure) -> Figure | None:
    """Return a figure as it is now: none of "up from 14", and 19 of what "rose from 14 to 19"."""
    if not _is_former(card, text, figure):
        return figure
    _, to, rest = figure.span.quote(text).rpartition(" to ")
    if figure.upper is None or not to:
        return None
    span = Span(figure.span.end - len(rest), figure.span.end)
    return replace(figure, value=figure.upper, upper=None, qualifier="", span=span)


def _is_former(card: Card, text: str, figure: Figure) -> bool:
    last = text[max(0, figure.span.start - FORMER_REACH) : figure.span.start].rsplit(None, 1)[-1:]
    if not last or last[0].strip().lower() not in _FORMER_ENDS:
        return False
    start = max(card.extent.start, figure.span.start - FORMER_REACH)
    return _FORMER_BEFORE.search(text, start, figure.span.start) is not None


def _clause(text: str, span: Span, card: Card, figure: Span) -> Span:
    """Return the clause that holds the figure, with what the card says after an aside."""
    start = max(span.start, figure.start - REACH)
    for stop in _CLAUSE_END.finditer(text, start, figure.start):
        start = stop.end()
    end = min(card.extent.end, figure.end + REACH)
    found = _CLAUSE_END.search(text, figure.end, end)
    return Span(start, max(found.start() if found else end, figure.end))


def _of_figure(card: Card, text: str, figure: Figure, clause: Span) -> Subject | None:
    before, after = text[clause.start : figure.span.start], text[figure.span.end : clause.end]
    thing, is_loose = _thing(figure, before, after)
    words = before.lower().split()
    is_tally = card.rule == "given-count" or not _TALLY.isdisjoint(words)
    if not (thing or is_tally) or figure.unit in _UNITS_APART:
        return None
    if not _UNREAL.isdisjoint(words) or not _is_whole(before, after):
        return None
    if any(mention.direction is Direction.FUTURE and clause.holds(mention.span) for mention in card.dates):
        return None
    giver = figure.giver or card.attribution.who
    places = (
        _places(card, text, figure.span.end, clause)
        or _of_giver(giver, text)
        or _of_office(card.attribution.title, text)
    )
    lands = _lands(figure.counted, text) or (_named(card, text, clause) if is_loose and not places else [])
    return Subject(
        figure,
        clause,
        thing,
        frozenset(places),
        frozenset(lands),
        tuple(dict.fromkeys([*places, *lands])) or tuple(_plain(giver)),
        is_tally,
        is_loose,
        is_total=_SOME_BEFORE.search(before) is None,
        former=_former_values(card, text, figure),
    )


def _former_values(card: Card, text: str, figure: Figure) -> frozenset[float]:
    return frozenset(
        each.value
        for each in card.figures[:MOST]
        if each.unit == figure.unit and each.value != figure.value and _is_former(card, text, each)
    )


_MONEY = Late(
    r"(?P<noun>appeal|aid|budget|loan|deal|fine|package|fund|contract|bill|debt|investment|loss(?:es)?|damage|lost|cost)s?",
    re.IGNORECASE,
)
_LOST = frozenset(("loss", "losses", "damage", "lost", "cost"))


def _thing(figure: Figure, before: str, after: str) -> tuple[str, bool]:
    """Return what the figure counts in one form, or an empty string, and whether that alone does not yet tell."""
    if figure.unit == "count":
        if figure.event not in counted_things.COUNTED:
            return "", False
        what = counted_things.what(figure.counted, figure.event)
        return (f"{figure.event} {what}" if what else ""), False
    if figure.unit in ("share", "percent"):
        return (f"share {stems.stem(figure.counted.split()[-1].lower())}" if figure.counted else ""), True
    if len(figure.unit) == 3 and figure.unit.isupper():
        nouns = [found["noun"].lower() for found in _MONEY.finditer(f"{before[-60:]} {after[:40]}")]
        noun = next(iter(nouns), "")
        if noun in _LOST:
            noun = "cost"
        return (f"{figure.unit} {noun or figure.event}" if noun or figure.event else ""), True
    return "", False


def _is_whole(before: str, after: str) -> bool:
    return not (_NO_COUNT_BEFORE.search(before) or _PART_BEFORE.search(before) or _PART_AFTER.match(after))


_IN = Late(
    r"\b(?:in|at|near|across|inside|throughout|around|off|hit|struck|rocked|shook)\s(?:the\s)?(?:same\s)?(?P<part>(?:north|south|east|west|central)\w*\s)?(?:the\s)?"
    r"(?P<kind>(?:city|town|village|state|province|district|region|port|island)\sof\s)?$",
    re.IGNORECASE,
)
_ASIDE = Late(r",\s(?:including|among|of whom|some of|most of|many of|mostly|mainly)\b[^,.;]*")
_GROUND = Late(
    r"\s(?:villages?|towns?|cit(?:y|ies)|territory|soil|waters|prisons?|areas?|districts?|territories|capital|border|side)\b"
)


def scenes(card: Card, text: str) -> list[str]:
    """Return where *card* says that something befell people: "a boiler exploded at the mill in Karvan"."""
    return [
        place
        for passage in card.passages
        if passage.role is Role.CONTENT and counted_things.befalls(passage.span.quote(text))
        for place in _places(card, text, passage.span.end, passage.span)
    ]


def _places(card: Card, text: str, end: int, clause: Span) -> list[str]:
    """Return the place the clause says it happened in: the first behind the figure, which ends at *end*, else the last before."""
    behind: list[str] = []
    before: list[str] = []
    peoples = countries().peoples
    asides = [Span(*found.span()) for found in _ASIDE.finditer(text, clause.start, clause.end)]
    for entity in card.entities:
        span = entity.span
        if (
            entity.kind is EntityKind.PERSON
            or not clause.holds(span)
            or any(aside.holds(span) for aside in asides)
        ):
            continue
        led = _IN.search(text[max(clause.start, span.start - 50) : span.start])
        name = span.quote(text)
        if led is None or (entity.kind is not EntityKind.PLACE and not led["kind"]):
            continue
        if (name in peoples or name != entity.name) and not _is_ground(text, span, name):
            continue
        # "eastern Karvan" is a part of it; "the eastern city of Karvan" is Karvan.
        label = ("" if led["kind"] else (led["part"] or "").lower()) + counted_things.land(name, text)
        (behind if span.start >= end else before).append(label)
    return behind[:1] or before[-1:]


def _is_ground(text: str, span: Span, name: str) -> bool:
    """Whether an adjective stands before a word for ground: "in Sovennan villages", but not "in Israeli strikes"."""
    return name[:1].isupper() and (bool(_GROUND.match(text, span.end)) or name not in countries().peoples)


def _lands(counted: str, text: str) -> list[str]:
    """Return the lands whose people are counted: Israel for "Israeli soldiers"."""
    return [
        land
        for word in counted.split()
        if word[:1].isupper() and (land := counted_things.land(word, text)) and land != "un"
    ][:2]


def _named(card: Card, text: str, clause: Span) -> list[str]:
    """Return the land a clause about money or shares names: whose loss it is."""
    spans = [entity.span for entity in card.entities if entity.kind is not EntityKind.PERSON]
    return [counted_things.land(span.quote(text), text) for span in spans if clause.holds(span)][:1]


def _plain(giver: str) -> list[str]:
    """Return a giver's own name, under which its later counts of the same are found."""
    name = giver.replace("’", "'").removeprefix("the ").removeprefix("The ").strip()
    return [name.lower()] if sum(word[:1].isupper() for word in name.split()) >= 2 else []


_NAMELESS = word_set(
    "health interior defence defense foreign ministry authority the united relief council red"
)


def _of_giver(giver: str, text: str) -> tuple[str, ...]:
    """Return the place in a giver's name: Gaza for "Gaza health officials", Sovenna for "Sovenna's Health Ministry"."""
    words = re.findall(r"[\w.-]+(?:[’'](?=s\b))?", giver)
    found = []
    for word in words:
        name = word.rstrip("’'")
        is_land = name in countries().names or name in countries().peoples or word != name
        if name[:1].isupper() and is_land and name.lower() not in _NAMELESS:
            found.append(counted_things.land(name, text))
    return tuple(dict.fromkeys(found))[:1]


_OFFICE_OF = Late(
    r"\b(?:[Mm]ayor|[Gg]overnor|[Pp]refect|[Hh]ead|[Cc]hief|[Cc]ommissioner)\sof\s(?:the\s)?(?:(?:city|town|village|province|state|"
    r"region|island|district)\sof\s)?(?P<place>[A-Z][\w-]+)"
)


def _of_office(title: str, text: str) -> tuple[str, ...]:
    """Return the place that a giver heads: Karvan for "governor of Karvan region"."""
    found = _OFFICE_OF.search(title)
    return (counted_things.land(found["place"], text),) if found else ()
