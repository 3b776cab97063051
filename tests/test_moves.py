"""What moves: which parameters learn under each answer, when, and that nothing else does."""

import numpy as np
import pytest
import torch
from moving import COPIES, LEARNERS, Regression, Tuning, brain, learner_of, seeing
from npc_brains import ACTIONS, SENSES, of_tiles
from npc_brains import brain as small
from torch import nn

from rlft.agents import StreamConfig, StreamSARSA
from rlft.agents.sb3 import SB3, SB3Config
from rlft.finetune.methods import ANSWERS, find_recipe
from rlft.finetune.recipe import Grows
from rlft.networks import Network
from rlft.npc import Architecture, Brain, Op, RlftError, plain, table

MOVES = [name for name, answer in ANSWERS.items() if answer.question == "moves"]
FEW = {"lora.rank": "2"}, {"adapter.width": "4"}, {"columns.width": "6"}


def settings(method):
    return next((one for one in FEW if next(iter(one)).startswith(f"{method}.")), {})


# Senses 5, hidden 16 and 12 with LayerNorm, actions 3. Blocks: 5·16 + 16 + 32 = 128,
# 16·12 + 12 + 24 = 228, together 356; head 12·3 + 3 = 39.
@pytest.mark.parametrize(("method", "more", "encoder", "head"), [
    ("full", {}, 356, 39),
    ("head", {}, 0, 39),
    ("last", {}, 228, 39),
    ("last", {"last.blocks": "2"}, 356, 39),
    ("gradual", {}, 356, 39),
    ("lp-ft", {}, 356, 39),
    ("bias", {}, 2 * (16 + 12), 39),
    ("norm", {}, 2 * (16 + 12), 39),
    ("channel", {}, 2 * (16 + 12), 39),
    ("channel", {"channel.shift": "false"}, 16 + 12, 39),
    ("ia3", {}, 16, 39 + 12),  # the last factors stand where the head reads
    ("lora", {"lora.rank": "2"}, 2 * (5 + 16) + 2 * (16 + 12), 39),
    ("lora", {"lora.rank": "8"}, 5 * (5 + 16) + 8 * (16 + 12), 39),
    ("adapter", {"adapter.width": "4"}, (16 * 9 + 4) + (12 * 9 + 4), 39),
    ("columns", {"columns.width": "6"}, (36 + 12) + (42 + 102 + 12) + 84, 39),
])  # fmt: skip
def test_as_many_parameters_move_as_a_small_network_has_by_hand(method, more, encoder, head):
    recipe = find_recipe(method, more)
    start = recipe.prepare(small(), 0)
    work = recipe.attach(learner_of("sarsa", start).sites(), start, 0, 1000)
    assert work.share() == (encoder, head, 356)


@pytest.mark.parametrize("learner", [
    one if one in ("sarsa", "dueling", "ppo") else pytest.param(one, marks=pytest.mark.slow)
    for one in LEARNERS
])  # fmt: skip
@pytest.mark.parametrize("method", MOVES)
def test_what_is_frozen_keeps_its_numbers_and_the_rest_learns(method, learner):
    made = Tuning(learner, method, settings(method)).improve(1)
    fixed = {n for n, p in made.work.module.named_parameters() if not p.requires_grad}
    fixed |= {name for name, _ in made.work.module.named_buffers()}
    before = made.hashes()
    after = made.improve(20).hashes()
    moved = {name for name in after if after[name] != before[name]}
    assert moved and moved == set(after) - fixed


@pytest.mark.parametrize("method", MOVES)
def test_convolutions_are_moved_too(method):
    made = Tuning("dqn", method, settings(method), seeing())
    rows, start = made.start.memory.observations, seeing()
    assert (
        np.abs(made.live() - Network.from_brain(start)(torch.tensor(rows)).detach().numpy()).max()
        < 1e-6
    )
    made.improve(20)
    assert made.learner.network.tensors().keys() == made.start.tensors.keys()
    encoder, head, whole = made.work.share()
    assert head >= 4 * 12 + 4 and whole == sum(
        t.size for n, t in start.tensors.items() if n.startswith("encoder")
    )
    assert encoder == {
        "head": 0, "last": 12 * 33 + 24, "gradual": whole, "lp-ft": whole,
        "bias": 16 + 32 + 12 + 12,
        "norm": 24, "channel": 2 * (16 + 32) + 24, "ia3": 16 + 32,
        "lora": 2 * (9 + 16) + 2 * (144 + 32) + 2 * (32 + 12),
        "adapter": (16 * 9 + 4) + (32 * 9 + 4) + (12 * 9 + 4),
        "columns": (9 * 6 + 6) + (54 * 6 + 6) + (144 * 6 + 6)
        + (6 * 6 + 6) + (32 * 6 + 6) + 12 + (6 * 12 + 12),
    }[method]  # fmt: skip


