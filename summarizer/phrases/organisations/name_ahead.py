"""What stands ahead in a name: another head, a place, or already somebody else's name."""

from collections.abc import Sequence

from summarizer.phrases import places
from summarizer.phrases.organisations.name_start import NEW_LANDS, leftmost
from summarizer.phrases.organisations.name_word import NEVER_INSIDE, is_capital
from summarizer.phrases.words import Word, letters, lexicon
from summarizer.phrases.words.firsts import compiled

FIELD_ENDING = compiled(
    r"(?:logy|ics|tion|ment|ing|cine|care|ery|istry|phy|apy|ture|nce|ence|ness|fare|ship)$"
)
_LATE = compiled(r"(?:[ao]s|(?<!o)(?<!mp)(?<!vir)us|(?<!os)(?<!ys)is)$")  # Ramos, Papadakis
_GIVEN = lexicon.VAGUE | letters.words("ann sofia austin diana angela eugene charlotte paris lima")
_HOLDERS = lexicon.ROLES | {"doctor", "head"}
_USES = frozenset({"Research", "Training", "Education", "Application", "Teaching", "and"})
_PLACE_WORDS = frozenset({"New", "Sri", "Saint", "St"})
PATRONYMICS = tuple(  # of the East of Europe and of Central Asia: they stand in people's names
    [
        "ovich",
        "evich",
        "ovych",
        "yevych",
        "ovna",
        "evna",
        "ivna",
        "ichna",
        "kyzy",
        "kizi",
        "qizi",
        "gyzy",
        "oglu",
        "ogly",
        "ogli",
        "ugli",
    ]
)
_EASTERN = letters.words(
    "Aigerim Aigul Aina Ainur Akmal Aleksandr Aleksei Alexei Alexey Alisher Aliya Almaz Altynai"
    " Anahit Anara Anatoliy Andrii Andriy Anvar Arman Armen Artem Asel Askar Azamat Bakhtiyar"
    " Bakyt Baurzhan Bekzod Besik Bibigul Bohdan Bolat Dauren Davit Davron Dilfuza Dilnoza"
    " Dinara Dmitri Dmitriy Dmitry Dmytro Ekaterina Eka Elchin Elmira Elnura Erlan Eteri Evgeniy"
    " Evgeny Feruza Galina Gela Giorgi Gulnara Gulnora Gulzat Guram Hayk Hryhorii Igor Ihor"
    " Ilham Irakli Ivane Jamshid Jasur Kakha Kairat Ketevan Khatuna Konstantin Kudrat Larysa"
    " Lasha Leyla Leonid Levan Lyudmila Lyudmyla Maia Maka Mamuka Marat Mariam Mikheil Murat"
    " Mykhailo Mykola Nana Nargiza Natalia Nataliia Nataliya Nazym Nigora Nikolai Nikolay Nino"
    " Nodar Nozim Nurbek Nurlan Oksana Oleg Oleh Oleksandr Oleksii Olena Olga Olha Otabek Paata"
    " Pavlo Petro Ramaz Ramin Raushan Ravshan Roza Ruslan Rustam Saltanat Samvel Sardor Saule"
    " Sergei Sergey Serhii Serik Sevara Shavkat Sherzod Shota Svetlana Svitlana Talgat Tamar"
    " Tamaz Tatiana Tatyana Teimuraz Temur Tengiz Tigran Timur Ulugbek Umida Vadim Vahe Vakhtang"
    " Valentyna Vasyl Vasily Viacheslav Viktoriia Vitalii Vitaliy Volodymyr Vugar Vusal Yaroslav"
    " Yelena Yerlan Yevgeny Yevhen Yulia Yuliia Yuri Yurii Yuriy Zaza Zhanar Zhanna Zurab Zviad"
)
"""Given names of lands where no house bears one behind its head."""
_OPENING = lexicon.FORWARD | {"hospital"}  # behind "of", a name begins there
_OWNED = frozenset({"' ", "’ "})
_SHORTEST = 2  # words behind a head that may all be its name
_COMMON = lexicon.FIELDS | lexicon.ADJECTIVES | lexicon.HEADS


def ends_field(ws: Sequence[Word], last: int) -> bool:
    """ "Academy of Sciences Evgeny Kulikov", "University of Lisbon Ann Lee": behind a field or a
    place, two plain names are somebody's."""
    behind = ws[last + 1 : last + 3]
    whole = ws[last].stem.lower() in lexicon.FIELDS or places.is_place(ws[last].stem)
    if not whole or len(behind) < 2 or behind[1].gap != " ":
        return False
    longer = any(
        places.is_place(" ".join(word.text for word in ws[last : last + count]))
        for count in (2, 3, 4)
    )
    plain = all(_plain(word) for word in behind)
    return plain and not (longer or campus(ws, last) or head_ahead(ws, last + 1))


def _plain(word: Word) -> bool:
    """No field, no head, and without the ending of one."""
    low = word.stem.lower()
    known = low in _COMMON or low in lexicon.ROLES or low in {"dr", "prof", "mr", "mrs", "ms"}
    several = low[-1] == "s" and not _LATE.search(low)
    return word.capital and not known and not FIELD_ENDING.search(low) and not several


