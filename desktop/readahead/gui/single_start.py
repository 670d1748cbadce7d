"""One window for each library: a second start hands its files to the window that stands, which comes to the front.

The two meet at a local socket whose name holds the user and the library's path. Nothing outside the machine can reach it,
and no other user: the socket is made for its owner alone, and whoever calls looks first whose it is. A caller waits for an
answer only so long; where none comes it opens a window of its own, which is safe on one library.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 2_000
"""How long a second start waits: a window that is at work answers within a frame or two, one that hangs never does."""

MOST_BYTES = 1 << 20
"""More than any command line holds."""

LONGEST = 60
"""Bytes of a folder in which a socket can lie."""

DONE = b"done\n"

TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""What a desktop gives a program it starts, by which a window may take the keyboard from another one."""


class Met(StrEnum):
    """What a second start met at the socket: no window, one that has taken over, or one that gave no answer."""

    NOBODY = "nobody"
    TAKEN = "taken"
    SILENT = "silent"


def address(library: Path) -> str:
    """Return where the window of *library* is called: a path, or on Windows the name of a pipe."""
    where = os.path.normcase(os.path.realpath(library))
    name = hashlib.sha256(f"{_user()}\n{where}".encode()).hexdigest()[:24]
    if sys.platform == "win32":
        return f"readahead-{name}"
    named = os.environ.get("XDG_RUNTIME_DIR", "")
    # the path of a socket may have about a hundred bytes
    is_usable = 0 < len(os.fsencode(named)) < LONGEST and Path(named).is_dir()
    folder = named if is_usable else tempfile.gettempdir()
    return str(Path(folder) / f"readahead-{name}")


def hand_over(library: Path, files: Sequence[Path] = (), *, answer_ms: int = ANSWER_MS) -> Met:
    """Ask the window that shows *library* to come to the front and to import *files*; return what was met."""
    name = address(library)
    if not _may_be_called(name):
        return Met.NOBODY
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(answer_ms):
        is_busy = socket.error() is QLocalSocket.LocalSocketError.SocketTimeoutError
        return Met.SILENT if is_busy else Met.NOBODY
    tokens = {token: os.environ[token] for token in TOKENS if os.environ.get(token)}
    call = {"files": [str(path.absolute()) for path in files], "tokens": tokens}
    socket.write(json.dumps(call).encode() + b"\n")
    is_heard = socket.waitForReadyRead(answer_ms) and socket.readAll().data() == DONE
    socket.abort()
    return Met.TAKEN if is_heard else Met.SILENT


class SingleStart(QObject):
    """Answers later starts on the library of a window; *called* carries the paths of the files such a start was given."""

    called = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._server: QLocalServer | None = None

    def listen(self, library: Path) -> None:
        """Answer for *library* from now on, and for no other; a window that answers for it already goes on doing so."""
        from PySide6.QtNetwork import QLocalServer

        name = address(library)
        if name == self._name:
            return
        self.stop()
        if _is_answered(name):
            return
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # what a program that was killed has left lies in the way, and answers nobody
        QLocalServer.removeServer(name)
        if not server.listen(name):
            server.deleteLater()
            return
        server.newConnection.connect(self._take_calls)
        self._server, self._name = server, name

    def stop(self) -> None:
        """Answer nobody any more."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
        self._server, self._name = None, ""

    def _take_calls(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            call = _Call(socket, self)
            call.heard.connect(self.called)


class _Call(QObject):
    """One start that calls: read to the end of its line, answered, and told by *heard* with the paths it was given."""

    heard = Signal(object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket, self._read = socket, b""
        socket.setParent(self)
        socket.readyRead.connect(self._go_on)
        socket.disconnected.connect(self.deleteLater)
        self._go_on()

    def _go_on(self) -> None:
        self._read += self._socket.readAll().data()
        if len(self._read) > MOST_BYTES:
            self._socket.abort()
        elif self._read.endswith(b"\n"):
            self._answer(*_told(self._read))

    def _answer(self, files: list[Path], tokens: dict[str, str]) -> None:
        from PySide6.QtNetwork import QLocalSocket

        # written first: only then is it known whether the caller has gone, and opened a window of its own
        self._socket.write(DONE)
        is_told = self._socket.flush()
        if not is_told or self._socket.state() is not QLocalSocket.LocalSocketState.ConnectedState:
            return
        os.environ.update(tokens)
        self.heard.emit(files)


def bring_to_front(window: QWidget) -> None:
    """Show *window* over the others, out of the bar of windows too, with the keyboard where the desktop allows it."""
    window.setWindowState(
        window.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive
    )
    window.show()
    window.raise_()
    window.activateWindow()


def _told(line: bytes) -> tuple[list[Path], dict[str, str]]:
    """Return the paths and the desktop's tokens of a call; nothing of what has another form."""
    try:
        call = json.loads(line)
    except ValueError:
        return [], {}
    files = call.get("files") if isinstance(call, dict) else None
    tokens = call.get("tokens") if isinstance(call, dict) else None
    paths = [Path(one) for one in files if isinstance(one, str)] if isinstance(files, list) else []
    known = tokens if isinstance(tokens, dict) else {}
    return paths, {name: known[name] for name in TOKENS if isinstance(known.get(name), str)}


def _is_answered(name: str) -> bool:
    """Return whether a window stands behind *name*, even one that is too busy to answer."""
    from PySide6.QtNetwork import QLocalSocket

    if not _may_be_called(name):
        return False
    socket = QLocalSocket()
    socket.connectToServer(name)
    is_there = socket.waitForConnected(ANSWER_MS)
    socket.abort()
    return is_there


def _may_be_called(name: str) -> bool:
    """Return whether *name* may be called: where it is a file, it is there and the user's own."""
    if sys.platform == "win32":
        return True
    try:
        return os.lstat(name).st_uid == os.getuid()
    except OSError:
        return False


def _user() -> str:
    if sys.platform != "win32":
        return str(os.getuid())
    import getpass

    return getpass.getuser()
