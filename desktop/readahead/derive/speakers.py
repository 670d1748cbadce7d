"""Tells who is speaking: the canonical name behind a source's words, a pronoun or a description."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from readahead.derive import entities, grammar, source_words
from readahead.derive.antecedents import People, Setting, is_near
from readahead.derive.names import gender
from readahead.derive.patterns import Late
from readahead.derive.words import letters
from readahead.model.card import Entity, EntityKind
from readahead.model.passage import Span

_NAME_AFTER = re.compile(
    r",\s+(?:the\s+)?(?P<name>[A-Z][\w.’'&-]*(?:\s(?:of\s|for\s|and\s)?[A-Z][\w.’'&-]*){1,4})(?=\s*,|$)"
)
_WHERE = re.compile(r"\b(?:in|at|near|from|of|for|to|with|by)\s$")
_KIN = re.compile(r"[Tt]he (?:elder|younger) [A-Z]")
_HEAD_END = re.compile(r"\s*(?:(?<!\d),|,(?!\d)|[(—–])")
"""A mark that ends the head of a phrase; the comma in 26,400 does not."""
_NEAR = 12
"""How many persons back a "she" of the article's own may reach."""
_HE = grammar.word_set("he she him her")
_TURN = Late(
    r"(?:\n|[.!?][”\"'’)]*\s|(?P<mark>[,–—-]\s))\s*(?:[A-Z][a-z]+, )?(?:[Tt]he|An?)\s(?:[\w.’'-]+\s){0,3}?(?P<office>"
    + "|".join(sorted(source_words.OFFICE_ENDS))
    + r")\b\s?(?P<next>\w*)"
)
"""A sentence that begins with somebody described by an office: "Meanwhile, the current nominee"."""
_IS_DUMMY = re.compile(r"\s+(?:is|was)\b(?!\s+\w+ing\b)")
"""What goes on after an "it" that stands for nothing: "It was the mayor who said"."""
_SENTENCE_END = re.compile(r"[a-z)\d][.!?][”\"'’)]*\s+(?=[A-Z“\"'‘])")
_OPENING = 6
"""How many code points may stand before a "he" that opens its sentence: "But he"."""
_GROUP_REACH = 300
"""How many code points back "one" is one of those named."""
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
    claimed: list[Span] = field(default_factory=list)
    people: People = field(init=False)

    def __post_init__(self) -> None:
        """Look the persons up among all that is named."""
        self.people = People(self.text, self.named)

    def speaker(self, span: Span, setting: Setting) -> Speaker:
        """Return who the words at *span* stand for, and remember it as the latest speaker."""
        found = self.holder(span, setting)
        if found.who:
            self.speakers.append((span.start, found))
            self.claimed.extend(setting.claims)
        return found

    def holder(self, span: Span, setting: Setting) -> Speaker:
        """Return who the words at *span* stand for: of somebody who does not speak, or whom another speaker tells of."""
        return self._resolved(span, span.quote(self.text), setting)

    def heads(self, span: Span) -> None:
        """Remember a person who is named at the head of a clause of the article's own, within *span*."""
        first = bisect_left(self.named, span.start, key=_start)
        for entity in self.named[first : first + 2]:
            is_here = entity.kind is EntityKind.PERSON and entity.span.start < span.end
            if is_here and self.people.is_subject(entity, span.end):
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

    def last_person(self, before: int, sex: str, setting: Setting, *, opens: bool) -> Speaker | None:
        """Return the person a pronoun at *before* stands for, or None where that is not clear.

        That is the subject of its own sentence, the paragraph's last speaker, whoever was a subject since the last speaker,
        the last speaker. Nobody counts who is named in quotation marks or in what is said, or who is not of *sex*.
        """
        last = self._last_person_speaking(before, sex, setting.paragraph)
        place, spoken = last or (-1, None)
        told = self._told(max(0, place + 1), before, sex, setting)
        if spoken and (told is None or told[1].who == spoken.who or place >= setting.paragraph):
            is_newer = told is not None and told[0] < setting.sentence and self.people.opens(told[0])
            is_own = told is not None and told[0] >= setting.sentence > place
            told = told if told and (is_own or (is_newer and opens)) and told[1].who != spoken.who else last
        if told is None:
            only = self.people.only(before, sex)
            return _person(only, "") if only else None
        if told is last and told[0] >= setting.paragraph:
            return told[1]
        is_clear = is_near(told[0], before) and not self._turns_to_another(told[0], setting.sentence, told[1])
        return told[1] if is_clear and not self._tells_of_another(told[1], before, sex, setting) else None

    def _told(self, start: int, before: int, sex: str, setting: Setting) -> tuple[int, Speaker] | None:
        """Return the last person who was a subject from *start* to *before*, and in nothing that was said."""
        shut = [*self.claimed[-_NEAR:], *setting.claims]
        entity = self.people.subject(start, before, sex, shut)
        entity = entity or self.people.owner(start, setting.sentence, sex)
        thought = next(
            (
                each
                for each in reversed(self.subjects)
                if start <= each[0] < setting.sentence and self.people.may_be(sex, each[1].who, each[1].title)
            ),
            None,
        )
        if entity and not (thought and thought[0] > entity.span.start):
            return entity.span.start, _person(entity, "")
        return thought

    def _tells_of_another(self, person: Speaker, before: int, sex: str, setting: Setting) -> bool:
        """Return whether what is said, in no marks, has a subject who may be the speaker: "Orrin built it, he said"."""
        subjects = (
            self.people.subject(claim.start, claim.end, sex)
            for claim in setting.claims
            if claim.start < before
        )
        return any(other is not None and other.name != person.who for other in subjects)

    def _last_person_speaking(self, before: int, sex: str, paragraph: int) -> tuple[int, Speaker] | None:
        return next(
            (
                each
                for each in reversed(self.speakers)
                if each[0] < before
                and (
                    each[1].kind is EntityKind.PERSON
                    or _is_surname(each[1])
                    or (each[0] >= paragraph and _is_somebody(each[1]))
                )
                and self.people.may_be(sex, each[1].who, each[1].title or each[1].who)
            ),
            None,
        )

    def _turns_to_another(self, start: int, before: int, spoken: Speaker) -> bool:
        """Return whether a later paragraph begins a sentence with somebody described, "the nominee", who is not *spoken*.

        In the paragraph of a name such words are another name for the same person.
        """
        return any(
            found["office"] not in letters(f"{spoken.title} {spoken.who}")
            for found in _TURN.finditer(self.text, start, before)
            if not self.people.is_quoted(found.start("office"))
            and (
                "\n" in self.text[start : found.end()]
                or self.people.has_another(spoken.who, found["office"], before)
            )
            and (found["mark"] is None or grammar.is_finite(found["next"].lower()))
        )

    def last_speaker(self, before: int) -> Speaker | None:
        """Return the last speaker named before *before*."""
        return next((one for place, one in reversed(self.speakers) if place < before), None)

    def _body(self, start: int, before: int) -> Speaker | None:
        """Return the last organisation from *start* to *before* that stands before a verb or a comma."""
        for entity in self.people.back(before):
            if entity.span.start < start:
                break
            after = self.text[entity.span.end : entity.span.end + 24]
            following = letters(after)[:1]
            is_subject = after[:1] == "," or (following and grammar.is_finite(following[0]))
            if entity.kind is EntityKind.ORGANISATION and is_subject:
                return _person(entity, "")
        return None

    def _resolved(self, span: Span, words: str, setting: Setting) -> Speaker:
        plain = letters(words)
        if not plain:
            return Speaker()
        if plain[0] in _HE and len(plain) == 1:
            sex = "f" if plain[0] in ("she", "her") else "m"
            opens = span.start - setting.sentence < _OPENING
            person = self.last_person(span.start, sex, setting, opens=opens)
            return Speaker(person.who, person.title, words, person.kind) if person else Speaker()
        if plain[-1] in ("who", "which", "that") and len(plain) > 1:
            return self._resolved(
                _without_relative(span, words), words[: -len(plain[-1])].rstrip(" ,"), setting
            )
        if plain in (["one"], ["another"]):
            group = source_words.group_before(self.text[max(0, span.start - _GROUP_REACH) : span.start])
            return Speaker(f"{plain[0]} of the {group}" if group else source_words.lowered(words))
        if plain[0] in grammar.NOMINATIVE or plain[0] in ("it", "they", "this", "these"):
            return self._of_pronoun(span, plain[0], words)
        return self._of_phrase(span, words)

    def _of_pronoun(self, span: Span, pronoun: str, words: str) -> Speaker:
        if pronoun not in ("it", "they"):
            return Speaker()
        if pronoun == "it" and _IS_DUMMY.match(self.text, span.end):
            return Speaker()
        at, spoken = self.speakers[-1] if self.speakers else (-1, Speaker())
        is_next = at >= 0 and len(_SENTENCE_END.findall(self.text, at, span.start)) < 2
        is_right = spoken.kind is not EntityKind.PERSON and source_words.is_several(spoken.who) == (
            pronoun == "they"
        )
        named = self._body(max(0, at + 1, span.start - 300), span.start) if pronoun == "it" else None
        found = named or (spoken if is_next and is_right else Speaker())
        return Speaker(found.who, found.title, words if found.who else "", found.kind)

    def _of_phrase(self, span: Span, words: str) -> Speaker:
        first = bisect_left(self.named, span.start, key=_start)
        last = bisect_left(self.named, span.end, key=_start)
        inside = [entity for entity in self.named[first:last] if span.holds(entity.span)]
        head = _HEAD_END.split(words, maxsplit=1)[0]
        if not source_words.is_source(head):
            return Speaker()
        if _KIN.match(head):
            return Speaker(source_words.lowered(head), "", "", EntityKind.PERSON)
        if source_words.is_list(words):
            return Speaker(source_words.lowered(words), "", "", EntityKind.ORGANISATION)
        people = [
            entity
            for entity in inside
            if entity.kind is EntityKind.PERSON and not source_words.is_office(entity.name)
        ]
        if people and (entity := self._person_of(span, head, people)):
            rest = words[entity.span.end - span.start :].strip(" ,")
            return Speaker(entity.name, entity.title or source_words.apposition(rest), "", EntityKind.PERSON)
        if people and (entity := self._explained(span, head, people)):
            return Speaker(entity.name, entity.title or source_words.bare(head), "", EntityKind.PERSON)
        if organisation := self._named_before(span, head):
            return organisation
        whole = source_words.bare(head).casefold()
        for entity in inside:
            if source_words.bare(entity.span.quote(self.text)).casefold() == whole:
                return Speaker(entity.name, entity.title, "", entity.kind)
        if described := self._described(span, head):
            return described
        if named := self._named_after(span, head, inside):
            return named
        rest = words[len(head) :].strip(" ,")
        if head[:1].isupper() and source_words.is_person(rest) and len(head.split()) < 4:
            return Speaker(source_words.lowered(head), source_words.apposition(rest), "", EntityKind.PERSON)
        # One name alone may be a person's whom the article calls by no first name.
        is_open = source_words.is_person(head) or (not inside and source_words.is_one_name(head))
        kind = None if is_open else EntityKind.ORGANISATION
        return Speaker(source_words.lowered(source_words.without_participle(head)), "", "", kind)

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
        return Speaker(found["name"], source_words.bare(head) if kind is EntityKind.PERSON else "", "", kind)

    def _explained(self, span: Span, head: str, people: list[Entity]) -> Entity | None:
        """Return the person whose bare name follows an office and a comma: "the foreign minister, Oswin Talleray,"."""
        start = span.start + len(head)
        for entity in people:
            between = self.text[start : entity.span.start]
            is_next = between.strip() in (",", "—", "–") and entity.span.start < start + 4
            is_whole = self.text[entity.span.end : span.end].strip(" ,—–") == "" and head[-1:].islower()
            if is_next and (source_words.is_person(head) or (is_whole and head.split()[-1].islower())):
                return entity
        return None

    def _named_before(self, span: Span, head: str) -> Speaker | None:
        """Return the organisation "the ministry" or "the Relief Council" stands for: the last name that ends so."""
        words = letters(head)
        is_short = words[:1] == ["the"] and len(words) == 2
        bare = words[1:] if words[:1] == ["the"] else words
        if not bare or not (is_short or (len(bare) > 1 and head.split()[-1][:1].isupper())):
            return None
        for entity in self.people.back(span.start):
            name = list(source_words.name_letters(entity.name))
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
            and not _WHERE.search(source_words.without_titles(self.text[span.start : entity.span.start]))
        ]
        last = next((entity for entity in free if entity.span.end == head_end), None)
        return last or next((entity for entity in free if entity.span.start == span.start), None)

    def _described(self, span: Span, head: str) -> Speaker | None:
        """Return the person "the Israeli leader" or "the minister" stands for: nationality and office must agree."""
        words = letters(head)
        if len(words) < 2 or words[0] != "the" or words[-1] not in source_words.OFFICE_ENDS or len(words) > 4:
            return None
        for entity in self.people.back(span.start):
            if (
                entity.kind is EntityKind.PERSON
                and entity.span.start < span.start
                and _fits(entity, words[1:], head)
            ):
                return _person(entity, head)
        return None


def _fits(entity: Entity, words: list[str], head: str) -> bool:
    title = list(source_words.name_letters(entity.title))
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


def _same_nation(nation: str, title: list[str]) -> bool:
    land = entities.nationality(nation.capitalize()) or entities.nationality(nation)
    return nation in title or any((entities.nationality(word.capitalize()) or word) == land for word in title)


def _is_surname(speaker: Speaker) -> bool:
    """Return whether a speaker of no known kind is called by one name alone, as a person is after the first time."""
    return speaker.kind is None and not speaker.resolved_from and source_words.is_one_name(speaker.who)


def _is_somebody(speaker: Speaker) -> bool:
    """Return whether a speaker of no known name is one person by the office: "an aide to the mayor", "a spokesman"."""
    is_one = speaker.kind is None and not source_words.is_several(speaker.who)
    return is_one and source_words.is_person(speaker.who)


def _person(entity: Entity, described: str) -> Speaker:
    return Speaker(entity.name, entity.title, described, entity.kind)


def _without_relative(span: Span, words: str) -> Span:
    return Span(span.start, span.start + max(1, len(re.sub(r"[\s,]*\b(?:who|which|that)$", "", words))))


def _start(entity: Entity) -> int:
    return entity.span.start
