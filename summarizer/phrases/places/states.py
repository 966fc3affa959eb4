"""States and provinces as datelines shorten them: "Neb.", "NE", "Ont.", "NSW"."""

from summarizer.phrases import places

_SHORT = {
    "US": (
        "Ala. Alaska Ariz. Ark. Calif. Cal. Colo. Conn. Del. Fla. Ga. Hawaii Ill. Ind. Iowa Kan."
        " Kans. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nebr. Nev. N.H. N.J. N.M. N.Y."
        " N.C. N.D. Okla. Ore. Pa. Penn. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wisc."
        " Wyo. D.C. Guam"
        " AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH"
        " NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC"
    ),
    "CA": (
        "Alta. B.C. Man. N.B. N.L. Nfld. N.S. N.W.T. Ont. P.E.I. Que. Sask."
        " AB BC MB NB NL NS NT NU ON PE QC SK"
    ),
    "AU": "N.S.W. NSW Qld Qld. QLD Vic. VIC Tas. TAS W.A. S.A. N.T. ACT A.C.T.",
    "GB": "Eng. Wilts. Lancs. Yorks. Notts. Berks. Bucks. Hants. Herts. Staffs. Wales",
}
_COUNTRIES = {short: code for code, names in _SHORT.items() for short in names.split()}


def country(behind: str, city: frozenset[str] = frozenset()) -> str | None:
    """The country of the state or province that these words behind a city open with, given the
    countries that have a city of its name: "Berlin, DE" is no city of Delaware."""
    first, _, rest = behind.partition(" ")
    word = first.rstrip(",;:)")
    if word in city:
        return word
    if rest.split(" ")[0].isupper() and "." not in word:  # a heading in capitals: "…, IN TALKS"
        return None
    code = _COUNTRIES.get(word)
    return code if code and not places.is_place(behind.strip()) else None
