"""Deeds: the verbs of the genre that take a thing, in the forms that a line is built of."""

from summarizer.phrases.words import letters

_REGULAR = (
    "accredit admit adopt allocate allot appoint approve assemble assign assist attach"
    " attract award certify co-author co-found co-host co-organize collect commission complete"
    " conclude conduct construct consult contribute cover create deliver deploy design develop"
    " diagnose digitize dispatch distribute donate draft earmark elect employ enrol enroll"
    " equip establish evacuate evaluate examine exchange expand extend film finance form found"
    " fund furnish graduate grant handle hire host immunize implement import inaugurate"
    " initiate inspect install introduce invite launch modernize observe obtain offer open"
    " operate organise organize outfit perform pilot place pledge post prepare present procure"
    " produce provide publish purchase raise realize receive recruit refer refurbish register"
    " rehabilitate release renew renovate repair replace restore save screen second secure"
    " select sequence ship sponsor staff station supply support test train transfer translate"
    " transplant treat unveil upgrade vaccinate validate"
)
_IRREGULAR = {
    "bear": ("bore", "borne"),
    "build": ("built", "built"),
    "buy": ("bought", "bought"),
    "carry out": ("carried out", "carried out"),
    "draw up": ("drew up", "drawn up"),
    "give": ("gave", "given"),
    "hand over": ("handed over", "handed over"),
    "hold": ("held", "held"),
    "leave behind": ("left behind", "left behind"),
    "make": ("made", "made"),
    "operate on": ("operated on", "operated on"),
    "put up": ("put up", "put up"),
    "send": ("sent", "sent"),
    "set up": ("set up", "set up"),
    "teach": ("taught", "taught"),
    "win": ("won", "won"),
    "write": ("wrote", "written"),
}
_DOUBLED = {"enrol", "equip", "refer", "ship", "transfer"}


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if verb[-1] == "y" and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1] if verb in _DOUBLED else ''}ed"


_FORMS = {each: (_past(each), _past(each)) for each in sorted(letters.words(_REGULAR))} | _IRREGULAR
BASE = {base: participle for base, (_, participle) in _FORMS.items()}
"""give: given."""
PAST = {past: participle for past, participle in _FORMS.values()} | {
    participle: participle for _, participle in _FORMS.values()
}
"""gave: given; given: given."""
PARTICIPLES = frozenset(BASE.values())
TRANSFERS = letters.words(
    "awarded contributed delivered distributed donated given granted offered presented provided"
    " sent shipped supplied taught allocated pledged dispatched"
) | {"handed over"}
"""What is done "to" somebody."""
HOW = letters.words(
    "trained taught treated examined screened tested assisted received admitted published"
)
"""Where "in" tells what in or how, not which."""
SUPPLIED = letters.words(
    "equipped renewed furnished outfitted supported financed funded upgraded staffed refurbished"
    " replaced honoured"
)
"""Where "with" tells what with, not which."""
