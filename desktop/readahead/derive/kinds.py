"""Decides what kind of card a clause makes, and by which rule; the first rule that holds wins."""

from collections.abc import Sequence

from readahead.derive import grammar
from readahead.derive.phrases import Range, Words
from readahead.derive.words import lowers
from readahead.model.card import DateMention, Direction, Figure, Kind

_FUTURE = frozenset(["will", "won't", "shall"])
_AHEAD = _FUTURE | grammar.BE
_SCHEDULED = grammar.word_set("expected set due scheduled planned slated poised about")
_LOOKS_BACK = grammar.word_set("previously formerly originally historically earlier")
_BACK_SIGNS = _LOOKS_BACK | {"had", "hadn't", "has", "have"}
_HAPPENING = grammar.word_set(
    "meet met meets visit visited visits vote voted votes strike struck strikes attack attacked attacks "
    "raid raided clash clashed kill killed arrest arrested detain detained sign signed launch launched "
    "erupt erupted ease eased stop stopped halt halted resume resumed resumes escalate escalated fire "
    "fired shell shelled bomb bombed withdraw withdrew withdrawn deploy deployed seize seized capture "
    "captured evacuate evacuated release released freed exchange exchanged arrive arrived arrives leave "
    "left return returned begin began begun start started end ended open opened close closed hold held "
    "host hosted convene convened continue continued continues resign resigned elect elected appoint "
    "appointed protest protested rally rallied march marched explode exploded collapse collapsed break "
    "broke broken agree agreed approve approved adopt adopted reject impose imposed lift lifted extend "
    "extended cross crossed intercept intercepted hit test tested fly flew travel travelled traveled "
    "gather gathered announce announced"
)
_PERSISTING = grammar.word_set("remains remain continues continue keeps keep")
_ADJUNCTS = grammar.word_set(
    "who which whose whom where when while as after before since because although though despite following amid with "
    "including a an from by"
)


WEAK = ("early-event", "late-background", "state")
"""The rules that take a clause for want of a better one."""


def of_narration(
    words: Words,
    clause: Range,
    *,
    figures: Sequence[Figure],
    dates: Sequence[DateMention],
    is_early: bool,
) -> tuple[Kind, str]:
    """Return the kind of a clause that the article tells in its own voice, and the rule that says so."""
    forms = lowers(words[clause[0] : clause[1]])
    if any(counts(figure) for figure in figures):
        return Kind.FIGURE, "counted-figure"
    if _looks_back(forms):
        return Kind.BACKGROUND, "background-cue"
    future = is_future(forms)
    if future and (any(date.direction is Direction.FUTURE for date in dates) or future == "scheduled"):
        return Kind.EVENT, "future-event"
    if _happens(forms):
        return Kind.EVENT, "event-verb"
    if is_early and not _is_state(forms):
        return Kind.EVENT, WEAK[0]
    return Kind.BACKGROUND, WEAK[2] if is_early else WEAK[1]


def counts(figure: Figure) -> bool:
    """Return whether a figure alone makes a figure card: money, shares, people, ten and more, or a qualifier."""
    if figure.unit in ("duration", "frequency"):
        return False
    if figure.unit != "count" or figure.event or figure.qualifier:
        return True
    return figure.value >= 10


def is_central(words: Words, clause: Range, figure: Figure) -> bool:
    """Return whether a figure stands in the clause itself and not in a relative clause or adjunct after a mark."""
    place = next(
        (at for at in range(clause[1] - 1, clause[0] - 1, -1) if words[at].start <= figure.span.start),
        clause[0],
    )
    for at in range(place, clause[0], -1):
        if words[at].lower in (",", "—", "–", ":", ";"):
            first = words[at + 1].lower.split("'")[0]
            return not (first.endswith("ing") or first in _ADJUNCTS)
        if words[at].lower in ("who", "which", "whose", "where"):
            return False
    return True


