"""Weighs what stands beside a capitalised name, and its letters, when its own words do not say what it names.

Each sign gives votes to a kind. The votes of all mentions of a name in an article are added up in recall.
"""

import re
from functools import cache

from readahead.derive import runs
from readahead.derive.grammar import word_set
from readahead.derive.names import (
    countries,
    first_names,
    is_word,
    organisations,
    places,
    surnames,
    titles,
    towns,
)
from readahead.derive.patterns import Late
from readahead.derive.recall import Votes
from readahead.derive.runs import Run
from readahead.model.card import EntityKind

_PERSON, _ORGANISATION, _PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE

PERSON_AFTER = Late(
    r"(?:,?\s(?:who|whose)\b|,\s\d{1,2},|\s\(\d{1,2}(?:st|nd|rd|th)?\b|,?\s(?:said|says|told|added|wrote|tweeted|argued|insisted|recalled|explained|"
    r"testified|joked|replied|noted|vowed|resigned|was born|died|married|graduated)\b)"
)
_PERSON_BEFORE = Late(r"\b(?:said|says|added|wrote|by|named|called|with)\s$")
_SURE_PLACE_BEFORE = Late(r"\b(?:in|near|outside|southern|northern|eastern|western|central|north of|south of|east of|west of|capital,?|(?:town|city|village|province|region|suburb|island|port|district|county|state|prairie|plains|valley|outskirts|streets|people|residents|mayor|bishop|archbishop|governor|port city|hamlet|resort) of)\s$")  # fmt: skip
_ORGANISATION_BEFORE = Late(r"\b(?:militia|group|party|movement|company|firm|airline|newspaper|agency|band|club|organi[sz]ation|broadcaster|network|weekly|daily|magazine|brokerage|bank|broker|insurer|retailer|carmaker|steelmaker|conglomerate|subsidiary|unit)s?\s$")  # fmt: skip


def beside(run: Run, text: str) -> EntityKind | None:
    """Return the kind that the words right beside an unknown name make sure of, if they do."""
    after = text[run.end : run.end + 40]
    before = text[max(0, run.start - 40) : run.start]
    is_led = _lead(before) in _LEADS
    following = _FOLLOWING.match(after)
    if following and following[1] in organisations().context:
        return _ORGANISATION
    if is_led and _ORGANISATION_BEFORE.search(before):
        return _ORGANISATION
    if title_before(run, text):
        return _PERSON
    if (is_led and _TRADED_BEFORE.search(before)) or _TRADED.match(after) or _SAID_ITS.match(after):
        return _ORGANISATION
    if len(run.words) in (2, 3) and (PERSON_AFTER.match(after) or (is_led and _PERSON_BEFORE.search(before))):
        return _PERSON
    is_in = (
        is_led
        and _SURE_PLACE_BEFORE.search(before)
        and after[:2] not in ("'s", "’s")
        and not all(map(is_word, run.texts))
    )
    if len(run.words) <= 2 and (is_in or _before_country(after)):
        return _PLACE
    return None


def _lead(before: str) -> str:
    """Return the word before a name, "the" aside: most names have one before them that says nothing, and no pattern is tried."""
    words = before.rsplit(None, 2)
    if not words or not before[-1].isspace():
        return ""
    last = words[-2] if words[-1] == "the" and len(words) > 1 else words[-1]
    return last.lstrip("([\"“‘'—–-")


_LEADS = word_set(
    "said says added wrote by named called with in near outside southern northern eastern western central of capital capital, at for "
    "from inside around across throughout toward towards into north south east west leave leaving reach reached downtown nearby to "
    "between asked told replaced married replacing succeed succeeded succeeds arrested like and whom when while that as if because "
    "after before where c b st acquire acquired acquires acquiring joined bought "
    "militia group party movement company firm airline newspaper agency band club organisation organization broadcaster network weekly "
    "daily magazine brokerage bank broker insurer retailer carmaker steelmaker conglomerate subsidiary unit "
    "militias groups partys movements companys firms airlines newspapers agencys bands clubs organisations organizations broadcasters "
    "networks weeklys dailys magazines brokerages banks brokers insurers retailers carmakers steelmakers conglomerates units"
)
"""The last words of all patterns that stand before a name."""


