"""Reads names as sport writes them: towns that are teams, tables of results, scorers, players with their countries."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from readahead.derive import own_words
from readahead.derive.names import countries, first_names, is_word, organisations, places
from readahead.derive.patterns import Late, at_lines
from readahead.derive.recall import Judged
from readahead.model.card import EntityKind

_PERSON, _ORGANISATION, _PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE

_SURE_SIGNS = ("soccer", "baseball", "basketball", "hockey", "rugby", "tennis - ", "cricket", "golf -", "innings", "halftime", "half-time", "playoff",
    "play-off", "midfielder", "quarterback", "linebacker", "cornerback", "wicket", "touchdown", "home-field", "field goal", "rushed for", "rebounds", " seeded", "standings",
    "semifinal", "semi-final", "quarter-final", " homer", "scorers", "attendance ", "attendance:", "nba ", "nhl ", "nfl ", "lbw", " not out", "run out",
    "bowling:", "free throws", "-pointer", "goalkeeper", "defenseman", "goaltender", "first test", "second test", "third test",
    "county championship", "grand prix", "downhill", "slalom", " league", " match")  # fmt: skip
_OUTCOMES = ("scored", " beat ", "defeated", " lost to ")
_SIGNS = ("football", "tennis", " coach", " goal", "tournament", "championship", "striker", " season", " penalty", "-final", "overtime", " cup", " open", "division", "players", "extras", "fourth quarter", "captain", "defender")  # fmt: skip
"""Words of sport, as they stand in a line, and those that are of nothing else; found one by one, which is faster than all at once.

