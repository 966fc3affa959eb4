"""At a ceremony something is done, and it is that which is told."""

import pytest

from summarizer.phrases.accounts import ceremonies

H, K = "\ue000\ue100", "\ue000\ue101"
ANA, LEA = "\ue001\uf000", "\ue001\uf001"


@pytest.mark.parametrize(
    ("who", "verb", "behind", "done"),
    [
        (f"The opening ceremony of the ward of {H}", "was held", " in the hall",
         (f"The ward of {H}", "was opened", " in the hall")),
        (f"The signing ceremony of the pact between {H} and {K}", "took place", "",
         (f"{H} and {K}", "signed", " the pact")),
        (f"Agreement on nursing between the {H} and {K}", "was signed", "",
         (f"{H} and {K}", "signed", " a agreement on nursing")),
        ("A ceremony", "was organized", f", on the occasion of the handing over of beds of {H}",
         (f"Beds of {H}", "were handed over", "")),
        ("A programme", "was held", f" in Lima to hand over the ward of {H}",
         (f"The ward of {H}", "was handed over", "")),
        ("The opening ceremony for the 30th anniversary", "was held", "",
         ("The opening ceremony for the 30th anniversary", "was held", "")),
        (f"The unveiling ceremony of the house between {H} and {K}", "was held", "",
         (f"The house between {H} and {K}", "was unveiled", "")),
        ("The forum", "passed", "", ("The forum", "took place", "")),
        ("The Grant Contract", "was signed", f" between {ANA}, Mayor of Lima, and {LEA}, Rector",
         (f"{ANA}, Mayor of Lima, and {LEA}, Rector,", "signed", " the Grant Contract")),
        ("A pact", "was signed", f" between {H} and {K} on nurses, in the presence of {ANA}",
         (f"{H} and {K}", "signed", " a pact on nurses")),
        (f"The opening ceremony of the ward, jointly built by {H} and {K}", "was held", "",
         (f"The ward, jointly built by {H} and {K},", "was opened", "")),
    ],
)  # fmt: skip
def test_what_was_done_at_it_is_told(
    who: str, verb: str, behind: str, done: tuple[str, str, str]
) -> None:
    assert ceremonies.done(who, verb, behind) == done