def test_the_last_blocks_are_layers_with_their_norms():
    made = Tuning("sarsa", "last", {"last.blocks": "1"})
    names = {n for n, p in made.work.module.named_parameters() if p.requires_grad}
    assert {name.rpartition(".")[0] for name in names} == {"encoder.1", "encoder.1.norm", "head"}


def test_channel_scales_alone_move_the_weights_of_the_norms_alone():
    made = Tuning("sarsa", "channel", {"channel.shift": "false"}).improve(20)
    now, before = made.learner.network.tensors(), made.start.tensors
    changed = {name for name in now if not np.array_equal(now[name], before[name])}
    assert changed == {f"encoder.{i}.norm.weight" for i in (0, 1)} | {"head.weight", "head.bias"}


def free_blocks(work):
    return [b.name for b in work.blocks if all(p.requires_grad for p in b.parameters())]


@pytest.mark.parametrize("learner", ["sarsa", "dqn", "ppo", "trpo"])
def test_gradual_unfreezing_frees_a_block_with_each_share_of_the_steps(learner):
    steps = 4_000
    made = Tuning(learner, "gradual", {"gradual.share": "0.3"}, steps=steps)
    for _ in made.updates:
        over = made.learner.steps / steps
        wanted = ["encoder.0", "encoder.1"][2 - min(2, int(over / 0.3 + 1e-9)) :]
        assert free_blocks(made.work) == [*wanted, "head"]
    assert free_blocks(made.work)[0] == "encoder.0"


@pytest.mark.parametrize("learner", ["sarsa", "sb3-dqn"])
def test_newly_freed_parameters_have_no_moments_yet(learner):
    made = Tuning(learner, "gradual", {"gradual.share": "0.3"}, steps=4_000)
    moments, seen = made.work.optimizer.state, set()
    for _ in made.updates:
        free = {id(p) for p in made.work.free()}
        new = [p for p in made.work.free() if id(p) not in seen]
        assert not seen or not any(p in moments for p in new)
        assert not any(p in moments for p in made.work.module.parameters() if id(p) not in free)
        seen = free
    assert len(seen) == len(list(made.work.module.parameters()))


@pytest.mark.parametrize("learner", ["sarsa", "dqn", "ppo", "sac"])
def test_all_moments_of_the_acting_network_are_fresh_when_the_head_has_had_its_time(learner):
    made = Tuning(learner, "lp-ft", {"lp-ft.share": "0.5"}, steps=2_000)
    moments, changes = made.work.optimizer.state, 0
    head = made.work.blocks[-1].parameters()
    for metrics in made.updates:
        if made.learner.steps < 1_000:
            assert free_blocks(made.work) == ["head"]
            assert metrics["moves/free"] == sum(p.numel() for p in head)
        elif not any(p in moments for p in made.work.module.parameters()):
            changes += 1
    assert changes == 1
    assert all(p in moments for p in made.work.module.parameters())


def two_linear_layers():
    """Good features under a head that knows nothing, on inputs that fill half of their space."""
    generator = torch.Generator().manual_seed(0)
    ops = (
        Op("linear", "encoder.0", ("senses",), "features", {"width": 3}),
        Op("linear", "head", ("features",), "values", {"width": 1}),
    )
    network = Network(Architecture(8, ops, "clip"))
    with torch.no_grad():
        network.encoder.get_parameter("0.weight").copy_(torch.randn(3, 8, generator=generator))
        network.head.weight.copy_(torch.randn(1, 3, generator=generator))
    x = torch.randn(64, 8, generator=generator) * torch.tensor([1.0] * 4 + [0.0] * 4)
    wanted = torch.tensor([[1.0], [-2.0], [0.5]])
    return network, x, network.features(x).detach() @ wanted


def drift(method, share=0.5):
    """How far the features of inputs seen move, and the loss that is reached."""
    network, x, y = two_linear_layers()
    before = network.features(x).detach()
    learner = Regression(network, x, y, 0.02)
    recipe = find_recipe(method, {"lp-ft.share": str(share)} if method == "lp-ft" else {})
    start = Brain(plain(8), ("steer",), network.architecture, network.tensors())
    work = recipe.attach(learner.sites(), start, 0, 2_000)
    *_, last = work.follow(learner.learn(2_000))
    return float((network.features(x).detach() - before).norm()), last["loss"]


def test_features_drift_less_where_the_head_comes_first():
    whole, loss_of_whole = drift("full")
    head_first, loss = drift("lp-ft")
    assert max(loss, loss_of_whole) < 1e-3
    assert head_first < 0.1 * whole
    assert drift("head")[0] == 0.0
    assert drift("lp-ft", share=0.0) == (whole, loss_of_whole)


