"""Finds the figures in a text: a number, what it counts, how exact it is said to be, and what happened.

Dates, years, clock times, ages, scores, ordinals and the numbers in names ("Resolution 1701", "F-16") are no figures.
Who gives a figure is not told here: that is the sentence's attribution.
"""

import re
from collections.abc import Mapping, Sequence

from readahead.derive import figure_refusals, figure_words
from readahead.derive.figure_context import anchor, counted, event, tally
from readahead.derive.figure_words import Number
from readahead.derive.grammar import word_set
from readahead.model.card import Entity, Figure
from readahead.model.passage import Span

_TOKEN = re.compile(r"\d+|[A-Za-z]+")
_STARTS = (
    frozenset(figure_words.ONES)
    | frozenset(figure_words.TENS)
    | word_set(
        "half a an dozens scores hundreds thousands tens millions billions near nearly almost twice once"
    )
)
_QUALIFIER = re.compile(
    r"\b(?P<words>(?:well |just |slightly |a little |far |significantly )?(?:more than|less than|fewer than|over|under|above|below)"
    r"|no (?:more|less|fewer) than|at least|at most|as (?:many|much|few|little) as|up to|upwards of|in excess of|close to|"
    r"(?:an )?estimated|approximately|about|around|roughly|nearly|almost|some|only|just|exactly|a record|a total of|another|"
    r"a further|an additional|virtually|circa|probably|perhaps|possibly|barely|the first|a maximum of|a minimum of|near)"
    r"[\s-](?:(?:the|a|an|its|their)\s)?$",
    re.IGNORECASE,
)
_AFTER_QUALIFIER = re.compile(r"\s(?P<words>or (?:more|so|fewer|less)|at (?:least|most))\b", re.IGNORECASE)
_NO_QUALIFIER = frozenset(("another", "a further", "an additional", "the first", "a total of", "a record"))
_CURRENCY_BEFORE = re.compile(
    r"(?P<sign>(?:US|A|AU|C|CA|NZ|HK|S|R)?\$|€|£|¥|₪|₽|₹|₺|₴|\b(?:USD|EUR|GBP|CHF|Rs\.?|dlrs|NIS)\s?)\s?$"
)
_SIGNS = {
    "$": "USD", "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "R$": "BRL",
    "€": "EUR", "£": "GBP", "¥": "JPY", "₪": "ILS", "₽": "RUB", "₹": "INR", "₺": "TRY", "₴": "UAH", "USD": "USD", "EUR": "EUR",
    "GBP": "GBP", "CHF": "CHF", "Rs": "INR", "Rs.": "INR", "dlrs": "USD", "NIS": "ILS",
}  # fmt: skip
_MONEY_AFTER = re.compile(
    r"[\s-](?P<whose>(?:US|U\.S\.|American|Canadian|Australian|New Zealand|Hong Kong|Swiss|Egyptian|Lebanese|Syrian|Sudanese|Turkish)\s)?"
    r"(?P<coin>dollars?|euros?|pounds(?:\ssterling)|pounds(?!\s(?:of\b|\())|yen|yuan|renminbi|roubles?|rubles?|rupees?|shekels?|lira|liras|hryvnias?|"
    r"francs|rials?|riyals?|dirhams?|pesos|reais|won|rand|zlotys?|forints?|kronor|kroner|naira|shillings)\b",
    re.IGNORECASE,
)
_COINS = {
    "dollar": "USD", "euro": "EUR", "pounds": "GBP", "pounds sterling": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY",
    "rouble": "RUB", "ruble": "RUB", "rupee": "INR", "shekel": "ILS", "lira": "TRY", "hryvnia": "UAH", "franc": "CHF", "rial": "IRR",
    "riyal": "SAR", "dirham": "AED", "peso": "MXN", "reai": "BRL", "won": "KRW", "rand": "ZAR", "zloty": "PLN", "forint": "HUF",
    "kronor": "SEK", "kroner": "NOK", "naira": "NGN", "shilling": "KES",
}  # fmt: skip
_WHOSE = {
    "canadian": {"USD": "CAD"}, "australian": {"USD": "AUD"}, "new zealand": {"USD": "NZD"}, "hong kong": {"USD": "HKD"},
    "egyptian": {"GBP": "EGP"}, "lebanese": {"GBP": "LBP", "TRY": "LBP"}, "syrian": {"GBP": "SYP"}, "sudanese": {"GBP": "SDG"},
}  # fmt: skip
_PERCENT = re.compile(r"\s?%|[\s-](?:percent|per\s?cent|pct)\b(?!age)", re.IGNORECASE)
_POINTS = re.compile(r"[\s-](?P<unit>(?:percentage[\s-]|basis[\s-])points?)\b", re.IGNORECASE)
_TIME_UNIT = r"(?:second|minute|hour|day|night|week|weekend|month|year|decade|generation)"
_DURATION = re.compile(
    rf"[\s-](?:(?:full|straight|consecutive|whole|long)\s)?(?P<unit>{_TIME_UNIT}s?)\b(?![\s-]?olds?\b)",
    re.IGNORECASE,
)
_NOT_DURATION = re.compile(
    r"[\s-](?:ago|old|olds|earlier|later|before|after|from now|of age)\b|[’']\stime", re.IGNORECASE
)
_FRAME_BEFORE = re.compile(
    r"\b(?:past|last|next|first|previous|final|coming|within|every|each|in the)\s$", re.IGNORECASE
)
_DEGREES = re.compile(
    r"\s?(?:°\s?[CF]?\b|°|(?:degrees?)(?:\s(?:Celsius|Fahrenheit|centigrade))?)", re.IGNORECASE
)
_RANGE = re.compile(
    r"\s?[-–—]\s?(?=[$€£]?\d)|\s(?:to|and)\s(?:about\s|around\s|some\s|nearly\s)?(?=[$€£]?[\da-z])",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\bbetween\s(?:about\s|around\s)?[$€£]?$", re.IGNORECASE)
_FREQUENCY = re.compile(
    r"(?P<near>near|nearly|almost)[-\s](?P<rate>daily|weekly|nightly|hourly|monthly|yearly|constant)\b",
    re.IGNORECASE,
)
_TIMES = re.compile(
    rf"(?:(?P<word>twice|once)|\stimes)\s(?P<rate>an?\s{_TIME_UNIT}|every\s{_TIME_UNIT}|per\s{_TIME_UNIT}|daily|weekly)\b",
    re.IGNORECASE,
)


_OF_ALL = re.compile(r"\sof\s(?:all\s)?(?:the\s|its\s|their\s)?")

_Names = Mapping[int, Entity]
"""Names by where they begin."""


MOST = 3_000
"""Figures read from one text: what holds more is a table, and would take minutes."""


def find(text: str, *, span: Span | None = None, entities: Sequence[Entity] = ()) -> tuple[Figure, ...]:
    """Return the figures in *text*, or in its stretch *span*, in order; spans count from the start of *text*.

    A span holds qualifier, number and unit. *entities* keep a name whole where a figure counts it. giver is left empty.
    At most MOST are returned.
    """
    start, end = (span.start, min(span.end, len(text))) if span else (0, len(text))
    names = {entity.span.start: entity for entity in entities}
    found: list[Figure] = []
    place = start
    for token in _TOKEN.finditer(text, start, end):
        if len(found) >= MOST:
            break
        if token.start() < place:
            continue
        if token[0][0].isdigit():
            place, figure = _from_digits(text, token.start(), end, names=names)
        elif token[0].lower() in _STARTS:
            place, figure = _from_words(text, token.start(), end, names=names)
        else:
            continue
        if figure is not None and figure.span.end <= end and figure.span.start >= start:
            found.append(figure)
    return tuple(found)


def _from_digits(text: str, start: int, end: int, *, names: _Names) -> tuple[int, Figure | None]:
    """Return where to read on, and the figure whose digits begin at *start*, if it is one."""
    number = figure_words.digits(text, start)
    if number is None:
        return _past_number(text, start), None
    before = text[max(0, start - 30) : start]
    phone = figure_refusals.PHONE.match(text, start, min(end, start + 24))
    if phone and sum(letter.isdigit() for letter in phone[0]) >= 7 and not _RANGE.match(text, number.end):
        return phone.end(), None
    if _is_named(text, before, start, number):
        return _past_number(text, number.end), None
    return _figure(text, start, number, names=names)


def _past_number(text: str, place: int) -> int:
    """Step over the digits and marks that belong to a date, code or score just refused."""
    while place < len(text) and (
        text[place].isdigit() or (text[place] in ":/-–." and text[place + 1 : place + 2].isdigit())
    ):
        place += 1
    return place


def _is_named(text: str, before: str, start: int, number: Number) -> bool:
    """Whether the digits are a date, a time, an age, a score, a code or part of a name."""
    after = text[number.end : number.end + 30]
    if (
        before[-1:].isalpha()
        or figure_refusals.NAME_BEFORE.search(before)
        or figure_refusals.DATE_BEFORE.search(before)
    ):
        return True
    if number.is_scaled:
        return False
    if (
        figure_refusals.DATE_AFTER.match(after)
        or figure_refusals.CLOCK_AFTER.match(after)
        or figure_refusals.ORDINAL_AFTER.match(after)
        or figure_refusals.CODE_AFTER.match(after)
    ):
        return True
    if figure_refusals.HYPHENATED.match(after) and not _DURATION.match(after):
        return True
    if (
        figure_refusals.SCORE_AFTER.match(after)
        or (figure_refusals.SCORE_BEFORE.search(before) and figure_refusals.SCORE.match(after))
        or figure_refusals.SCORE_END.search(before)
    ):
        return True
    if (
        (figure_refusals.AGE_AROUND.search(before) or before.endswith("("))
        and after[:1] in (",", ".", ")")
        and number.value < 120
    ):
        return True
    return _is_year(text, before, start, number)


_YEAR_BEFORE = re.compile(r"\b(?:in|since|by|of|from|until|till|before|after|during|through|the|early|late|mid|and|to|between|year)[\s-]$|[(–-]$|[’']s\s$", re.IGNORECASE)  # fmt: skip
_COUNTED_AFTER = re.compile(r"\s(?:[a-z-]+\s)?(?:[a-z]{3,}s|people|men|women|children)\b")


def _is_year(text: str, before: str, start: int, number: Number) -> bool:
    if (
        not number.value.is_integer()
        or int(number.value) not in figure_refusals.YEARS
        or "," in text[start : number.end]
    ):
        return False
    if _CURRENCY_BEFORE.search(before) or _PERCENT.match(text, number.end):
        return False
    if re.search(r"\b(?:its|their|the|his|her)\s$", before) or re.match(
        r"\s(?:levels?|highs?|lows?|budgets?|elections?)\b", text[number.end : number.end + 12]
    ):
        return True
    if _QUALIFIER.search(before) or re.search(r"\b(?:killed|killing|wounded|injured|arrested)\s$", before):
        return False
    return bool(_YEAR_BEFORE.search(before)) or not _COUNTED_AFTER.match(text, number.end)


_ONE_OTHER = re.compile(
    r"\s(?:of|another|day|thing|such|that|who|which|side|hand|way|time|or|and|is|was|has|can|by|in|to|for|on|at|point|reason|as|more|else)\b|[.,;:!?)\"”’]|\s?[-–—]"
)


def _from_words(text: str, start: int, end: int, *, names: _Names) -> tuple[int, Figure | None]:
    """Return where to read on, and the figure whose words begin at *start*, if it is one."""
    if frequency := _FREQUENCY.match(text, start, end):
        return frequency.end(), _frequency(text, frequency)
    if times := _TIMES.match(text, start, end):
        value = 2.0 if (times["word"] or "").lower() == "twice" else 1.0
        return times.end(), Figure(
            Span(start, times.end()), value, unit="frequency", counted=" ".join(times["rate"].split())
        )
    word = re.compile(r"[A-Za-z]+").match(text, start)
    over = word.end() if word else start + 1
    before = text[max(0, start - 30) : start]
    if word is None or before[-1:] in ("-", "’", "'") or (before[-1:].isalnum()):
        return over, None
    if word[0].lower() in ("near", "nearly", "almost", "twice", "once"):
        return over, None
    if word[0].lower() in ("a", "an", "half") and (short := _one_duration(text, start, before)):
        return short
    number = figure_words.words(text, start)
    if number is None:
        return over, None
    after = text[number.end : number.end + 30]
    if _is_no_count(text, start, before, after, word=word[0]):
        return number.end, None
    return _figure(text, start, number, names=names)


def _is_no_count(text: str, start: int, before: str, after: str, *, word: str) -> bool:
    """Whether a spelled number is a pronoun, part of a name, or of a compound such as "two-state"."""
    if word[0].isupper() and before.strip() and before.rstrip()[-1:] not in '.!?:"“”—–':
        return True
    if figure_refusals.NAME_BEFORE.search(before) or (
        re.search(r"\b(?:no|the|this|that|any|each|every)\s$", before) and word.lower() == "one"
    ):
        return True
    if word.lower() == "one" and figure_words.words(text, start) is not None:
        lone = text[start : start + 4].lower() in ("one ", "one,", "one.", "one-") or not after
        return lone and bool(_ONE_OTHER.match(after))
    if re.match(r"\s(?:of (?:us|them|you)|sides?|leaders?|men who)\b", after) and "the " in before[-4:]:
        return True
    return bool(
        re.match(r"-(?!year|month|week|day|hour|minute|decade|percent)[A-Za-z]", after)
        or figure_refusals.CLOCK_AFTER.match(after)
    )


def _one_duration(text: str, start: int, before: str) -> tuple[int, Figure | None] | None:
    """Read "over a year" or "half an hour": an article counts as one only where a qualifier stands before it."""
    found = re.compile(rf"(?P<half>half\s)?an?\s(?P<unit>{_TIME_UNIT})\b", re.IGNORECASE).match(text, start)
    if not found:
        return None
    qualifier = _QUALIFIER.search(before)
    if not (found["half"] or qualifier) or _NOT_DURATION.match(text, found.end()):
        return found.end(), None
    words = " ".join(qualifier["words"].lower().split()) if qualifier else ""
    begin = start - len(before) + qualifier.start() if qualifier else start
    figure = Figure(
        Span(begin, found.end()),
        0.5 if found["half"] else 1.0,
        qualifier=words,
        unit="duration",
        counted=found["unit"].lower(),
    )
    return found.end(), figure


def _frequency(text: str, found: re.Match[str]) -> Figure:
    after = counted(text, found.end(), {})
    return Figure(
        Span(found.start(), found.end()),
        1.0,
        qualifier=found["near"].lower(),
        unit="frequency",
        counted=after or found["rate"].lower(),
    )


def _figure(text: str, start: int, number: Number, *, names: _Names) -> tuple[int, Figure | None]:
    """Build the figure from its number: range, qualifier, unit, what is counted, event and anchor."""
    before = text[max(0, start - 40) : start]
    begin, currency = start, ""
    if sign := _CURRENCY_BEFORE.search(before):
        begin = start - len(before) + sign.start()
        currency = _SIGNS.get(sign["sign"].strip(), "")
        before = text[max(0, begin - 40) : begin]
    value, upper, end, is_share = number.value, number.upper, number.end, number.is_share
    second = _second(text, number, is_between=bool(_BETWEEN.search(before)))
    if second is not None:
        value, upper, end = _range_values(number, second), second.value, second.end
    qualifier = ""
    if said := _QUALIFIER.search(before):
        qualifier = " ".join(said["words"].lower().split())
        begin = begin - len(before) + said.start()
        qualifier = "" if qualifier in _NO_QUALIFIER else qualifier.removeprefix("an ")
    if upper is not None and number.upper is not None and not qualifier:
        qualifier = " ".join(text[start : number.end].lower().split())
    unit, what, end = _unit(text, end, currency=currency, is_share=is_share)
    if unit == "refused":
        return end, None
    if trailing := _AFTER_QUALIFIER.match(text, end):
        qualifier, end = " ".join(trailing["words"].lower().split()), trailing.end()
    if unit == "duration" and _FRAME_BEFORE.search(before):
        return end, None
    if unit in ("count", "share", "percent"):
        is_listed = before.endswith((": ", ":\n"))  # "Injured: 74"
        what = what or ("" if is_listed else counted(text, end, names, must_be_of=unit != "count"))
    told = tally(text, begin) if unit == "count" and not what else None
    what = what or (told[0] if told else "")
    what = what or (_part_of(text, end, names) if unit == "count" else "")
    if not what and not told and unit == "count" and not _may_stand_alone(text, start, number, qualifier):
        return end, None
    happened = event(text, begin, end) if unit not in ("duration", "frequency") else ""
    happened = told[1] or happened if told else happened
    figure = Figure(
        Span(begin, end),
        value,
        upper,
        qualifier,
        unit,
        what,
        happened or ("cost" if _is_cost(text, begin, unit) else ""),
        anchor=anchor(text, begin, end),
    )
    return end, figure


def _part_of(text: str, end: int, names: _Names) -> str:
    """Return what a number at *end* counts some of: the houses in "11 of 140 houses", or nothing."""
    link = _OF_ALL.match(text, end)
    if link is None:
        return ""
    is_digit = text[link.end() : link.end() + 1].isdigit()
    whole = figure_words.digits(text, link.end()) if is_digit else figure_words.words(text, link.end())
    return counted(text, whole.end, names) if whole else ""


def _may_stand_alone(text: str, start: int, number: Number, qualifier: str) -> bool:
    """A bare number that counts nothing named is a figure when an event or a qualifier goes with it, or it is large."""
    return bool(qualifier) or number.is_scaled or number.value >= 100 or bool(event(text, start, number.end))


def _is_cost(text: str, begin: int, unit: str) -> bool:
    return (
        len(unit) == 3
        and unit.isupper()
        and bool(
            re.search(
                r"\b(?:cost|costs|costing|worth|price|priced|paid|pay|bill)\b",
                text[max(0, begin - 40) : begin],
            )
        )
    )


def _range_values(first: Number, second: Number) -> float:
    """Return the lower end: "3 to 5 million" begins at three million, "10 to 15" at ten."""
    scale = 1.0
    if second.is_scaled and not first.is_scaled and first.value < 1000:
        scale = next((size for size in (1e12, 1e9, 1e6, 1e3) if second.value >= size), 1.0)
    return first.value * scale


def _second(text: str, number: Number, *, is_between: bool) -> Number | None:
    """Return the upper end of a range that begins with *number*, or None."""
    link = _RANGE.match(text, number.end)
    if link is None or number.is_share or ("and" in link[0] and not is_between):
        return None
    place = link.end() + (text[link.end() : link.end() + 1] in "$€£")
    second = (
        figure_words.digits(text, place)
        if text[place : place + 1].isdigit()
        else figure_words.words(text, place)
    )
    if second is None or second.upper is not None or second.value <= _range_values(number, second):
        return None
    return None if re.match(r"[:/]\d|(?:st|nd|rd|th)\b", text[second.end : second.end + 3]) else second


def _unit(text: str, end: int, *, currency: str, is_share: bool) -> tuple[str, str, int]:
    """Return the unit, what it says is counted, and where the unit's words end; "refused" for what is no figure."""
    if currency:
        return currency, "", end
    if points := _POINTS.match(text, end):
        return "points", "", points.end()
    if percent := _PERCENT.match(text, end):
        return "percent", "", percent.end()
    if is_share:
        return "share", "", end
    if times := _TIMES.match(text, end):
        return "frequency", " ".join(times["rate"].split()), times.end()
    if money := _MONEY_AFTER.match(text, end):
        coin = " ".join(money["coin"].lower().split())
        code = _COINS.get(coin) or _COINS.get(coin.removesuffix("s"), "USD")
        return _WHOSE.get((money["whose"] or "").strip().lower(), {}).get(code, code), "", money.end()
    if degrees := _DEGREES.match(text, end):
        return "count", " ".join(degrees[0].split()), degrees.end()
    if duration := _DURATION.match(text, end):
        if _NOT_DURATION.match(text, duration.end()):
            return "refused", "", duration.end()
        return "duration", duration["unit"].lower(), duration.end()
    if re.match(r"[\s-]years?[\s-]olds?\b", text[end : end + 12]):
        return "refused", "", end
    return "count", "", end
