"""Finds the person a "he" or "she" of the article stands for; where that is not clear, it is nobody."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from readahead.derive import grammar, quotations
from readahead.derive.names import gender
from readahead.derive.patterns import Late
from readahead.derive.words import TITLES, letters
from readahead.model.card import Entity, EntityKind
from readahead.model.passage import Span

_REMEMBERED = 300
"""How many names back somebody is looked for."""
_REACH = 2500
"""How many code points back a person is remembered whom nobody came between."""
_NEARBY = 400
"""How many code points back the only person named is meant, though never a subject."""
_OPENS = Late(
    r"[”\"'’)]*\s*[“\"'‘(]*(?:(?:But|And|Yet|So|Still|Meanwhile|However),?\s+)?"
    r"(?:(?:[Ss]ince|[Oo]n|[Ii]n|[Aa]t|[Ll]ast|[Ee]arlier|[Ll]ater)\s[^,]{1,40},\s+)?"
    r"(?:(?:[A-Z][\w.’'-]*|of|the|former|then)\s+){0,6}"
)
"""What may stand before a name at the head of its sentence: a mark, a conjunction, an office."""
_BEFORE_OBJECT = Late(
    r"\b(?:in|at|near|from|of|for|with|to|by|on|about|against|than|like|unlike|and|or)\s+(?:(?:then-|ex-)?[A-Z][\w.’'-]*\s+){0,4}\Z"
)
_LEADS_IN = Late(
    r"(?:\A|\s)(?:In|At|From|For|With|To|By|On|About|Against|Like|Unlike)\s+(?:[A-Z][\w.’'-]*\s+){0,4}\Z"
)
_BEGINS_CLAUSE = Late(r"\b(?:when|while|because|although|though)\s+(?:[A-Z][\w.’'-]*\s+){0,4}\Z")
_IS_EXPLAINED = Late(r", (?:an?|the|who|whose) ")
_IN_RELATIVE = Late(r"\b(?:which|whom|that|where)\s+(?:[A-Z][\w.’'-]*\s+){0,4}\Z")
_MARKS = ".!?:\n"
_HEAD = 120
"""How many code points before a name tell whether it opens its sentence."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Where somebody is named as a source: the beginnings of the paragraph and of the sentence, and what is said there."""

    paragraph: int
    sentence: int
    claims: Sequence[Span] = ()


