"""Fetches one address: within a deadline, within bounds, and from public machines only, at every hop."""

import ssl
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from threading import Timer

from readahead.fetching.address import Address, parsed
from readahead.fetching.connecting import Connection, Proxy, connect, proxy_of
from readahead.fetching.network import Network
from readahead.model.errors import NotFetched

_MOVED = (301, 302, 303, 307, 308)
_CHUNK = 65_536
_WANTED = (
    *("text/", "application/xhtml+xml", "application/xml", "application/pdf", "application/json"),
    *("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json"),
    *("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "message/rfc822"),
    *(
        "application/x-bibtex",
        "application/x-research-info-systems",
        "application/vnd.citationstyles.csl+json",
    ),
)


@dataclass(frozen=True, slots=True)
class Limits:
    """What a fetch may take at most: *seconds* from the first look-up to the last byte, *size* in bytes as unpacked."""

    seconds: float = 10.0
    size: int = 20_000_000
    hops: int = 5


@dataclass(frozen=True, slots=True)
class Fetched:
    """What lay at an address. address is where it was found in the end, content_type as the server states it, or empty."""

    asked: str
    address: str
    data: bytes
    content_type: str = ""

    @property
    def media(self) -> str:
        """What kind of thing it is: content_type without its parameters, in small letters."""
        return self.content_type.partition(";")[0].strip().lower()

    @property
    def name(self) -> str:
        """What to call it: the last part of its path, or its host."""
        found = parsed(self.address)
        return found.target.partition("?")[0].rstrip("/").rpartition("/")[2] or found.host


def fetch(
    asked: str, *, proxy: str = "", limits: Limits = Limits(), network: Network | None = None
) -> Fetched:
    """Return what lies at the address *asked*. Raises NotFetched with one sentence.

    *proxy* is an http address that all is fetched through; it then looks names up itself, and names and addresses of this
    machine or its network are still refused. *network* is another network than the real one.
    """
    deadline = time.monotonic() + limits.seconds
    network = network or Network()
    try:
        address, through = parsed(asked), proxy_of(proxy)
    except ValueError as fault:
        raise NotFetched(asked, f"{fault}") from fault
    for _ in range(limits.hops + 1):
        left = deadline - time.monotonic()
        with _opened(asked, address, through, network, seconds=left) as connection:
            answer = _answered(asked, connection, deadline, limits)
        if isinstance(answer, Fetched):
            return answer
        try:
            address = parsed(answer, base=address)
        except ValueError as fault:
            raise NotFetched(asked, f"it leads on to another address, and {fault}") from fault
    raise NotFetched(asked, "it leads on from address to address without end")


def _opened(
    asked: str, address: Address, proxy: Proxy | None, network: Network, *, seconds: float
) -> Connection:
    if seconds <= 0:
        raise NotFetched(asked, "the server took too long")
    return connect(asked, address, proxy, network, seconds=seconds)


def _answered(asked: str, connection: Connection, deadline: float, limits: Limits) -> Fetched | str:
    """Return what the server sent, or the address it leads on to."""
    # no timeout holds for a whole answer: one byte a second keeps each wait short
    watch = Timer(max(deadline - time.monotonic(), 0.001), connection.cut)
    watch.daemon = True
    watch.start()
    try:
        return _read(asked, connection, limits)
    except NotFetched:
        raise
    except ssl.SSLError as fault:
        if connection.is_cut:
            raise NotFetched(asked, "the server took too long") from fault
        raise NotFetched(asked, "its certificate or its encryption cannot be trusted") from fault
    except Exception as fault:  # what a server sends can upset the client in many ways
        if connection.is_cut or time.monotonic() >= deadline:
            raise NotFetched(asked, "the server took too long") from fault
        raise NotFetched(asked, "the server broke off or sent no proper answer") from fault
    finally:
        watch.cancel()


def _read(asked: str, connection: Connection, limits: Limits) -> Fetched | str:
    response = connection.request()
    status, where = response.status, response.headers.get("Location", "")
    if status in _MOVED and where:
        return where
    if status != 200:
        raise NotFetched(asked, _refusal(status))
    found = Fetched(asked, str(connection.address), b"", response.headers.get("Content-Type", ""))
    if found.media and not found.media.startswith(_WANTED):
        raise NotFetched(asked, f"it is no article but “{found.media[:60]}”")
    stated = response.headers.get("Content-Length", "")
    if stated.isdecimal() and int(stated) > limits.size:
        raise NotFetched(asked, f"it is larger than {limits.size // 1_000_000} MB")
    coding = response.headers.get("Content-Encoding", "").strip().lower()
    data = bytearray()
    for part in _unpacked(asked, response.stream(), coding):
        data += part
        if len(data) > limits.size:
            raise NotFetched(asked, f"it is larger than {limits.size // 1_000_000} MB")
    if connection.is_cut:
        raise NotFetched(asked, "the server took too long")
    if not data.strip():
        raise NotFetched(asked, "there is nothing at it")
    return replace(found, data=bytes(data))


def _unpacked(asked: str, parts: Iterator[bytes], coding: str) -> Iterator[bytes]:
    """Yield *parts* as they were before they were packed, a bounded piece at a time."""
    if coding in ("", "identity"):
        yield from parts
        return
    if coding not in ("gzip", "x-gzip", "deflate"):
        raise NotFetched(asked, "it is packed in a way that was not asked for")
    unpacker = zlib.decompressobj(31 if "gzip" in coding else 15)
    for part in parts:
        while part:
            piece = unpacker.decompress(part, _CHUNK)
            if piece:
                yield piece
            part = unpacker.unconsumed_tail
            if unpacker.eof:
                return
    if not unpacker.eof:
        raise NotFetched(asked, "the server broke off or sent no proper answer")


def _refusal(status: int) -> str:
    match status:
        case 401 | 402 | 403 | 407 | 451:
            return f"the server does not let it be read (answer {status}); open it in a browser and paste its text"
        case 404 | 410:
            return f"there is nothing at it any more (answer {status})"
        case 429:
            return "the server asks to be left alone for a while (answer 429)"
        case _ if 500 <= status < 600:
            return f"the server has a fault of its own (answer {status}); try again later"
        case _:
            return f"the server gave no page (answer {status})"
