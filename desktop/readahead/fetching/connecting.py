"""One connection to one address that was checked, or to the proxy, which then connects to it."""

import errno
import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Self

from readahead import __version__
from readahead.fetching.address import Address, parsed
from readahead.fetching.network import Network, Unresolved, is_local_name, is_public
from readahead.model.errors import NotFetched

if TYPE_CHECKING:
    from urllib3 import HTTPResponse
    from urllib3.connection import HTTPConnection

_CHUNK = 65_536
_OFFLINE = (errno.ENETUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL)
_HEADERS = {
    "User-Agent": f"Readahead/{__version__}",
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf,text/plain;q=0.8,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
    "Connection": "close",
}


@dataclass(frozen=True, slots=True)
class Proxy:
    """The machine that all is fetched through; it may lie in one's own network."""

    host: str
    port: int


def proxy_of(setting: str) -> Proxy | None:
    """Return the proxy that a setting names ("http://host:port"), None for an empty one. Raises ValueError."""
    if not setting.strip():
        return None
    try:
        found = parsed(setting)
    except ValueError as fault:
        raise ValueError(f"the proxy in the settings cannot be used: {fault}") from fault
    if found.is_secure:
        raise ValueError("the proxy in the settings cannot be used: only http proxies are")
    return Proxy(found.host, found.port)


class Response:
    """What is read of an answer: its status, its headers, its bytes as they come."""

    def __init__(self, answer: "HTTPResponse") -> None:
        self.status, self.headers = answer.status, answer.headers
        self._answer = answer

    def stream(self) -> Iterator[bytes]:
        """Yield the bytes as the server packed them."""
        yield from self._answer.stream(_CHUNK, decode_content=False)


class Connection:
    """An open connection, for one request; *cut* ends it from another thread, whatever it waits for."""

    def __init__(self, address: Address, line: socket.socket, *, proxy: Proxy | None) -> None:
        self.address, self.is_cut = address, False
        self._line, self._proxy = line, proxy
        self._http: HTTPConnection | None = None
        self._answer: HTTPResponse | None = None

    def request(self) -> Response:
        """Ask for what lies at the address."""
        from urllib3.connection import HTTPConnection, HTTPSConnection

        address = self.address
        kind = HTTPSConnection if address.is_secure else HTTPConnection
        held: dict[str, ssl.SSLContext] = (
            {"ssl_context": ssl.create_default_context()} if address.is_secure else {}
        )
        http = kind(address.host, address.port, **held)  # type: ignore[arg-type]  # only the secure kind is given it
        # urllib3 would look the name up again: it is given the connection whose address was checked
        http._new_conn = lambda: self._line  # type: ignore[method-assign]  # its only way in
        self._http = http
        if self._proxy is not None and address.is_secure:
            http.proxy_is_verified = True
            http.set_tunnel(address.host, address.port)
        target = str(address) if self._proxy is not None and not address.is_secure else address.target
        http.request("GET", target, headers={"Host": address.authority, **_HEADERS}, preload_content=False)
        self._answer = http.getresponse()
        return Response(self._answer)

    def cut(self) -> None:
        """End it now."""
        self.is_cut = True
        with suppress(OSError):
            self._line.shutdown(socket.SHUT_RDWR)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for part in (self._answer, self._http):
            if part is not None:
                part.close()
        self._line.close()


def connect(
    asked: str, address: Address, proxy: Proxy | None, network: Network, *, seconds: float
) -> Connection:
    """Return a connection to *address*, made within *seconds*. Raises NotFetched.

    Every address that its name stands for must be public, and one of those is connected to: no second look-up comes between.
    """
    begun = time.monotonic()
    if proxy is not None:
        if (_is_ip(address.host) and not is_public(address.host)) or (
            not _is_ip(address.host) and is_local_name(address.host)
        ):
            raise NotFetched(asked, _PRIVATE)
        found = _looked_up(asked, proxy.host, proxy.port, network, seconds)
        port = proxy.port
    else:
        found = _looked_up(asked, address.host, address.port, network, seconds)
        if not all(map(network.allows, found)):
            raise NotFetched(asked, _PRIVATE)
        port = address.port
    return Connection(address, _line(asked, found, port, begun + seconds), proxy=proxy)


_PRIVATE = "it lies on this machine or in its own network, and nothing is fetched from there"


def _is_ip(host: str) -> bool:
    return ":" in host or host.replace(".", "").isdecimal()


def _looked_up(asked: str, host: str, port: int, network: Network, seconds: float) -> tuple[str, ...]:
    if _is_ip(host):
        return (host,)
    try:
        return network.resolve(host, port, seconds=seconds)
    except Unresolved as fault:
        if fault.is_offline:
            raise NotFetched(asked, "this computer seems to be offline", is_offline=True) from fault
        raise NotFetched(asked, f"there is no server “{host}”") from fault


def _line(asked: str, ips: tuple[str, ...], port: int, deadline: float) -> socket.socket:
    """Return a connection to the first of *ips* that takes one."""
    fault: OSError | None = None
    for ip in ips:
        left = deadline - time.monotonic()
        if left <= 0:
            break
        try:
            return socket.create_connection((ip, port), timeout=left)
        except OSError as refused:
            fault = refused
    if fault is not None and fault.errno in _OFFLINE:
        raise NotFetched(asked, "this computer seems to be offline", is_offline=True) from fault
    if fault is None or isinstance(fault, TimeoutError):
        raise NotFetched(asked, "the server took too long") from fault
    raise NotFetched(asked, "its server takes no connection") from fault
