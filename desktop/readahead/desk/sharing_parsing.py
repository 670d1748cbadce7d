"""From the JSON of an export back to what is carried: the other side of `sharing_shapes`.

Nothing is believed: each value has its type and its bounds, each stretch of text its words. What is wrong raises
Malformed, or the ValueError of the value itself.
"""

from collections.abc import Mapping
from datetime import date

from readahead.desk.sharing_checks import (
    Fields,
    Malformed,
    fields_of,
    flag,
    list_of,
    moment,
    moment_if,
    objects,
    real,
    sha256,
    span,
    text,
    texts,
    uuid,
    uuid_of,
    whole,
)
from readahead.model.annotation import Anchor
from readahead.model.article import Article, Field, Origin, Reason
from readahead.model.card import (
    Attribution,
    Card,
    DateMention,
    Direction,
    Entity,
    EntityKind,
    Figure,
    Kind,
    Mode,
    Status,
    Uncarded,
)
from readahead.model.passage import Passage, Role, Span
from readahead.model.sharing import (
    ORPHANED,
    CardAt,
    CardKey,
    CarriedCard,
    CarriedNote,
    CarriedPair,
    CarriedPlace,
    CarriedSubscription,
    CarriedTag,
    CarriedTopic,
    CarriedVersion,
    Removal,
    RemovedPlace,
)
from readahead.model.subscription import SubscriptionKind
from readahead.model.topic import TopicTerms

_ORIGINS = ("auto", "manual", "rejected")
_DEEP_TOPICS = 1_000


def article(fields: Fields, text_: str) -> Article:
    """Return the article of a front matter and the text below it."""
    start, end = (whole(each) for each in list_of(fields, "body"))
    made = Article(
        text=text_,
        body=Span(start, end),
        title=text(fields, "title", ""),
        outlet=text(fields, "outlet", ""),
        agency=text(fields, "agency", ""),
        byline=text(fields, "byline", ""),
        dateline=text(fields, "dateline", ""),
        published=_day(text(fields, "published", "")),
        language=text(fields, "language"),
        address=text(fields, "address", ""),
        file_name=text(fields, "file_name"),
        exercise=flag(fields, "exercise"),
        origins=tuple(
            (Field(name), Origin(value)) for name, value in fields_of(fields.get("origins")).items()
        ),
    )
    if end > len(text_) or made.text_sha256 != text(fields, "text_sha256"):
        raise Malformed("another text")
    return made


def version(fields: Fields, text_: str) -> CarriedVersion:
    """Return the text that an article had, of a front matter and what stands below it."""
    start, end = (whole(each) for each in list_of(fields, "body"))
    reason = text(fields, "replaced", "")
    made = CarriedVersion(
        text=text_,
        body=Span(start, end),
        reason=Reason(reason) if reason else None,
        piece=text(fields, "brought_back", ""),
        until=moment_if(fields, "until"),
    )
    if end > len(text_) or made.text_sha256 != text(fields, "text_sha256"):
        raise Malformed("another text")
    return made


def card(fields: Fields, texts_: Mapping[str, str]) -> CarriedCard:
    """Return a card; *texts_* are those it may stand in, see CarriedArticle."""
    stands_in = text(fields, "stands_in", "")
    text_ = _text(texts_, stands_in)
    held = Card(
        kind=Kind(text(fields, "kind")),
        headline=text(fields, "headline"),
        passages=tuple(
            Passage(span(one, text_), Role(text(one, "role"))) for one in objects(fields, "passages")
        ),
        attribution=_attribution(fields_of(fields.get("attribution", {})), text_),
        figures=tuple(_figure(one, text_) for one in objects(fields, "figures")),
        dates=tuple(_date(one, text_) for one in objects(fields, "dates")),
        entities=tuple(_entity(one, text_) for one in objects(fields, "entities")),
        rule=text(fields, "rule", ""),
        engine=text(fields, "engine", ""),
        keys=texts(fields, "keys"),
    )
    if any(passage.end > len(text_) for passage in held.passages):
        raise Malformed("a passage beyond the text")
    nth = whole(fields.get("nth", 0))
    if (nth >= ORPHANED) != bool(stands_in):
        raise Malformed("nth")
    return CarriedCard(
        card=held,
        nth=nth,
        status=Status(text(fields, "status", Status.NEW.value)),
        places=tuple(_place(one) for one in objects(fields, "topics")),
        is_corrected=flag(fields, "corrected"),
        is_asked_for=not flag(fields, "along"),
        stands_in=stands_in,
    )


