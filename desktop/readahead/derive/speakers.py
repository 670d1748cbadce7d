"""Tells who is speaking: the canonical name behind a source's words, a pronoun or a description."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from readahead.derive import entities, grammar
from readahead.derive.names import gender
from readahead.derive.words import letters
from readahead.model.card import Entity, EntityKind
from readahead.model.passage import Span

_NAME_AFTER = re.compile(
    r",\s+(?:the\s+)?(?P<name>[A-Z][\w.’'&-]*(?:\s(?:of\s|for\s|and\s)?[A-Z][\w.’'&-]*){1,4})(?=\s*,|$)"
)
_WHERE = re.compile(r"\b(?:in|at|near|from|of|for)\s$")
_HEAD_END = re.compile(r"\s*(?:(?<!\d),|,(?!\d)|[(—–])")
"""A mark that ends the head of a phrase; the comma in 26,400 does not."""
_LIST = re.compile(r"(?:[^\s,]+(?: [^\s,]+){0,3}, )+(?:[^\s,]+ ){1,4}and [^\s,]+(?: [^\s,]+){0,3}")
_NEAR = 12
"""How many persons back a "she" of the article's own may reach."""
_REMEMBERED = 300
"""How many names back somebody is looked for."""
_HE = grammar.word_set("he she him her")
_OFFICE_ENDS = grammar.word_set(
    "leader president premier minister chancellor king queen prince emir sultan senator governor mayor "
    "ambassador envoy secretary spokesman spokeswoman spokesperson chief head director chairman "
    "chairwoman chair general commander official lawmaker politician candidate nominee diplomat "
    "negotiator mediator commissioner judge justice prosecutor professor analyst economist author expert "
    "businessman billionaire congressman congresswoman representative speaker attorney"
)
_GROUP_REACH = 300
"""How many code points back "one" is one of those named."""
_GROUP = re.compile(
    r"\b(?:(?:[Oo]ne|[Tt]wo|[Ss]ome|[Ss]everal) of (?:the|its|their|his|her) (?P<of>[a-z]+s|people)"
    r"|(?P<group>(?:(?!The |Two |Three |Four |Some |Several |Many |Both |Other )[A-Z][\w’'-]+ )?(?:(?:senior|local|top|former|foreign) )?(?:"
    + "|".join(sorted(_OFFICE_ENDS))
    + r"|resident|witness(?=es)|aide|farmer|soldier|engineer|worker|survivor|villager)(?:es|s))\b)\b"
)
_GROUPS = grammar.word_set("police people parliament congress government management labour labor")
_NAMED = {EntityKind.PERSON: 0, EntityKind.ORGANISATION: 1, EntityKind.PLACE: 2}


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who it is, with the office the article gives and the pronoun or description that stood for the name."""

    who: str = ""
    title: str = ""
    resolved_from: str = ""
    kind: EntityKind | None = None


@dataclass(slots=True)
class Memory:
    """What has been said so far in one article: the people named and the speakers, in order of the text."""

    text: str
    named: Sequence[Entity]
    speakers: list[tuple[int, Speaker]] = field(default_factory=list)
    subjects: list[tuple[int, Speaker]] = field(default_factory=list)

    def speaker(self, span: Span, paragraph_start: int) -> Speaker:
        """Return who the words at *span* stand for, and remember it as the latest speaker."""
        words = span.quote(self.text)
        found = self._resolved(span, words, paragraph_start)
        if found.who:
            self.speakers.append((span.start, found))
        return found

    def holder(self, span: Span, paragraph_start: int) -> Speaker:
        """Return who the words at *span* stand for, and remember nothing: somebody who says nothing there."""
        return self._resolved(span, span.quote(self.text), paragraph_start)

    def heads(self, span: Span) -> None:
        """Remember a person who is named at the head of a clause of the article's own, within *span*."""
        first = bisect_left(self.named, span.start, key=_start)
        for entity in self.named[first : first + 2]:
            if entity.kind is EntityKind.PERSON and entity.span.start < span.end:
                self.subjects.append((entity.span.start, _person(entity, "")))
                return

    def head(self, sex: str, start: int, before: int) -> Speaker | None:
        """Return who was last spoken of or speaking from *start* to *before* whose name says it is somebody of *sex*."""
        known = [*self.subjects[-_NEAR:], *self.speakers[-_NEAR:]]
        told = [
            each
            for each in known
            if start <= each[0] < before
            and each[1].kind is EntityKind.PERSON
            and gender(each[1].who, each[1].title) == sex
        ]
        found = max(told, key=lambda each: each[0], default=None)
        if found:
            self.subjects.append((before, found[1]))
        return found[1] if found else None

    def _back(self, before: int) -> list[Entity]:
        """Return the names that stand before *before*, the last first, as far back as anybody remembers."""
        end = bisect_left(self.named, before, key=_start)
        return list(reversed(self.named[max(0, end - _REMEMBERED) : end]))

    def last_person(self, before: int, paragraph_start: int, sex: str = "") -> Speaker | None:
        """Return the person a pronoun at *before* stands for, passing over those whose name tells they are not of *sex*.

        That is the paragraph's last speaker, or whoever was named after; else the last speaker, else the last person named.
        """
        last = next(
            (
                each
                for each in reversed(self.speakers)
                if each[0] < before
                and (each[1].kind is EntityKind.PERSON or _is_surname(each[1]))
                and _may_be(sex, each[1].who, each[1].title)
            ),
            None,
        )
        named = self._subject(max(paragraph_start, last[0] + 1 if last else 0), before, sex=sex)
        if named and not (last and last[0] >= paragraph_start):
            return named
        return last[1] if last else named or self._latest_person(before, sex)

    def last_speaker(self, before: int) -> Speaker | None:
        """Return the last speaker named before *before*."""
        return next((one for place, one in reversed(self.speakers) if place < before), None)

    def _subject(
        self, start: int, before: int, kind: EntityKind = EntityKind.PERSON, *, sex: str = ""
    ) -> Speaker | None:
        """Return the last name of *kind* from *start* to *before* who begins a sentence or stands before a verb or a comma."""
        for entity in self._back(before):
            if entity.span.start < start:
                break
            is_right = entity.kind is kind and _may_be(sex, entity.name, entity.title)
            if is_right and start <= entity.span.start < before:
                after = self.text[entity.span.end : entity.span.end + 24]
                following = letters(after)[:1]
                if after[:1] == "," or (following and grammar.is_finite(following[0])):
                    return _person(entity, "")
        return None

    def _latest_person(self, before: int, sex: str) -> Speaker | None:
        for entity in self._back(before):
            is_right = entity.kind is EntityKind.PERSON and _may_be(sex, entity.name, entity.title)
            if is_right and entity.span.start < before:
                return _person(entity, "")
        return None

    def _resolved(self, span: Span, words: str, paragraph_start: int) -> Speaker:
        plain = letters(words)
        if not plain:
            return Speaker()
        if plain[0] in _HE and len(plain) == 1:
            person = self.last_person(span.start, paragraph_start, "f" if plain[0] in ("she", "her") else "m")
            return Speaker(person.who, person.title, words, person.kind) if person else Speaker()
        if plain[-1] in ("who", "which", "that") and len(plain) > 1:
            return self._resolved(
                _without_relative(span, words), words[: -len(plain[-1])].rstrip(" ,"), paragraph_start
            )
        if plain in (["one"], ["another"]):
            group = _group_before(self.text[max(0, span.start - _GROUP_REACH) : span.start])
            return Speaker(f"{plain[0]} of the {group}" if group else _lowered(words))
        if plain[0] in grammar.NOMINATIVE or plain[0] in ("it", "they", "this", "these"):
            return self._of_pronoun(span, plain[0], words)
        return self._of_phrase(span, words)

    def _of_pronoun(self, span: Span, pronoun: str, words: str) -> Speaker:
        if pronoun not in ("it", "they"):
            return Speaker()
        spoken = next(
            (
                (at, one)
                for at, one in reversed(self.speakers)
                if at < span.start and one.kind is not EntityKind.PERSON
            ),
            (-1, Speaker()),
        )
        named = self._subject(max(0, spoken[0] + 1, span.start - 300), span.start, EntityKind.ORGANISATION)
        found = named if named and pronoun == "it" else spoken[1]
        return Speaker(found.who, found.title, words if found.who else "", found.kind)

    def _of_phrase(self, span: Span, words: str) -> Speaker:
        first = bisect_left(self.named, span.start, key=_start)
        last = bisect_left(self.named, span.end, key=_start)
        inside = [entity for entity in self.named[first:last] if span.holds(entity.span)]
        head = _HEAD_END.split(words, maxsplit=1)[0]
        if _is_list(words):
            return Speaker(_lowered(words), "", "", EntityKind.ORGANISATION)
        people = [
            entity for entity in inside if entity.kind is EntityKind.PERSON and not _is_office(entity.name)
        ]
        if people and (entity := self._person_of(span, head, people)):
            rest = words[entity.span.end - span.start :].strip(" ,")
            return Speaker(entity.name, entity.title or _apposition(rest), "", EntityKind.PERSON)
        if people and (entity := self._explained(span, head, people)):
            return Speaker(entity.name, entity.title or _bare(head), "", EntityKind.PERSON)
        if organisation := self._named_before(span, head):
            return organisation
        whole = _bare(head).casefold()
        for entity in inside:
            if _bare(entity.span.quote(self.text)).casefold() == whole:
                return Speaker(entity.name, entity.title, "", entity.kind)
        if described := self._described(span, head):
            return described
        if named := self._named_after(span, head, inside):
            return named
        rest = words[len(head) :].strip(" ,")
        if head[:1].isupper() and _is_person(rest) and len(head.split()) < 4:
            return Speaker(_lowered(head), _apposition(rest), "", EntityKind.PERSON)
        # One name alone may be a person's whom the article calls by no first name.
        is_open = _is_person(head) or (not inside and _is_one_name(head))
        kind = None if is_open else EntityKind.ORGANISATION
        return Speaker(_lowered(head), "", "", kind)

    def _named_after(self, span: Span, head: str, inside: list[Entity]) -> Speaker | None:
        """Return the name that follows a description and a comma: "the operator, Western Isles Ferries,"."""
        start = span.start + len(head)
        said = head.split()
        if not said or said[0].lower() not in grammar.DETERMINERS or said[-1][:1].isupper():
            return None
        found = _NAME_AFTER.match(self.text, start, span.end)
        if found is None:
            return None
        kind = next((each.kind for each in inside if each.span.start == found.start("name")), None)
        kind = EntityKind.ORGANISATION if kind in (None, EntityKind.PLACE) else kind
        return Speaker(found["name"], _bare(head) if kind is EntityKind.PERSON else "", "", kind)

    def _explained(self, span: Span, head: str, people: list[Entity]) -> Entity | None:
        """Return the person whose bare name follows an office and a comma: "the foreign minister, Oswin Talleray,"."""
        start = span.start + len(head)
        for entity in people:
            between = self.text[start : entity.span.start]
            is_next = between.strip() in (",", "—", "–") and entity.span.start < start + 4
            is_whole = self.text[entity.span.end : span.end].strip(" ,—–") == "" and head[-1:].islower()
            if is_next and (_is_person(head) or (is_whole and head.split()[-1].islower())):
                return entity
        return None

    def _named_before(self, span: Span, head: str) -> Speaker | None:
        """Return the organisation "the ministry" or "the Relief Council" stands for: the last name that ends so."""
        words = letters(head)
        is_short = words[:1] == ["the"] and len(words) == 2
        bare = words[1:] if words[:1] == ["the"] else words
        if not bare or not (is_short or (len(bare) > 1 and head.split()[-1][:1].isupper())):
            return None
        for entity in self._back(span.start):
            name = list(_name_letters(entity.name))
            is_other = (
                entity.kind is EntityKind.ORGANISATION
                and entity.span.start < span.start
                and len(name) > len(bare)
            )
            if is_other and name[-len(bare) :] == bare:
                return Speaker(entity.name, "", head if is_short else "", entity.kind)
        return None

    def _person_of(self, span: Span, head: str, people: list[Entity]) -> Entity | None:
        """Return the person whose name ends the head of the phrase, or begins the phrase."""
        head_end = span.start + len(head)
        free = [
            entity
            for entity in people
            if self.text[entity.span.end : entity.span.end + 1] not in ("’", "'")
            and not _WHERE.search(self.text, span.start, entity.span.start)
        ]
        last = next((entity for entity in free if entity.span.end == head_end), None)
        return last or next((entity for entity in free if entity.span.start == span.start), None)

    def _described(self, span: Span, head: str) -> Speaker | None:
        """Return the person "the Israeli leader" or "the minister" stands for: nationality and office must agree."""
        words = letters(head)
        if len(words) < 2 or words[0] != "the" or words[-1] not in _OFFICE_ENDS or len(words) > 4:
            return None
        for entity in self._back(span.start):
            if (
                entity.kind is EntityKind.PERSON
                and entity.span.start < span.start
                and _fits(entity, words[1:], head)
            ):
                return _person(entity, head)
        return None


