"""How fast? Factors by hand, and the rates that optimizers really step with."""

from math import log

import pytest
import torch
from small_jobs import differing
from torch import nn
from tuned import finished, plain, resumed, tuned, unlike

from rlft.finetune.pace import AdaptKL, Decay, Discriminative, KLPace, Plateau, PlateauPace
from rlft.npc import RlftError

LEARNERS = ("sarsa", "dqn", "ppo", "sb3-dqn")
PACES = ("warm-up", "discriminative", "decay", "adapt-kl", "plateau")
NOTHING = {
    "warm-up.updates": 0, "discriminative.ratio": 1, "discriminative.middle": 1, "decay.end": 1,
    "adapt-kl.least": 1, "adapt-kl.most": 1, "adapt-kl.every": 2, "plateau.factor": 1,
}  # fmt: skip


def test_rates_by_depth_are_in_equal_proportions_or_as_given():
    blocks = ["encoder.0", "encoder.1", "head"]
    by_ratio = Discriminative(ratio=0.01).rates(blocks)
    assert by_ratio == pytest.approx({"encoder.0": 0.01, "encoder.1": 0.1, "head": 1.0})
    given = Discriminative(ratio=0.01, middle=0.3).rates(["a", "b", "c", "head"])
    assert given == {"a": 0.01, "b": 0.3, "c": 0.3, "head": 1.0}
    assert Discriminative().rates(["head"]) == {"head": 1.0}


def test_decay_ends_where_it_says():
    line, wave = Decay("linear", 0.2, 0.5), Decay("cosine", 0.2, 0.5)
    assert [line.factor(p) for p in (0.0, 0.25, 0.5, 1.0)] == pytest.approx([1.0, 0.6, 0.2, 0.2])
    assert [wave.factor(p) for p in (0.0, 0.25, 0.5, 1.0)] == pytest.approx([1.0, 0.6, 0.2, 0.2])
    assert wave.factor(1 / 6) == pytest.approx(1.0 - 0.8 * 0.25)  # cos 60 degrees is 1/2


@pytest.mark.parametrize("algorithm", LEARNERS)
def test_the_rates_logged_are_those_of_the_step_and_those_that_were_asked_for(algorithm):
    """SB3 writes its rate into every group before each update; here each group has its own."""
    settings = {"discriminative.ratio": 0.25, "decay.shape": "linear", "decay.end": 0.5}
    training = tuned(algorithm, "discriminative+decay", settings, more={"learning_rate": 0.001})
    work = training.attachment
    used, left = [], []
    work.optimizer.register_step_pre_hook(
        lambda o, *_: used.append({g["block"]: (g["lr"], work.progress) for g in o.param_groups})
    )
    work.optimizer.register_step_post_hook(
        lambda o, *_: left.append({g["block"]: g["lr"] for g in o.param_groups})
    )
    metrics = [*training.advance()][-1]
    assert len(used) == work.updates > 10
    asked = {"encoder.0": 0.25, "encoder.1": 0.5, "head": 1.0, "rest": 1.0}
    for rates, after in zip(used, left, strict=True):
        own = after["head"]  # what the learner wrote
        assert set(after.values()) == {own}
        assert algorithm in ("sarsa", "dqn") or own == 0.001
        for block, (rate, progress) in rates.items():
            assert rate == pytest.approx(own * asked[block] * (1.0 - 0.5 * progress))
    logged = {k.removeprefix("rate/"): v for k, v in metrics.items() if k.startswith("rate/")}
    assert logged == {block: rate for block, (rate, _) in used[-1].items()}
    assert {"encoder.0", "encoder.1", "head"} <= set(logged)


@pytest.mark.parametrize("name", PACES)
def test_a_pace_is_refused_where_no_optimizer_steps_the_actor(name):
    with pytest.raises(RlftError, match=f"trpo steps its actor .* which {name} needs"):
        tuned("trpo", name)


