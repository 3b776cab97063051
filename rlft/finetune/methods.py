"""The answers by name, and the recipes that have one: what `--method` takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from rlft.finetune import holds, moves, pace, starts, weight_holds
from rlft.finetune.config import replace_fields
from rlft.finetune.familiarity import FEWEST
from rlft.finetune.recipe import Recipe
from rlft.finetune.sites import Sites, lacking
from rlft.npc import Brain
from rlft.npc.errors import RlftError, unknown

ANSWERS: dict[str, type] = {
    kind.name: kind
    for kind in (
        moves.Head, moves.Last, moves.Gradual, moves.LPFT, moves.Bias, moves.Norm, moves.Channel,
        moves.IA3, moves.LoRA, moves.Adapter, moves.Columns,
        pace.WarmUp, pace.Discriminative, pace.Decay, pace.AdaptKL, pace.Plateau,
        starts.FrozenNormaliser, starts.CriticWarmUp, starts.FreshMoments, starts.Explore,
        starts.JumpStart, starts.ProtectedReplay, starts.ShrinkPerturb, starts.ReDo,
        starts.ReturnFloor,
        holds.BC, holds.Kickstart, holds.QDagger, holds.PPD, holds.Joint, holds.Corrections,
        weight_holds.L2SP, weight_holds.L2Init, weight_holds.EWC, weight_holds.Dropout,
        weight_holds.Mixout, holds.KLReward,
    )
}  # fmt: skip


class Method(NamedTuple):
    """A recipe with a name."""

    about: str  # a line
    answers: tuple[str, ...]  # names of ANSWERS
    settings: Mapping[str, str] = {}  # where they differ from the answers' own


PLAIN, RETAINING, TAUGHT = "full", "retain", "taught"
METHODS: dict[str, Method] = {
    PLAIN: Method("everything moves and nothing is held: plain fine-tuning", ()),
    RETAINING: Method(
        "held to the start's choices in 100 stored states, where the play does not come by now",
        ("bc",), {"bc.gate": "unvisited", "bc.states": "100", "bc.strength": "0.02"},
    ),
    "gated": Method(
        "held to the start's choices where states are familiar, and in 100 stored ones",
        ("kickstart", "bc"), {"kickstart.gate": "familiar", "bc.states": "100"},
    ),
    TAUGHT: Method(
        "corrected decisions are learnt; held to the start's choices in 100 stored states",
        ("corrections", "bc"), {"bc.states": "100"},
    ),
}  # fmt: skip


def suiting(start: Brain, sites: Sites, corrected: bool = False) -> str:
    """The recipe for a brain where none is named: what it remembers is kept, if there is such.

    And what was `corrected` is learnt, if anything was.
    """
    answers = find_recipe(RETAINING).answers()
    fits = all(lacking(sites, answer.needs) is None for answer in answers)
    known = start.memory is not None and len(start.memory.observations) >= FEWEST
    speaks = any(site.role != "critic" and site.says != "criticism" for site in sites.networks)
    keeps = known and fits and speaks
    if corrected:
        return TAUGHT if keeps else holds.Corrections.name
    return RETAINING if keeps else PLAIN


def find_recipe(text: str, settings: Mapping[str, str] | None = None) -> Recipe:
    """The recipe of `--method TEXT`: a named one, an answer, or several joined by `+`.

    `settings` are fields of answers, named `answer.field`. Raises RlftError for an unknown name,
    suggesting the nearest, and for a field of an answer that the recipe does not have.
    """
    names: list[str] = []
    texts: dict[str, str] = {}
    for word in text.split("+"):
        if word in METHODS:
            names += METHODS[word].answers
            texts |= METHODS[word].settings
        elif word in ANSWERS:
            names.append(word)
        else:
            raise unknown("method", word, [*METHODS, *(n for n in ANSWERS if n not in METHODS)])
    texts |= settings or {}
    fields: dict[str, dict[str, str]] = {name: {} for name in names}
    for name, value in texts.items():
        answer, _, field = name.partition(".")
        if answer not in fields:
            listed = ", ".join(fields) or "none that can be set"
            raise RlftError(f"method {text!r} has no {answer!r} to set: it has {listed}")
        fields[answer][field] = value
    made: list[Any] = [replace_fields(ANSWERS[name](), fields[name]) for name in fields]
    return Recipe.of(made)