@dataclass(slots=True)
class People:
    """The persons an article names, in order, and what their names and titles tell of them."""

    text: str
    named: Sequence[Entity]
    _quoted: list[Span] | None = field(default=None)
    _sexes: dict[str, str] | None = field(default=None)

    def back(self, before: int) -> list[Entity]:
        """Return the names that stand before *before*, the last first, as far back as anybody remembers."""
        end = bisect_left(self.named, before, key=_start)
        return list(reversed(self.named[max(0, end - _REMEMBERED) : end]))

    def may_be(self, sex: str, name: str, title: str) -> bool:
        """Return whether nothing tells that a person is of the other sex: a first name, a title, "Ms." elsewhere."""
        return not sex or self.sex(name, title) in ("", sex)

    def sex(self, name: str, title: str) -> str:
        """Return "f" or "m" where a first name or a title tells it, here or elsewhere in the article."""
        return gender(name, title) or self._told().get(name, "")

    def subject(self, start: int, before: int, sex: str, claims: Sequence[Span] = ()) -> Entity | None:
        """Return the last person from *start* to *before* who is a subject: opens a sentence, or stands before a verb.

        Nobody inside quotation marks or *claims* counts, nor who is only the subject of what is said: "and Orrin, she said, is".
        """
        for entity in self.persons(start, before, sex):
            if any(claim.start <= entity.span.start < claim.end for claim in claims):
                continue
            if self.is_subject(entity, before):
                return entity
        return None

    def owner(self, start: int, before: int, sex: str) -> Entity | None:
        """Return the last person from *start* to *before* whose possessive opens a sentence: "Orrin's plan is late"."""
        for entity in self.persons(start, before, sex):
            if self.text[entity.span.end : entity.span.end + 1] in ("’", "'") and self.opens(
                entity.span.start
            ):
                return entity
        return None

    def persons(self, start: int, before: int, sex: str) -> list[Entity]:
        """Return the persons from *start* to *before* who may be of *sex*, outside quotation marks, the last first."""
        found = []
        for entity in self.back(before):
            if entity.span.start < start:
                break
            is_right = entity.kind is EntityKind.PERSON and self.may_be(sex, entity.name, entity.title)
            if is_right and not self.is_quoted(entity.span.start):
                found.append(entity)
        return found

    def only(self, before: int, sex: str) -> Entity | None:
        """Return the only person named shortly before *before* if known to be of *sex*, or None."""
        near = self.persons(before - _NEARBY, before, sex)
        is_only = bool(near) and len({entity.name for entity in near}) == 1
        return near[0] if is_only and self.sex(near[0].name, near[0].title) == sex else None

    def has_another(self, name: str, office: str, before: int) -> bool:
        """Return whether somebody else than *name* is named before *before* with *office* in the title."""
        return any(
            entity.kind is EntityKind.PERSON and entity.name != name and office in letters(entity.title)
            for entity in self.back(before)
        )

    def is_quoted(self, place: int) -> bool:
        """Return whether *place* lies inside quotation marks."""
        if self._quoted is None:
            self._quoted = [each.span for each in quotations.find(self.text)]
        index = bisect_right(self._quoted, place, key=lambda span: span.start) - 1
        return index >= 0 and place < self._quoted[index].end

    def opens(self, place: int) -> bool:
        """Return whether a name at *place* opens its sentence, but for an office and a conjunction."""
        first = max(0, place - _HEAD)
        head = self.text[first:place]
        end = len(head)
        while (at := max(head.rfind(mark, 0, end) for mark in _MARKS)) >= 0 and head[at] == ".":
            word = head[:at].split()[-1:]
            if not word or not (word[0] in TITLES or (len(word[0]) == 1 and word[0].isupper())):
                break
            end = at
        if at < 0 and first:
            return False
        return _LEADS_IN.search(head) is None and _OPENS.fullmatch(head[at + 1 :]) is not None

    def is_subject(self, entity: Entity, before: int) -> bool:
        """Return whether a person opens a sentence or stands before its verb, owns nothing there and is no object."""
        after = self.text[entity.span.end : entity.span.end + 40]
        if after[:1] in ("’", "'") or (after[:2] == ", " and entity.span.end + 2 >= before):
            return False
        if self.opens(entity.span.start):
            return True
        head = self.text[max(0, entity.span.start - _HEAD) : entity.span.start]
        if _LEADS_IN.search(head):
            return False
        following = letters(after)
        while following and grammar.is_adverb(following[0]):
            following = following[1:]
        if _BEGINS_CLAUSE.search(head) and after[:1] in (" ", ","):
            return True
        if _IS_EXPLAINED.match(after) and _IN_RELATIVE.search(head):
            return True
        is_before_verb = bool(following) and after[:1] in (" ", ",") and grammar.is_finite(following[0])
        return is_before_verb and not _BEFORE_OBJECT.search(head)

    def _told(self) -> dict[str, str]:
        """Return the sex of each name that some mention tells by a title; a name that is told both ways tells nothing."""
        if self._sexes is None:
            self._sexes = {}
            for entity in self.named:
                sex = gender("", entity.title) if entity.title else ""
                if sex:
                    known = self._sexes.setdefault(entity.name, sex)
                    self._sexes[entity.name] = known if known == sex else ""
        return self._sexes


def is_near(place: int, before: int) -> bool:
    """Return whether somebody who spoke at *place* is still remembered at *before*."""
    return before - place <= _REACH


def _start(entity: Entity) -> int:
    return entity.span.start
