"""Every error that brief raises on purpose; imports nothing.

    BriefError
    ├── UsageError               2   what was asked for cannot be
    │   ├── NoSuchPath
    │   ├── NothingToRead
    │   ├── UnknownKind
    │   ├── BrokenKind
    │   ├── UnknownSetting
    │   ├── BadSetting
    │   └── MissingKey
    ├── ArticleError             3   one article is set aside, the run goes on; knows its reason
    │   ├── Unreadable
    │   ├── ReplyUnusable
    │   │   └── WrongShape
    │   └── NotRecorded
    ├── EndpointError            5   the endpoint ends the run
    │   ├── EndpointRefused
    │   └── EndpointDown
    ├── StorageError             6   a file or the store cannot be written or read
    ├── StoreDamaged             7
    ├── LimitReached             8   max-cost or max-calls; resumable
    └── Interrupted        130/143   Ctrl-C or SIGTERM

The number is the exit code (docs/exit-codes.md). A message says what, where, and what to do now.
"""


class BriefError(Exception):
    """Anything brief can explain. `exit_code` is what the command returns."""

    exit_code = 2


class UsageError(BriefError):
    """What was asked for cannot be done as asked."""


class NoSuchPath(UsageError):
    """A path given on the command line does not exist."""


class NothingToRead(UsageError):
    """A folder holds no article, or what was given is no article."""


class UnknownKind(UsageError):
    """No prompt, schema and template of that name in the folders searched."""


class BrokenKind(UsageError):
    """A kind's files exist but cannot be used; the message names file and line."""


class UnknownSetting(UsageError):
    """A key of brief.toml, config.toml or BRIEF_… that no setting has."""


class BadSetting(UsageError):
    """A setting with a value that it cannot have."""


class MissingKey(UsageError):
    """A remote endpoint needs a key and none is set."""


class ArticleError(BriefError):
    """One article cannot be used; it is set aside for `reason` (ledger.Reason), the run goes on."""

    exit_code = 3

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class Unreadable(ArticleError):
    """A file is no text that can be read: empty, binary, too large, not permitted."""


class ReplyUnusable(ArticleError):
    """A reply came that no record can be made of; `reason` names why."""


class WrongShape(ReplyUnusable):
    """A reply that is not what the schema asks for: the one reason to ask once more.

    problems  (path, value, reason) of each thing that does not fit, in our words
    """

    def __init__(
        self, reason: str, message: str, problems: tuple[tuple[str, str, str], ...]
    ) -> None:
        super().__init__(reason, message)
        self.problems = problems


class NotRecorded(ArticleError):
    """Replay holds no exchange for this request; the message says how the nearest differs."""

    def __init__(self, message: str, differing: tuple[str, ...] = ()) -> None:
        super().__init__("not_recorded", message)
        self.differing = differing


class EndpointError(BriefError):
    """The endpoint ends the run."""

    exit_code = 5


class EndpointRefused(EndpointError):
    """Wrong key, unknown model, no quota, bad certificate: asking again cannot help."""


class EndpointDown(EndpointError):
    """No connection, or failures that did not stop."""


class StorageError(BriefError):
    """A file or the store cannot be written or read; the message names it."""

    exit_code = 6


class StoreDamaged(BriefError):
    """The store holds bytes that do not fit their checksum."""

    exit_code = 7


class LimitReached(BriefError):
    """`--max-cost` or `--max-calls` is used up; running again goes on from here."""

    exit_code = 8


class Interrupted(BriefError):
    """Ctrl-C (130) or SIGTERM (143): what was complete is written."""

    def __init__(self, exit_code: int, message: str) -> None:
        super().__init__(message)
        self.exit_code = exit_code
