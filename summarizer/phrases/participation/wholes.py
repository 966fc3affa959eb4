"""Wholes and their parts that both stand in a scene: a university, and its hospital or faculty."""

from collections.abc import Sequence

from summarizer.phrases.organisations import units
from summarizer.phrases.participation.standing import Standing

_ACTS = frozenset({"organizer", "signatory"})


def kept(found: Sequence[Standing]) -> list[Standing]:
    """Without a faculty beside its university, which has its part instead; and without a whole
    of which only a part acts: one without a part in the event, or of the headline alone."""
    left = list(found)
    for part in found:
        for whole in found:
            within = whole is not part and units.inside(part.house.name, whole.house.names)
            led = units.led(part.house.name, whole.house.names)
            both = part in left and whole in left
            if whole is part or not both or not (within or led):
                continue
            acts = bool(_ACTS & part.roles.keys()) and whole.roles.keys() <= {"participant"}
            if units.is_part(part.house.name, whole.house.names) and not acts:
                whole.roles = {**part.roles, **whole.roles}
                whole.house.country = whole.house.country or part.house.country
                left.remove(part)
            elif acts or all(each.place == 0 or each in part.told for each in whole.told):
                left.remove(whole)
    return left