def uncarded(fields: Fields, text_: str) -> Uncarded:
    """Return a sentence that gave no card."""
    return Uncarded(span(fields, text_), text(fields, "reason"))


def marks(fields: Fields) -> tuple[int, ...]:
    """Return the marks of an article."""
    return tuple(whole(mark) for mark in list_of(fields, "marks"))


def notes(fields: Fields, texts_: Mapping[str, str]) -> tuple[CarriedNote, ...]:
    """Return the notes of a collection of Web Annotations; *texts_* are those they may stand in, see CarriedArticle."""
    page = fields_of(fields.get("first"))
    return tuple(_note(one, texts_) for one in objects(page, "items"))


def topic(fields: Fields) -> CarriedTopic:
    """Return a topic."""
    learned = tuple((text(one, "word"), real(one.get("weight"))) for one in objects(fields, "learned"))
    lay = fields.get("lay")
    return CarriedTopic(
        uuid=uuid(fields),
        terms=TopicTerms(
            name=text(fields, "name"),
            terms=texts(fields, "terms"),
            excluded=texts(fields, "excluded"),
            learned=learned,
        ),
        parent=text(fields, "under", ""),
        suggested=flag(fields, "suggested"),
        created=moment(fields, "created"),
        trashed=moment_if(fields, "trashed"),
        removal=None if lay is None else _removal(fields_of(lay)),
    )


def topics(fields: Fields) -> tuple[CarriedTopic, ...]:
    """Return the topics of an export: none twice, no two that are alike by name, none under itself."""
    found = tuple(topic(one) for one in objects(fields, "topics"))
    names = [" ".join(one.terms.name.split()).casefold() for one in found if one.trashed is None]
    under = {one.uuid: one.parent for one in found}
    if len(under) != len(found) or len(set(names)) != len(names):
        raise Malformed("a topic twice")
    for start in under:
        above, steps = under.get(start, ""), 0
        while above in under:
            above, steps = under[above], steps + 1
            if above == start or steps > _DEEP_TOPICS:
                raise Malformed("a topic under itself")
    return found


def tags(fields: Fields) -> tuple[CarriedTag, ...]:
    """Return the tags of an export."""
    return tuple(CarriedTag(uuid(one), text(one, "name")) for one in objects(fields, "tags"))


def subscriptions(fields: Fields) -> tuple[CarriedSubscription, ...]:
    """Return the subscriptions of an export: none twice, each to what can be subscribed to."""
    found = tuple(_subscription(one) for one in objects(fields, "subscriptions"))
    if any(len({getattr(one, name) for one in found}) != len(found) for name in ("uuid", "address")):
        raise Malformed("a subscription twice")
    return found


def pair(fields: Fields) -> CarriedPair:
    """Return two articles that share text, or were set apart."""
    share = None if flag(fields, "apart") else real(fields.get("share"))
    if share is not None and not 0 <= share <= 1:
        raise Malformed("a share of more than all")
    return CarriedPair(sha256(fields, "one"), sha256(fields, "other"), share)


def _text(texts_: Mapping[str, str], stands_in: str) -> str:
    if stands_in not in texts_:
        raise Malformed("a text that is not there")
    return texts_[stands_in]


def _day(written: str) -> date | None:
    return date.fromisoformat(written) if written else None


def _place(fields: Fields) -> CarriedPlace:
    return CarriedPlace(
        topic=text(fields, "topic"),
        origin=_origin(fields),
        reason=text(fields, "reason", ""),
        offers=texts(fields, "offers"),
    )


def _subscription(fields: Fields) -> CarriedSubscription:
    kind, address = SubscriptionKind(text(fields, "kind")), text(fields, "address")
    is_web = address.lower().startswith(("http://", "https://"))
    if is_web != (kind is SubscriptionKind.FEED) or not address.isprintable() or not address:
        raise Malformed("address")
    look = fields_of(fields.get("checked", {}))
    return CarriedSubscription(
        uuid=uuid(fields),
        kind=kind,
        address=address,
        title=text(fields, "title", ""),
        topic=text(fields, "topic", ""),
        created=moment(fields, "created"),
        checked=moment(look, "at") if look else None,
        found=whole(look.get("found", 0)),
        fault=text(look, "fault", ""),
    )