class Normed(nn.Module):
    """Two layers with batch normalisation, whose statistics are no parameters."""

    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(
            nn.Linear(3, 4), nn.BatchNorm1d(4), nn.ReLU(),
            nn.Linear(4, 4), nn.BatchNorm1d(4, affine=False), nn.ReLU(),
        )  # fmt: skip
        self.head = nn.Linear(4, 1)

    def forward(self, x):
        return self.head(self.encoder(x))


def test_statistics_stay_while_their_layer_is_frozen_and_go_on_with_it():
    generator = torch.Generator().manual_seed(0)
    x = torch.randn(16, 3, generator=generator)
    module = Normed()
    learner = Regression(module, x, x[:, :1], 0.01)
    start = Brain(plain(3), ("steer",), table(3, 1), Network(table(3, 1)).tensors())
    work = find_recipe("gradual", {"gradual.share": "0.4"}).attach(learner.sites(), start, 0, 100)
    seen = {}
    for _ in work.follow(learner.learn(100)):
        module.train()  # as SB3 does before each update
        counts = tuple(int(b) for n, b in module.named_buffers() if n.endswith("tracked"))
        seen[learner.steps] = counts
    assert (seen[40], seen[80], seen[100]) == ((0, 0), (0, 40), (20, 60))
    teacher = work.teacher.module
    assert not any(one.training for one in teacher.modules()) and module.encoder[1].training


def attach(method, sites, start=None, steps=100, **more):
    return find_recipe(method, {k.replace("_", "."): v for k, v in more.items()}).attach(
        sites, start or small(), 0, steps
    )


@pytest.mark.parametrize("method", [m for m in MOVES if m not in ("adapter", "columns")])
def test_a_network_without_an_encoder_is_refused_by_name(method):
    network = Network(table(5, 3))
    start = Brain(SENSES, ACTIONS, network.architecture, network.tensors())
    with pytest.raises(RlftError, match=f"{method} asks for an encoder .*all head"):
        attach(method, learner_of("sarsa", start).sites(), start)


@pytest.mark.parametrize("method", MOVES)
def test_what_a_recurrent_policy_moves_cannot_be_told(method):
    settings = {"n_steps": 8, "batch_size": 16}
    learner = SB3(brain(), SB3Config("recurrent-ppo", copies=COPIES, settings=settings), 0)
    with pytest.raises(RlftError, match=f"{method} does not know .* recurrent-ppo: take ppo"):
        attach(method, learner.sites(), brain())


@pytest.mark.parametrize("method", MOVES)
def test_a_stream_without_an_optimizer_is_refused_by_name(method):
    learner = StreamSARSA(Network.from_brain(small()), StreamConfig(normalise=False), 0)
    with pytest.raises(RlftError, match=f"no site 'optimizers', which {method} needs"):
        attach(method, learner.sites())


@pytest.mark.parametrize(("method", "text"), [
    ("norm", "this network's encoder has none: take channel"),
    ("adapter", "this network has none: make the learner around Recipe.prepare"),
    ("columns", "this network has none: make the learner around Recipe.prepare"),
])  # fmt: skip
def test_a_method_is_refused_by_name_where_it_has_nothing_to_move(method, text):
    start = brain(layer_norm=False)
    with pytest.raises(RlftError, match=f"{method} moves .*{text}"):
        attach(method, learner_of("sarsa", start).sites(), start)


@pytest.mark.parametrize(("method", "text"), [
    ("adapter", "this brain's encoder has none"), ("columns", "has tiles 'encoder.tiles'"),
])  # fmt: skip
def test_a_brain_that_cannot_grow_is_refused(method, text):
    with pytest.raises(RlftError, match=text):
        find_recipe(method).prepare(of_tiles(), 0)


def test_settings_out_of_place_are_refused():
    sites = learner_of("sarsa", small()).sites()
    with pytest.raises(RlftError, match=r"last.blocks is 3: the encoder has 2"):
        attach("last", sites, last_blocks="3")
    with pytest.raises(RlftError, match=r"gradual.share is 0.5: .* must be below 0.5"):
        attach("gradual", sites, gradual_share="0.5")
    for method, field in (("lora", "rank"), ("adapter", "width"), ("last", "blocks")):
        with pytest.raises(RlftError, match=f"{field} must be at least 1"):
            find_recipe(method, {f"{method}.{field}": "0"})


def test_moves_that_add_operations_say_so():
    growing = {m for m in MOVES if isinstance(ANSWERS[m](), Grows)}
    assert growing == {"adapter", "columns"}
