"""Finds figures in a text whose language has a number grammar but no rules: 1.234,5 Prozent, 2,5 млрд рублей.

A number counts where a percentage, a currency, a scale such as "million" or a word of the language's table stands beside
it; others, such as years, paragraphs and scores, are no figures.
"""

import re
from functools import cache

from readahead.derive.foreign_grammar import SPACES, Grammar, grammar_of
from readahead.model.card import Figure
from readahead.model.passage import Span

MOST = 3_000
"""Figures read from one text, as among those of the rules: what holds more is a table."""
_SYMBOLS = {"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₽": "RUB", "₴": "UAH", "₺": "TRY"}
_CODES = ("EUR", "USD", "GBP", "CHF", "RUB", "JPY", "CNY", "PLN", "UAH", "TRY")
_GAP = rf"[{SPACES}]?"
_WORD = re.compile(rf"{_GAP}(?P<word>[^\W\d_][\w’'-]*\.?)")
_AHEAD = 60
"""How far after a number its unit is looked for, in code points."""
_SHORT = 3
"""A beginning of so few letters stands for the word alone and its plural, not for every word that begins so."""


@cache
def _number(language: str) -> re.Pattern[str]:
    grammar = grammar_of(language)
    assert grammar is not None
    spaces = SPACES if " " in grammar.groups else SPACES[1:]
    groups, decimal = f"[{re.escape(grammar.groups)}{spaces}]", re.escape(grammar.decimal)
    symbols = "".join(_SYMBOLS)
    qualifiers = "|".join(
        re.escape(word).replace(r"\ ", rf"[{SPACES}]")
        for word in sorted(grammar.qualifiers, key=len, reverse=True)
    )
    return re.compile(
        rf"(?<![\w.,:/§№-])(?P<qualifier>(?:{qualifiers})[{SPACES}]?(?=[\d{symbols}]))?(?P<before>[{symbols}]{_GAP})?"
        rf"(?P<number>(?:\d{{1,3}}(?:{groups}\d{{3}})+|\d+)(?:{decimal}\d+)?)"
        rf"(?!\d|[.,:/]\d|[-–]?[^\W\d_])(?P<after>{_GAP}(?:%|[{symbols}]|(?:{'|'.join(_CODES)})\b))?",
        re.IGNORECASE,
    )


def find(text: str, span: Span, language: str) -> tuple[Figure, ...]:
    """Return the figures in the stretch *span* of *text*, in order; none where the language has no table."""
    grammar = grammar_of(language)
    if grammar is None:
        return ()
    found: list[Figure] = []
    for match in _number(language).finditer(text, span.start, span.end):
        if len(found) >= MOST:
            break
        figure = _figure(text, match, grammar, span.end)
        if figure is not None:
            found.append(figure)
    return tuple(found)


def _figure(text: str, match: re.Match[str], grammar: Grammar, last: int) -> Figure | None:
    value = _value(match["number"], grammar)
    before = text[max(0, match.start("number") - 24) : match.start("number")].rstrip().lower()
    if any(re.search(rf"(?<!\w){re.escape(word)}$", before) for word in grammar.never_before):
        return None
    end, unit, counted, is_scaled = match.end(), "", "", False
    if match["before"]:
        unit = _SYMBOLS[match["before"][0]]
    if match["after"]:
        mark = match["after"].strip()
        unit = "percent" if mark == "%" else _SYMBOLS.get(mark) or mark.upper()
    elif scale := _word(text, end, last):
        factor = grammar.scales.get(scale["word"].lower()) or grammar.scales.get(
            scale["word"].lower().rstrip(".")
        )
        if factor:
            value, end, is_scaled = value * factor, scale.end(), True
    if not unit:
        unit, counted, end = _named(text, end, last, grammar)
        if unit == "duration" and _is_year(match["number"]):
            return None  # "2026 года"
    if not unit and not is_scaled:
        return None
    start = (
        match.start("qualifier") if match["qualifier"] else match.start("before") if match["before"] else -1
    )
    return Figure(
        Span(start if start >= 0 else match.start("number"), end),
        value,
        qualifier=" ".join((match["qualifier"] or "").lower().split()),
        unit=unit or "count",
        counted=counted,
    )


def _is_year(digits: str) -> bool:
    return digits.isdigit() and len(digits) == 4 and digits[:2] in ("18", "19", "20", "21")


def _value(digits: str, grammar: Grammar) -> float:
    """Return the number that *digits* write: the marks between thousands fall away."""
    whole, _, part = digits.partition(grammar.decimal)
    return float("".join(filter(str.isdigit, whole)) + f".{part or 0}")


def _word(text: str, place: int, last: int) -> re.Match[str] | None:
    return _WORD.match(text, place, last)


def _named(text: str, place: int, last: int, grammar: Grammar) -> tuple[str, str, int]:
    """Return the unit that the next words name, what is counted, and where that ends; empty words for none."""
    ahead = text[place : min(place + _AHEAD, last)]
    following = ahead.lower().lstrip(SPACES)
    offset = place + len(ahead) - len(ahead.lstrip(SPACES))
    for unit, words in (("points", grammar.points), ("percent", grammar.percent)):
        for words_of in words:
            if following.startswith(words_of) and (unit != "points" or _is_points(following, grammar)):
                return unit, "", offset + _through(following, len(words_of))
    # "2 Millionen von Dollar", "2 millions d’euros": a particle may stand between
    particle = re.match(rf"(?:d[’']|de[{SPACES}]|von[{SPACES}])", following)
    skipped = particle.end() if particle else 0
    word = re.match(r"[\w’'-]+\.?", following[skipped:])
    if word is None:
        return "", "", place
    for beginning, code in grammar.money.items():
        if word[0].startswith(beginning):
            named = word[0] if beginning.endswith(".") else word[0].rstrip(".")
            return code or "count", "" if code else named, offset + skipped + len(named)
    for beginning in grammar.counted:
        if _counts(word[0].rstrip("."), beginning):
            counted = text[offset + skipped : offset + skipped + len(word[0].rstrip("."))]
            unit = "duration" if beginning in grammar.durations else "count"
            return unit, counted, offset + skipped + len(counted)
    return "", "", place


def _is_points(following: str, grammar: Grammar) -> bool:
    """Whether "points" counts percentage points: French says "points de pourcentage", or points alone after a comma."""
    return "pour cent" not in grammar.percent or "pourcentage" in following


def _counts(word: str, beginning: str) -> bool:
    if len(beginning) <= _SHORT:
        return word in (beginning, f"{beginning}s", f"{beginning}x") or (
            beginning[0] > "z" and word.startswith(beginning) and len(word) <= len(beginning) + 3
        )
    return word.startswith(beginning)


def _through(words: str, place: int) -> int:
    """Return where the word ends that *place* lies in."""
    while place < len(words) and words[place].isalpha():
        place += 1
    return place
