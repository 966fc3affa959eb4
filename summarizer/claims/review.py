"""Review: words that speak to a machine instead of a reader are no ground to stand on unseen."""

import re
from functools import lru_cache

from summarizer.article import Span
from summarizer.claims.findings import Findings
from summarizer.claims.ground import Ground
from summarizer.claims.walk import Node
from summarizer.phrases.words.letters import any_of

_MACHINE = (
    r"(?:(?:large |small )?language models?|llms?|chat ?bots?|(?:chat)?gpt\S*|crawlers?|bots?|"
    r"ai (?:systems?|models?|assistants?|agents?|tools?|summari[sz]ers?|readers?)|summari[sz]ers?|"
    r"(?:indexing|automated|automatic|extraction|summari[sz]ation|summari[sz]ing|machine|ingestion)"
    r"[- ](?:systems?|tools?|services?|readers?|software|parsers?|pipelines?|engines?|agents?))"
)
_HEADED = "note notice message memo instruction instructions attention reminder guidance warning"
_READ = "article page text document release"
# Each with what a text in small letters must hold somewhere for it to be looked for.
_PHRASES = (
    (
        [f"{word} {to} " for word in _HEADED.split() for to in ("to", "for")],
        rf"\b(?:note|notice|message|memo|instructions?|attention|reminder|guidance|warning) "
        rf"(?:to|for) (?:all |any |the )?{_MACHINE}\b",
    ),
    (
        ["dear", "hello", "attention"],
        rf"\b(?:dear|hello|attention),? (?:{_MACHINE}|ai|assistant)\s?[,:!—-]",
    ),
    (
        ["ignore ", "disregard ", "forget ", "override ", "bypass "],
        r"\b(?:ignore|disregard|forget|override|bypass) (?:(?:all|any|the|your|everything) )*"
        r"(?:previous|prior|earlier|above|preceding|foregoing|system|instructions?|prompts?)\b",
    ),
    (
        ["prompt", "<"],
        r"\b(?:system|developer) prompt\b|</?(?:system|assistant|user|instructions?)>",
    ),
    (
        ["you are "],
        r"\byou are (?:now |no longer )?(?:an? )?(?:\w+ ){0,2}"
        r"(?:ai|llm|language model|assistant|chat ?bot)\b(?! (?:professor|director|dean|minister))",
    ),
    (
        ["as a ai", "as an ai", "as a llm", "as an llm", "as a lang", "as an lang"],
        r"\bas an? (?:ai|llm|language model)\b(?! (?:company|company's|lab|firm|hub|power))",
    ),
    (
        [f"{this} {text}" for this in ("this", "the") for text in _READ.split()],
        r"\b(?:when|if|before|while) (?:you (?:are )?)?(?:summari[sz]e|summari[sz]ing|extract|"
        r"extracting|index|indexing|pars(?:e|ing)) (?:from )?(?:this|the) "
        r"(?:article|page|text|document|release)",
    ),
    (
        ["json", "yaml", "schema"],
        r"\b(?:output|return|respond|reply|print|emit|answer)(?: only)?(?: with| in)? "
        r"(?:only |exactly |valid |the )*(?:following )?(?:json|yaml|schema)\b",
    ),
    (["record "], r"\brecord (?:it|this|them|the \w+) as\b"),
    (["do not "], r"\bdo not (?:mention|extract|summari[sz]e)\b"),
    (
        ["inst]", "system]", "<|", "<<<", ">>>", '"records"'],
        r"\[/?(?:inst|system)\]|<\|\w+\|>|<<<|>>>|\"records\"\s*:",
    ),
    (
        ["ignore", "oublie", "tenez pas compte"],
        r"\b(?:ignore[zr]?|oublie[zr]?|ne tenez pas compte)\s(?:de\s)?(?:toutes?\s)?"
        r"(?:les|des|vos|ces|aux)\s(?:instructions|consignes|règles)",
    ),
    (
        ["note à l", "note au", "note pour l"],
        r"\bnote (?:à l['’]attention d|aux? |pour l)(?:es |e |u )?"
        r"(?:systèmes?|robots?|modèles?|assistants?|outils?|logiciels?)\b",
    ),
    (
        ["ignora", "ignore", "olvid"],
        r"\b(?:ignora|ignore|olvide|olvida) (?:todas )?(?:las|sus) instrucciones\b",
    ),
    (
        ["ignorier", "vergiss"],
        r"\b(?:ignoriere|vergiss|ignorieren sie) (?:alle |die )*(?:\w+ )?anweisungen\b",
    ),
    (
        ["忽略", "无视", "忘记", "不要理会"],
        r"(?:忽略|无视|忘记|不要理会)[^。\n]{0,12}(?:指令|指示|说明|提示|规则)",
    ),
    (
        ["助手", "系统", "模型", "摘要"],
        r"(?:人工智能|语言模型|AI|智能)(?:助手|系统|模型|摘要)[^。\n]{0,6}(?:请|必须|应当|须)",
    ),
    (
        ["提示词", "系统提示", "请输出", "请返回", "请记录为", "请写入"],
        r"提示词|系统提示|请(?:输出|返回|记录为|写入)",
    ),
    (["игнорируй", "تجاهل", "指示を無視"], r"(?:про)?игнорируй(?:те)?\b|تجاهل|指示を無視"),
)
# Nothing of it begins inside a word of small Latin letters: most places need no closer look.
_PLACE = r"(?:\b(?=\w)|(?=[^\w\s])|(?=[^\x00-\x7f])|(?=AI))"
_ADDRESSED = re.compile(
    f"{_PLACE}(?:{'|'.join(pattern for _, pattern in _PHRASES)})", re.IGNORECASE
)
_EACH = [(held, re.compile(f"{_PLACE}(?:{pattern})", re.IGNORECASE)) for held, pattern in _PHRASES]
_HELD = re.compile(any_of(words for held, _ in _PHRASES for words in held))
_NEAR = 400


def check(node: Node, ground: Ground, findings: Findings) -> None:
    """A note on every quote of the part in whose paragraph somebody speaks to a machine."""
    for quote in node.quotes:
        said = next((found for span in quote.spans if (found := addressed(span, ground))), None)
        if said:
            text = f"“{said}” is said to a machine, beside the words this rests on: read it"
            findings.note(quote.path, "review", text)


def addressed(span: Span, ground: Ground) -> str | None:
    """The words that speak to a machine, in the paragraph of `span` or the lines around it."""
    if not _speaks(ground.text):
        return None
    start = max(ground.text.rfind("\n\n", 0, span[0]) + 1, span[0] - _NEAR)
    end = ground.text.find("\n\n", span[1])
    end = min(len(ground.text) if end < 0 else end, span[1] + _NEAR)
    match = _ADDRESSED.search(ground.text, start, end)
    return " ".join(match.group().split()) if match else None


@lru_cache(maxsize=4)  # every quote of an article asks
def _speaks(text: str) -> bool:
    """Does it speak to a machine at all? A phrase is looked for where its words stand."""
    low = text.casefold()
    if not text.isascii():
        low = low.replace("i\u0307", "i").replace("ı", "i")  # as a pattern takes capitals
    if not _HELD.search(low):
        return False
    return any(each.search(text) for held, each in _EACH if any(words in low for words in held))
