"""Which way a stretch of text looks: whether the clause around it tells of what was or of what is to come."""

import re

from readahead.model.card import Direction

WINDOW = 240
"""How many code points before and after a mention are looked at: longer than most clauses, and it bounds the work."""

_FUTURE = (
    r"will|shall|won't|won’t|[’']ll|going to|about to|due(?: to)?|set (?:to|for|up for)|slated|scheduled|(?:is|are|was|were) to|"
    r"(?:expect|plan|intend|hop|schedul|prepar|aim|seek|poise|promis|vow|pledg|agree|vot|decid|want|need|order|prepar)"
    r"(?:e|ed|s|es|ing)? (?:\w+ )?to|expected|planned for|planning|postponed (?:until|to)|delayed (?:until|to)|extended .{0,30}until|"
    r"upcoming|(?:hopes|plans|intends|aims|seeks|wants|promises|vows|pledges|agrees|is likely|are likely|likely) to|"
    r"as (?:early|soon|late) as|no later than|deadline|ahead of|would|could|may|might|should|must|"
    r"arrives|begins|starts|opens|expires|takes effect|takes office|kicks off|reconvenes|resumes|gathers|convenes|looming|until"
)
_PAST_IRREGULAR = (
    "said|told|was|were|had|did|went|came|took|made|gave|met|left|began|held|won|lost|saw|spoke|wrote|fell|rose|grew|led|"
    "sent|brought|broke|shot|struck|hit|cut|put|found|became|kept|built|fought|got|knew|heard|felt|paid|sold|bought|thought|"
    "fled|flew|drove|ran|stood|sat|set off|shut|threw|withdrew|overthrew|born|dead|since|ago|has been|have been|has|have|says|say"
)
_CUE = re.compile(
    rf"\b(?:(?P<future>{_FUTURE})|(?P<past>{_PAST_IRREGULAR}|(?<!the )(?<!an )(?<!a )(?<!his )[a-z]{{2,}}ed))\b|(?P<ll>[’']ll\b)",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.!?][\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-Z0-9])|\n\s*\n|[;:]\s")


def direction(text: str, start: int, end: int) -> Direction:
    """Return FUTURE when the nearest cue of the clause around [start, end) of *text* looks ahead, else PAST.

    The nearest cue before it decides ("officials said on Monday they will": past); only where the sentence has none
    before it does the first after it ("On Monday the leaders will meet": future).
    """
    before = text[max(0, start - WINDOW) : start]
    stops = [stop.end() for stop in _STOP.finditer(before)]
    before = before[stops[-1] :] if stops else before
    cue = None
    for cue in _CUE.finditer(before):  # noqa: B007 - the last one is wanted
        pass
    if cue is None:
        after = text[end : end + WINDOW]
        stop = _STOP.search(after)
        cue = _CUE.search(after[: stop.start()] if stop else after)
    if cue is not None and (cue["future"] or cue["ll"]):
        return Direction.FUTURE
    return Direction.PAST