The others count only in an article that has one of the sure or of the outcomes.
"""
_NEAR = 500
_ENOUGH = 2

_NATIONS = frozenset(["England", "Britain", "Holland", "Great Britain", "Bosnia", "Macedonia", "Congo", "Burma", "Czechoslovakia", "Zaire",
    "Northern Ireland", "Irish Republic", "Republic of Ireland", "West Indies", "America", "USA", "U.S.A.", "UAE", "Emirates",
    "Côte d'Ivoire", "Swaziland", "San Marino", "Faroe Islands", "Bermuda", "Czechia", "Hong Kong", "East Germany", "West Germany"])  # fmt: skip


_SCORE = Late(r"(?<= )\d{1,3}-\d{1,3}(?=[ ,.;])")


def _places(text: str, word: str, start: int, end: int) -> Iterator[int]:
    place = text.find(word, start, end)
    while place >= 0:
        yield place
        place = text.find(word, place + 1, end)


class Ground:
    """Where an article writes of sport: places of its signs, in order; a sure sign counts twice."""

    def __init__(self, text: str, start: int, end: int) -> None:
        lower = text.lower()
        lower = lower if len(lower) == len(text) else text
        sure = [place for word in _SURE_SIGNS for place in _places(lower, word, start, end)]
        signs = [place for word in _OUTCOMES for place in _places(lower, word, start, end)]
        if sure or signs:
            signs += [*sure, *sure, *(place for word in _SIGNS for place in _places(lower, word, start, end))]
        if signs:
            signs += [match.start() for match in _SCORE.finditer(text, start, end)]
        self.signs = sorted(signs)
        self.lists = [match.span() for match in _SCORERS.finditer(text, start, end)] if sure else []

    def holds(self, place: int) -> bool:
        """Return whether at least two signs of sport stand near *place*."""
        first = bisect_left(self.signs, place - _NEAR)
        return first + 1 < len(self.signs) and self.signs[first + 1] < place + _NEAR

    def is_listed(self, place: int) -> bool:
        """Return whether *place* lies in a line that lists scorers."""
        number = bisect_right(self.lists, (place, place)) - 1
        return number >= 0 and place < self.lists[number][1]


_SCORERS = Late(
    r"^(?:Scorers?|Goals?|Goalscorers|Tr(?:y|ies)|Conversions?|Penalt(?:y|ies)|Drop goals?|Bowling|Fall of wickets?|Did not bat|To bat|Still to bat)\b[^\n]*",
    re.MULTILINE,
)
_SCORER_AFTER = Late(r"\s(?:\d|\(|pen)|,|\.?$|\.?\n| and ")
_TEAM = r"[A-ZÀ-Þ][\w.’'&-]*(?: (?:[A-ZÀ-Þ][\w.’'&-]*|de|and|&)){0,3}"
_RESULT = Late(
    rf"^(?:\d{{1,2}}\.? )?(?P<one>{_TEAM}) \d{{1,3}} (?:\([^)\n]{{1,40}}\) )?(?P<two>{_TEAM}) \d{{1,3}}(?![\d-]|\.\d)",
    re.MULTILINE,
)
_TABLE = Late(
    rf"^(?:\d{{1,2}}\.? )?(?P<one>{_TEAM})(?: [-+]?\.?\d[\d./]*\b(?! (?:\w+ )?[a-z])){{3,}}", re.MULTILINE
)
_FIXTURE = Late(rf"^(?P<one>{_TEAM}) (?:at|AT|vs?\.?|V) (?P<two>{_TEAM})\.?$", re.MULTILINE)


def teams(text: str, start: int, end: int) -> dict[int, int]:
    """Return where the teams in lines of results, tables and fixtures begin and end."""
    found: dict[int, int] = {}
    for pattern in (_RESULT, _TABLE, _FIXTURE):
        for match in at_lines(pattern, text, start, end):
            for name in ("one", "two")[: match.re.groups]:
                found.setdefault(match.start(name), match.end(name))
    return found


_WON_OR_LOST = Late(
    r"\s\(\d{1,2}-\d{1,2}(?:-\d{1,2})?\)|\s(?:beat|beats|defeated|defeats?|lost|lose|loses|won|wins?|win|drew|draw|routed|edged|crushed|thrashed|downed|outscored|blanked|trailed|trails|led|leads|"
    r"scored|hosts?|hosted|visits?|fell|rallied|clinched|swept|shut out|outlasted|snapped|tied|faces?|faced|plays?|played|signed|acquired|traded|"
    r"took a|opened the scoring|had a|have not|has not|have won|has won|last season|this season|needed|past|\d{2,3}(?:-\d|\sand\s\d|\sall\sout|\sfor\s\d)|were|are|will play|improved to|manager|coach|captain|goalkeeper|striker|defender|"
    r"midfielder|forward|guard|center|centre|quarterback|pitcher|outfielder|catcher|winger|fullback|fans|players?|right-hander|left-hander|starter|"
    r"BEAT|DEFEAT|DOWN|WIN|LOSE|HOLD|DRAW|ROUT|EDGE|TOP|CRUSH|THRASH|STAY|GO|SIGN|SINK|STUN|UPSET)\b"
)
_BEATEN = Late(
    r"\b(?:beat|beats|beating|beaten by|defeated|defeats|defeating|defeat of|lost to|loss to|losing to|drew with|draw with|over|against|win at|won at|lost at|victory at|"
    r"visits?|visiting|hosts?|hosting|edged|routed|downed|crushed|thrashed|swept|past|signed by|traded to|held|hold|gave|put|"
    r"lifted|lead|leads|led|helped|powered|[0-9] with|(?:play(?:ed|s|ing)?|signed|games|appearances|debut|goals|caps|career|stints?|contract|starts) (?:for|with)|(?:returned|scored|captain|tries|try|goals?|points|minutes|appeared|debuted|winner|striker|starred|batted|pitched|caught|ran|pass(?:es)?|yards|saves|assists|rushed) for|coached|managed|joined|leaders|champions|rivals|BEAT|OVER|PAST|DOWN|DEFEAT|HOLD|ROUT|EDGE|TOP|CRUSH|THRASH|SINK|STUN|UPSET)\s(?:the\s)?$"
)
_CLUB_ENDS = frozenset(["City", "Town", "County", "Forest", "Palace", "Park"])


def _is_club_of_town(words: Sequence[str]) -> bool:
    """Whether the words are a town and what clubs add to it ("Leicester City"), and no town of that name ("Kansas City")."""
    return (
        len(words) > 1
        and words[-1] in _CLUB_ENDS
        and own_words.is_town(words[:-1])
        and not own_words.is_town(words)
    )


_AWAY = Late(r"\b(?:won|win|lost|loss|drew|draw|victory|defeat|beaten)\sat\s$")
_WHERE = Late(r"\b(?:in|near|from|outside|of|to|into|downtown|at|At|In)\s$")


def recast(judged: Sequence[Judged], text: str, ground: Ground, spans: dict[int, int]) -> list[Judged]:
    """Return *judged* with the towns that stand for their teams, the teams and players of tables, and scorers as such."""
    if not ground.signs and not spans:
        return list(judged)
    made = [_in_table(item, spans) or _in_prose(item, text, ground) for item in judged]
    clubs = {
        " ".join(item.run.texts)
        for item, was in zip(made, judged, strict=True)
        if item is not was and item.kind is _ORGANISATION
    }
    return [_as_club(item, text, ground, clubs) for item in made]


def is_nation(whole: str) -> bool:
    """Return whether *whole* is a country, whose team is the country itself."""
    table = countries()
    return whole in table.names or whole in table.peoples or whole in _NATIONS


def _in_table(item: Judged, spans: dict[int, int]) -> Judged | None:
    """Return a name that a line of results holds, as a team, a nation or a player; none if no line holds it."""
    end = spans.get(item.run.start)
    if end != item.run.end:
        return None
    whole = " ".join(item.run.texts)
    if is_nation(whole):
        return replace(item, kind=_PLACE, is_sure=True)
    if item.is_sure and item.kind is _ORGANISATION:
        return item
    words = item.run.texts
    if (
        len(words) > 1
        and not is_word(words[0])
        and (words[0] in first_names() or len(words[0].rstrip(".")) == 1)
        and words[-1] not in organisations().teams
        and whole not in places()
    ):
        return replace(item, kind=_PERSON, is_sure=True)
    if item.kind is _PERSON and item.is_sure:
        return item
    return replace(item, kind=_ORGANISATION, is_sure=True, name="")


_PLAYER_AFTER = Late(
    r"\s(?:(?:lbw\s)?[cb]\s(?:and b\s)?[A-Z]|lbw\s|st\s[A-Z]|run out\b|not out\b|retired hurt|made\s\d|hit\s(?:\d|a\s)|took\s(?:\d|\w+\s(?:wickets?|for)\b)|\d{1,3}(?:st|nd|rd|th)?\smin|\d{1,2}(?:\.\d)?-\d{1,2}-\d{1,3}-\d\b)"
)
_MINUTE = Late(r"\s\d{1,3}(?:st|nd|rd|th)?(?:\s(?:min|pen|own))?[,)\s]")
_PLAYER_BEFORE = Late(r"(?:\s(?:c|b|lbw b|st|c and b|c sub)\s|\([bc]\s)$")


def _in_prose(item: Judged, text: str, ground: Ground) -> Judged:
    """Return a name in a sporting passage as its team, its player, or itself."""
    run = item.run
    if not ground.holds(run.start):
        return item
    before = text[max(0, run.start - 24) : run.start]
    if item.kind is not _PLACE and _SCORER_AFTER.match(text, run.end) and ground.is_listed(run.start):
        return replace(item, kind=_PERSON, is_sure=True, name="")
    is_scorer = before[-1:] == "(" or before[-2:] == ", "
    if is_scorer and not (item.is_sure and item.kind is _PLACE) and _MINUTE.match(text, run.end):
        return replace(item, kind=_PERSON, is_sure=True, name="")
    if _PLAYER_AFTER.match(text, run.end) or _PLAYER_BEFORE.search(before):
        return replace(item, kind=_PERSON, is_sure=True, name="")
    if item.is_sure:
        return _as_team(item, text, before) if item.kind is _PLACE else item
    return _with_votes(item, text, before)


def _as_team(item: Judged, text: str, before: str) -> Judged:
    """Return a town that wins or loses as the team of that name."""
    whole = " ".join(item.run.texts)
    if is_nation(item.name or whole) or is_nation(whole):
        return item
    in_brackets = text[item.run.start - 1 : item.run.start] + text[item.run.end : item.run.end + 1] == "()"
    if in_brackets or _is_club_of_town(item.run.texts):
        return replace(item, kind=_ORGANISATION, name="")
    if _WHERE.search(before) and not _AWAY.search(before):
        return item
    if _WON_OR_LOST.match(text, item.run.end) or _BEATEN.search(before):
        return replace(item, kind=_ORGANISATION, name="")
    return item


def _with_votes(item: Judged, text: str, before: str) -> Judged:
    """Return an unknown name with what the verbs of sport say of it: a club, a team, a player."""
    words, table = item.run.texts, organisations()
    is_club = len(words) > 1 and words[0] in table.clubs
    does, suffers = _WON_OR_LOST.match(text, item.run.end), _BEATEN.search(before)
    if is_club or (words[-1] in table.teams and (len(words) > 1 or does or suffers)):
        return replace(item, kind=_ORGANISATION, is_sure=True)
    person, body, place = item.votes
    if text[item.run.start - 1 : item.run.start] + text[item.run.end : item.run.end + 1] == "()":
        body += 1.0
    if does or suffers:
        person += 0.9
        body += 1.1 + 0.3 * (len(words) == 1 and is_word(words[0])) + 1.5 * own_words.is_town(words)
    return replace(item, votes=(person, body, place))


def _as_club(item: Judged, text: str, ground: Ground, clubs: set[str]) -> Judged:
    """A town that is a team in one sentence is one in the others of that game, unless something happens in it."""
    whole = " ".join(item.run.texts)
    if item.kind is not _PLACE or whole not in clubs or not ground.holds(item.run.start):
        return item
    before = text[max(0, item.run.start - 12) : item.run.start]
    if (
        _WHERE.search(before)
        or text[item.run.end : item.run.end + 2] == ", "
        or text[item.run.end : item.run.end + 1] == "-"
    ):
        return item
    return replace(item, kind=_ORGANISATION, name="")
