"""Reads currencies: the sign or code before a number, the coin after it, and whose coin it is."""

import re

from readahead.derive.patterns import Late

_SIGNS = {
    "$": "USD", "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "R$": "BRL",
    "NT$": "TWD", "€": "EUR", "£": "GBP", "¥": "JPY", "₪": "ILS", "₽": "RUB", "₹": "INR", "₺": "TRY", "₴": "UAH", "₦": "NGN", "₱": "PHP",
    "₩": "KRW", "฿": "THB", "₫": "VND", "Rs": "INR", "Rs.": "INR", "Rp": "IDR", "dlrs": "USD", "NIS": "ILS", "RMB": "CNY",
}  # fmt: skip
_CODES = (
    "AED|ARS|AUD|BRL|CAD|CHF|CNY|CZK|DKK|EGP|EUR|GBP|HKD|HUF|IDR|ILS|INR|IRR|JPY|KES|KRW|MXN|MYR|NGN|NOK|NZD|PHP|PKR|PLN|RON|RUB|SAR|"
    "SEK|SGD|THB|TRY|TWD|UAH|USD|VND|ZAR"
)
_BEFORE = Late(
    rf"(?P<sign>(?:US|AU?|CA?|NZ|HK|S|R|NT)?\$|[€£¥₪₽₹₺₴₦₱₩฿₫]|\b(?:{_CODES}|Rs\.?|Rp|dlrs|NIS|RMB)\s?)\s?$"
)
_SMALL_ENDS = ("dlrs", "Rs", "Rp")
"""The signs that end in a small letter."""

_COINS: dict[str, tuple[str, dict[str, str]]] = {
    "afghani": ("AFN", {}),
    "baht": ("THB", {}),
    "birr": ("ETB", {}),
    "bolivar": ("VES", {}),
    "cedi": ("GHS", {}),
    "crown": ("", {"czech": "CZK", "swed": "SEK", "norw": "NOK", "danish": "DKK", "denmark": "DKK", "iceland": "ISK"}),
    "dinar": ("", {"kuwait": "KWD", "iraq": "IQD", "jordan": "JOD", "serbia": "RSD", "algeria": "DZD", "libya": "LYD", "tunisia": "TND",
                   "bahrain": "BHD"}),
    "dirham": ("AED", {"morocc": "MAD"}),
    "dollar": ("USD", {"canad": "CAD", "austral": "AUD", "new zealand": "NZD", "hong kong": "HKD", "singapor": "SGD", "taiwan": "TWD",
                       "jamaica": "JMD", "namibia": "NAD", "fiji": "FJD"}),
    "dong": ("VND", {}),
    "dram": ("AMD", {}),
    "euro": ("EUR", {}),
    "forint": ("HUF", {}),
    "franc": ("CHF", {"cfa": "XOF", "seneg": "XOF", "ivor": "XOF", "mali": "XOF", "burkin": "XOF", "cameroon": "XAF", "chad": "XAF",
                      "gabon": "XAF", "congo": "CDF", "rwanda": "RWF", "burundi": "BIF", "guinea": "GNF", "french": "FRF", "belgi": "BEF"}),
    "hryvnia": ("UAH", {}),
    "krona": ("SEK", {"iceland": "ISK"}),
    "krone": ("NOK", {"danish": "DKK", "denmark": "DKK"}),
    "kronor": ("SEK", {}),
    "kroner": ("NOK", {"danish": "DKK", "denmark": "DKK"}),
    "kwacha": ("ZMW", {"malawi": "MWK"}),
    "kyat": ("MMK", {}),
    "lari": ("GEL", {}),
    "lei": ("RON", {"moldov": "MDL"}),
    "leva": ("BGN", {}),
    "lira": ("TRY", {"leban": "LBP", "syria": "SYP", "ital": "ITL"}),
    "manat": ("AZN", {"turkmen": "TMT"}),
    "naira": ("NGN", {}),
    "peso": ("MXN", {"argentin": "ARS", "chile": "CLP", "colombia": "COP", "philippin": "PHP", "cuba": "CUP", "urugua": "UYU"}),
    "pound": ("GBP", {"egypt": "EGP", "leban": "LBP", "syria": "SYP", "south sudan": "SSP", "sudan": "SDG"}),
    "rand": ("ZAR", {}),
    "reai": ("BRL", {}),
    "renminbi": ("CNY", {}),
    "rial": ("IRR", {"oman": "OMR", "yemen": "YER", "qatar": "QAR"}),
    "ringgit": ("MYR", {}),
    "riyal": ("SAR", {"qatar": "QAR", "yemen": "YER"}),
    "rouble": ("RUB", {"belarus": "BYN"}),
    "ruble": ("RUB", {"belarus": "BYN"}),
    "rupee": ("INR", {"pakistan": "PKR", "sri lanka": "LKR", "nepal": "NPR", "mauriti": "MUR"}),
    "rupiah": ("IDR", {}),
    "shekel": ("ILS", {}),
    "shilling": ("KES", {"uganda": "UGX", "tanzania": "TZS", "somal": "SOS"}),
    "taka": ("BDT", {}),
    "tenge": ("KZT", {}),
    "won": ("KRW", {"north korea": "KPW"}),
    "yen": ("JPY", {}),
    "yuan": ("CNY", {}),
    "zloty": ("PLN", {}),
}  # fmt: skip
"""For each coin its code, and other codes by how the country's name or adjective begins; no code where none is usual."""

