"""Lets a figure take from the one before it what its own words leave out: what it counts, its currency, what happened.

"killed 11 people and wounded 34", "up from 3,100", "Slovakia 700 and Romania 2,100", "five of them children".
"""

import re
from dataclasses import replace

from readahead.derive.patterns import Late
from readahead.model.card import Figure

REACH = 120
"""How many code points may lie between two figures of which one leaves words out."""
_SENTENCE_END = Late(r"[.!?][\"”’)]*\s+(?=[\"“‘(]*[A-Z])|\n\s*\n")
_COMPARED = Late(
    r"(?:\b(?:up|down)\sfrom|\bfrom|\bto|\bcompared (?:with|to)|\bagainst|\bversus|\binstead of|\brather than|\bthan)\s(?:the\s|about\s)?$",
    re.IGNORECASE,
)
_COORDINATED = Late(
    r"(?:[,;]|\band\b|\bor\b|\bbut\b)\s(?:and\s|but\s|then\s|the\s|not\s)?(?:(?:[a-z]+(?:ed|ing)|left|hurt|shot|held|freed|sent|lost|won)\s|[A-Z][\w’'-]+\s"
    r"(?:[A-Z][\w’'-]+\s){0,2}|of\s(?:which|whom)\s|on\s[A-Z]\w+day\s)?$"
)
_AFTER = Late(
    r"[.,;:)]|$|\sof\s(?:them|which|whom)\b|\s(?:others?|more|were|was|are|is|have|had|can|could|remain|died|survived|fled|missing|dead|against|"
    r"in|at|from|on|to|by|while|after|fewer|less|higher|lower|last|\w+\s\w+\s(?:earlier|before|ago)|[a-z]+ed|hurt|and)\b"
)
_PART = Late(
    r"(?:,|\band)\s(?:including|among (?:them|whom|those)|of (?:whom|which))\s(?:the\s)?$|\bincluding\s(?:the\s)?$"
)
_OF_THEM = Late(r"\sof\sthem\b")
_BESIDE = Late(r"(?:,|,?\s(?:and|or))(?:\sthe|\sa)?")


def gap(text: str, before: Figure | None, start: int) -> str | None:
    """Return what stands between the figure *before* and a number at *start* of the same sentence, or None."""
    if before is None or not 0 <= start - before.span.end <= REACH:
        return None
    between = text[before.span.end : start]
    return None if _SENTENCE_END.search(between) else between


def follows(text: str, before: Figure | None, start: int, end: int) -> bool:
    """Whether a bare number at [start, end) is a figure because it goes on from the one *before* it."""
    between = gap(text, before, start)
    if before is None or between is None or not (before.counted or before.unit != "count"):
        return False
    if re.search(r"\bof (?:which|whom)\s$", between):
        return True
    if before.unit == "duration":
        return bool(_COORDINATED.search(between) and re.match(r"\s(?:for|in)\s", text[end : end + 5]))
    is_placed = re.match(
        r"\s(?:in|from|at|near|and)\s[A-Z]|\sagainst\b|[.,;]|\sof\sthem\b|$", text[end : end + 12]
    )
    return bool(
        is_placed and (_COORDINATED.search(between) or (_COMPARED.search(between) and before.unit != "count"))
    )


def completed(text: str, before: Figure | None, now: Figure) -> Figure:
    """Return *now* with what it leaves out taken from the figure *before* it, where the words between them say so."""
    between = gap(text, before, now.span.start)
    if before is None or between is None or now.unit in ("duration", "frequency"):
        return now
    is_compared = bool(_COMPARED.search(between))
    if before.unit == "duration":
        is_bare = now.unit == "count" and not (now.counted or now.event or now.qualifier)
        is_again = is_bare and follows(text, before, now.span.start, now.span.end)
        return replace(now, unit="duration", counted=before.counted) if is_again else now
    if is_compared and now.unit == "count" and not now.counted and _is_measure(before.unit):
        now = replace(now, unit=before.unit)
    if now.unit == before.unit == "count" and not now.counted and before.counted:
        is_linked = is_compared or _COORDINATED.search(between) or _OF_THEM.match(text, now.span.end)
        if is_linked and _AFTER.match(text, now.span.end):
            now = replace(now, counted=before.counted)
    is_part = bool(_OF_THEM.match(text, now.span.end) or _PART.search(between))
    if (
        not now.event
        and before.event
        and (is_part or _shares_event(between, before, now, is_compared=is_compared))
    ):
        now = replace(now, event=before.event)
    return now


def _is_measure(unit: str) -> bool:
    return unit in ("percent", "points") or (len(unit) == 3 and unit.isupper())


def _shares_event(between: str, before: Figure, now: Figure, *, is_compared: bool) -> bool:
    """Whether what happened to the figure before happened to this one too: it stands beside it or is compared with it."""
    if is_compared:
        return now.unit == before.unit or {now.unit, before.unit} <= {"percent", "points"}
    beside = between.strip().removeprefix(before.counted)
    return bool(before.counted) and between.strip() != beside and bool(_BESIDE.fullmatch(beside))