def _before_country(after: str) -> bool:
    """Whether ", Kenya" or ", Texas" follows, as after a town's name."""
    found = _AFTER_COMMA.match(after)
    if not found:
        return False
    whole = found[1]
    if whole not in places():
        whole = whole.rstrip(".")
    return (
        whole in countries().names
        or whole in countries().seats
        or whole in places()
        or whole in ("U.S", "U.K")
    )


LOOK_BACK = 70
"""How many code points before a name its office is looked for."""


def title_before(run: Run, text: str) -> str:
    """Return the lower-case office or calling right before a name, with what it belongs to, or an empty string.

    "Foreign Ministry spokesman", "Israeli defence minister", "Hamas official".
    """
    before = text[max(0, run.start - LOOK_BACK) : run.start]
    if not before or not before[-1].isspace():
        return ""
    words = before.split()
    tables = titles()
    if not words or words[-1] not in last_words():
        return ""
    for count in (3, 2, 1):
        phrase = " ".join(words[-count:])
        if (
            len(words) < count
            or not (phrase in tables.offices or phrase in tables.callings)
            or phrase != phrase.lower()
        ):
            continue
        first = len(words) - count
        while (
            first > (len(before) == LOOK_BACK)  # the first word may be cut
            and re.fullmatch(r"[A-Z][\w.’'-]*", words[first - 1])
            and words[first - 1].lower() not in runs.FUNCTION_WORDS
        ):
            first -= 1
        return " ".join(words[first:])
    return ""


@cache
def last_words() -> frozenset[str]:
    """Return the words in which an office or a calling ends."""
    return frozenset(phrase.rsplit(None, 1)[-1] for phrase in titles().offices | titles().callings)


# --- votes


