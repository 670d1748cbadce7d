"""The verbs of what an article was and is: read again from its source, its versions compared, its details corrected."""

import argparse
from collections.abc import Callable, Mapping, Sequence

from readahead.cli import shapes, words
from readahead.cli.answers import Answer, done, open_desk
from readahead.cli.grammar import Verbs, add_verb, day, encoding, number
from readahead.cli.past_verbs import tidy
from readahead.cli.story_verbs import reread_shape
from readahead.desk.desk import Desk
from readahead.model.article import ArticleId, Field, Version
from readahead.model.comparing import Fate, Stretch, compared
from readahead.model.errors import InvalidValue

_AROUND = 60
"""Letters of what stayed that are printed at each side of a change."""


def add_arguments(verbs: Verbs) -> None:
    """Add the grammar of these verbs."""
    one = add_verb(verbs, "reimport", "read articles again from the files they came in")
    one.add_argument("article", nargs="*", type=number, metavar="ARTICLE")
    one.add_argument("--all", action="store_true", help="all articles of the library")
    one.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
    one = add_verb(verbs, "diff", "show word by word what changed between two versions of an article")
    one.add_argument("article", type=number, metavar="ARTICLE")
    one.add_argument("other", nargs="?", type=number, metavar="OTHER", help="another article, such as a copy")
    one.add_argument(
        "--versions", type=number, nargs=2, metavar=("A", "B"), help="these two; the last two without"
    )
    one = add_verb(verbs, "details", "show what is known about an article and how, or correct it")
    one.add_argument("article", type=number, metavar="ARTICLE")
    one.add_argument("--title", metavar="T", help="its title")
    one.add_argument("--outlet", metavar="NAME", help="who published it")
    one.add_argument("--author", metavar="NAME", help="who wrote it")
    one.add_argument("--published", type=day, metavar="DAY", help="when, as 2025-12-28")
    one.add_argument(
        "--encoding",
        type=encoding,
        metavar="NAME",
        help="read it again in this encoding, such as windows-1251",
    )


def _reimport(given: argparse.Namespace) -> Answer:
    if bool(given.article) == given.all:
        raise InvalidValue("Name the articles to read again, or give --all.")
    asked = None if given.all else [ArticleId(number) for number in given.article]
    with open_desk(given) as desk:
        report = desk.reimport(asked, is_trial=given.dry_run)
        if not given.dry_run:
            tidy(desk)
    shape: shapes.Shape = {
        "articles": [{**reread_shape(one), "sentence": one.sentence} for one in report.items],
        "kept": report.kept,
        "changes": shapes.changes(report.changes),
    }
    said = words.reread(report) + ("\nThis was a trial: nothing was changed." if given.dry_run else "")
    return Answer(said, shape, tuple(one.sentence for one in report.items if one.sentence))


def _diff(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        versions = desk.versions(ArticleId(given.article))
        before, after = _chosen(given, desk, versions)
    found = compared(before, after)
    shape: shapes.Shape = {
        "versions": [_version(number, one) for number, one in enumerate(versions, start=1)],
        "diff": [{"fate": one.fate.value, "words": one.words} for one in found],
    }
    return Answer(_said(found) or "Both say the same.", shape)


def _chosen(given: argparse.Namespace, desk: Desk, versions: Sequence[Version]) -> tuple[str, str]:
    if given.other is not None:
        return versions[-1].text, desk.article(ArticleId(given.other)).article.text
    one, other = given.versions or (max(len(versions) - 1, 1), len(versions))
    if not all(1 <= each <= len(versions) for each in (one, other)):
        raise InvalidValue(f"The article has {len(versions)} version{'s' * (len(versions) > 1)}.")
    return versions[one - 1].text, versions[other - 1].text


def _version(number: int, version: Version) -> shapes.Shape:
    return {
        "version": number,
        "since": version.since.isoformat(),
        "reason": version.reason.value if version.reason else "",
    }


def _said(found: Sequence[Stretch]) -> str:
    """Return the changes with some of what stands around them: [-gone-] and {+come+}."""
    parts: list[str] = []
    for place, one in enumerate(found):
        match one.fate:
            case Fate.GONE:
                parts.append(f"[-{one.words}-]")
            case Fate.COME:
                parts.append(f"{{+{one.words}+}}")
            case Fate.SAME:
                parts.append(_around(one.words, is_first=place == 0, is_last=place == len(found) - 1))
    return "".join(parts) if len(found) > 1 or any(one.fate is not Fate.SAME for one in found) else ""


def _around(same: str, *, is_first: bool, is_last: bool) -> str:
    head = "" if is_first else same[:_AROUND]
    tail = "" if is_last else same[-_AROUND:]
    if len(same) <= len(head) + len(tail):
        return same
    return f"{head}…\n…{tail}" if head and tail else f"{head}…" if head else f"…{tail}"


def _details(given: argparse.Namespace) -> Answer:
    article = ArticleId(given.article)
    told = (given.title, given.outlet, given.author, given.published)
    with open_desk(given) as desk:
        if told == (None,) * len(told):
            return done(desk.read_in(article, given.encoding)) if given.encoding else _known(desk, article)
        if given.encoding:
            desk.read_in(article, given.encoding)
        return done(
            desk.edit_article(
                article,
                title=given.title,
                outlet=given.outlet,
                byline=given.author,
                published=given.published,
            )
        )


def _known(desk: Desk, article: ArticleId) -> Answer:
    """Return what is known about an article, with how each part of it came to be known."""
    held, found = desk.article(article).article, desk.decoding_of(article)
    origins = {field.value: origin.value for field, origin in held.origins}
    values = {field.value: str(getattr(held, field.value) or "") for field in Field}
    if found.name:
        values["encoding"] = found.name
        if found.origin is not None:
            origins["encoding"] = found.origin.value
    others = [name for name, _ in found.looks if name != found.name]
    said = words.table((name, value or "not known", origins.get(name, "")) for name, value in values.items())
    if others:
        said += f"\nWith --encoding it can be read again as {', '.join(others)}."
    shape: shapes.Shape = {
        "details": {name: {"value": value, "origin": origins.get(name)} for name, value in values.items()},
        "encodings": others,
    }
    return Answer(said, shape)


VERBS: Mapping[str, Callable[[argparse.Namespace], Answer]] = {
    "reimport": _reimport,
    "diff": _diff,
    "details": _details,
}