def _fits(entity: Entity, words: list[str], head: str) -> bool:
    title = list(_name_letters(entity.title))
    if not title:
        return False
    office = words[-1]
    proper = {word.lower() for word in head.split() if word[:1].isupper() and word.lower() != "the"}
    nations = [
        word
        for word in words[:-1]
        if word in proper or entities.nationality(word.capitalize()) or entities.nationality(word)
    ]
    if nations:
        return all(_same_nation(nation, title) for nation in nations) and (
            office in title or office == "leader"
        )
    return office in title and all(word in title for word in words[:-1])


def _group_before(text: str) -> str:
    """Return the people whom "one" or "another" after *text* is one of: the last several it names, without an article."""
    found = list(_GROUP.finditer(text))
    return (found[-1]["of"] or found[-1]["group"]) if found else ""


def _is_list(words: str) -> bool:
    """Return whether a phrase names several one after another: "Westmark, the river states and Ostrava"."""
    return " and " in words and _LIST.fullmatch(words) is not None and not _is_person(words)


def _same_nation(nation: str, title: list[str]) -> bool:
    land = entities.nationality(nation.capitalize()) or entities.nationality(nation)
    return nation in title or any((entities.nationality(word.capitalize()) or word) == land for word in title)


def _may_be(sex: str, name: str, title: str) -> bool:
    """Return whether nothing tells that a person is of the other sex."""
    return not sex or gender(name, title) in ("", sex)


