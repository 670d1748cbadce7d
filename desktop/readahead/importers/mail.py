"""Mail and pages saved as mail (MHTML): the article is the page in it, or else its plain text.

What a mail states (subject, sender, date, the address a page was saved from) wins over what its body suggests. Attached
files are never opened and their names never used. `email` is asked for nothing but the old policy: with the new one some
small mails take minutes.
"""

import email
import email.errors
import email.header
import email.policy
import email.utils
import re
from collections.abc import Iterator
from datetime import UTC, date
from email.message import Message

from readahead.importers import html, text
from readahead.importers.known import Known, asked, is_believable, settled
from readahead.importers.source import Given, Source
from readahead.model.article import Article, Field, Origin
from readahead.model.errors import EmptySource, NoArticleFound, Refused, TextTooLong

MOST_PARTS = 200
"""Parts of a mail that are looked at."""

_LONGEST_LINE = 10_000
"""Characters of a head line that are read: to decode one takes time that grows with its square."""

_RESENT = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+", re.IGNORECASE)


def read(source: Source, given: Given, *, today: date | None) -> Article:
    """Return the article in *source*. Raises EmptySource, NoArticleFound and what reading a page or a text raises."""
    mail = email.message_from_bytes(source.data, policy=email.policy.compat32)
    article = _body(mail, source.name, given, today=today)
    stated = _stated(mail, today=today)
    return settled(
        article.text,
        article.body,
        (asked(given), stated, *found(article)),
        file_name=source.name,
    )


def _body(mail: Message, name: str, given: Given, *, today: date | None) -> Article:
    """Return the article in the first page of *mail* that holds one, or in its first text."""
    refused: Refused = EmptySource(name)
    for kind, reader in (("text/html", html.read), ("text/plain", text.read)):
        for part in _parts(mail, kind):
            data = part.get_payload(decode=True)
            if not isinstance(data, bytes) or not data.strip():
                continue
            charset = part.get_content_charset() or ""
            said = Given(encoding=given.encoding or codec_of(charset))
            try:
                return reader(Source(name, data, kind), said, today=today)
            except Refused as fault:
                refused = fault
    raise refused if isinstance(refused, EmptySource | TextTooLong) else NoArticleFound(name)


def _parts(mail: Message, kind: str) -> Iterator[Message]:
    """Yield the parts of that content type that are not attached, the outermost first."""
    waiting: list[Message] = [mail]
    looked_at = 0
    while waiting and looked_at < MOST_PARTS:
        part = waiting.pop(0)
        looked_at += 1
        if part.get_content_disposition() == "attachment":
            continue
        inside = part.get_payload()
        if isinstance(inside, list):
            waiting += [one for one in inside if isinstance(one, Message)]
        elif part.get_content_type() == kind:
            yield part


def codec_of(charset: str) -> str:
    """Return *charset* if that is a codec for text, else nothing."""
    try:
        "".encode(charset)
    except (LookupError, ValueError):
        return ""
    return charset


def _stated(mail: Message, *, today: date | None) -> Known:
    """Return what the mail's own head says. A page saved as mail names its address and not its sender."""
    address = str(mail.get("Snapshot-Content-Location") or mail.get("Content-Location") or "")
    sender = _sender(_head(mail, "From"))
    is_page = bool(address) or "saved by" in sender.lower()
    return Known(
        Origin.STATED,
        title=subject(_head(mail, "Subject")),
        outlet="" if is_page else sender,
        published=None if is_page else _day(mail, today=today),
        address=address,
    )


def _day(mail: Message, *, today: date | None) -> date | None:
    try:
        when = email.utils.parsedate_to_datetime(str(mail.get("Date")))
        day = (when.astimezone(UTC) if when.tzinfo else when).date()
    except (ValueError, TypeError, OverflowError):
        return None
    return day if is_believable(day, today=today) else None


def subject(words: str) -> str:
    """Return the *words* of a subject without the marks of an answer or of what was sent on."""
    return _RESENT.sub("", words).strip()


def _head(mail: Message, name: str) -> str:
    """Return the words of the first head line of that name, decoded (RFC 2047), or nothing.

    What stands there in bare UTF-8 (RFC 6532) is read as that; what cannot be decoded is given as it stands.
    """
    found = next((value for key, value in mail.raw_items() if key.lower() == name.lower()), "")
    line = str(found)[:_LONGEST_LINE].encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    try:
        return str(email.header.make_header(email.header.decode_header(line)))
    except (LookupError, ValueError, email.errors.HeaderParseError):
        return line


def _sender(line: str) -> str:
    """Return the name in a line that names a sender; nothing where it is nested deeper than `email` goes."""
    try:
        return email.utils.parseaddr(line)[0]
    except RecursionError:
        return ""


def found(article: Article) -> Iterator[Known]:
    """Yield what was found in the body, the stated before the guessed."""
    origins = dict(article.origins)
    for origin in (Origin.STATED, Origin.GUESSED):
        held = {field for field, one in origins.items() if one is origin}
        yield Known(
            origin,
            **{
                field.value: getattr(article, field.value)
                for field in Field
                if field in held and field is not Field.PUBLISHED
            },
            published=article.published if Field.PUBLISHED in held else None,
            exercise=article.exercise,
        )
