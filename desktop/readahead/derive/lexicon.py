"""The reporting verbs of resources/tables/reporting.toml, inflected, so that a word of the text finds its verb."""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from readahead import resources

_VOWELS = "aeiou"


class Form(StrEnum):
    """The forms of a verb; *past* stands for the past tense and, with most verbs, the past participle."""

    BASE = "base"
    THIRD = "third"
    PAST = "past"
    PARTICIPLE = "participle"
    PRESENT = "present participle"


@dataclass(frozen=True, slots=True)
class Cue:
    """What one inflected word may be: the verb's base form, which form it is, its stance and what may follow it.

    particle is the word that has to follow ("for" in "call for"), or empty.
    """

    lemma: str
    form: Form
    stance: str
    frames: frozenset[str]
    particle: str = ""


@cache
def cues() -> dict[str, tuple[Cue, ...]]:
    """Return every inflected form of every reporting verb, lower case, with what it may be."""
    return _forms("group")


@cache
def views() -> dict[str, tuple[Cue, ...]]:
    """Return the same of the verbs of wanting, backing, thinking and speaking about, which are weaker than a report."""
    return _forms("view")


@cache
def nouns() -> dict[str, str]:
    """Return the nouns for what somebody says that a clause with "that" may follow, each with its stance."""
    table = tomllib.loads(resources.read_text("tables/reporting.toml"))
    return {noun: group["stance"] for group in table["noun"] for noun in group["nouns"]}


def _forms(section: str) -> dict[str, tuple[Cue, ...]]:
    table = tomllib.loads(resources.read_text("tables/reporting.toml"))
    irregular: dict[str, list[str]] = table["irregular"]
    found: dict[str, dict[tuple[str, str, str], Cue]] = {}
    for group in table.get(section, ()):
        for verb in group["verbs"]:
            for word, cue in _inflected(verb, group, irregular):
                known = found.setdefault(word, {})
                key = (cue.lemma, cue.form, cue.particle)
                known[key] = _joined(known[key], cue) if key in known else cue
    # The longest verb first: "call for" before "call".
    return {
        word: tuple(sorted(each.values(), key=lambda cue: -len(cue.particle))) for word, each in found.items()
    }


def _joined(one: Cue, other: Cue) -> Cue:
    return Cue(one.lemma, one.form, one.stance, one.frames | other.frames, one.particle)


def _inflected(verb: str, group: dict[str, Any], irregular: dict[str, list[str]]) -> list[tuple[str, Cue]]:
    head, _, particle = verb.partition(" ")
    third, past, participle, present = irregular.get(head) or regular(head)
    forms = [(head, Form.BASE), (third, Form.THIRD), (past, Form.PAST), (present, Form.PRESENT)]
    if head in irregular and head.endswith("l") and past == head + "ed":
        # British spelling doubles the last letter: "signalled", "labelling".
        forms += [(head + "led", Form.PAST), (head + "ling", Form.PRESENT)]
    if participle != past:
        forms.append((participle, Form.PARTICIPLE))
    frames = frozenset(group["frames"])
    return [(word, Cue(verb, form, group["stance"], frames, particle)) for word, form in forms]


def regular(verb: str) -> tuple[str, str, str, str]:
    """Return third person, past, participle and -ing form of a regular verb."""
    if verb.endswith("e"):
        return verb + "s", verb + "d", verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ies", verb[:-1] + "ied", verb[:-1] + "ied", verb + "ing"
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    return third, verb + "ed", verb + "ed", verb + "ing"