def person_begins(ws: Sequence[Word], last: int) -> bool:
    """ "Hospital of JBMU Niu Haitao": the next words are somebody's name."""
    word = ws[last + 1]
    if ws[last].text.isupper() and len(ws[last].text) > 1 and not word.text.isupper():
        return True
    if last + 2 < len(ws) and ws[last + 2].stem.endswith(PATRONYMICS):
        return True
    if word.text.lower() not in lexicon.FAMILIES:
        return False
    ahead = [w.text for w in ws[last + 1 : last + 5]]
    if places.is_place(f"{ws[last].text} {word.text}") or any(
        places.is_place(" ".join(ahead[:count])) for count in range(2, len(ahead) + 1)
    ):
        return False
    given = last + 2 < len(ws) and ws[last + 2].gap == " " and _plain(ws[last + 2])
    return given or not places.is_place(word.text)


def headed_by(ws: Sequence[Word], at: int, last: int) -> bool:
    """ "director of the Hospital Nino Lind": behind the bare head of which somebody is the head."""
    if last != at or ws[last + 1].stem not in _EASTERN or last + 2 >= len(ws):
        return False
    before = {word.text.lower() for word in ws[max(0, at - 4) : at]}
    family = ws[last + 2]
    return family.gap == " " and _plain(family) and not before.isdisjoint(_HOLDERS)


def office_holder(ws: Sequence[Word], at: int, last: int, *, forward: bool) -> bool:
    """ "the rector of Universitas Corvo Peter Lind,": behind the house that somebody heads, two
    plain names and no more are somebody's."""
    behind = ws[last + 1 : last + 4]
    if len(behind) < 2 or not all(word.capital and word.gap == " " for word in behind[:2]):
        return False
    if not all(map(_plain, behind[:2])):
        return False
    if len(behind) > 2 and behind[2].capital and behind[2].gap == " ":
        return False
    opens = ws[last].stem.lower() in _OPENING and not ws[last - 1].capital
    if opens or places.is_place(f"{behind[0].text} {behind[1].stem}"):
        return False  # "Faculty of Hospital Agostinho Neto", "University of California San Diego"
    first = leftmost(ws, at, 0)
    taken = [word for word in ws[at + 1 : last + 1] if word.capital]
    onward = ws[at].stem.lower() in lexicon.FORWARD or (forward and first == at)
    onward = onward and (last == at or ws[last].stem.lower() not in lexicon.HEADS)
    if onward and len(taken) <= _SHORTEST and not (taken and places.is_place(taken[-1].stem)):
        return False
    quoted = first > 0 and ws[first].gap.strip() in {'"', "”", "»"}  # head of "Corvo" Hospital
    before = [word.text.lower() for word in ws[max(0, first - 4) : first - quoted]]
    if before[-1:] and before[-1] in {"the", "our"}:
        before.pop()
    if before[-1:] == ["of"]:
        before.pop()
    return before[-1:] != [] and before[-1] in lexicon.ROLES


def place_ahead(ws: Sequence[Word], start: int) -> int:
    """Steps over a place of two to four words that holds what no name does: "New South Wales",
    "Dar es Salaam"; 0 if there is none."""
    near = ws[start : start + 2]
    if len(near) < 2 or (
        near[1].capital and not _PLACE_WORDS & {w.text.capitalize() for w in near}
    ):
        return 0
    if near[0].text == "New" and near[1].stem in NEW_LANDS and near[1].gap == " ":
        return 2
    for count in (4, 3, 2):
        part = ws[start : start + count]
        if len(part) < count or any(word.gap != " " for word in part[1:]):
            continue
        odd = any(word.text.capitalize() in _PLACE_WORDS or not word.capital for word in part)
        if odd and part[0].capital and part[-1].capital:
            name = " ".join(word.text for word in part[:-1]) + " " + part[-1].stem
            if places.is_place(name.title() if name.isupper() else name):
                return count
    return 0


def head_ahead(ws: Sequence[Word], start: int) -> int:
    """Steps to a head at most four capitalised words ahead, 0 if there is none."""
    for steps, word in enumerate(ws[start : start + 4], start=1):
        low = word.stem.lower()
        if low == "and" and steps > 1 and _uses(ws[start + steps - 2 : start + steps + 1]):
            continue
        owned = steps > 1 and word.gap in _OWNED  # "Friends' Trust"
        if not (word.gap == " " or owned) or not is_capital(word) or low in NEVER_INSIDE:
            return 0
        if low in lexicon.HEADS:
            return steps
    return 0


def _uses(around: Sequence[Word]) -> bool:
    """What a university's hospital is for: "Research and Application Hospital"."""
    return {each.text for each in around} <= _USES


def campus(ws: Sequence[Word], last: int) -> int:
    """ "University Malaysia", "College London": a place that belongs to the name."""
    if person_begins(ws, last) and last + 2 < len(ws) and ws[last + 2].capital:
        return 0
    for count in (4, 3, 2, 1):
        part = ws[last + 1 : last + 1 + count]
        if len(part) == count and all(w.capital for w in part) and _spaced(part):
            name = " ".join([*(w.text for w in part[:-1]), part[-1].stem])
            name = name.title() if name.isupper() and len(name) > len("UAE") else name
            twin = count == 1 and "-" in name and places.city_country(name.partition("-")[0])
            if twin or (places.is_place(name) and not (count == 1 and _given(ws, last + 1))):
                return count
    return 0


def _given(ws: Sequence[Word], at: int) -> bool:
    """ "Masaryk University Florence Lee": a town's name may be somebody's."""
    behind = ws[at + 1 : at + 3]
    if ws[at].text.lower() not in _GIVEN or not behind or behind[0].gap != " ":
        return False
    return _plain(behind[0]) and not (len(behind) > 1 and _plain(behind[1]))


def _spaced(part: Sequence[Word]) -> bool:
    return part[0].gap in {" ", ", "} and all(word.gap == " " for word in part[1:])
