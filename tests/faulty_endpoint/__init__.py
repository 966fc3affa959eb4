"""A real OpenAI-compatible server on loopback that fails by name, and logs what it would bill.

    with FaultyEndpoint(["rate_limited", "good"]) as endpoint:
        … endpoint.url, endpoint.calls, endpoint.billed …

Own code on asyncio streams, in a thread of its own: what clients see is what sockets do.
"""

from faulty_endpoint.endpoint import Call, FaultyEndpoint
from faulty_endpoint.faults import BILLED, FAULTS, answered

__all__ = ["BILLED", "FAULTS", "Call", "FaultyEndpoint", "answered"]
