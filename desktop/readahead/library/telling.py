"""Says in words what a search asks for, as the line under the search box does."""

from collections.abc import Callable

from readahead.library.asking import HOLDINGS, Asked, Operator, Term
from readahead.model.card import Kind


def told(asked: Asked, forms: Callable[[str], tuple[str, ...]]) -> str:
    """Return what *asked* means, empty when it asks for nothing; *forms* gives a word's other forms."""
    wanted = [" or ".join(_term(term, forms) for term in clause) for clause in asked.clauses]
    sentences = [f"Cards {', and '.join(wanted)}."] if wanted else []
    sentences += [_ignored(term) for term in asked.ignored]
    if asked.surplus:
        sentences.append(f"{asked.surplus} more are left out: a search takes only so many.")
    return " ".join(sentences)


def _term(term: Term, forms: Callable[[str], tuple[str, ...]]) -> str:
    return ("not " if term.is_negated else "") + _asked(term, forms)


def _asked(term: Term, forms: Callable[[str], tuple[str, ...]]) -> str:
    value = f"“{term.value.strip()}”"
    match term.operator:
        case Operator.KIND:
            return f"of the kind {(term.kind or Kind.EVENT).value.replace('_', ' ')}"
        case Operator.TOPIC:
            return f"in a topic called {value} or under one"
        case Operator.WHO:
            return f"said by {value}{_beginning(term)}"
        case Operator.OUTLET:
            return f"from {value}"
        case Operator.BEFORE:
            return f"published before {term.day}"
        case Operator.AFTER:
            return f"published on {term.day} or later"
        case Operator.HAS:
            return f"with a {term.value.strip().lower().rstrip('s')}"
        case Operator.IN:
            return "in a memo" if term.value.lower() in ("memo", "memos") else f"in a memo called {value}"
        case _:
            return _text(term, value, forms)


def _text(term: Term, value: str, forms: Callable[[str], tuple[str, ...]]) -> str:
    if term.is_phrase:
        return f"with the phrase {value}"
    others = forms(term.value)[:3]
    also = f" (also {', '.join(others)})" if others else ""
    return f"with {value}{_beginning(term)}{also}"


def _beginning(term: Term) -> str:
    return "…" if term.is_prefix else ""


def _ignored(term: Term) -> str:
    wanted = {
        Operator.KIND: ", ".join(kind.value for kind in Kind),
        Operator.BEFORE: "a date such as 2025-12-28",
        Operator.AFTER: "a date such as 2025-12-28",
        Operator.HAS: ", ".join(HOLDINGS),
    }
    return f"{term.operator.value}: is left out; it takes {wanted.get(term.operator, 'a word')}."