@pytest.mark.parametrize("algorithm", LEARNERS)
def test_a_pace_that_changes_nothing_is_the_plain_learner(algorithm):
    assert unlike(finished(algorithm, "+".join(PACES), NOTHING), plain(algorithm)) == []
    some = finished(algorithm, "discriminative", {"discriminative.ratio": 0.5})
    assert unlike(some, plain(algorithm)) != []


def pace(**settings):
    """Over a layer without inputs: logits are its bias."""
    layer = nn.Linear(1, 2)
    nn.init.zeros_(layer.weight), nn.init.zeros_(layer.bias)
    return KLPace(AdaptKL(**settings), layer, "logits", lambda: torch.ones(3, 1)), layer


def test_the_rate_is_halved_above_twice_the_target_and_doubled_below_half_of_it():
    made, _ = pace(target=0.01, least=0.25, most=2.0)
    factors = []
    for kl in (0.019, 0.021, 0.5, 0.5, 0.0051, 0.0049, 0.0, 0.0, 0.0):
        made.adapt(kl)
        factors.append(made.factor)
    assert factors == [1.0, 0.5, 0.25, 0.25, 0.25, 0.5, 1.0, 2.0, 2.0]


def test_the_kl_is_of_the_policy_before_from_the_one_now():
    """KL((1/2, 1/2) || (0.9, 0.1)) = ln(5/9)/2 + ln(5)/2, after `every` steps and no sooner."""
    made, layer = pace(target=0.2, every=2)
    made.step()
    layer.bias.data = torch.tensor([log(9.0), 0.0])
    made.step()
    assert made.kl is None and made.factor == 1.0
    made.step()
    assert made.kl == pytest.approx((log(5 / 9) + log(5)) / 2, abs=1e-6)
    assert made.factor == 0.5
    made.step(), made.step()  # nothing has moved since
    assert made.kl == pytest.approx(0.0, abs=1e-6) and made.factor == 1.0


@pytest.mark.parametrize("algorithm", LEARNERS)
def test_a_target_out_of_reach_drives_the_rate_to_its_bound(algorithm):
    bounds = {"adapt-kl.every": 2, "adapt-kl.least": 0.25, "adapt-kl.most": 2}
    for target, factor in ((1e-9, 0.25), (1e9, 2.0)):
        settings = {**bounds, "adapt-kl.target": target}
        training = tuned(algorithm, "adapt-kl", settings, more={"learning_rate": 0.01})
        own = []
        training.attachment.optimizer.register_step_post_hook(
            lambda o, *_, own=own: own.append(o.param_groups[0]["lr"])
        )
        metrics = [*training.advance()][-1]
        assert metrics["kl"] > -1e-6
        assert metrics["rate/all"] == pytest.approx(own[-1] * factor)


def test_a_plateau_lowers_the_rate_once_the_score_has_not_risen_for_so_long():
    made = PlateauPace(Plateau(factor=0.5, least=0.3), patience=100.0)
    seen = []
    for steps, score in [
        (500, float("nan")), (550, -2.0), (649, -2.0), (650, -2.0), (700, -1.0), (790, -1.5),
        (800, -1.0), (890, -3.0), (900, -3.0),
    ]:  # fmt: skip
        made.see(score, steps)
        seen.append(made.factor)
    assert seen == [1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.3, 0.3, 0.3]


def test_a_plateau_reaches_the_optimizer():
    training = tuned("ppo", "plateau", {"plateau.patience": 64}, more={"learning_rate": 0.001})
    seen = [(row["return"], row["steps"], row["rate/all"]) for row in training.advance()]
    made, rate = PlateauPace(Plateau(), patience=64.0), 1.0
    for score, steps, used in seen:
        assert used == pytest.approx(0.001 * rate)
        made.see(float("nan") if score is None else score, steps)
        rate = made.factor
    assert rate < 1.0


@pytest.mark.parametrize("algorithm", ("dqn", "ppo"))
def test_paces_go_on_from_a_snapshot_bit_for_bit(algorithm):
    settings = {"adapt-kl.every": 3, "adapt-kl.target": 1e-4, "plateau.patience": 0.05}
    whole, other = resumed(algorithm, "+".join(PACES), settings)
    assert differing(whole, other) == []
