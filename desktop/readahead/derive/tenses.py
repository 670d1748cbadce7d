"""Which way a stretch of text looks: whether the clause around it tells of what was or of what is to come."""

import re

from readahead.derive.patterns import Late
from readahead.model.card import Direction

WINDOW = 240
"""How many code points before and after a mention are looked at: longer than most clauses, and it bounds the work."""

_SET_DAY = (
    r"(?:elections?|vot(?:e|ing)|poll|referendum|ballot|primar(?:y|ies)|caucus(?:es)?|midterms|runoff|convention|conference|congress|summit|talks|meeting|"
    r"gathering|debate|showdown|hearing|trial|deadline|match|game|final)\b"
)
"""What has its day long before it comes."""
_LEANING = (
    r"if|unless|(?:hopes?|chances?|prospects?)\sof|(?-i:faces?)(?=\s(?:the|an?|its|his|her|their)\s)|"
    r"(?:before|until|till|when|once|as)\s(?:[\w’'-]+\s){1,4}?(?:kick|begin|start|open|gather|vote|convene|head|go|return|decide|choose)s?\b|"
    rf"(?:before|ahead\sof)\s(?:the\s|its\s|an?\s)?(?:[\w’'-]+\s){{0,3}}?{_SET_DAY}(?=\s(?:in|on|of)\s$)"
)
"""What makes a date behind it one to come, but says nothing of one before it: "On Monday she asked if …"."""
_FUTURE = (
    r"will|shall|won[’']t|(?<=[’'])ll|going\sto|about\sto|due(?:\sto)?|set\s(?:to|for|up\sfor)|slated|scheduled|ha(?:s|ve)\sto|on\s(?:pace|track|course)\sto|(?:is|are|was|were)\sto(?=\s[a-z]+\b(?!ed))|"
    r"(?:expect|plann?|intend|hop|schedul|prepar|aim|seek|poise|promis|vow|pledg|agree|vot|decid|want|need|order|extend|postpon|delay)"
    r"(?:e|ed|s|es|ing)?\s(?:\w+\s){0,4}?(?:to|until|for)|expected|planned|planning|plans|upcoming|(?:is|are|were|was)\slikely|likely\sto|"
    r"as\s(?:early|soon|late)\sas|no\slater\sthan|deadline|would|could|(?-i:may)|might|should|must|effort\sto|(?:has|have|given|had)\suntil|"
    r"(?:is|are|am)\s(?:travell?|fly|head|meet|visit|arriv|leav|host|return|speak|com|go|open|start|begin|launch)(?:ing|ning)|"
    r"arrives|begins|starts|opens|expires|takes?\s(?:effect|office|place)|kicks\soff|reconvenes|resumes|gathers|convenes|looming|"
    r"meets|travels|flies|departs|goes\sto|comes\sinto\sforce|"
    rf"{_LEANING}|"
    r"(?<!the )(?<!of )(?<!two )(?<!his )(?<!their )(?:votes|leaves|speaks|returns|visits|hosts|faces|heads|holds)(?=(?:\s[\w’'-]+){0,4}\s?$)"
)
_PAST_IRREGULAR = (
    "said|told|was|were|had|did|went|came|took|made|gave|met|left|began|held|won|lost|saw|spoke|wrote|fell|rose|grew|led|sent|"
    "brought|broke|shot|struck|found|became|kept|built|fought|got|knew|heard|felt|paid|sold|bought|thought|fled|flew|"
    "drove|ran|stood|sat|threw|withdrew|overthrew|born|dead|since|ago|has\\sbeen|have\\sbeen|has|says|say|tore|blew|laid|"
    "caught|chose|drew|forgot|froze|hid|meant|rode|rang|sank|shook|sought|spent|stole|swore|taught|woke|wore"
)
_NOT_BARE = "".join(
    rf"(?<!{word} )"
    for word in (
        "ould",
        "ll",
        r"\bmay",
        "might",
        "must",
        r"\bto",
        "ould not",
        r"\bwill not",
        "n[’']t",
        r"\bcan",
    )
)
_SAME_FORM = r"cut|put|hit|shut|hurt|split|have"
"""Verbs whose form of the past is also the one that stands after "will" and "to"."""
_CUE = Late(
    rf"\b(?:(?P<future>{_FUTURE})|(?<!\bbe )(?P<past>{_PAST_IRREGULAR}|(?=[chps]){_NOT_BARE}(?:{_SAME_FORM})|(?<!\bthe )(?<!\ban )(?<!\ba )(?<!\bhis )[a-z]{{2,}}ed))\b",
    re.IGNORECASE,
)
_VERB_AFTER = Late(
    rf"(?:[’']s)?\s(?:morning\s|night\s|evening\s|afternoon\s)?(?:(?P<will>will|is\sto|are\sto|is\sexpected)|(?P<past>(?:{_PAST_IRREGULAR}|{_SAME_FORM})|"
    r"(?!follow|aim|intend|plann|design|schedul|expect|base|call|entitle|need)[a-z]{2,}ed))\b(?!\s(?:by|for)\b)"
)
_FIXED_FOR = Late(
    r"(?<!\bbeen )(?<!\bwas )(?<!\bwere )\b(?:scheduled|set|due|slated|planned|called|billed)\s(?:for|on)\s(?:early\s|late\s)?$"
)
_POSSESSIVE = Late(r"[’']s\s")
_PROMISE = Late(
    r"(?:plans?\b(?!\sto\b)|(?:plann|promis|vow|pledg|agre|vot|decid|want|need|order|extend|postpon|delay)ed|want|need|order|vot)",
    re.IGNORECASE,
)
_WEAK = frozenset(("would", "could", "may", "might", "should", "must"))
_PROGRESSIVE = Late(r"(?:is|are|am)\s", re.IGNORECASE)
_STOP = Late(
    r"[.!?](?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bMrs\.)(?<!\bSen\.)(?<!\bRep\.)(?<!\bGov\.)(?<!\bGen\.)(?<![ap]\.m\.)(?<!\b[A-Z]\.)"
    r"[\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-Z0-9])|\n\s*\n|[;:]\s"
)
_NEARING = Late(r"(?:[’']s)?(?:\s[\w-]+){0,3}?\s(?:nears|approach(?:es|ing)|looms|draws\s(?:near|closer))\b")
_BEFORE_IT = Late(r"\b(?:before|ahead\sof|until|till|going\sinto|heading\sinto)\s(?:the\s)?$")
_EVENT_AFTER = Late(rf"(?:[’']s)?\s(?:[\w-]+\s){{0,2}}?{_SET_DAY}")
_VOTE_AFTER = Late(
    r"(?:[’']s)?\s(?:[\w-]+\s){0,2}?(?:elections?|referendum|ballot|primar(?:y|ies)|caucus(?:es)?|midterms|runoff|convention|showdown|deadline)\b"
)
_OVER = Late(
    r"\b(?:lost|won|after|since|following|swept|elected|victory|victories|defeat|loss|last|held|ended|settled)\b[^.;]{0,40}$|\b[Aa]t\s(?:the|an?)\s$"
)
_TOLD_OF_MEETING = Late(
    rf"\bsa(?:id|ys?)\s(?:that\s)?(?:the|an?|its|his|her|their)\s(?:\w+\s){{0,2}}?{_SET_DAY}\s(?:in|on|of|for)\s$"
)
_WILL_BE = Late(r"[^.;:,]{0,40}?\s(?:would|will)\s")
_NEGATED = Late(
    r"\b(?:neither|nobody|none|no\sone|nor)\b[^.;]*\bcould\sbe\b|\bcould(?:\snot|n[’']t)\s"
    r"(?![^.;]*\b(?:until|till|before|by|next|unless)\b)[a-z]|\bcould\shave\s(?:on\s)?$",
    re.IGNORECASE,
)


