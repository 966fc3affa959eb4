"""Chinese and French pages: what is certain by its form, key sentences in quotation marks."""

import re
from typing import Any

from summarizer.article import Article, Span
from summarizer.endpoints.builtin import figures
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases import dates, names, nationality, numbers, places, polarity

_ZH_HOUSE = re.compile(
    r"(?:(?<=[与和及、，。：；“”（）()\s由在对向为从同赴问自是我至的将])|^)"
    r"(?P<name>(?!我|本|该|各|两|双|其|学校|医院|大学|会议|仪式|代表|来自)(?:(?![与和及由])[\u4e00-\u9fff]){2,22}?"
    r"(?:大学(?:(?:第[一二三四五六])?(?:附属)?[\u4e00-\u9fff]{0,4}(?:医院|医学院|学院))?|学院(?:第[一二三四五六]附属医院)?"
    r"|医院|研究院|研究所|卫生部|教育部|卫健委|卫生健康委员会|红十字会|协会|学会|基金会|大使馆|总领事馆|科学院|办公室))"
    r"(?=[与和及、，。：；“”（）()\s代签在举校院副党一的就共领访与])"
)
_FR_HOUSE = re.compile(
    r"\b(?P<name>(?:université|hôpital|institut|ministère|fondation|centre hospitalier|faculté"
    r"|école|agence"
    r"|ambassade|CHU|Université|Hôpital|Institut|Ministère|Fondation|Centre hospitalier)"
    r"(?: (?:universitaire|régional|national|Pasteur|de la|de|du|des|d’|d'|et))*"
    r"(?: (?:[A-ZÀ-Ý][\w’'-]+|de la|de|du|des)){0,6} [A-ZÀ-Ý][\w’-]+)"
)
_KINDS = (
    ("hospital", r"医院|hôpital|chu\b|centre hospitalier"),
    ("university", r"大学|学院|université|faculté|école"),
    ("institute", r"研究|科学院|institut"),
    ("government", r"部$|委|大使馆|领事馆|办公室|ministère|ambassade|agence"),
    ("ngo", r"会$|fondation"),
)
_TYPES = {
    "zh": (
        ("agreement_signing", r"签署|签约|签订|协议"),
        ("centre_launch", r"揭牌|成立|落成|启用"),
        ("anniversary", r"周年"),
        ("donation", r"捐赠|援助|物资"),
        ("forum", r"论坛|研讨会|大会|年会|峰会"),
        ("training", r"培训|研修"),
        ("award", r"授予|荣获|奖"),
        ("visit", r"来访|访问|到访|代表团|考察"),
        ("meeting", r"会见|会谈|座谈"),
    ),
    "fr": (
        ("agreement_signing", r"\bsign|convention|accord|jumelage|protocole"),
        ("centre_launch", r"inaugur|ouverture|lance"),
        ("anniversary", r"anniversaire|\d+ ans"),
        ("donation", r"\bdon\b|\bdons\b|remise"),
        ("forum", r"forum|colloque|congrès|conférence|journées"),
        ("training", r"formation|atelier|stage"),
        ("award", r"\bprix\b|médaille|docteur honoris"),
        ("visit", r"visite|délégation|reçoit|accueille"),
        ("meeting", r"rencontre|réunion|entretien"),
    ),
}
_NO_EVENT = re.compile(
    r"通知|公告|招聘|招生|简章|办法|规定|公示|指南|appel à|avis de|recrutement|offre d|règlement"
    r"|candidature",
    re.IGNORECASE,
)
_OUTCOMES = (
    ("donation", r"捐赠|援助|\bdons?\b|apporte|financ"),
    ("joint_centre", r"共建|成立|揭牌|设立|laboratoire commun|centre|créer"),
    ("publication", r"论文|发表|publi|articles"),
    (
        "training",
        r"培训|培养|进修|攻读|硕士|博士|讲座|form[eé]|diplôme|thèses|étudiants|bourses|stage",
    ),
    ("exchange", r"互派|交流|留学生|échange|mobilité|accueilli"),
    ("event_series", r"论坛|研讨会|年会|forum|colloque|réunion|mission"),
    ("service", r"手术|患者|诊疗|义诊|patients|opér"),
    ("research", r"科研|研究|项目|recherche|projet|registre"),
    ("agreement", r"协议|签署|备忘录|convention|accord|signé"),
    ("plan", r"合作|coopération|partenariat"),
)
_MOST = 6


