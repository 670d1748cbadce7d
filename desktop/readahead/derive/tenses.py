"""Which way a stretch of text looks: whether the clause around it tells of what was or of what is to come."""

import re

from readahead.model.card import Direction

WINDOW = 240
"""How many code points before and after a mention are looked at: longer than most clauses, and it bounds the work."""

_FUTURE = (
    r"will|shall|won[’']t|(?<=[’'])ll|going\sto|about\sto|due(?:\sto)?|set\s(?:to|for|up\sfor)|slated|scheduled|(?:is|are|was|were)\sto(?=\s[a-z]+\b(?!ed))|"
    r"(?:expect|plann?|intend|hop|schedul|prepar|aim|seek|poise|promis|vow|pledg|agree|vot|decid|want|need|order|extend|postpon|delay)"
    r"(?:e|ed|s|es|ing)?\s(?:\w+\s){0,4}?(?:to|until|for)|expected|planned|planning|plans|upcoming|(?:is|are|were|was)\slikely|likely\sto|"
    r"as\s(?:early|soon|late)\sas|no\slater\sthan|deadline|would|could|(?-i:may)|might|should|must|effort\sto|(?:has|have|given|had)\suntil|"
    r"(?:is|are|am)\s(?:travell?|fly|head|meet|visit|arriv|leav|host|return|speak|com|go|open|start|begin|launch)(?:ing|ning)|"
    r"arrives|begins|starts|opens|expires|takes?\s(?:effect|office|place)|kicks\soff|reconvenes|resumes|gathers|convenes|looming|"
    r"meets|travels|flies|departs|goes\sto|comes\sinto\sforce|"
    r"(?<!the )(?<!of )(?<!two )(?<!his )(?<!their )(?:votes|leaves|speaks|returns|visits|hosts|faces|heads|holds)(?=(?:\s[\w’'-]+){0,4}\s?$)"
)
_PAST_IRREGULAR = (
    "said|told|was|were|had|did|went|came|took|made|gave|met|left|began|held|won|lost|saw|spoke|wrote|fell|rose|grew|led|sent|"
    "brought|broke|shot|struck|hit|cut|put|found|became|kept|built|fought|got|knew|heard|felt|paid|sold|bought|thought|fled|flew|"
    "drove|ran|stood|sat|shut|threw|withdrew|overthrew|born|dead|since|ago|has\\sbeen|have\\sbeen|has|have|says|say|tore|blew|laid|"
    "caught|chose|drew|forgot|froze|hid|hurt|meant|rode|rang|sank|shook|sought|spent|split|stole|swore|taught|woke|wore"
)
_CUE = re.compile(
    rf"\b(?:(?P<future>{_FUTURE})|(?<!\bbe )(?P<past>{_PAST_IRREGULAR}|(?<!the )(?<!an )(?<!a )(?<!his )[a-z]{{2,}}ed))\b",
    re.IGNORECASE,
)
_VERB_AFTER = re.compile(
    rf"(?:[’']s)?\s(?:morning\s|night\s|evening\s|afternoon\s)?(?:(?P<will>will|is\sto|are\sto|is\sexpected)|(?P<past>(?:{_PAST_IRREGULAR})|"
    r"(?!follow|aim|intend|plann|design|schedul|expect|base|call|entitle|need)[a-z]{2,}ed))\b(?!\s(?:by|for)\b)"
)
_FIXED_FOR = re.compile(
    r"(?<!\bbeen )(?<!\bwas )(?<!\bwere )\b(?:scheduled|set|due|slated|planned|called|billed)\s(?:for|on)\s(?:early\s|late\s)?$"
)
_POSSESSIVE = re.compile(r"[’']s\s")
_PROMISE = re.compile(
    r"(?:plann?|promis|vow|pledg|agree|vot|decid|want|need|order|extend|postpon|delay)", re.IGNORECASE
)
_WEAK = frozenset(("would", "could", "may", "might", "should", "must"))
_PROGRESSIVE = re.compile(r"(?:is|are|am)\s", re.IGNORECASE)
_STOP = re.compile(r"[.!?][\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-Z0-9])|\n\s*\n|[;:]\s")


_WORD = re.compile(r"[A-Za-z]+")


def _last_cue(stretch: str) -> re.Match[str] | None:
    """Return the last cue; tried word by word from the end, which is much faster than a search for so many words."""
    words = [word.start() for word in _WORD.finditer(stretch)]
    return next((cue for start in reversed(words) if (cue := _CUE.match(stretch, start))), None)


def _first_cue(stretch: str) -> re.Match[str] | None:
    """Return the first cue."""
    return next((cue for word in _WORD.finditer(stretch) if (cue := _CUE.match(stretch, word.start()))), None)


def direction(text: str, start: int, end: int) -> Direction:
    """Return FUTURE when the nearest cue of the clause around [start, end) of *text* looks ahead, else PAST.

    A verb right after it decides first ("the council on Monday approved"), then the nearest cue before it ("will meet on
    Monday"); only where the sentence has none before it does the first after it ("On Monday the leaders will meet").
    """
    if _FIXED_FOR.search(text, max(0, start - 40), start):
        return Direction.FUTURE
    if verb := _VERB_AFTER.match(text, end):
        return Direction.FUTURE if verb["will"] else Direction.PAST
    before = text[max(0, start - WINDOW) : start]
    stops = [stop.end() for stop in _STOP.finditer(before)]
    cue = _last_cue(before[stops[-1] :] if stops else before)
    if cue is None:
        after = text[end : end + WINDOW]
        stop = _STOP.search(after)
        cue = _first_cue(after[: stop.start()] if stop else after)
        # "On Friday the government promised to help": the day is that of the promise.
        if cue is not None and _PROMISE.match(cue[0]):
            return Direction.PAST
    if cue is None or not cue["future"]:
        return Direction.PAST
    # "they would look for ways around Wednesday's ruling": the thing that has a day is known already.
    is_loose = cue["future"].lower() in _WEAK or _PROGRESSIVE.match(cue["future"])
    is_weak = is_loose and bool(_POSSESSIVE.match(text, end))
    return Direction.PAST if is_weak else Direction.FUTURE


_HAPPENED = re.compile(
    rf"(?<!\bbe )(?<!\bis )(?<!\bare )(?<!\bto )(?<!\bthe )\b(?:{_PAST_IRREGULAR}|(?!sched|plan|expect|need|intend|propos)[a-z]{{2,}}ed)\s(?:on\s)?$"
)


def is_told_of(text: str, start: int) -> bool:
    """Return whether a verb of the past stands right before a date at *start*: "it opened on January 6"."""
    return bool(_HAPPENED.search(text, max(0, start - 30), start))
