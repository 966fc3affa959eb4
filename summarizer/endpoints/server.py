"""Server: an OpenAI-compatible endpoint, through openai and instructor."""

import logging
from collections.abc import Mapping, Sequence
from urllib.parse import quote

import httpx2
import openai
from instructor.core.exceptions import InstructorError
from openai.types.chat import ChatCompletion
from pydantic import ValidationError

from summarizer.endpoints.failure import Failure
from summarizer.endpoints.form import PROMPT, SCHEMA, Form
from summarizer.endpoints.patience import Patience
from summarizer.endpoints.wire import message
from summarizer.endpoints.wire.inspect import ANSWER
from summarizer.endpoints.wire.recorder import ARTICLE
from summarizer.endpoints.wire.reply import Answer
from summarizer.errors import (
    ArticleError,
    BriefError,
    EndpointRefused,
    NotRecorded,
    ReplyUnusable,
    WrongShape,
)
from summarizer.record import problems
from summarizer.request import Reply, Request
from summarizer.store import Store

for _name in ("instructor", "openai", "httpx2", "aiohttp"):
    # They log the text of errors, which can hold the article and the key.
    logging.getLogger(_name).addHandler(logging.NullHandler())
    logging.getLogger(_name).propagate = False


_ALL_REJECTED = 5
"""Articles turned down, and none ever answered, that end a run."""


class Server:
    """Answers a Request by one call, or by as many as its forms and failures need.

    forms  how the schema may be told, the best first; what the endpoint refuses is not tried again
    notes  send the article's name along, for a Recorder to take off
    """

    def __init__(
        self,
        client: openai.AsyncOpenAI,
        patience: Patience,
        forms: Sequence[Form],
        store: Store | None = None,
        *,
        notes: bool = False,
    ) -> None:
        self._client = client
        self._patience = patience
        self._forms = list(forms)
        self._store = store
        self._notes = notes
        self._url = str(client.base_url).rstrip("/")
        self._answered = False
        self._rejected = 0
        self._proved = False

    async def __call__(self, request: Request, /) -> Reply:
        """Raises ArticleError for this article, EndpointError, LimitReached and StorageError."""
        refused: list[ArticleError] = []
        for form in tuple(self._forms):
            try:
                return await self._ask(request, form)
            except NotRecorded as error:
                refused.append(error)
            except Failure as failure:
                if failure.kind != "form":
                    raise await self._explained(request, failure) from None
                self._give_up(form)
                refused.append(ArticleError("rejected", str(failure.error)))
                if self._store is not None:
                    self._store.remember_form(self._url, PROMPT.name)
        raise min(refused, key=_differences)

    async def _ask(self, request: Request, form: Form) -> Reply:
        """One call in one form, sent again as far as patience goes."""
        body, headers = form.body(request), {message.CANONICAL: quote(request.model)}
        if self._notes:
            headers[ARTICLE] = quote(request.article.name)
        try:
            response = await self._patience(lambda: self._send(body, headers))
        except Failure as failure:
            if failure.kind == "ours":
                self._doubt(failure.error, form)
                raise failure.error from None
            raise
        answer: Answer = response.extensions[ANSWER]
        try:
            form.require_fit(_completion(answer), request.kind)
        except ValidationError as error:
            self._doubt(error, form)
            raise _misfit(error) from None
        except InstructorError as error:
            raise ReplyUnusable("malformed", "the reply cannot be used") from error
        self._proved = True
        reused = bool(response.extensions.get(message.REUSED))
        return Reply(answer.text, answer.model or request.model, answer.tokens, reused)

    async def _send(self, body: bytes, headers: Mapping[str, str]) -> httpx2.Response:
        """The SDK's call, its errors in our words."""
        try:
            response = await self._client.post(
                "/chat/completions",
                cast_to=httpx2.Response,
                content=body,
                options={"headers": headers},
            )
        except openai.APIError as error:
            self._answered = self._answered or isinstance(error, openai.APIStatusError)
            raise Failure.of(error, self._url) from error
        self._answered = True
        return response

    def _doubt(self, error: BaseException, form: Form) -> None:
        """An endpoint that never yet gave what it was asked for may ignore response_format: the
        re-ask puts the schema into the prompt."""
        doubtful = form == SCHEMA and not self._proved
        if doubtful and isinstance(error, WrongShape | ValidationError):
            self._give_up(form)

    def _give_up(self, form: Form) -> None:
        if form != PROMPT and PROMPT in self._forms:
            self._forms = [each for each in self._forms if each != form]

    async def _explained(self, request: Request, failure: Failure) -> BriefError:
        """What a failure means in the end."""
        if failure.kind == "model":
            return await self._refusal(request.model, failure)
        if failure.kind == "article" and not self._proved:
            self._rejected += 1
            if self._rejected >= _ALL_REJECTED:
                return EndpointRefused(
                    f"{failure.error}, and so to each of the first {self._rejected} articles: "
                    "it does not take what is asked, look at --model and --temperature"
                )
        if failure.unreachable and self._answered:
            return ArticleError("endpoint_down", str(failure.error))
        return failure.error

    async def _refusal(self, model: str, failure: Failure) -> EndpointRefused:
        """For a 404: is it the model that is not there, or is this no API?"""
        offered = await self.models()
        if offered is None:
            return EndpointRefused(
                f"{failure.error}, and lists no models either; does --base-url end in /v1?"
            )
        if model in offered:
            return EndpointRefused(f"{failure.error}, though it lists the model {model!r}")
        listed = ", ".join(offered[:20]) + (", …" if len(offered) > 20 else "")
        return EndpointRefused(
            f"there is no model {model!r} at {self._url}; it offers: {listed or 'none'}"
        )

    async def models(self) -> list[str] | None:
        """The names that /v1/models lists, None where there is no such list."""
        try:
            return await self.offered()
        except BriefError:
            return None

    async def offered(self) -> list[str]:
        """The same, raising EndpointDown, EndpointRefused or ArticleError: is anybody there?"""
        try:
            page = await self._client.models.list()
        except openai.APIError as error:
            raise Failure.of(error, self._url).error from None
        return sorted(str(each.id) for each in page.data or [])

    @property
    def modes(self) -> list[str]:
        """How the schema will be told, first to last."""
        return [form.name for form in self._forms]


def _completion(answer: Answer) -> ChatCompletion:
    """The SDK's own value of a reply; where a server is freer than OpenAI, as far as it goes.
    Raises ReplyUnusable."""
    try:
        return ChatCompletion.model_validate(answer.completion)
    except ValidationError:
        pass
    try:
        return ChatCompletion.construct(**answer.completion)
    except (AttributeError, TypeError) as error:  # its keys are names of the SDK's own
        raise ReplyUnusable("not_a_completion", "the reply is no chat completion") from error


def _misfit(error: ValidationError) -> WrongShape:
    found = problems(error)
    return WrongShape(
        "wrong_shape",
        f"the reply does not fit the schema: {found[0].path}: {found[0].reason}",
        tuple((each.path, each.value, each.reason) for each in found),
    )


def _differences(error: ArticleError) -> int:
    """How far a request was from what is recorded; a refusal comes last."""
    return len(error.differing) if isinstance(error, NotRecorded) else 99