def _is_one_name(words: str) -> bool:
    """Return whether *words* are one word with a capital that can be a surname, and no plural: "Critics", "Police"."""
    lower = words.lower()
    is_plain = (
        lower in grammar.FUNCTION or lower in grammar.PRONOUNS or lower in _GROUPS or lower.endswith("s")
    )
    return words[:1].isupper() and words.isalpha() and not words.isupper() and not is_plain


def _is_surname(speaker: Speaker) -> bool:
    """Return whether a speaker of no known kind is called by one name alone, as a person is after the first time."""
    return speaker.kind is None and not speaker.resolved_from and _is_one_name(speaker.who)


def _person(entity: Entity, described: str) -> Speaker:
    return Speaker(entity.name, entity.title, described, entity.kind)


def _without_relative(span: Span, words: str) -> Span:
    return Span(span.start, span.start + max(1, len(re.sub(r"[\s,]*\b(?:who|which|that)$", "", words))))


def _apposition(rest: str) -> str:
    """Return an apposition that reads as an office: short, with no verb."""
    rest = re.split(r"[,;(—–]", rest, maxsplit=1)[0].strip()
    plain = letters(rest)
    if (
        not plain
        or not (plain[0] in ("a", "an", "the") or _is_person(rest))
        or len(plain) > 9
        or plain[0] in ("who", "which", "whose")
        or rest[0].isdigit()
    ):
        return ""
    if any(word in grammar.FINITE or grammar.is_adverb(word) for word in plain[:3]):
        return ""
    return "" if any(word in grammar.FINITE for word in plain) else re.sub(r"^(?:the|a|an) ", "", rest)


def _bare(words: str) -> str:
    return re.sub(r"^(?:the|The)\s+", "", words.strip()).removesuffix("’s").removesuffix("'s")


def _lowered(words: str) -> str:
    """Return the words with a determiner at their head in lower case, on one line."""
    words = " ".join(words.split())
    first, _, rest = words.partition(" ")
    return f"{first.lower()} {rest}" if first.lower() in grammar.DETERMINERS and rest else words


def _start(entity: Entity) -> int:
    return entity.span.start


@lru_cache(maxsize=4096)
def _name_letters(name: str) -> tuple[str, ...]:
    return tuple(letters(name))


def _is_office(name: str) -> bool:
    """Return whether a name is no more than an office, such as "Water Minister"."""
    return _name_letters(name)[-1:] != () and _name_letters(name)[-1] in _OFFICE_ENDS


def _is_person(words: str) -> bool:
    return any(word in _OFFICE_ENDS for word in letters(words))
