"""Ceremonies: what was done at them: "the ward was opened" where its opening ceremony was held."""

from summarizer.phrases.accounts import cuts
from summarizer.phrases.accounts.act import many
from summarizer.phrases.accounts.bare import HOUSE, PERSON
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

_WHAT = (
    r"(?P<what>opening|open|inaugurat(?:ion|al|e)|unveil(?:ing)?|launch(?:ing)?"
    r"|hand(?:ing)?[- ]?over|sign(?:ing)?|closing|kick-off)"
)
_CEREMONY = compiled(
    rf"(?:[Tt]he |[Aa]n? )?(?:[a-z-]+ )*?{_WHAT}(?:(?: ceremony)? (?:of|for)|(?= (?:the|an?) ))"
    r" (?P<of>(?!.*\b(?i:anniversary|jubilee|celebrations?)\b)(?:the |an? )?.+?),?$"
)
_DONE = {
    "open": "opened", "inau": "inaugurated", "unve": "unveiled", "laun": "launched",
    "hand": "handed over", "sign": "signed", "clos": "concluded", "kick": "kicked off",
}  # fmt: skip
_GATHERING = compiled(
    r"(?:The|An?) (?:[\w-]+ ){0,3}(?:ceremony|program(?:me)?|event|function|gathering)"
)
_OCCASION = compiled(
    rf",? (?:on the occasion of|for|to mark|dedicated to|to) (?=(?:the )?{_WHAT}\b)"
)
_HELD = words("held conducted organised organized celebrated place")
_MADE = compiled(r",? (?:(?:jointly )?(?:[a-z]+ed|built|held|run|set up) (?:by|in|at)|between) .*$")
_NAME = rf"(?:{HOUSE}|{PERSON}|[A-ZÀ-Ý])"
_BETWEEN = compiled(
    r"(?P<deal>(?:[Tt]he |[Aa]n? )?(?:(?!between)[^,])*?) between (?:the )?"
    rf"(?P<pair>.*?{_NAME}.* and .*?{_NAME}.*)$"
)
_SIGNED = {"was signed", "were signed"}
_BOTH = compiled(  # "was signed between Ana Berg, Mayor of Lima, and Lea Roth, Rector"
    rf" between (?P<one>(?:the )?(?:{HOUSE}|{PERSON}(?:, (?:(?! and )[^,])*,)?)) and"
    rf" (?P<two>(?:the )?{HOUSE}|{PERSON}(?P<office>, (?:(?! and )[^,;])*)?)(?=$|[,; ])"
)
_TURNED = {"passed": "took place", "was subscribed": "was signed"}
_ARTICLE = compiled(r"(?:the|an?) |[^a-z]")


def done(who: str, verb: str, behind: str) -> tuple[str, str, str]:
    """Who or what it is said of, the verb and what that takes."""
    occasion = _OCCASION.search(behind) if _GATHERING.fullmatch(who) else None
    if occasion:
        who, behind = cuts.taken(behind[occasion.end() :]), ""
    if verb in _SIGNED and (both := _BOTH.match(behind)):
        paper = who[:1].lower() + who[1:] if _ARTICLE.match(who[:1].lower() + who[1:]) else who
        pair = f"{both['one']} and {both['two']}{',' * bool(both['office'])}"
        return pair, "signed", f" {paper}{cuts.taken(behind[both.end() :])}"
    what = cuts.taken(behind)
    if verb.rsplit(" ", 1)[-1] in _HELD and (told := _CEREMONY.match(who)):
        who = told["of"] if _ARTICLE.match(told["of"]) or many(told["of"]) else f"the {told['of']}"
        made = _MADE.search(who)
        be = "were" if many(who[: made.start()] if made else who) else "was"
        who += "," * bool(made and made[0][0] == ",")
        who, verb = who[:1].upper() + who[1:], f"{be} {_DONE[told['what'][:4]]}"
    verb = verb if what else _TURNED.get(verb, verb)
    if verb in _SIGNED and (two := _BETWEEN.match(who)):
        deal = two["deal"][:1].lower() + two["deal"][1:]
        deal = deal if deal.startswith(("the ", "a ", "an ")) else f"a {deal}"
        return two["pair"][:1].upper() + two["pair"][1:], "signed", f" {deal}{what}"
    return who, verb, what