_MEASURES = grammar.word_set(
    "metres meters kilometres kilometers miles tonnes tons litres liters gallons barrels megawatts hectares acres feet "
    "people civilians residents families homes houses households soldiers troops students patients passengers voters jobs"
)


def gives(figure: Figure) -> bool:
    """Return whether a figure is the point of what somebody reports: people, a share, money, a measured amount."""
    if figure.unit in ("duration", "frequency"):
        return False
    if figure.unit != "count" or figure.event:
        return True
    return figure.value >= 10 and any(word in _MEASURES for word in figure.counted.lower().split())


def is_future(forms: Sequence[str]) -> str:
    """Return "scheduled" for "is set to" and its like, "will" for a plain future, or an empty string."""
    for place in [place for place, form in enumerate(forms) if form in _AHEAD]:
        if forms[place] in _FUTURE:
            return "will"
        if _is_scheduled(forms[place + 1 : place + 5]):
            return "scheduled"
    return ""


def _is_scheduled(following: Sequence[str]) -> bool:
    return any(
        (word in _SCHEDULED and "to" in following[index + 1 : index + 2])
        or word in ("due", "scheduled", "slated")
        for index, word in enumerate(following)
    )


def _looks_back(forms: Sequence[str]) -> bool:
    """Return whether the main clause looks back: "previously", "had agreed", "has been pushing"."""
    main = _main(forms)
    if _BACK_SIGNS.isdisjoint(main):
        return False
    for place, form in enumerate(main):
        if form in _LOOKS_BACK:
            return True
        if form in ("had", "hadn't") and any(
            word.endswith("ed") or word in ("been", "gone", "taken", "made")
            for word in main[place + 1 : place + 3]
        ):
            return True
        if form in ("has", "have"):
            following = main[place + 1 : place + 4]
            if "been" in following and any(word.endswith("ing") for word in following):
                return True
    return False


def _main(forms: Sequence[str]) -> Sequence[str]:
    """Return the forms without a fronted subordinate clause."""
    if forms and forms[0] in grammar.SUBORDINATORS and "," in forms:
        return forms[forms.index(",") + 1 :]
    return forms


def _happens(forms: Sequence[str]) -> bool:
    """Return whether the first verb group of the main clause is one of happening."""
    main = _main(forms)
    for place, form in enumerate(main):
        if not (grammar.is_finite(form) or form in _PERSISTING) or (place == 0 and form not in _PERSISTING):
            continue
        group = [form, *main[place + 1 : place + 6]]
        verb = next((word for word in group if not _is_helper(word)), "")
        after = next((main[at + 1] for at in range(place, len(main) - 1) if main[at] == verb), "")
        # "Leaders agree with the plan" is what they think.
        return verb in _HAPPENING and not (verb in ("agree", "agreed") and after == "with")
    return False


_STAYING = grammar.word_set("remain remains remained stay stays stayed")
_SEEN = grammar.word_set(
    "seen known taken given shown done gone been fallen risen driven broken chosen beaten stolen thrown"
)


def _is_state(forms: Sequence[str]) -> bool:
    """Return whether the main clause says only how things are: "She is his sister", "the dam remains a risk"."""
    main = _main(forms)
    for place, form in enumerate(main):
        if place == 0 or not (grammar.is_finite(form) or form in _STAYING):
            continue
        following = next((word for word in main[place + 1 :] if not grammar.is_adverb(word)), "")
        if form in _STAYING:
            return True
        if form not in grammar.BE and form not in grammar.HAVE:
            return False
        is_deed = following.endswith(("ed", "ing")) or following in grammar.PAST or following in _SEEN
        return not is_deed and following != "to"
    return False


def _is_helper(word: str) -> bool:
    return (
        word in grammar.AUXILIARIES
        or word in ("not", "to")
        or word in _SCHEDULED
        or (grammar.is_adverb(word) and word != "back")
    )
