"""The one room that reaches the network: it fetches an address that a person asked for, and nothing else.

`fetch` gives what lies there, or one plain sentence. No private address is ever connected to, and whatever a server does, it
ends within seconds and megabytes.
"""

from readahead.fetching.fetch import Fetched, Limits, fetch
from readahead.fetching.network import Network

__all__ = ["Fetched", "Limits", "Network", "fetch"]