_FOLLOWING = Late(r"[’']?s?\s([a-z]+)")
_AFTER_COMMA = Late(r",\s([A-Z][\w.]+(?:\s[A-Z]\w+)?)")
_SAID_OF_A_BODY = Late(
    r"(?:[’']s?\s(?:shares?|stocks?|chairman|chief|board|profits?|earnings|management|parent|subsidiary|units?|net|sales|revenues?|"
    r"bid|offer|results|shareholders|executives?|headquarters|spokesman|spokeswoman|customers|workers|operations|debt|rating|plants?|"
    r"directors|products|market|annual|quarterly|third-quarter|first-quarter|second-quarter|fourth-quarter)\b"
    r"|\s(?:shares?|stock|executives?|chairman|spokesman|spokeswoman|officials|analysts?|economist|dealers?|traders?|employees|"
    r"plants?|bonds|unit|stake|subsidiary|headquarters|supporters|activists|leaders?|lawmakers?|legislators?|deputies|"
    r"shareholders|management|customers|board)\b"
    r"|,?\s(?:said|says)\s(?:it|its|in a statement|net|third-quarter|earnings|sales|profit)\b"
    r"|,\s(?:a|the|an)\s(?:[\w.-]+\s){0,4}(?:company|firm|group|bank|maker|producer|airline|retailer|unit|subsidiary|brokerage|insurer|"
    r"conglomerate|carmaker|carrier|utility|newspaper|magazine|agency|party|union|organi[sz]ation|charity|broadcaster)\b|,\s(?:which is\s)?(?:based|headquartered)\sin\b)"
)
_TRADED = Late(
    r"(?:\sshares)?\s(?:fell|rose|gained|lost|added|jumped|slipped|dropped|climbed|shed|surged|tumbled|eased|firmed|advanced|was\s(?:up|down|off)|"
    r"were\s(?:up|down)|closed|ended|finished)\s(?:by\s)?(?:\$?\d|to\s\$?\d|(?:up|down|at|[a-z]+\s(?:percent|pence|cents|points|francs|marks|yen))\b)"
)
_SAID_ITS = Late(r",?\s(?:said|says)\s(?:its|net|third-quarter|earnings|sales|profits?)\b")
_TRADED_BEFORE = Late(
    r"\b(?:(?:shares?|stakes?|shareholders?)\s(?:of|in)|subsidiar(?:y|ies)\sof|(?:analysts?|economists?|traders?|dealers?|brokers?|strategists?)\s(?:at|with))\s(?:the\s)?$",
    re.IGNORECASE,
)
_BEFORE_A_BODY = Late(
    r"\b(?:(?:shares?|stakes?|chairm[ae]n|presidents?|directors?|executives?|heads?|units?|subsidiar(?:y|ies)|shareholders?|spokes(?:man|woman|person)|"
    r"employees?|divisions?|board|officers?|managers?|partners?|members?|founders?|arm|acquisition|takeover|purchase|part|owners?)\s(?:of|in|at|for|with)"
    r"|(?:analysts?|economists?|traders?|dealers?|brokers?|strategists?|engineers?|reporters?|editors?|professors?|researchers?|workers?|work|works|worked|working)\s(?:at|for|with|from)"
    r"|(?:acquire[ds]?|acquiring|joined|bought|merge[ds]? with|merger with|owned by|operated by|published by|produced by|run by|made by|sold to|traded to|signed (?:by|with|for)))\s(?:the\s)?$"
)
_SCORED = Late(r"\s\(\d{1,3}(?:st|nd|rd|th)\b")
_IS_A_PERSON = Late(
    r"(?:,?\s(?:who|whose|himself|herself)\b|,\s(?:aged\s)?\d{1,2},|,?\s(?:told|added|recalled|joked|testified|replied|smiled|resigned|died|married|was born|"
    r"retired|graduated|studied|wrote|thinks|thought|believes|believed|knew|sat|stood|walked|grew up|arrived|met|went|came|began|became|"
    r"attended|returned|moved|received|served|worked|appeared|was appointed|was elected|was named|was arrested|was sentenced|was killed|scored|hit|shot|drove|missed)\b"
    r"|\s(?:said|says)(?!\s(?:it|its|in a)\b)|[’']s\s(?:wife|husband|son|daughter|father|mother|brother|sister|lawyer|lawyers|death|life|career|widow|family|"
    r"mind|eyes|face|hands|body|home|goal|shot|penalty|serve|speech|resignation|visit|work|first|own|book|novel|film|music|poems?|paintings?)\b"
    r"|\s(?:\([A-Z][\w. ]+\))\s)"
)
_DOES = Late(r",?\s(?:had|[a-z]{2,}ed)\b")
_BEFORE_A_PERSON = Late(
    r"(?:\b(?:said|says|added|wrote|asked|told|replaced|married|replacing|succeed|succeeded|succeeds|arrested|like|named|called|and|whom|when|while|that|as|if|because|after|before|where)\s"
    r"|\s(?:c|b|lbw b|st)\s|c and b\s)$"
)
_BEFORE_A_PLACE = Late(
    r"\b(?:in|near|outside|inside|around|across|throughout|from|toward|towards|into|southern|northern|eastern|western|central|north|south|east|west|"
    r"north of|south of|east of|west of|leave|leaving|left for|reach|reached|arrived in|at|downtown|nearby|visit to|trip to|flew to|capital|returned to|"
    r"moved to|go to|went to|back to|travel to|between)\s(?:the\s)?$"
)
_IS_A_PLACE = Late(
    r",?\s(?:province|region|district|airport|city|suburb|valley|river|village|town|area|border|island|peninsula|residents|county|bridgehead|highway)\b|[’']s\s(?:parliament|government|prime minister|foreign minister|capital|army|central bank|economy|border|coast|president|"
    r"neighbou?rs?|[a-z]+ern|waters|independence|rulers?|main (?:airport|port|city))\b|,\s(?:about\s|some\s)?\d+\s?(?:km|miles|kilomet)|\s\(\d+\s(?:km|miles)"
)
_BODIES = (
    "company|firm|group|bank|maker|manufacturer|producer|chain|airline|newspaper|magazine|band|club|team|party|organi[sz]ation|agency|union|"
    "association|label|publisher|retailer|charity|school|university|college|station|network|broadcaster|militia|movement|league|supplier|"
    "developer|operator|brokerage|subsidiary|unit|carrier|insurer|utility|conglomerate|carmaker|orchestra|institute|foundation"
)
_LANDS = (
    "town|village|city|port|resort|suburb|hamlet|island|river|province|region|district|municipality|commune|settlement|lake|mountain|"
    "country|county|stronghold|enclave|territory|peninsula|valley|neighbou?rhood|capital|parish"
)
_CALLINGS = (
    "politician|player|footballer|actor|actress|singer|writer|novelist|poet|painter|composer|lawyer|journalist|businessman|professor|"
    "musician|scientist|economist|historian|officer|artist|director|student|teacher|doctor|engineer|analyst|spokesman|spokeswoman|"
    "former|native|veteran|member|graduate|father|mother|midfielder|striker|defender|left-hander|right-hander|\\d\\d-year-old"
)
_IS_A = Late(
    rf",?\s(?:(?:is|was|are|were|became)\s)?(?:a|an|the|one of the)\s(?:[\w’'-]+\s){{0,4}}?(?:(?P<body>{_BODIES})|(?P<place>{_LANDS})|(?P<person>{_CALLINGS}))s?\b"
)
_PEOPLE_ENDING = Late(r"(?:[a-z]{2}ians?|[a-z]ese|[a-z]{2}ists?|[a-z]isms?|[a-z]{3}ish|[a-z]{3}ites?)$")


