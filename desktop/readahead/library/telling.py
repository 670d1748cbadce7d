"""Says in words what a search asks for, as the line under the search box does."""

from collections.abc import Callable, Mapping

from readahead.library.asking import HOLDINGS, LONGEST, Asked, Operator, Term
from readahead.model.card import Kind

Forms = Callable[[Term], tuple[str, ...]]
"""Gives the other forms a term is widened by."""


def told(asked: Asked, forms: Forms, *, subject: str = "Cards") -> str:
    """Return what *asked* means for *subject*, and what of it was ignored; empty when nothing was typed."""
    wanted = [" or ".join(_term(term, forms) for term in clause) for clause in asked.clauses]
    sentences = [f"{subject} {', and '.join(wanted)}."] if wanted else []
    sentences += [_ignored(term) for term in asked.ignored]
    sentences += [_loose(word) for word in asked.loose]
    if asked.surplus:
        sentences.append(f"{asked.surplus} more are left out: a search takes only so many.")
    if asked.is_cut:
        sentences.append(f"What stands behind the first {LONGEST:,} letters is left out.")
    return " ".join(sentences)


def subject(groups: Mapping[str, str]) -> str:
    """Return what a search is about, "Articles and cards", of the *groups* by name, each with why it is left out."""
    asked = [name for name, cause in groups.items() if not cause]
    words = asked[0] if len(asked) == 1 else f"{', '.join(asked[:-1])} and {asked[-1]}"
    return words[0].upper() + words[1:]


def left_out(groups: Mapping[str, str]) -> str:
    """Return the sentences on the *groups* that are left out, each with the operator that does not ask about them."""
    by_cause: dict[str, list[str]] = {}
    for name, cause in groups.items():
        if cause:
            by_cause.setdefault(cause, []).append(name)
    return " ".join(
        f"No {' and no '.join(names)}: {cause} does not ask about them." for cause, names in by_cause.items()
    )


def _term(term: Term, forms: Forms) -> str:
    return ("not " if term.is_negated else "") + _asked(term, forms)


def _asked(term: Term, forms: Forms) -> str:
    begins = term.is_prefix and term.operator in (Operator.TEXT, Operator.WHO)
    value = f"“{term.value.strip()}{'…' if begins else ''}”"
    match term.operator:
        case Operator.KIND:
            return f"of the kind {(term.kind or Kind.EVENT).value.replace('_', ' ')}"
        case Operator.TOPIC:
            return f"in a topic called {value} or under one"
        case Operator.WHO:
            return f"said by {value}"
        case Operator.OUTLET:
            return f"from {value}"
        case Operator.BEFORE:
            return f"published before {term.day}"
        case Operator.AFTER:
            return f"published on {term.day} or later"
        case Operator.HAS:
            return f"with a {term.value.strip().lower().rstrip('s')}"
        case Operator.TAG:
            return f"with a note tagged {value}"
        case Operator.IN:
            return "in a memo" if term.value.lower() in ("memo", "memos") else f"in a memo called {value}"
        case _:
            return _text(term, value, forms)


def _text(term: Term, value: str, forms: Forms) -> str:
    if term.is_phrase:
        return f"with the phrase {value}"
    others = forms(term)[:3]
    also = f" (also {', '.join(others)})" if others else ""
    return f"with {value}{also}"


def _ignored(term: Term) -> str:
    if term.operator is Operator.TEXT:
        what = f"“{term.value.strip()}”" if term.value.strip() else "An empty phrase"
        return f"{what} is left out; it has no letter or digit."
    wanted = {
        Operator.KIND: ", ".join(kind.value for kind in Kind),
        Operator.BEFORE: "a date such as 2025-12-28",
        Operator.AFTER: "a date such as 2025-12-28",
        Operator.HAS: ", ".join(HOLDINGS),
    }
    given = f"{term.operator.value}:{term.value}" if term.value.strip() else f"{term.operator.value}:"
    takes = wanted.get(term.operator, "a word")
    if not term.value.strip():
        return f"{given} is left out; right behind it stands {takes}."
    return f"{given} is left out; it takes {takes}."


def _loose(word: str) -> str:
    if word == "NOT":
        return "NOT is left out; it refuses what follows it."
    return "OR is left out; it stands between two."
