"""The language of a text: by its script, and where scripts are shared by its small words."""

import re
from collections import Counter
from functools import lru_cache

_SAMPLE = 6_000
_OTHER = re.compile("[^\x00-\x7f]")
_SCRIPTS = (
    ("kana", re.compile("[\u3040-\u30ff]")),
    ("han", re.compile("[\u3400-\u9fff]")),
    ("hangul", re.compile("[\uac00-\ud7a3]")),
    ("cyrillic", re.compile("[\u0400-\u04ff]")),
    ("arabic", re.compile("[\u0600-\u06ff]")),
    ("greek", re.compile("[\u0370-\u03ff]")),
    ("hebrew", re.compile("[\u0590-\u05ff]")),
    ("thai", re.compile("[\u0e00-\u0e7f]")),
    ("devanagari", re.compile("[\u0900-\u097f]")),
    ("bengali", re.compile("[\u0980-\u09ff]")),
    ("tamil", re.compile("[\u0b80-\u0bff]")),
    ("khmer", re.compile("[\u1780-\u17ff]")),
    ("lao", re.compile("[\u0e80-\u0eff]")),
    ("burmese", re.compile("[\u1000-\u109f]")),
    ("georgian", re.compile("[\u10a0-\u10ff]")),
    ("armenian", re.compile("[\u0530-\u058f]")),
    ("ethiopic", re.compile("[\u1200-\u137f]")),
    ("latin", re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")),
)
_BY_SCRIPT = {
    "kana": "ja", "han": "zh", "hangul": "ko", "greek": "el", "hebrew": "he", "thai": "th",
    "devanagari": "hi", "bengali": "bn", "tamil": "ta", "khmer": "km", "lao": "lo",
    "burmese": "my", "georgian": "ka", "armenian": "hy", "ethiopic": "am",
}  # fmt: skip
# A word of an ideographic script is one to two characters, of an alphabet five to six.
_WEIGHT = {"han": 3.0, "kana": 2.0, "hangul": 2.0}

_SMALL_WORDS = {
    "latin": {
        "en": "the of and to in for with was is that by on at from which their its has were are",
        "fr": "le la les des du et en dans pour avec une est par sur qui aux au ce cette ont été",
        "de": "der die das und den von mit für im ist auf dem eine zu des sich nicht auch wurde",
        "es": "el los las del y en con para una por que se su al es como más entre fue esta",
        "it": "il gli della di che per con una nel dei del sono è alla delle e tra dal anche",
        "pt": "o os das dos e em com para uma por que da do na no ao não foi são pela como",
        "nl": "het een van en de voor met op zijn te dat aan niet door ook wordt bij naar",
        "pl": "w z i na do się oraz jest przez dla od po nie że o są tym które został",
        "cs": "a v na se je s z do pro že o by které jako byl také mezi jsou při ve",
        "sv": "och att det som en på är av för med till den har inte ett om vid från",
        "da": "og at det som en på er af for med til den har ikke et om ved fra blev",
        "nb": "og at det som en på er av for med til den har ikke et om ved fra ble",
        "fi": "ja on että ei se oli ovat myös sekä kanssa joka hän mutta kuin tai vuonna",
        "tr": "ve bir bu ile için da de olarak olan en daha çok gibi sonra tarafından arasında",
        "ro": "și în de la cu pe pentru din a fost care este sau prin între o au mai",
        "hu": "a az és hogy nem is egy volt meg között mint csak vagy valamint számára",
        "vi": "và của các được trong với cho là một những tại đã này về có từ để không",
        "id": "dan yang di dengan untuk dari pada ini dalam akan oleh telah tersebut ke antara itu",
    },
    "cyrillic": {
        "ru": "и в на с по что для от из не это как были был между также о к при",
        "uk": "і в на з у що для від із не це як були був між також про та до",
        "bg": "и в на с за от по да е се че са между като беше при който",
        "sr": "и у на са за од је да се су између као који је био",
    },
    "arabic": {
        "ar": "في من على إلى مع عن التي الذي بين هذا هذه أن وقد كما تم",
        "fa": "در و از به که با این است را برای شد های می آن",
        "ur": "کے کی میں اور کا سے نے کو پر ہے یہ اس کہ",
    },
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_ASCII_WORD = re.compile(r"[a-z]+")


def _spoken_with(languages: dict[str, str]) -> dict[str, list[str]]:
    """Of each small word, the languages that have it."""
    found: dict[str, list[str]] = {}
    for language, words in languages.items():
        for word in set(words.split()):
            found.setdefault(word, []).append(language)
    return found


_LANGUAGES = {script: _spoken_with(languages) for script, languages in _SMALL_WORDS.items()}


@lru_cache(maxsize=4)
def of(text: str) -> str:
    """ISO 639-1 of the language most of `text` is in, "und" where too little tells it."""
    sample = text[:_SAMPLE]
    script = "latin"
    sizes: dict[str, float] = {}
    if not sample.isascii() and len(_OTHER.findall(sample)) * 20 > len(sample):
        sizes = {
            script: len(letters.findall(sample)) * _WEIGHT.get(script, 1.0)
            for script, letters in _SCRIPTS
        }
        script = max(sizes, key=lambda each: sizes[each])
    if sizes and not sizes[script]:
        return "und"
    if script == "han" and sizes["kana"] > 0.1 * sizes["han"]:
        return "ja"
    if script in _BY_SCRIPT:
        return _BY_SCRIPT[script]
    return _by_words(sample, script)


def _by_words(sample: str, script: str) -> str:
    said = sample.lower()
    counts = Counter((_ASCII_WORD if said.isascii() else _WORD).findall(said))
    hits = dict.fromkeys(_SMALL_WORDS[script], 0)
    languages = _LANGUAGES[script]
    for word in counts.keys() & languages.keys():
        for each in languages[word]:
            hits[each] += counts[word]
    best = max(hits, key=lambda each: hits[each])
    return best if hits[best] >= 2 and hits[best] >= 0.05 * counts.total() else "und"