def votes(run: Run, text: str) -> Votes:
    """Return what the words around *run* give to a person, an organisation and a place."""
    after = text[run.end : run.end + 70]
    before = text[max(0, run.start - 40) : run.start]
    person = body = place = 0.0
    if _lead(before) in _LEADS:
        if _BEFORE_A_BODY.search(before):
            body += 1.5
        if _BEFORE_A_PERSON.search(before):
            person += 0.4
        if _BEFORE_A_PLACE.search(before):
            place += 1.0
            person -= 0.6
    if after[:1] not in _GOES_ON:
        return person, body, place
    if _SAID_OF_A_BODY.match(after) or _TRADED.match(after):
        body += 2.0
    if _SCORED.match(after):
        person += 1.5
    if _IS_A_PERSON.match(after):
        person += 1.0
    if len(run.words) == 1 and _DOES.match(after):
        person += 0.5
    if told := _IS_A.match(after):
        body += 2.0 * (told["body"] is not None)
        place += 2.0 * (told["place"] is not None)
        person += 1.0 * (told["person"] is not None)
    if _IS_A_PLACE.match(after):
        place += 1.5
    return person, body, place


_GOES_ON = ("", " ", ",", "'", "’", "\n", "\u00a0")
NEVER: Votes = (-1.0, -1.0, -1.0)
"""What a word gets that is capitalised for another reason than that it names anything."""


def _is_no_name(run: Run, word: str) -> bool:
    return (run.is_initial and is_word(word)) or (
        _PEOPLE_ENDING.search(word) is not None and word not in surnames()
    )


_PATRONYMIC = Late(r"(?:O[’']|Mac|Mc|Fitz)[A-Z]")
_CAMEL = Late(r"(?!Mc|Mac|De|Di|Le|La|Du|Van|Fitz)[A-Z][a-z]+[A-Z]")


def own_votes(run: Run) -> Votes:
    """Return what the words themselves give: a surname, a first name, a town; none where they are common words."""
    words = run.texts
    whole = " ".join(words)
    person = body = place = 0.0
    if len(words) == 1:
        if _is_no_name(run, whole):
            return NEVER
        if whole in first_names():
            person += 0.6 if run.is_initial else 0.9
        if _PATRONYMIC.match(whole):
            person += 1.0
        elif whole in surnames():
            person += 0.9
        if whole in titles().known:
            person += 1.2
        if whole in towns():
            place += 1.0
        if _CAMEL.match(whole):
            body += 0.7
        if is_word(whole):
            person -= 0.6
            place -= 0.6
            body -= 0.3
        return person, body, place
    if whole in towns():
        place += 2.0
    common = sum(is_word(word) for word in words)
    if words[-1] in surnames():
        person += 0.8
    person += 1.1 - 0.8 * common
    body += 0.3 * min(common, 2)
    if words[0].isupper() and len(words[0]) > 1 and words[0].isalpha() and not is_word(words[0]):
        body += 1.0
        person -= 1.0
    if (
        words[-1] in countries().names
        or words[-1] in countries().seats
        or words[-1] in places()
        or words[-1] in ("USA", "UK", "America")
    ):
        body += 1.2
        person -= 0.5
    return person, body, place
