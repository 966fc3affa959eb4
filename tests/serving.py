"""What the service tests start on loopback: a PostgreSQL server of their own, and runs of brief."""

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from faulty_endpoint import FaultyEndpoint

PROJECT = Path(__file__).resolve().parents[1]
PASSWORD = "pw-canary-91c4e7"  # noqa: S105  # of a server that lives as long as a test
KEY = "sk-canary-3b8d20"


def environment(**more: str) -> dict[str, str]:
    """What a process is started with: whoever runs the tests has settings of their own, too."""
    theirs = ("BRIEF_", "OPENAI_", "XDG_")
    kept = {name: each for name, each in os.environ.items() if not name.startswith(theirs)}
    return {**kept, "PYTHONPATH": str(PROJECT), "OPENAI_API_KEY": KEY, **more}


def most_in_a_second(endpoint: FaultyEndpoint) -> int:
    """Calls that came within one second, wherever it begins."""
    came = sorted(call.at for call in endpoint.calls)
    most = first = 0
    for last, at in enumerate(came):
        while at - came[first] >= 1.0:
            first += 1
        most = max(most, last - first + 1)
    return most


def figures(endpoint: FaultyEndpoint) -> str:
    """What came to an endpoint, in a line."""
    came = sorted(call.at for call in endpoint.calls)
    late = max(call.read - call.at for call in endpoint.calls)
    return (
        f"{len(came)} calls, {len(endpoint.billed_by_key())} different, "
        f"{len(came) / (came[-1] - came[0]):.0f} a second, "
        f"at most {most_in_a_second(endpoint)} in any one (read up to {late * 1000:.0f} ms late)"
    )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class PostgresServer:
    """A server in a scratch folder; it refuses to run as root, so root lends it a user."""

    folder: Path
    port: int = field(default_factory=free_port)
    connections: int = 60

    @property
    def address(self) -> str:
        return f"postgresql://postgres:{PASSWORD}@127.0.0.1:{self.port}/postgres"

    @property
    def log(self) -> str:
        return (self.folder / "log").read_text()

    def make(self) -> None:
        secret = self.folder / "password"
        secret.write_text(PASSWORD)
        if os.geteuid() == 0:
            for path in (self.folder, secret):
                shutil.chown(path, "postgres")
        self._run(
            "initdb",
            *("-U", "postgres", "-E", "UTF8", "--locale", "C.UTF-8"),
            *("-A", "scram-sha-256", "--pwfile", str(secret), "--no-sync"),
        )

    def start(self) -> None:
        settings = f"-p {self.port} -h 127.0.0.1 -k {self.folder} -N {self.connections}"
        self._run("pg_ctl", "-w", "-l", str(self.folder / "log"), "-o", settings, "start")

    def stop(self, how: str = "fast") -> None:
        """`immediate` is a crash: nothing is written, the next start recovers from the log."""
        self._run("pg_ctl", "-w", "-m", how, "stop")

    def _run(self, program: str, *more: str) -> None:
        lent = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        command = [*lent, str(_programs() / program), "-D", str(self.folder / "data"), *more]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=self.folder)


def _programs() -> Path:
    """Debian keeps them out of the PATH; the newest version that is installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    where = found[-1] if found else shutil.which("initdb")
    if where is None:
        raise FileNotFoundError("no initdb: make test-services installs PostgreSQL")
    return Path(where).parent


@contextmanager
def postgres_server(connections: int = 60) -> Iterator[PostgresServer]:
    """One that runs until the block ends, in a folder that its user can reach."""
    folder = Path(tempfile.mkdtemp(prefix="brief-postgres-"))
    server = PostgresServer(folder, connections=connections)
    try:
        server.make()
        server.start()
        yield server
        server.stop("immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@dataclass(frozen=True)
class Runs:
    """Runs of `brief` on folders of articles, all on one store and one endpoint."""

    folder: Path
    store: str
    url: str
    more: tuple[str, ...] = ()

    def write(self, name: str, numbers: range) -> None:
        """A folder of small articles, each with words of its own."""
        (self.folder / name).mkdir(parents=True, exist_ok=True)
        for n in numbers:
            text = f"Visit {n}\n\nThe hospital of town {n} received guest number {n} on Friday.\n"
            (self.folder / name / f"a{n:05}.txt").write_text(text)

    def start(self, name: str, *more: str) -> "subprocess.Popen[str]":
        """`brief run` on one of the folders, under way; what it says goes to NAME.said."""
        command = [
            *(sys.executable, "-m", "summarizer", "run", name, "--model", "a-model"),
            *("--base-url", self.url, "--out", f"out-{name}", "--format", "json"),
            *("--concurrency", "64", *self.more, *more),
        ]
        with (self.folder / f"{name}.said").open("a") as said:
            return subprocess.Popen(
                command,
                stdout=subprocess.DEVNULL,
                stderr=said,
                text=True,
                env=environment(BRIEF_STORE=self.store, HOME=str(self.folder)),
                cwd=self.folder,
            )

    def finish(self, *processes: "subprocess.Popen[str]") -> list[int]:
        """Their exit codes."""
        return [process.wait(timeout=600) for process in processes]

    def said(self, name: str) -> str:
        return (self.folder / f"{name}.said").read_text()

    def results(self, name: str) -> int:
        """Articles of a folder that have their JSON."""
        return len(list((self.folder / f"out-{name}" / "data").glob("a*.json")))


class Link:
    """A way to a port on loopback that can be held up, or cut while a commit is confirmed."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._flows = threading.Event()
        self._flows.set()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.cut_at: bytes | None = None
        self.cuts = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def hold(self) -> None:
        """From now on nothing passes, in either direction; no connection is closed."""
        self._flows.clear()

    def let_go(self) -> None:
        self._flows.set()

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                far = socket.create_connection(("127.0.0.1", self._target))
                for one, other, asks in ((near, far, True), (far, near, False)):
                    flow = (one, other, asks)
                    threading.Thread(target=self._pass, args=flow, daemon=True).start()

    def _pass(self, one: socket.socket, other: socket.socket, asks: bool) -> None:
        with contextlib.suppress(OSError):
            while piece := one.recv(65536):
                self._flows.wait()
                if asks and self.cut_at is not None and self.cut_at in piece:
                    self._cut(one, other, piece)
                    break
                other.sendall(piece)
        _shut(one, other)
        one.close()

    def _cut(self, near: socket.socket, far: socket.socket, piece: bytes) -> None:
        """What is asked for is done, and nobody is told."""
        self.cut_at = None
        self.cuts += 1
        self.hold()
        far.sendall(piece)
        time.sleep(0.2)
        _shut(near, far)
        self.let_go()


def _shut(*ends: socket.socket) -> None:
    for end in ends:
        with contextlib.suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
