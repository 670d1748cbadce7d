"""Credits: the agency a story is taken from and the outlet that took it, from its own sentences."""

import re

from readahead.importers import tables

_NAME = r"[A-ZÀ-Þ0-9][\w'’&/-]*(?:\.[A-Za-z]\w*)?"
_OUTLET = rf"(?P<outlet>{_NAME}(?:\s{_NAME}){{0,4}})"
_CITED = rf"(?P<cited>(?:the\s)?{_NAME}(?:\s{_NAME}){{0,4}})"
_CITING = re.compile(
    rf"(?:^|(?<=[,.;:“”\"]\s)|(?<=\n)){_OUTLET}\s(?:reports|reported|writes|wrote|informs|said),?\s"
    rf"(?:citing|quoting|with reference to|referring to)\s{_CITED}"
)
_WITH = re.compile(
    r"\W*(?:with|by|from)\s+(?:(?:files|reporting|inputs?|material|information)\s+(?:from|by)\s+)?(?P<names>[^()\n]{2,60}?)\W*",
    re.I,
)
_DOMAIN = re.compile(
    r"[A-Z][\w-]{1,30}\.(?:Az|az|com|org|net|info|ge|am|ru|ua|tr|co|io|news|tv|eu|de|fr|uk|il|in|cn|us)\b"
)


def citing(text: str) -> tuple[str, str]:
    """Return the outlet and the agency that a sentence "News.Az reports, citing Reuters" in *text* names.

    Either is empty where the names are not known to be such.
    """
    for match in _CITING.finditer(text):
        agency = tables.agency(match["cited"]) or _first_words(match["cited"])
        outlet = outlet_named(match["outlet"])
        if agency and (outlet or not tables.agency(match["outlet"])):
            return outlet or match["outlet"], agency
        if own := tables.agency(match["outlet"]):
            return "", own
        if outlet:
            return outlet, ""
    return "", ""


def with_agencies(line: str) -> str:
    """Return the first agency of a line that is only a credit, "with AFP" or "(AP, Reuters)", or nothing."""
    line = line.strip()
    match = _WITH.fullmatch(line)
    bracketed = re.fullmatch(r"[(/—–-]\s*([^()\n/]{2,60}?)\s*[)/]?", line)
    if len(line) > 100 or not (match or bracketed):
        return ""
    names = match["names"] if match else bracketed[1] if bracketed else ""
    parts = [tables.agency(part.strip(" .")) for part in re.split(r",|/|&|\sand\s", names) if part.strip()]
    return parts[0] if parts and all(parts) else ""


def outlet_named(words: str) -> str:
    """Return the outlet *words* exactly name: a known one, or one named by its domain as "News.Az" is."""
    words = words.strip()
    return tables.outlet(words) or (words if _DOMAIN.fullmatch(words) else "")


def without_outlet(title: str) -> tuple[str, str]:
    """Return *title* without " | Outlet" at its end, and that outlet, where it is a known one."""
    for mark in (" | ", " - ", " – ", " — ", " :: ", " » "):
        head, found, last = title.rpartition(mark)
        if found and (known := outlet_named(last)):
            return head.strip(), known
    return title, ""


def _first_words(cited: str) -> str:
    """Return the agency that the first words of *cited* name: "Reuters" of "Reuters Monday"."""
    words = cited.split()
    return next(
        (
            found
            for count in range(len(words) - 1, 0, -1)
            if (found := tables.agency(" ".join(words[:count])))
        ),
        "",
    )
