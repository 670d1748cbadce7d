"""Fetching from a server that misbehaves: each way ends within its bounds, in one sentence."""

import gzip
import ssl
import threading
import zlib
from pathlib import Path
from time import monotonic

import pytest

from readahead.fetching import Limits, fetch
from readahead.model.errors import NotFetched

PAGE = b"<!doctype html><html><body><p>Talks on the river resume.</p></body></html>"
QUICK = Limits(seconds=0.6, size=200_000, hops=3)
SLOW = "the server took too long"
BROKEN = "the server broke off or sent no proper answer"
LARGE = "it is larger than 0 MB"
PRIVATE = "it lies on this machine or in its own network, and nothing is fetched from there"
PACKED = "it is packed in a way that was not asked for"


def answer(body: bytes = PAGE, *headers: str, status: str = "200 OK") -> bytes:
    """Return a whole answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def sends(*parts: bytes):
    """Return what sends *parts* and ends."""

    def deed(line, _server):
        for part in parts:
            line.sendall(part)

    return deed


def drips(head: bytes, part: bytes, *, every: float = 0.05):
    """Return what sends *head* at once and then *part* again and again, until the test is over."""

    def deed(line, server):
        line.sendall(head)
        while not server.ended.wait(every):
            line.sendall(part)

    return deed


def pours(head: bytes, part: bytes):
    def deed(line, server):
        line.sendall(head)
        while not server.ended.is_set():
            line.sendall(part)

    return deed


def keeps_silent(line, server):
    server.ended.wait()


def moves(to: str, status: str = "302 Found"):
    return sends(answer(b"", f"Location: {to}", status=status))


def packed(body: bytes, coding: str) -> bytes:
    return answer(body, f"Content-Encoding: {coding}", "Content-Type: text/html")


BOMB = gzip.compress(bytes(20_000_000))
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"

CASES = {
    "silence": (keeps_silent, SLOW),
    "the answer's first line byte by byte": (drips(b"HTTP/1.1 200", b" "), SLOW),
    "headers without end": (drips(HEAD, b"X: y\r\n", every=0.01), SLOW),
    "a header without end": (pours(HEAD + b"X: ", b"y" * 4096), BROKEN),
    "headers by the thousand": (sends(HEAD, b"X: y\r\n" * 5_000, b"\r\n", PAGE), BROKEN),
    "a body byte by byte": (drips(HEAD + b"Content-Length: 90000\r\n\r\n", b"a"), SLOW),
    "a body without end": (pours(HEAD + b"\r\n", b"a" * 65_536), LARGE),
    "chunks without end": (
        pours(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"8000\r\n" + b"a" * 32_768 + b"\r\n"),
        LARGE,
    ),
    "chunks byte by byte": (drips(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"), SLOW),
    "a chunk of no length": (sends(HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\na\r\n"), BROKEN),
    "interim answers without end": (drips(b"", b"HTTP/1.1 100 Continue\r\n\r\n", every=0.01), SLOW),
    "a length too large": (sends(HEAD + b"Content-Length: 999999999\r\n\r\n"), LARGE),
    "a length too long": (sends(HEAD + b"Content-Length: 400\r\n\r\n" + PAGE), BROKEN),
    "a length that is none": (sends(HEAD + b"Content-Length: -5\r\n\r\n"), "there is nothing at it"),
    "a bomb": (sends(packed(BOMB, "gzip")), LARGE),
    "a bomb in deflate": (sends(packed(zlib.compress(bytes(9_000_000)), "deflate")), LARGE),
    "gzip twice": (sends(packed(gzip.compress(BOMB), "gzip, gzip")), PACKED),
    "an encoding nobody asked for": (sends(packed(PAGE, "br")), PACKED),
    "gzip that is none": (sends(packed(PAGE, "gzip")), BROKEN),
    "half a gzip": (sends(packed(gzip.compress(PAGE)[:30], "gzip")), BROKEN),
    "nothing": (sends(b""), BROKEN),
    "noise": (sends(bytes(range(256)) * 20), BROKEN),
    "an empty page": (sends(answer(b"")), "there is nothing at it"),
    "a film": (sends(answer(PAGE, "Content-Type: video/mp4")), "it is no article but “video/mp4”"),
    "a mark of no byte in a header": (sends(HEAD + b"X: \x00\x00\r\n\r\n"), "there is nothing at it"),
    "not found": (sends(answer(status="404 Not Found")), "there is nothing at it any more (answer 404)"),
    "forbidden": (
        sends(answer(status="403 Forbidden")),
        "the server does not let it be read (answer 403); open it in a browser and paste its text",
    ),
    "a fault": (
        sends(answer(status="500 Oops")),
        "the server has a fault of its own (answer 500); try again later",
    ),
    "too often": (
        sends(answer(status="429 Slow down")),
        "the server asks to be left alone for a while (answer 429)",
    ),
    "no content": (sends(b"HTTP/1.1 204 No Content\r\n\r\n"), "the server gave no page (answer 204)"),
    "not modified": (sends(b"HTTP/1.1 304 Not Modified\r\n\r\n"), "the server gave no page (answer 304)"),
    "a move to nowhere": (moves(""), "the server gave no page (answer 302)"),
    "a move without end": (moves("/again"), "it leads on from address to address without end"),
    "a move to this machine": (moves("http://127.0.0.1/"), PRIVATE),
    "a move to this machine, spelt oddly": (
        moves("http://2130706433/"),
        "it leads on to another address, and its host is a number in an unusual form",
    ),
    "a move to a cloud's own data": (moves("http://169.254.169.254/latest/"), PRIVATE),
    "a move to this machine in six": (moves("http://[::1]/"), PRIVATE),
    "a move to a mapped address": (moves("http://[::ffff:127.0.0.1]/"), PRIVATE),
    "a move to a name that is private": (moves("http://inside.example/"), PRIVATE),
    "a move to a name that is both": (moves("http://both.example/"), PRIVATE),
    "a move to a file": (
        moves("file:///etc/passwd"),
        "it leads on to another address, and only http and https addresses are fetched",
    ),
    "a move to ftp": (
        moves("ftp://harrow.example/"),
        "it leads on to another address, and only http and https addresses are fetched",
    ),
    "a move with a password": (
        moves("http://a:b@harrow.example/"),
        "it leads on to another address, and it has a name or a password in it",
    ),
    "a move to where nobody is": (moves("http://nobody.example/"), "there is no server “nobody.example”"),
}


@pytest.fixture
def quick_network(network):
    network.names |= {"inside.example": ("10.0.0.7",), "both.example": ("127.0.0.2", "192.168.1.1")}
    return network


@pytest.mark.parametrize("case", CASES)
def test_a_server_that_misbehaves_costs_one_sentence_and_no_more_than_its_time(server, quick_network, case):
    server.deed, sentence = CASES[case]
    address = server.address()
    begun = monotonic()
    with pytest.raises(NotFetched) as refused:
        fetch(address, limits=QUICK, network=quick_network)
    assert str(refused.value) == f"{address}: {sentence}."
    assert monotonic() - begun < 5


def test_what_lies_at_an_address_is_given_with_its_type(server, network):
    server.deed = sends(answer(PAGE, "Content-Type: text/html; charset=utf-8"))
    found = fetch(server.address("/news/talks.html?x=1"), network=network)
    assert (found.data, found.media, found.name) == (PAGE, "text/html", "talks.html")
    assert found.address == found.asked == server.address("/news/talks.html?x=1")
    (request,) = server.requests
    assert request.startswith(b"GET /news/talks.html?x=1 HTTP/1.1\r\n")
    lines = request.decode().lower().split("\r\n")
    assert f"host: harrow.example:{server.port}" in lines
    assert not [line for line in lines if line.startswith(("cookie", "referer", "authorization"))]


@pytest.mark.parametrize("coding", ["gzip", "deflate", "identity", ""])
def test_a_packed_page_is_unpacked(server, network, coding):
    body = {"gzip": gzip.compress, "deflate": zlib.compress}.get(coding, bytes)(PAGE * 50)
    server.deed = sends(answer(body, f"Content-Encoding: {coding}"))
    assert fetch(server.address(), network=network).data == PAGE * 50


def test_a_page_that_has_moved_is_followed_and_its_new_address_kept(server, network):
    def deed(line, _server):
        is_new = b"/new" in _server.requests[-1].split(b"\r\n")[0]
        line.sendall(answer() if is_new else answer(b"", "Location: /new?a=b", status="301 Moved"))

    server.deed = deed
    found = fetch(server.address("/old"), network=network)
    assert (found.data, found.address) == (PAGE, server.address("/new?a=b"))
    assert found.asked == server.address("/old")


def test_every_hop_is_looked_up_and_checked_once_and_connected_to_as_checked(server, network):
    server.deed = sends(answer())
    answers = iter([("127.0.0.2",), ("10.0.0.1",)])
    looked_up = []

    def resolve(host, port, *, seconds):
        looked_up.append(host)
        return next(answers)

    network.resolve = resolve
    assert fetch(server.address(), network=network).data == PAGE
    assert looked_up == ["harrow.example"]
    with pytest.raises(NotFetched, match="lies on this machine"):
        fetch(server.address(), network=network)
    assert len(server.requests) == 1


def test_being_offline_is_said_plainly(network):
    with pytest.raises(NotFetched) as refused:
        fetch("https://offline.example/story", network=network)
    assert str(refused.value) == "https://offline.example/story: this computer seems to be offline."
    assert refused.value.is_offline


def test_a_server_that_speaks_no_tls_is_not_trusted(server, network):
    server.waits_for_request = False
    server.deed = sends(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    address = f"https://harrow.example:{server.port}/"
    with pytest.raises(NotFetched, match=r"certificate or its encryption cannot be trusted\.$"):
        fetch(address, limits=QUICK, network=network)


CERTIFICATES = Path(__file__).with_name("certificates")
"""Those of an authority made for these tests, until 2125: for harrow.example, for another name, and one that ended in 2020."""


@pytest.mark.parametrize(
    ("certificate", "is_trusted", "is_right"),
    [("right", True, True), ("right", False, False), ("other", True, False), ("expired", True, False)],
)
def test_a_page_is_taken_only_under_a_certificate_that_holds(
    server, network, monkeypatch, certificate, is_trusted, is_right
):
    if is_trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "authority.pem"))
    server.secured = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server.secured.load_cert_chain(CERTIFICATES / f"{certificate}.pem")
    server.deed = sends(answer())
    address = f"https://harrow.example:{server.port}/story"
    if is_right:
        assert fetch(address, network=network).data == PAGE
        return
    with pytest.raises(NotFetched, match=r"certificate or its encryption cannot be trusted\.$"):
        fetch(address, limits=QUICK, network=network)
    assert server.requests == []


def test_a_handshake_that_never_comes_takes_no_longer_than_the_rest(server, network):
    server.deed = keeps_silent
    with pytest.raises(NotFetched, match=SLOW):
        fetch(f"https://harrow.example:{server.port}/", limits=QUICK, network=network)


def test_a_port_nobody_listens_at_is_said(network, server):
    port = server.port
    server.stop()
    with pytest.raises(NotFetched, match="its server takes no connection"):
        fetch(f"http://harrow.example:{port}/", limits=QUICK, network=network)


def test_a_proxy_is_asked_for_the_whole_address_and_private_ones_stay_refused(server, network):
    server.deed = sends(answer())
    proxy = f"http://127.0.0.2:{server.port}"
    found = fetch("http://harrow.example/story?x=1", proxy=proxy, network=network)
    assert found.data == PAGE
    assert server.requests[0].startswith(b"GET http://harrow.example/story?x=1 HTTP/1.1\r\n")
    assert network.asked == []
    for address in (
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://localhost/",
        "http://router.lan/",
        "http://10.0.0.1/",
    ):
        with pytest.raises(NotFetched, match="lies on this machine"):
            fetch(address, proxy=proxy, network=network)
    assert len(server.requests) == 1


def test_a_secure_page_is_asked_for_by_a_tunnel(server, network):
    server.deed = sends(b"HTTP/1.1 502 No\r\n\r\n")
    with pytest.raises(NotFetched):
        fetch(
            "https://harrow.example/s", proxy=f"http://127.0.0.2:{server.port}", limits=QUICK, network=network
        )
    assert server.requests[0].startswith(b"CONNECT harrow.example:443 HTTP/1")


@pytest.mark.parametrize("proxy", ["https://proxy.example", "proxy.example:80", "socks5://proxy.example"])
def test_a_proxy_that_is_none_is_said(network, proxy):
    with pytest.raises(NotFetched, match="the proxy in the settings cannot be used"):
        fetch("http://harrow.example/", proxy=proxy, network=network)


def test_nothing_is_left_behind(server, quick_network):
    before = threading.active_count()
    for case in ("silence", "a body without end", "a bomb", "a move without end"):
        server.deed = CASES[case][0]
        with pytest.raises(NotFetched):
            fetch(server.address(), limits=QUICK, network=quick_network)
    server.stop()
    assert threading.active_count() <= before