_WORD = Late(r"[A-Za-z]+")


def _last_cue(stretch: str) -> re.Match[str] | None:
    """Return the last cue; tried word by word from the end, which is much faster than a search for so many words."""
    words = [word.start() for word in _WORD.finditer(stretch)]
    cues = (cue for start in reversed(words) if (cue := _CUE.match(stretch, start)))
    # "if his Monday rally drew them" says nothing of the day, "if he wins on Monday" does.
    return next((cue for cue in cues if not _IF.fullmatch(cue[0]) or _AT.search(stretch)), None)


_LEANS = Late(rf"(?:{_LEANING})$", re.IGNORECASE)
_IF = Late(r"if|unless|(?:hope|chance|prospect)s?\sof", re.IGNORECASE)
_AT = Late(r"\b(?:in|on|by|until|till|before|during|this)\s(?:the\s|early\s|late\s|mid-)?$")


def _first_cue(stretch: str) -> re.Match[str] | None:
    """Return the first cue that tells of a date before it."""
    cues = (cue for word in _WORD.finditer(stretch) if (cue := _CUE.match(stretch, word.start())))
    return next((cue for cue in cues if not _LEANS.match(cue[0])), None)


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
    if _NEARING.match(text, end):
        return Direction.FUTURE
    if before.endswith(" after ") and _POSSESSIVE.match(text, end) and not _EVENT_AFTER.match(text, end):
        return Direction.PAST  # "after Tuesday's defeat"
    stops = [stop.end() for stop in _STOP.finditer(before)]
    before = before[stops[-1] :] if stops else before
    if _TOLD_OF_MEETING.search(before) and _WILL_BE.match(text, end):
        return Direction.FUTURE
    cue = _last_cue(before)
    if cue is None:
        after = text[end : end + WINDOW]
        stop = _STOP.search(after)
        cue = _first_cue(after[: stop.start()] if stop else after)
        # "On Friday the government promised to help": the day is that of the promise.
        if cue is not None and _PROMISE.match(cue.string, cue.start()):
            return Direction.PAST
    if cue is None or not cue["future"]:
        return Direction.PAST
    if cue["future"].lower() == "could" and _NEGATED.search(before):
        return Direction.PAST  # "Neither could be reached on Monday"
    # "they would look for ways around Wednesday's ruling": the thing that has a day is known already.
    is_loose = cue["future"].lower() in _WEAK or _PROGRESSIVE.match(cue["future"])
    is_weak = is_loose and bool(_POSSESSIVE.match(text, end))
    return Direction.PAST if is_weak else Direction.FUTURE


def leads_to_event(text: str, start: int, end: int) -> bool:
    """Return whether words such as "before Monday's vote" and "heading into the Nov. 8 election" are around [start, end)."""
    is_event = _EVENT_AFTER.match(text, end) is not None
    return is_event and _BEFORE_IT.search(text, max(0, start - 20), start) is not None


def names_vote(text: str, end: int) -> bool:
    """Return whether a date that ends at *end* stands before what is set for it long before: "the November election"."""
    return _VOTE_AFTER.match(text, end) is not None


def is_over(text: str, start: int) -> bool:
    """Return whether the words before a date at *start* tell that what it names is over: "lost the November election"."""
    return bool(_OVER.search(text, max(0, start - 80), start))


_HAPPENED = Late(
    rf"(?<!\bbe )(?<!\bis )(?<!\bare )(?<!\bto )(?<!\bthe )\b(?:{_PAST_IRREGULAR}|{_SAME_FORM}|(?!sched|plan|expect|need|intend|propos)[a-z]{{2,}}ed)\s(?:on\s)?$"
)


def is_told_of(text: str, start: int) -> bool:
    """Return whether a verb of the past stands right before a date at *start*: "it opened on January 6"."""
    return bool(_HAPPENED.search(text, max(0, start - 30), start))
