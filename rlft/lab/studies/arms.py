"""The arms of the study of methods: who is tried, and the settings each may be tuned to.

Every arm has the same number of tries, scratch and plain fine-tuning too. Arms are listed by name:
one whose method is not registered is passed over. How they are run is in study.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from rlft.finetune.methods import ANSWERS, METHODS
from rlft.npc.errors import unknown

TRIES = 8  # settings of each arm
SCRATCH, FULL = "scratch", "full"  # the baselines
STORED = "100"  # states, of every method that holds to stored ones


@dataclass(frozen=True)
class Setting:
    """One setting of an arm: factors of the learner's own, and fields of the method."""

    rate: float = 1.0  # of the learning rates of the game's settings
    explore: float = 1.0  # of its shares of random actions
    fields: Mapping[str, str] = field(default_factory=dict)  # bc.strength: 2

    def __str__(self) -> str:
        factors = (("rate", self.rate), ("exploration", self.explore))
        texts = [f"{name} x{value:g}" for name, value in factors if value != 1.0]
        return ", ".join([*texts, *(f"{name}={text}" for name, text in self.fields.items())])


@dataclass(frozen=True)
class Arm:
    """One who is tried."""

    name: str
    method: str  # as `--method` takes it
    tries: tuple[Setting, ...]  # the first is preferred where scores are equal
    fixed: Mapping[str, str] = field(default_factory=dict)  # fields of the method, of every try
    scratch: bool = False  # begins with a fresh network of the same form
    shared: bool = False  # tuned once, on the small games together

    @property
    def words(self) -> tuple[str, ...]:
        """The names that its method is made of."""
        return tuple(self.method.split("+"))


def tries(
    values: Mapping[str, Sequence[str]] | None = None,
    rates: Sequence[float] = (1.0, 0.3),
    explores: Sequence[float] = (1.0,),
) -> tuple[Setting, ...]:
    """Every combination, the last field's values turning first, then the rates."""
    values = values or {}
    return tuple(
        Setting(rate, explore, dict(zip(values, texts, strict=True)))
        for explore in explores
        for rate in rates
        for texts in product(*values.values())
    )


RATES = (1.0, 0.3, 3.0, 0.1)
FEW = (1.0, 3.0, 0.3, 10.0)  # rates where few weights move: these may go further
PLAIN, LIGHT = tries(rates=RATES, explores=(1.0, 0.5)), tries(rates=FEW, explores=(1.0, 0.5))
HELD = (1.0, 2.0)  # where a term bounds how far a step goes
CLONING = {"bc.strength": ("0.5", "0.1", "0.02", "2")}
BOTH = {"kickstart.strength": ("0.3", "0.1"), "bc.strength": ("0.5", "0.05")}


