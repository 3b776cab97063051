"""Architectures by name: what they read, what must not change what they say, how they begin."""

import numpy as np
import pytest
import torch
from npc_brains import brain as small_brain
from npc_brains import drawn

from rlft.lab import brains
from rlft.networks import Network, fresh
from rlft.npc import (
    DISCRETE_ACTIONS,
    RAY_CLASSES,
    RAY_DEGREES,
    SENSES,
    Brain,
    RlftError,
    Schema,
    Sense,
    cnn,
    mlp,
    pixels,
    plain,
    read,
    shapes,
    write,
)
from rlft.npc.architectures import ARCHITECTURES, build
from rlft.npc.entities import circle, things
from rlft.npc.transformer import hybrid

ACTIONS = DISCRETE_ACTIONS
RAYS = len(RAY_CLASSES) * len(RAY_DEGREES)
PICTURE = pixels((20, 18, 3))


def senses_of(name: str) -> Schema:
    return PICTURE if ARCHITECTURES[name].sees else SENSES


def made(name: str, senses: Schema | None = None, normaliser: bool = False) -> Brain:
    """A brain whose every weight is drawn, so that nothing is zero."""
    senses = senses or senses_of(name)
    architecture = build(name, senses, len(ACTIONS), normaliser=normaliser)
    tensors = drawn(architecture)
    scaled = {n: a / np.sqrt(max(a.shape[-1], 1)) for n, a in tensors.items()}
    return Brain(senses, ACTIONS, architecture, scaled)


def draws(senses: Schema, n: int = 20, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).uniform(-1, 1, (n, senses.size)).astype(np.float32)


named = pytest.mark.parametrize("name", ARCHITECTURES)


@named
def test_every_architecture_is_the_same_in_torch_and_numpy(name: str) -> None:
    brain = made(name)
    rows = draws(brain.senses)
    wanted = brain.values(rows)
    with torch.no_grad():
        found = Network.from_brain(brain)(torch.tensor(rows)).numpy()
    allowed = 1e-5 * max(1.0, float(np.abs(wanted).max()))
    assert found == pytest.approx(wanted, abs=allowed)
    assert brain.values(rows[3]) == pytest.approx(wanted[3], abs=allowed)
    assert np.ptp(wanted, axis=0).min() > 0


@named
def test_every_architecture_is_a_file_and_the_head_reads_its_features(name, tmp_path) -> None:
    brain = brains.fresh_brain(senses_of(name), ACTIONS, 3, architecture=name)
    write(brain, tmp_path / "brain.npc")
    again = read(tmp_path / "brain.npc")
    assert again.architecture == brain.architecture
    rows = draws(brain.senses)
    assert np.array_equal(again.values(rows), brain.values(rows))
    head = brain.tensors["head.weight"]
    said = brain.features(rows) @ head.T + brain.tensors["head.bias"]
    assert said == pytest.approx(brain.values(rows), abs=1e-5)


def test_without_a_name_senses_get_a_perceptron_and_pictures_convolutions() -> None:
    assert build("", SENSES, 8) == build("mlp", SENSES, 8) == mlp(178, (128, 128), 8)
    assert build("", PICTURE, 8) == build("cnn", PICTURE, 8) == cnn((20, 18, 3), 8)
    assert build("mlp", SENSES, 8, "clip", True) == mlp(178, (128, 128), 8, "clip", normaliser=True)


@pytest.mark.parametrize(
    ("name", "senses", "says"),
    [
        ("mpl", SENSES, "did you mean 'mlp'"),
        ("impala", SENSES, "impala does not read numbers.*take mlp, small, rays, transformer"),
        ("transformer", PICTURE, "transformer does not read pictures.*take cnn, impala"),
        ("rays", plain(6), "needs senses called ray"),
        ("transformer", plain(6), r"several things.*obs\.0"),
        ("impala", pixels((14, 40, 3)), "at least 15 x 15: these are 14 x 40"),
        ("impala", pixels((4, 40, 40, 3)), "picture of shape"),
    ],
)
def test_what_cannot_be_built_is_one_line(name: str, senses: Schema, says: str) -> None:
    with pytest.raises(RlftError, match=says) as caught:
        build(name, senses, 4)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("shape", [(64, 64, 3), (84, 84, 4), (1, 84, 84), (15, 15), (200, 20, 3)])
def test_impala_reads_pictures_of_any_size(shape: tuple[int, ...]) -> None:
    architecture = build("impala", pixels(shape), 4)
    assert shapes(architecture)["head.weight"] == (4, 128)
    assert architecture.widths["encoder.8.mean"] == 32  # as many as filters, whatever the size


