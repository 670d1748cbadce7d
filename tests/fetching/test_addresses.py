"""Which addresses are fetched: public ones, however they are written; and none of this machine or its network."""

import ipaddress
import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.fetching import Network, fetch
from readahead.fetching.address import parsed
from readahead.fetching.network import Unresolved, is_local_name, is_public
from readahead.model.errors import NotFetched

PRIVATE = [
    "127.0.0.1",
    "127.1.2.3",
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "10.255.255.255",
    "172.16.0.1",
    "172.31.255.254",
    "192.168.0.1",
    "192.168.255.255",
    "169.254.169.254",
    "169.254.0.1",
    "100.64.0.1",
    "100.127.255.254",
    "192.0.0.1",
    "192.0.0.8",
    "192.0.2.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.7",
    "203.0.113.9",
    "192.88.99.1",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:7f00:1",
    "::ffff:8.8.8.8",
    "::127.0.0.1",
    "::ffff:0:127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::10.0.0.1",
    "64:ff9b::169.254.169.254",
    "64:ff9b:1::8.8.8.8",
    "2002:7f00:1::",
    "2002:0a00:0001::",
    "2002:808:808::",
    "2001::1",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "2001:db8::1",
    "3fff::1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "ff0e::1",
    "100::1",
    "5f00::1",
    "4000::1",
]

PUBLIC = [
    "8.8.8.8",
    "1.1.1.1",
    "93.184.215.14",
    "2606:2800:220:1:248:1893:25c8:1946",
    "2a00:1450:4001:81b::200e",
    "64:ff9b::8.8.8.8",
]

SPELT = [
    "http://127.0.0.1/",
    "http://127.1/",
    "http://127.0.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0x7f.0.0.1/",
    "http://0177.0.0.1/",
    "http://017700000001/",
    "http://127.0.0.1./",
    "http://0/",
    "http://0x0/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[0:0:0:0:0:0:0:1]/",
    "http://[::]/",
    "http://[fe80::1%25eth0]/",
    "http://[64:ff9b::127.0.0.1]/",
    "http://[2002:7f00:1::]/",
    "http://10.0.0.1:8080/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://0.0.0.0:80/",
    "http://１２７.0.0.1/",
    "http://127。0。0。1/",
    "http://①②⑦.0.0.1/",
    "https://127.0.0.1/",
    "http://%31%32%37.0.0.1/",
    "http://127.0.0.1%2f/",
    "http://256.256.256.256/",
    "http://1.2.3/",
    "http://0x7f.1/",
    "http://[::ffff:0:127.0.0.1]/",
    "http://[1::2::3]/",
]

ODD = [
    "file:///etc/passwd",
    "ftp://harrow.example/",
    "gopher://harrow.example/",
    "javascript:alert(1)",
    "data:text/html,hello",
    "http:///story",
    "http://",
    "//harrow.example/",
    "harrow.example",
    "http://user@harrow.example/",
    "http://user:word@harrow.example/",
    "http://harrow.example@127.0.0.1/",
    "http://harrow.example\\@127.0.0.1/",
    "http://harrow.example:0/",
    "http://harrow.example:99999/",
    "http://harrow.example:80x/",
    "http://harrow .example/",
    "http://harrow.example/a\r\nHost: other",
    "http://-harrow.example/",
    "http://" + "a" * 64 + ".example/",
    "http://harrow.example/" + "a" * 3_000,
    "http://[harrow.example]/",
    "",
]


class Unreached(Network):
    """A network in which no name is known: an address that is refused is never looked up."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def resolve(self, host: str, port: int, *, seconds: float) -> tuple[str, ...]:
        self.asked.append(host)
        raise Unresolved(is_offline=False)


@pytest.mark.parametrize("ip", PRIVATE)
def test_an_address_that_is_not_public_is_none(ip):
    assert not is_public(ip)


@pytest.mark.parametrize("ip", PUBLIC)
def test_a_public_address_is_one(ip):
    assert is_public(ip)


@given(st.one_of(st.ip_addresses(v=4), st.ip_addresses(v=6)))
def test_nothing_that_is_private_in_any_reading_is_public(address):
    if is_public(str(address)):
        inner = [address]
        if isinstance(address, ipaddress.IPv6Address):
            inner += [one for one in (address.ipv4_mapped, address.sixtofour) if one is not None]
        for one in inner:
            assert not (one.is_private or one.is_loopback or one.is_link_local or one.is_multicast)


@given(st.binary(min_size=4, max_size=4))
def test_a_translated_address_is_what_it_carries(four):
    carried = ipaddress.IPv4Address(four)
    assert is_public(str(ipaddress.IPv6Address(b"\x00\x64\xff\x9b" + bytes(8) + four))) == is_public(
        str(carried)
    )


@pytest.mark.parametrize("address", SPELT + ODD)
def test_a_private_or_odd_address_is_refused_before_anything_is_looked_up(address, monkeypatch):
    def reached(*_args, **_kwargs):
        raise AssertionError("connected")

    monkeypatch.setattr(socket, "create_connection", reached)
    network = Unreached()
    with pytest.raises(NotFetched) as refused:
        fetch(address, network=network)
    assert str(refused.value).startswith(f"{address}: ") and str(refused.value).endswith(".")
    assert network.asked == []


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("http://Harrow.Example/A b", None),
        ("HTTPS://HARROW.example:443/a?b=c#d", "https://harrow.example/a?b=c"),
        ("http://harrow.example:8080", "http://harrow.example:8080/"),
        ("http://bücher.example/ü?q=ö", "http://xn--bcher-kva.example/%C3%BC?q=%C3%B6"),
        ("http://harrow.example./x", "http://harrow.example/x"),
        ("http://[2606:2800::1]:81/x", "http://[2606:2800::1]:81/x"),
        ("  https://harrow.example/x  ", "https://harrow.example/x"),
    ],
)
def test_an_address_is_taken_as_it_is_meant(written, read):
    if read is None:
        with pytest.raises(ValueError, match="not written"):
            parsed(written)
    else:
        assert str(parsed(written)) == read


@pytest.mark.parametrize(
    "name",
    [
        "localhost",
        "LOCALHOST.",
        "a.localhost",
        "printer",
        "printer.local",
        "x.internal",
        "nas.lan",
        "router.home.arpa",
    ],
)
def test_a_name_of_ones_own_network_is_known(name):
    assert is_local_name(name)
    assert not is_local_name("harrow.example")
