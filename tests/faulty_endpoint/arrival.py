"""When bytes arrived: by the kernel's clock, since a busy machine may read them a second later."""

import asyncio
import socket
import struct
import sys
import time

_STAMPED = 35
"""SO_TIMESTAMPNS of Linux, which Python does not name."""
_TIME = struct.Struct("@ll")


class _Socket(socket.socket):
    """Notes when the last bytes that it gave out had arrived."""

    arrived = 0.0

    def accept(self) -> tuple["_Socket", object]:
        descriptor, address = self._accept()  # type: ignore[attr-defined]  # as its base does
        accepted = _Socket(self.family, self.type, self.proto, fileno=descriptor)
        _stamp(accepted)
        return accepted, address

    def recv(self, size: int, flags: int = 0) -> bytes:
        data, notes, *_ = self.recvmsg(size, 64, flags)
        for level, kind, note in notes:
            if (level, kind) == (socket.SOL_SOCKET, _STAMPED):
                seconds, nanoseconds = _TIME.unpack_from(note)
                ago = time.time() - (seconds + nanoseconds * 1e-9)
                self.arrived = time.monotonic() - ago
        return data


def listening() -> socket.socket:
    """A socket on a free port of loopback, whose connections note when their bytes arrive."""
    opened = _Socket(socket.AF_INET, socket.SOCK_STREAM)
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    opened.bind(("127.0.0.1", 0))
    return opened


def arrived(writer: asyncio.StreamWriter, now: float) -> float:
    """When the last byte read from a connection had arrived, monotonic; `now` where no kernel
    says so."""
    return getattr(writer.transport.get_extra_info("socket")._sock, "arrived", 0.0) or now


def _stamp(accepted: socket.socket) -> None:
    if sys.platform == "linux":
        accepted.setsockopt(socket.SOL_SOCKET, _STAMPED, 1)