def test_impala_finds_a_thing_wherever_it_is() -> None:
    """The mean over all places: a blob says the same where it stands a step of all pools aside."""
    brain = made("impala", pixels((28, 146)))
    quiet = {
        name: np.zeros_like(array) if name.endswith("bias") else np.ones_like(array)
        for name, array in brain.tensors.items()
        if name.endswith("bias") or name.startswith("normaliser")
    }
    brain = brain.replace(tensors={**brain.tensors, **quiet})
    pictures = np.zeros((2, 28, 146), np.float32)
    blob = np.random.default_rng(0).uniform(0, 1, (4, 4))
    pictures[0, 12:16, 60:64] = blob
    pictures[1, 12:16, 68:72] = blob  # three pools of stride 2: eight pixels aside
    says = brain.features(pictures.reshape(2, -1))
    assert says[0] == pytest.approx(says[1], abs=1e-5) and np.ptp(says[0]) > 0.1
    pictures[1, 12:16, 68:72] = blob.T
    assert not np.allclose(brain.features(pictures[1].ravel()), says[0], atol=1e-3)


def turned(rows: np.ndarray, steps: int) -> np.ndarray:
    """Observations of schema v1 with all rays turned by so many steps."""
    rays = rows[:, :RAYS].reshape(len(rows), len(RAY_CLASSES), len(RAY_DEGREES))
    rolled = np.roll(rays, steps, axis=-1).reshape(len(rows), RAYS)
    return np.concatenate([rolled, rows[:, RAYS:]], axis=1)