_AFTER = Late(
    r"[\s-](?:(?P<whose>(?:US|U\.S\.|CFA|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s))?(?P<coin>"
    + "|".join(sorted(_COINS, key=len, reverse=True))
    + r")(?P<plural>s)?\b(?:\ssterling)?(?P<weight>\s(?:of\b|\())?",
    re.IGNORECASE,
)
_ABROAD = 160
"""How many code points before a coin the country is looked for that it is the coin of."""
_COUNTRIES = {
    coin: Late(r"\b(?:" + "|".join(codes) + ")", re.IGNORECASE)
    for coin, (_, codes) in _COINS.items()
    if codes
}
_PLURAL = frozenset(("crown", "franc", "peso", "pound", "shilling"))
"""Coins that are named in the plural: a 5-pound bag and a gold crown are no money."""
_STOP = Late(r"[.!?]\s+(?=[A-Z“\"])|\n\s*\n")


def before(words: str) -> re.Match[str] | None:
    """Return the sign or code that the text before a number ends with, under "sign", or None."""
    # Most numbers stand after a plain word, and need no closer look.
    last = words.rstrip()
    return None if last[-1:].islower() and not last.endswith(_SMALL_ENDS) else _BEFORE.search(words)


def sign(found: re.Match[str]) -> str:
    """Return the code of a sign found before a number."""
    words = found["sign"].strip()
    return _SIGNS.get(words, words)


def after(text: str, start: int, end: int, *, is_large: bool) -> tuple[str, int] | None:
    """Return the code of the coin named right after a number at [start, end), and where it ends, or None."""
    found = _AFTER.match(text, end)
    if found is None:
        return None
    coin = found["coin"].lower()
    whose = (found["whose"] or "").strip()
    if whose and not whose[0].isupper():
        return None
    if (coin == "won" and not (is_large or whose)) or (coin == "pound" and found["weight"]):
        return None  # "the 12 won their seats", "40 pounds of rice"
    if coin in _PLURAL and not found["plural"]:
        return None
    usual, others = _COINS[coin]
    named = _first_of(others, whose.lower())
    if not named and not whose and coin != "dollar":
        named = _nearest(coin, text, start)
    code = named or usual
    ends = found.start("weight") if found["weight"] else found.end()
    return (code, ends) if code else None


def _first_of(codes: dict[str, str], words: str) -> str:
    return next((code for stem, code in codes.items() if words.startswith(stem)), "")


def _nearest(coin: str, text: str, start: int) -> str:
    """Return the code of the country named last before a number in its sentence, else of the first after it; or nothing."""
    countries = _COUNTRIES.get(coin)
    if countries is None:
        return ""
    before, after = text[max(0, start - _ABROAD) : start], text[start : start + _ABROAD]
    stops = [stop.end() for stop in _STOP.finditer(before)]
    stop = _STOP.search(after)
    named = countries.findall(before[stops[-1] :] if stops else before)[-1:]
    named = named or countries.findall(after[: stop.start()] if stop else after)[:1]
    return _COINS[coin][1][named[0].lower()] if named else ""