def records(article: Article) -> list[dict[str, Any]]:  # Any: JSON
    """At most one record; of a language that we do not read, its headline alone."""
    story = Story.of(article)
    title = story.name
    if not title or _NO_EVENT.search(title):
        return []
    known = article.language in _TYPES
    spans = [span for span in story.pieces if len(story.text[slice(*span)].strip()) > 10]
    partners = _partners(story) if known else []
    outcomes = [each for span in spans for each in _outcome(story, span)][:_MOST] if known else []
    sort = _type(title, article.language) if known else "other"
    if known and sort == "other" and not partners:
        return []
    event = {
        "headline": title,
        "type": sort,
        "date": _date(story),
        "evidence": [{"quote": title}] if title in article.text else [],
    }
    return [{"event": event, "partners": partners, "people": [], "outcomes": outcomes}]


def _type(title: str, language: str) -> str:
    found = (kind for kind, cue in _TYPES[language] if re.search(cue, title, re.IGNORECASE))
    return next(found, "other")


def _date(story: Story) -> dict[str, Any]:  # Any: JSON
    """The first day named in the first lines."""
    for mention in dates.find(story.text[: story.span[0] + 900]):
        if mention.start < story.span[0] or not (mention.day or mention.relative):
            continue
        found = dates.resolve(mention, story.page)
        if found.start and len(found.start) == 10:
            return {
                "start": found.start,
                "end": found.end,
                "text": mention.text,
                "basis": found.basis,
            }
    return {"start": None, "end": None, "text": None, "basis": "none"}


def _partners(story: Story) -> list[dict[str, Any]]:  # Any: JSON
    """Organisations of the headline and the first lines."""
    start = story.title[0] if story.title else story.span[0]
    first = story.text[start : story.span[0] + 500]
    pattern = _ZH_HOUSE if story.article.language == "zh" else _FR_HOUSE
    found: dict[str, str] = {}
    for match in pattern.finditer(first):
        found.setdefault(" ".join(match["name"].split()), match["name"])
    return [
        {
            "name": name,
            "kind": _kind(name),
            "country": nationality.of(name) or _prefix(name),
            "evidence": [{"quote": quote}],
        }
        for name, quote in found.items()
        if not any(_longer(other, name) for other in found)
        and not any(name.endswith(other) and _prefix(name) for other in found if other != name)
    ]


def _longer(other: str, name: str) -> bool:
    return name != other and name in other and not (other.endswith(name) and _prefix(other))


def _prefix(name: str) -> str | None:
    """The country that a Chinese name begins with."""
    return next((code for at in range(2, 7) if (code := places.country(name[:at]))), None)


def _kind(name: str) -> str:
    return next((kind for kind, cue in _KINDS if re.search(cue, name.lower())), "other")


def _outcome(story: Story, span: Span) -> list[dict[str, Any]]:  # Any: JSON
    """A sentence that says what was agreed, planned or counted, verbatim."""
    text = story.text[slice(*span)].strip()
    said = polarity.read(text)
    counted = list(figures.telling(numbers.find(text), text))
    kind = next((kind for kind, cue in _OUTCOMES if re.search(cue, text, re.IGNORECASE)), None)
    people = names.people(text) if story.article.language == "fr" else []
    sure = said.status in {"agreed", "planned", "discussed"} or (counted and said.status)
    if said.denied or kind is None or not sure or len(text) > 400 or len(people) > 1:
        return []
    return [
        {
            "summary": f"“{_short(text)}”",
            "kind": kind,
            "status": said.status,
            "figures": figures.of(counted),
            "evidence": [{"quote": text}],
        }
    ]


def _short(text: str) -> str:
    flat = " ".join(text.split()).strip(' 。.“”"«»')
    return flat if len(flat) <= 160 else flat[: max(flat.rfind("，", 40, 160), 120)] + " …"
