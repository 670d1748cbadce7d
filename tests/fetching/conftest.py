"""A server on this machine that behaves as it is told to, and a network in which it alone is public."""

import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import suppress
from threading import Event, Thread

import pytest

from readahead.fetching import Network
from readahead.fetching.network import Unresolved

HERE = "127.0.0.2"
"""Where the server listens: the rest of this machine stays private."""

Deed = Callable[[socket.socket, "Server"], None]


class OnlyHere(Network):
    """Every name is the server's, but for those that are told otherwise."""

    def __init__(self) -> None:
        self.names: dict[str, tuple[str, ...]] = {}
        self.asked: list[str] = []

    def resolve(self, host: str, port: int, *, seconds: float) -> tuple[str, ...]:
        self.asked.append(host)
        if host.endswith("offline.example"):
            raise Unresolved(is_offline=True)
        if host.endswith("nobody.example"):
            raise Unresolved(is_offline=False)
        return self.names.get(host, (HERE,))

    def allows(self, ip: str) -> bool:
        return ip == HERE or super().allows(ip)


class Server:
    """Answers each connection with what *deed* does; *ended* is set when the test is over."""

    def __init__(self) -> None:
        self.deed: Deed = lambda line, server: None
        self.waits_for_request = True
        self.secured: ssl.SSLContext | None = None
        self.ended = Event()
        self.requests: list[bytes] = []
        self._lines: list[socket.socket] = []
        self._threads: list[Thread] = []
        self._door = socket.create_server((HERE, 0))
        self.port = self._door.getsockname()[1]
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()

    def address(self, path: str = "/story", host: str = "harrow.example") -> str:
        return f"http://{host}:{self.port}{path}"

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                line, _ = self._door.accept()
                self._lines.append(line)
                thread = Thread(target=self._answer, args=(line,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _answer(self, line: socket.socket) -> None:
        with suppress(OSError), line:
            if self.secured is not None:
                line = self.secured.wrap_socket(line, server_side=True)
                self._lines.append(line)
            head = b""
            while self.waits_for_request and b"\r\n\r\n" not in head:
                part = line.recv(4096)
                if not part:
                    break
                head += part
            self.requests.append(head)
            self.deed(line, self)

    def stop(self) -> None:
        self.ended.set()
        for line in [self._door, *self._lines]:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            line.close()
        self._thread.join(5)
        for thread in self._threads:
            thread.join(5)


@pytest.fixture
def network() -> OnlyHere:
    return OnlyHere()


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.stop()