@pytest.mark.parametrize("normaliser", [False, True])
def test_turned_rays_turn_what_the_ray_convolutions_say(normaliser: bool) -> None:
    brain = made("rays", normaliser=normaliser)
    if normaliser:  # every ray alike
        flat = {n: np.full_like(a, 0.7) for n, a in brain.tensors.items() if "normaliser" in n}
        brain = brain.replace(tensors={**brain.tensors, **flat})
    network, rows = Network.from_brain(brain), draws(SENSES)

    def maps(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        with torch.no_grad():
            values = network._run(torch.tensor(x))
        first, second = values["encoder.0.relu"], values["encoder.1.relu"]
        return first.numpy().reshape(len(x), 24, 16), second.numpy().reshape(len(x), 12, 16)

    first, second = maps(rows)
    assert maps(turned(rows, 1))[0] == pytest.approx(np.roll(first, 1, axis=1), abs=1e-5)
    assert maps(turned(rows, 2))[1] == pytest.approx(np.roll(second, 1, axis=1), abs=1e-5)
    assert not np.allclose(brain.values(turned(rows, 1)), brain.values(rows))  # it knows where


FOES = Schema(
    (
        *(Sense(f"self.{field}", -1, 1) for field in ("health", "turning")),
        *(
            Sense(f"foe.{i}.{field}", -1, 1)
            for i in range(4)
            for field in ("forward", "left", "visible")
        ),
        *(Sense(f"goal.{field}", -1, 1) for field in ("forward", "left")),
    )
)


def of_foes(rows: np.ndarray) -> np.ndarray:
    """The foes' part of observations, a view (N, 4, 3)."""
    part: np.ndarray = rows[:, 2:14].reshape(len(rows), 4, 3)
    return part


def with_foes(rows: np.ndarray, foes: np.ndarray) -> np.ndarray:
    return np.concatenate([rows[:, :2], foes.reshape(len(rows), 12), rows[:, 14:]], axis=1)


def test_things_of_a_kind_are_interchangeable() -> None:
    brain, rows = made("transformer", FOES), draws(FOES)
    mixed = brain.replace(tensors={  # what the perceptron beside it hears of the foes is nothing
        **brain.tensors,
        "encoder.0.weight": brain.tensors["encoder.0.weight"] * np.r_[[1] * 2, [0] * 12, [1] * 2],
    })  # fmt: skip
    foes = of_foes(rows)
    foes[..., 2] = np.arange(80).reshape(20, 4) % 3 > 0  # some are not there
    wanted = mixed.values(with_foes(rows, foes))
    shuffled = mixed.values(with_foes(rows, foes[:, [2, 0, 3, 1]]))
    assert shuffled == pytest.approx(wanted, abs=1e-5)
    fields = with_foes(rows, foes[..., [1, 0, 2]])  # but forward is not left
    assert not np.allclose(mixed.values(fields), wanted, atol=1e-3)


def test_what_is_not_there_changes_nothing_whatever_its_numbers() -> None:
    brain, rows = made("transformer", FOES), draws(FOES)
    deaf = np.r_[[1] * 2, [0] * 12, [1] * 2]
    weight = brain.tensors["encoder.0.weight"] * deaf
    brain = brain.replace(tensors={**brain.tensors, "encoder.0.weight": weight})
    foes = of_foes(rows)
    foes[..., 2] = [1, 0, 1, 0]
    wanted = brain.values(with_foes(rows, foes))
    for number in (0.0, 1.0, -1e6):
        foes[:, [1, 3], :2] = number
        assert np.array_equal(brain.values(with_foes(rows, foes)), wanted)
    foes[:, 0, :2] += 0.3
    assert not np.allclose(brain.values(with_foes(rows, foes)), wanted, atol=1e-3)
    foes[..., 2] = 0  # nobody there at all
    assert np.isfinite(brain.values(with_foes(rows, foes))).all()


def test_the_names_of_senses_say_what_there_is() -> None:
    rays = circle(SENSES)
    assert rays is not None and tuple(rays) == (0, 6, 24)
    found = {thing.kind: (thing.start, thing.number, len(thing.fields)) for thing in things(SENSES)}
    assert found == {
        "target": (144, 1, 4), "self": (148, 1, 6), "foe": (154, 1, 10), "friend": (164, 1, 10),
        "projectile": (174, 1, 4),
    }  # fmt: skip
    foes = things(FOES)[1]
    assert foes == ("foe", 2, 4, ("forward", "left", "visible")) and foes.told == 2
    assert circle(plain(4)) is None
    swapped = Schema((SENSES[1], SENSES[0], *list(SENSES)[2:]))
    assert circle(swapped) is None  # its classes do not have the same rays in the same order
    assert [thing.kind for thing in things(plain(4))] == ["obs"]


@pytest.mark.parametrize("layers", [1, 2])
def test_a_hybrid_begins_by_saying_what_the_brain_says(layers: int) -> None:
    base = brains.fresh_brain(SENSES, ACTIONS, 0)
    base = base.remember(draws(SENSES, 30), ("a",), np.zeros(30, np.uint8))
    grown = brains.hybrid(base, seed=1, layers=layers)
    rows = draws(SENSES, 50)
    assert np.array_equal(grown.values(rows), base.values(rows))
    assert np.array_equal(grown.features(rows), base.features(rows))
    assert grown.memory is base.memory and len(grown.tensors) > len(base.tensors)
    network = Network.from_brain(grown)
    optimizer = torch.optim.SGD(network.parameters(), 0.1)
    for step in range(2):  # the projection moves first, then all that it reads
        optimizer.zero_grad()
        network(torch.tensor(rows)).square().sum().backward()  # type: ignore[no-untyped-call]
        moving = {n for n, p in network.named_parameters() if p.grad is not None and p.grad.any()}
        inside = {name for name in moving if name not in base.tensors and ".join" not in name}
        assert bool(inside) is (step > 0)
        optimizer.step()
    learnt = grown.replace(tensors=network.tensors())
    joined = next(name for name in learnt.tensors if name.endswith(".join.weight"))
    without = learnt.replace(tensors={
        n: a * (n.split(".")[-2] != "join") for n, a in learnt.tensors.items()
    })  # fmt: skip
    assert learnt.tensors[joined].any()
    assert not np.allclose(learnt.values(rows), without.values(rows), atol=1e-4)


def test_a_hybrid_reads_what_the_normaliser_says_and_presence_as_it_is() -> None:
    base = brains.fresh_brain(FOES, ACTIONS, 0, normaliser=True)
    shift = np.zeros(FOES.size)
    shift[4] = -100.0  # the normaliser makes the first foe's `visible` far below a half
    base = base.replace(tensors={**base.tensors, "normaliser.shift.bias": shift})
    grown = brains.hybrid(base, seed=1)
    kinds = {op.inputs[0] for op in grown.architecture.ops if op.name.endswith(".pick")}
    assert kinds == {"normaliser.scale"}
    tensors = {
        n: drawn(grown.architecture)[n] if "join" in n else a for n, a in grown.tensors.items()
    }
    grown = grown.replace(tensors=tensors)
    rows = draws(FOES)
    rows[:, 4] = 1.0
    seen = grown.values(rows)
    rows[:, 2] += 0.5  # where that foe is
    assert not np.allclose(grown.values(rows), seen, atol=1e-3)


def test_a_brain_that_cannot_be_given_a_transformer_is_told_why() -> None:
    base = brains.fresh_brain(SENSES, ACTIONS, 0)
    with pytest.raises(RlftError, match="this network has one already"):
        brains.hybrid(brains.hybrid(base, 0), 0)
    with pytest.raises(RlftError, match="beside hidden layers: this network has none"):
        hybrid(mlp(178, (), 8), SENSES)
    with pytest.raises(RlftError, match="numbers, not pictures"):
        brains.hybrid(brains.fresh_brain(PICTURE, ACTIONS, 0), 0)
    with pytest.raises(RlftError, match="0 layers: it has at least one"):
        brains.hybrid(base, 0, layers=0)
    with pytest.raises(RlftError, match="key and value of 5 heads"):
        brains.hybrid(base, 0, width=32, heads=5)
    with pytest.raises(RlftError, match=r"several things"):
        brains.hybrid(small_brain().replace(senses=plain(5)), 0)


def test_fresh_weights_of_a_transformer_come_from_the_generator_alone() -> None:
    architecture = build("transformer", SENSES, 8)
    state = torch.random.get_rng_state()
    one, two, other = (
        fresh(architecture, torch.Generator().manual_seed(seed)).tensors() for seed in (0, 0, 1)
    )
    assert torch.equal(state, torch.random.get_rng_state())
    assert all(np.array_equal(one[name], two[name]) for name in one)
    (place,) = (name for name in one if name.endswith(".place.bias"))
    assert one[place].std() == pytest.approx(0.2, rel=0.2)
    assert not np.array_equal(one[place], other[place])