def _arms() -> tuple[Arm, ...]:
    def stored(answer: str) -> dict[str, str]:
        return {f"{answer}.states": STORED}

    return (
        Arm(SCRATCH, FULL, tries(rates=RATES, explores=(1.0, 2.0)), scratch=True),
        Arm(FULL, FULL, PLAIN),
        # What moves?
        Arm("head", "head", LIGHT),
        Arm("last", "last", LIGHT),
        Arm("gradual", "gradual", tries({"gradual.share": ("0.1", "0.2", "0.3", "0.4")})),
        Arm("lp-ft", "lp-ft", tries({"lp-ft.share": ("0.1", "0.05", "0.2", "0.4")})),
        Arm("bias", "bias", LIGHT),
        Arm("norm", "norm", LIGHT),
        Arm("scale", "channel", LIGHT, {"channel.shift": "false"}),
        Arm("scale-shift", "channel", LIGHT, {"channel.shift": "true"}),
        Arm("ia3", "ia3", LIGHT),
        Arm("lora", "lora", tries({"lora.rank": ("8", "2")}, rates=FEW)),
        Arm("adapter", "adapter", tries({"adapter.width": ("16", "4")}, rates=FEW)),
        Arm("columns", "columns", tries({"columns.width": ("32", "16")}, rates=FEW)),
        # How fast?
        Arm("warm-up", "warm-up", tries({"warm-up.updates": ("200", "50", "1000", "3000")})),
        Arm("discriminative", "discriminative",
            tries({"discriminative.ratio": ("0.1", "0.3", "0.03", "0.01")})),
        Arm("decay", "decay",
            tries({"decay.shape": ("cosine", "linear"), "decay.end": ("0", "0.1")})),
        Arm("adapt-kl", "adapt-kl", tries({"adapt-kl.target": ("0.01", "0.003", "0.03", "0.1")})),
        Arm("plateau", "plateau", tries({"plateau.patience": ("0.1", "0.05", "0.2", "0.3")})),
        # What holds it?
        Arm("bc", "bc", tries(CLONING, HELD), stored("bc")),
        Arm("kickstart", "kickstart",
            tries({"kickstart.strength": ("1", "0.3"),
                   "kickstart.decay": ("linear", "constant")}, HELD)),
        Arm("qdagger", "qdagger", tries({"qdagger.strength": ("3", "1", "0.3", "10")}, HELD)),
        Arm("joint", "joint", tries({"joint.strength": ("0.5", "0.1", "0.02", "2")}, HELD),
            stored("joint")),
        Arm("l2sp", "l2sp", tries({"l2sp.alpha": ("10", "1", "100", "1000")})),
        Arm("l2-init", "l2-init", tries({"l2-init.strength": ("1e-2", "1e-3", "1e-1", "1")})),
        Arm("ewc", "ewc", tries({"ewc.strength": ("100", "10", "1000", "1")}), stored("ewc")),
        Arm("dropout", "dropout", tries({"dropout.p": ("0.05", "0.02", "0.1", "0.2")})),
        Arm("mixout", "mixout", tries({"mixout.p": ("0.5", "0.2", "0.7", "0.9")})),
        Arm("kl-reward", "kl-reward", tries({"kl-reward.beta": ("0.05", "0.01", "0.2", "1")})),
        # How does it start?
        Arm("fresh-moments", "fresh-moments",
            tries({"fresh-moments.every": ("0.25", "0.1", "0.05", "0.5")})),
        Arm("explore", "explore", tries({"explore.start": ("0.05", "0.02", "0.1", "0.2")})),
        Arm("jump-start", "jump-start",
            tries({"jump-start.rule": ("curriculum", "random"),
                   "jump-start.first": ("100", "50", "25", "10")}, rates=(1.0,))),
        Arm("shrink-perturb", "shrink-perturb",
            tries({"shrink-perturb.alpha": ("0.8", "0.9", "0.95", "0.6")})),
        Arm("floor", "floor", tries({"floor.share": ("0.9", "0.8", "0.95", "0.7")})),
        # Compositions.
        Arm("gated", "gated", tries(BOTH, HELD), stored("bc"), shared=True),
        Arm("retain", "retain", tries(CLONING, HELD), stored("bc"), shared=True),
        Arm("kickstart+bc", "kickstart+bc", tries(BOTH, HELD), stored("bc")),
        Arm("bc+floor", "bc+floor", tries(CLONING, HELD), stored("bc")),
        Arm("lora+bc", "lora+bc", tries(CLONING, HELD), stored("bc")),
        Arm("scale-shift+bc", "channel+bc", tries(CLONING, HELD), stored("bc")),
    )  # fmt: skip


ARMS: dict[str, Arm] = {arm.name: arm for arm in _arms()}
LEFT_OUT: dict[str, str] = {  # registered, in no arm, and why
    "ppd": "asks for PPO's ratio; the study's learner is SARSA",
    "critic-warm-up": "asks for a critic of its own or a replay, which SARSA has not",
    "protected-replay": "asks for a replay, which SARSA has not",
    "redo": "asks for a replay, which SARSA has not",
    "corrections": "asks for recorded corrections, which the small games' brains have not",
    "taught": "the same",
    "frozen-normaliser": "the small games' brains and the fighter carry no normaliser",
}


def registered() -> dict[str, Arm]:
    """The arms whose methods there are."""
    known = {*METHODS, *ANSWERS}
    return {name: arm for name, arm in ARMS.items() if known.issuperset(arm.words)}


def find_arm(name: str) -> Arm:
    """The arm of this name. Raises RlftError, suggesting the nearest."""
    known = registered()
    if name not in known:
        raise unknown("arm", name, known)
    return known[name]


def stored_states(settings: Mapping[str, object]) -> int:
    """Most states of the memory that a method with these settings keeps beside the weights.

    Statistics are none: ewc keeps a Fisher information, the gate of Mahalanobis a mean and a
    covariance of the features.
    """
    kept = {"bc.states", "joint.states"}
    if (settings.get("kickstart.gate"), settings.get("kickstart.measure")) == (
        "familiar", "neighbours",
    ):  # fmt: skip
        kept.add("kickstart.states")
    return max((int(str(value)) for name, value in settings.items() if name in kept), default=0)