def _origin(fields: Fields) -> str:
    found = text(fields, "origin")
    if found not in _ORIGINS:
        raise Malformed("origin")
    return found


def _attribution(fields: Fields, text_: str) -> Attribution:
    source, cue = fields.get("source"), fields.get("cue")
    return Attribution(
        who=text(fields, "who", ""),
        title=text(fields, "title", ""),
        source=None if source is None else span(fields_of(source), text_),
        cue=None if cue is None else span(fields_of(cue), text_),
        lemma=text(fields, "lemma", ""),
        stance=text(fields, "stance", ""),
        mode=Mode(text(fields, "mode", Mode.NARRATION.value)),
        via=text(fields, "via", ""),
        resolved_from=text(fields, "resolved_from", ""),
        inferred=flag(fields, "inferred"),
    )


def _figure(fields: Fields, text_: str) -> Figure:
    value, upper = fields.get("value"), fields.get("upper")
    if type(value) not in (int, float) or type(upper) not in (int, float, type(None)):
        raise Malformed("value")
    return Figure(
        span=span(fields, text_),
        value=value,  # type: ignore[arg-type]  # it is one of the two
        upper=upper,
        qualifier=text(fields, "qualifier", ""),
        unit=text(fields, "unit"),
        counted=text(fields, "counted", ""),
        event=text(fields, "event", ""),
        giver=text(fields, "giver", ""),
        anchor=text(fields, "anchor", ""),
    )


def _date(fields: Fields, text_: str) -> DateMention:
    return DateMention(
        span=span(fields, text_),
        value=text(fields, "value"),
        earliest=date.fromisoformat(text(fields, "earliest")),
        latest=date.fromisoformat(text(fields, "latest")),
        direction=Direction(text(fields, "direction", Direction.NONE.value)),
        ambiguous=flag(fields, "ambiguous"),
        alternatives=texts(fields, "alternatives"),
        borrowed=flag(fields, "borrowed"),
    )


def _entity(fields: Fields, text_: str) -> Entity:
    return Entity(
        span=span(fields, text_),
        name=text(fields, "name"),
        kind=EntityKind(text(fields, "kind")),
        title=text(fields, "title", ""),
    )


def _key(fields: Fields) -> CardKey:
    kind = Kind(text(fields, "kind")).value
    start, end, nth = (whole(fields.get(name)) for name in ("start", "end", "nth"))
    return CardKey(kind, start, end, nth)


def card_at(fields: Fields) -> CardAt:
    """Return what a card is known by in a library."""
    return CardAt(sha256(fields, "article"), _key(fields))


def _removal(fields: Fields) -> Removal:
    return Removal(
        parent=text(fields, "under"),
        below=texts(fields, "above"),
        merged=text(fields, "merged_into"),
        places=tuple(
            RemovedPlace(
                card_at(fields_of(one.get("card"))), _origin(one), text(one, "reason"), texts(one, "offers")
            )
            for one in objects(fields, "cards")
        ),
    )


def _note(fields: Fields, texts_: Mapping[str, str]) -> CarriedNote:
    stands_in = text(fields, "readahead:stands_in", "")
    text_ = _text(texts_, stands_in)
    words, *tagging = objects(fields, "body")
    quoted, placed = objects(fields_of(fields.get("target")), "selector")
    where = Span(whole(placed.get("start")), whole(placed.get("end")))
    exact = text(quoted, "exact")
    if where.quote(text_) != exact:
        raise Malformed("a note on other words")
    return CarriedNote(
        uuid=uuid_of(text(fields, "id").removeprefix("urn:uuid:")),
        card=_key(fields_of(fields.get("readahead:card"))),
        anchor=Anchor(where, exact, text(quoted, "prefix"), text(quoted, "suffix")),
        text=text(words, "value"),
        tags=tuple(text(one, "value") for one in tagging),
        created=moment(fields, "created"),
        modified=moment(fields, "modified"),
        trashed=moment_if(fields, "readahead:trashed"),
        stands_in=stands_in,
    )
