"""What figures count, brought to one form: "soldiers" and "troops" are one, "Palestinians" are people of Palestine."""

import re
from functools import lru_cache

from readahead.derive import stems
from readahead.derive.grammar import word_set
from readahead.derive.names import countries
from readahead.derive.patterns import Late

PEOPLE = "people"
"""Whoever is counted without being told apart."""

_GENERAL = word_set(
    "people person persons dead deaths death victims casualties fatalities lives bodies individuals "
    "inhabitants refugees displaced wounded injured injuries toll men"
)
_ALIKE = {
    word: group.split()[0]
    for group in (
        "soldier soldiers troop troops serviceman servicemen conscripts personnel",
        "fighter fighters militant militants gunmen gunman insurgents rebels combatants operatives",
        "child children minors kids youngsters",
        "police policeman policemen officer officers",
        "civilian civilians noncombatants",
        "journalist journalists reporters correspondents",
        "woman women",
        "rescuer rescuers paramedics medics",
        "home homes house houses dwellings",
        "plane planes aircraft jets jet",
        "drone drones uavs",
        "rocket rockets missile missiles projectiles",
        "strike strikes airstrikes raids",
    )
    for word in group.split()
}
CUMULATIVE = frozenset(
    ("killed", "wounded", "displaced", "arrested", "abducted", "missing", "destroyed", "infected", "fired", "intercepted")
)  # fmt: skip
"""What happens to ever more of them as time passes."""

COUNTED = CUMULATIVE | {"released", "laid off"}
"""What happens to so many that the number is a count of it; money that was pledged and votes that were cast are others."""

LASTING = frozenset(("killed", "wounded", "destroyed", "infected", "fired", "intercepted"))
"""What cannot be undone: the people still displaced may become fewer, the dead may not."""

_PEOPLE_EVENTS = frozenset(("killed", "wounded", "displaced", "arrested", "abducted", "missing"))
_FRAMES = {
    word: group.split()[0]
    for group in (
        "ceasefire cease-fire truce armistice",
        "war fighting conflict hostilities",
        "offensive operation invasion incursion campaign",
        "quake earthquake earthquakes quakes tremor tremors",
        "flood floods flooding floodwaters",
        "storm hurricane typhoon cyclone tornado tornadoes",
        "wildfire wildfires blaze inferno",
        "crash collision derailment capsizing",
        "blast blasts explosion explosions bombing bombings bomb bombs",
        "shooting massacre stabbing",
        "collapse landslide landslides avalanche mudslide mudslides",
        "outbreak epidemic pandemic",
        "protest protests demonstrations riots unrest crackdown uprising",
    )
    for word in group.split()
}
_WORD = Late(r"[A-Za-z][\w-]*")
_HAPPENING = Late(rf"\b(?:{'|'.join(sorted(_FRAMES, key=len, reverse=True))})\b", re.IGNORECASE)


def what(counted: str, event: str) -> str:
    """Return what is counted in one form, or an empty string where the figure names nothing and *event* is of no people.

    The head noun decides, with the plain words before it ("aid workers" are not "health workers"); what the people of
    one land are called counts as people.
    """
    words = [word.strip(".,;:’'") for word in counted.split(" of ")[0].split()]
    if not words:
        return PEOPLE if event in _PEOPLE_EVENTS else ""
    if words[0].lower() in _MORE:
        return ""
    head = words[-1].lower()
    is_people = head in _GENERAL or (words[-1][:1].isupper() and event in _PEOPLE_EVENTS)
    form = PEOPLE if is_people else _ALIKE.get(head) or stems.stem(head)
    kept = [word for word in words[:-1] if word.islower() and word not in _IDLE]
    return " ".join([*kept, form])


_MORE = word_set("more other others additional further")
"""What adds to a count, or stands beside those already counted, is no count."""

_IDLE = word_set("innocent displaced dead registered confirmed total such local new of")


_BEFALLING = re.compile(
    r"\b(?:explod\w+|sank|sunk|sink(?:s|ing)?|overturn\w*|capsiz\w+|collaps\w+|crash\w*|derail\w*|collid\w+|blew up|"
    r"caught fire|burn(?:ed|t)|attack\w*|struck|strikes?|shell\w+|bombed|shot|stabbed|killing|killed|died|drowned)\b",
    re.IGNORECASE,
)


def befalls(words: str) -> bool:
    """Return whether *words* tell of something in which people may come to harm."""
    return _HAPPENING.search(words) is not None or _BEFALLING.search(words) is not None


def happenings(words: str) -> frozenset[str]:
    """Return what *words* name that people are counted in or from: a war, a ceasefire, a quake, a crash."""
    return frozenset(_FRAMES[found[0].lower()] for found in _HAPPENING.finditer(words))


def land(name: str, text: str) -> str:
    """Return the land *name* is, belongs to or is an adjective of, in lower case; a capital stands for itself.

    A land the tables do not know is found by its name elsewhere in *text*: "Sovennan" by "Sovenna".
    """
    table = countries()
    plain = re.sub(r"[’']s?$", "", " ".join(name.split()).removeprefix("the ").removeprefix("The "))
    seat = table.seats.get(plain, "")
    known = (
        plain
        if plain in table.names
        else table.peoples.get(plain) or (seat if seat and seat in plain else "")
    )
    if known:
        return known.lower()
    for cut in range(1, 4):
        stem = plain[:-cut]
        if len(stem) > 3 and plain[-cut:] in _ADJECTIVAL and stem in _capitalised(text):
            return stem.lower()
    return plain.lower()


@lru_cache(maxsize=1)
def lands() -> frozenset[str]:
    """Return the names of all countries in lower case."""
    return frozenset(name.lower() for name in countries().names)


@lru_cache(maxsize=8)
def _capitalised(text: str) -> frozenset[str]:
    """Return the words of *text* with a capital letter; kept for the article that is being read."""
    return frozenset(_CAPITALISED.findall(text))


_CAPITALISED = Late(r"[A-Z](?<!\w.)\w+")


_ADJECTIVAL = ("n", "ns", "an", "ans", "i", "is", "ese")
