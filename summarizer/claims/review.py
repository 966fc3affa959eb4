"""Review: words that speak to a machine instead of a reader are no ground to stand on unseen."""

import re

from summarizer.article import Span
from summarizer.claims.findings import Findings
from summarizer.claims.ground import Ground
from summarizer.claims.walk import Node

_MACHINE = (
    r"(?:(?:large |small )?language models?|llms?|chat ?bots?|(?:chat)?gpt\S*|crawlers?|bots?|"
    r"ai (?:systems?|models?|assistants?|agents?|tools?|summari[sz]ers?|readers?)|summari[sz]ers?|"
    r"(?:indexing|automated|automatic|extraction|summari[sz]ation|summari[sz]ing|machine|ingestion)"
    r"[- ](?:systems?|tools?|services?|readers?|software|parsers?|pipelines?|engines?|agents?))"
)
_PHRASES = (
    rf"\b(?:note|notice|message|memo|instructions?|attention|reminder|guidance|warning) (?:to|for) "
    rf"(?:all |any |the )?{_MACHINE}\b",
    rf"\b(?:dear|hello|attention),? (?:{_MACHINE}|ai|assistant)\s?[,:!—-]",
    r"\b(?:ignore|disregard|forget|override|bypass) (?:(?:all|any|the|your|everything) )*"
    r"(?:previous|prior|earlier|above|preceding|foregoing|system|instructions?|prompts?)\b",
    r"\b(?:system|developer) prompt\b|</?(?:system|assistant|user|instructions?)>",
    r"\byou are (?:now |no longer )?(?:an? )?(?:\w+ ){0,2}"
    r"(?:ai|llm|language model|assistant|chat ?bot)\b(?! (?:professor|director|dean|minister))",
    r"\bas an? (?:ai|llm|language model)\b(?! (?:company|company's|lab|firm|hub|power))",
    r"\b(?:when|if|before|while) (?:you (?:are )?)?(?:summari[sz]e|summari[sz]ing|extract|"
    r"extracting|index|indexing|pars(?:e|ing)) (?:from )?(?:this|the) "
    r"(?:article|page|text|document|release)",
    r"\b(?:output|return|respond|reply|print|emit|answer)(?: only)?(?: with| in)? "
    r"(?:only |exactly |valid |the )*(?:following )?(?:json|yaml|schema)\b",
    r"\brecord (?:it|this|them|the \w+) as\b",
    r"\bdo not (?:mention|extract|summari[sz]e)\b",
    r"\[/?(?:inst|system)\]|<\|\w+\|>|<<<|>>>|\"records\"\s*:",
    r"\b(?:ignore[zr]?|oublie[zr]?|ne tenez pas compte)\s(?:de\s)?(?:toutes?\s)?"
    r"(?:les|des|vos|ces|aux)\s(?:instructions|consignes|règles)",
    r"\bnote (?:à l['’]attention d|aux? |pour l)(?:es |e |u )?"
    r"(?:systèmes?|robots?|modèles?|assistants?|outils?|logiciels?)\b",
    r"\b(?:ignora|ignore|olvide|olvida) (?:todas )?(?:las|sus) instrucciones\b",
    r"\b(?:ignoriere|vergiss|ignorieren sie) (?:alle |die )*(?:\w+ )?anweisungen\b",
    r"(?:忽略|无视|忘记|不要理会)[^。\n]{0,12}(?:指令|指示|说明|提示|规则)",
    r"(?:人工智能|语言模型|AI|智能)(?:助手|系统|模型|摘要)[^。\n]{0,6}(?:请|必须|应当|须)",
    r"提示词|系统提示|请(?:输出|返回|记录为|写入)",
    r"(?:про)?игнорируй(?:те)?\b|تجاهل|指示を無視",
)
# Nothing of it begins inside a word of small Latin letters: most places need no closer look.
_PLACE = r"(?:\b(?=\w)|(?=[^\w\s])|(?=[^\x00-\x7f])|(?=AI))"
_ADDRESSED = re.compile(rf"{_PLACE}(?:{'|'.join(_PHRASES)})", re.IGNORECASE)
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
    if not ground.any_of(_ADDRESSED):
        return None
    start = max(ground.text.rfind("\n\n", 0, span[0]) + 1, span[0] - _NEAR)
    end = ground.text.find("\n\n", span[1])
    end = min(len(ground.text) if end < 0 else end, span[1] + _NEAR)
    match = _ADDRESSED.search(ground.text, start, end)
    return " ".join(match.group().split()) if match else None
