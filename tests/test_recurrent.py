"""Brains that remember: an LSTM in NumPy, torch, ONNX; in minds, files, SB3's policies, games."""

import dataclasses

import gymnasium
import numpy as np
import pytest
import torch
from every_operation import ACTIONS, CASES, PLAIN, REMEMBERING, rows
from sb3_contrib import RecurrentPPO
from sb3_games import brain as drawn_brain
from stable_baselines3 import PPO
from torch import nn

from rlft.agents.play import Play
from rlft.agents.sb3 import SB3, SB3Config, brain_of, import_zip, warm_start
from rlft.engines.onnx_export import episode, model_of, session
from rlft.finetune.methods import PLAIN as PLAIN_METHOD
from rlft.lab.evaluation import at_play, brain_policy
from rlft.lab.tasks import ForeignTask
from rlft.lab.trainer import run_job
from rlft.lab.training import Job, Training
from rlft.lab.verifying import verify
from rlft.networks import Network, fresh
from rlft.npc import Architecture, Brain, Op, RlftError, Schema, plain, plan, read, write
from rlft.npc.file import golden
from rlft.npc.filter import LIMIT
from rlft.npc.runtime import lstm_cell
from rlft.npc.window import now

SMALL = {"lstm_hidden_size": "6", "n_steps": "8", "batch_size": "32", "copies": "4"}
remembering = pytest.mark.parametrize("name", REMEMBERING)


def moments(brain: Brain, n: int, seed: int = 1) -> np.ndarray:
    """Observations of the present alone."""
    size = now(brain.senses).size
    return rows(brain, n, seed)[:, :size] if size < brain.senses.size else rows(brain, n, seed)


# The cell


def test_the_cell_is_that_of_a_hand_worked_example() -> None:
    # One number in, one remembered. All gates read ln 3: sigmoid(ln 3) = 3/4, tanh(ln 3) = 4/5.
    ones, third = np.ones((4, 1), np.float32), np.log(np.float32(3.0))
    after = lstm_cell(np.array([0.0], np.float32), np.array([0.0, 2.0], np.float32), ones, ones,
                      np.full(4, third))  # fmt: skip
    c = 0.75 * 2.0 + 0.75 * 0.8  # what it keeps and what it adds
    assert after == pytest.approx([0.75 * np.tanh(c), c], abs=1e-6)


def test_the_cell_is_torchs() -> None:
    torch.manual_seed(0)
    ours = CASES["lstm_cell"]
    cell = nn.LSTMCell(5, 5)
    name = next(op.name for op in ours.architecture.ops if op.kind == "lstm_cell")
    with torch.no_grad():
        tensors = {**ours.tensors}
        for one in ("weight_ih", "weight_hh"):
            tensors[f"{name}.{one}"] = getattr(cell, one).numpy()
        tensors[f"{name}.bias"] = (cell.bias_ih + cell.bias_hh).numpy()
        ours, x = ours.replace(tensors=tensors), torch.tensor(rows(ours, 20))
        h = c = torch.zeros(1, 5)
        memory = np.zeros(10, np.float32)
        for row in x:
            h, c = cell(row[None], (h, c))
            _, memory = ours.step(row.numpy(), memory)
            assert memory == pytest.approx(torch.cat((h, c), 1)[0].numpy(), abs=1e-6)


@remembering
def test_torch_and_onnx_remember_as_numpy_does(name: str) -> None:
    brain = REMEMBERING[name]
    x = rows(brain, 12)
    wanted, network = brain.episode(x), Network.from_brain(brain)
    assert not np.allclose(wanted, brain.values(x), atol=1e-3)  # what came before tells
    memory, said = torch.zeros(1, brain.architecture.memory), []
    for row in torch.tensor(x):
        values, memory = network.step(row[None], memory)
        said.append(values.detach().numpy()[0])
    assert np.array(said) == pytest.approx(wanted, abs=1e-5)
    assert episode(brain, x) == pytest.approx(wanted, abs=1e-5)


def test_a_network_that_remembers_is_not_asked_about_single_moments() -> None:
    network = Network.from_brain(CASES["lstm_cell"])
    with pytest.raises(RlftError, match="remembers by an LSTM"):
        network(torch.zeros(2, 5))


def test_fresh_cells_are_drawn() -> None:
    architecture = CASES["lstm_cell"].architecture
    one, two = (fresh(architecture, torch.Generator().manual_seed(0)) for _ in range(2))
    tensors = one.tensors()
    assert all(np.array_equal(tensors[name], array) for name, array in two.tensors().items())
    assert tensors["encoder.memory.next.weight_ih"].any()
    assert tensors["encoder.memory.next.weight_hh"].any()


@remembering
def test_unity_hands_the_memory_on(name: str) -> None:
    brain = REMEMBERING[name]
    x, npc = moments(brain, 6), brain.npc()
    play = session(model_of(brain, "unity").SerializeToString())
    steers = brain.architecture.output == "clip"
    size = brain.senses.size - now(brain.senses).size
    size = brain.architecture.memory + (size - 1 if size else 0)
    kept = np.zeros((1, 1, size), np.float32)
    masks = {} if steers else {"action_masks": np.ones((1, 3), np.float32)}
    for row in x:
        wanted = npc.values(row)
        found = play({"obs_0": row[None], "recurrent_in": kept, **masks})
        assert found["values"][0] == pytest.approx(wanted, abs=1e-5)
        action = npc.act(row)
        if not steers:
            assert found["discrete_actions"] == [[action]]
        kept = found["recurrent_out"]
        assert found["memory_size"] == [size] and kept.shape == (1, 1, size)


# Minds


@remembering
def test_minds_and_squads_remember_each_their_own(name: str) -> None:
    brain = REMEMBERING[name]
    x = np.stack([moments(brain, 8, seed) for seed in range(3)], 1)  # (T, 3, D)
    alone, squad = [brain.npc() for _ in range(3)], brain.squad(3)
    for senses in x:
        wanted = np.stack([npc.values(row) for npc, row in zip(alone, senses, strict=True)])
        assert squad.values(senses) == pytest.approx(wanted, abs=1e-5)
        acted = [npc.act(row) for npc, row in zip(alone, senses, strict=True)]
        assert np.array(squad.act(senses)) == pytest.approx(np.array(acted), abs=1e-5)
    squad.reset(1)
    alone[1].reset()
    assert squad.values(senses)[1] == pytest.approx(brain.npc().values(senses[1]), abs=1e-5)
    assert not np.allclose(squad.values(senses)[0], brain.npc().values(senses[0]), atol=1e-3)


def test_a_mind_says_of_an_episode_what_its_brain_says() -> None:
    brain = CASES["lstm_cell"]
    x, npc = rows(brain, 9), brain.npc()
    said = []
    for row in x:
        said.append(npc.values(row))
        assert npc.values(row) == pytest.approx(said[-1])  # it remembers nothing of being asked
        npc.act(row)
    assert np.array(said) == pytest.approx(brain.episode(x), abs=1e-6)
    npc.reset()
    assert npc.values(x[0]) == pytest.approx(brain.values(x[0]))


def test_only_those_who_decide_remember() -> None:
    brain = CASES["lstm_cell"].with_record(decision_interval=0.1)
    x, squad = rows(brain, 2), brain.squad(2)
    squad.act(x, dt=0.0)
    squad.reset(1)
    before = squad.values(x)
    squad.act(x, dt=0.05)  # the first holds its action, the second decides
    after = squad.values(x)
    assert np.array_equal(before[0], after[0]) and not np.allclose(before[1], after[1], atol=1e-4)


@remembering
def test_a_game_saves_what_its_npcs_remember(name: str) -> None:
    brain = REMEMBERING[name]
    x = np.stack([moments(brain, 8, seed) for seed in range(2)], 1)
    squad, other = brain.squad(2), brain.squad(2, seed=5)
    for senses in x[:4]:
        squad.act(senses)
    state = squad.state()
    other.restore({key: array.tolist() for key, array in state.items()})  # as JSON brings it back
    for senses in x[4:]:
        assert np.array_equal(squad.act(senses), other.act(senses))
        assert np.array_equal(squad.values(senses), other.values(senses))
    for bad in (np.full_like(state["memory"], 2 * LIMIT), np.full_like(state["memory"], np.nan),
                state["memory"][:, 1:]):  # fmt: skip
        with pytest.raises(RlftError, match="memory"):
            other.restore({**state, "memory": bad})


def test_nothing_is_too_wild_for_a_memory() -> None:
    brain = CASES["lstm_cell"]
    npc, wild = brain.npc(), np.array([np.nan, np.inf, -np.inf, 3e38, -3e38], np.float32)
    for _ in range(5):
        npc.act(wild)
        assert np.isfinite(npc.values(wild)).all() and np.isfinite(npc.state()["memory"]).all()
    # A memory that doubles, and one that is infinity minus infinity.
    twice = Op("linear", "encoder.twice", ("memory",), "memory.next", {"width": 2})
    head = Op("linear", "head", ("memory",), "values", {"width": 3})
    weights = {"head.weight": np.eye(3, 2), "head.bias": np.zeros(3), "encoder.twice.bias": [1, 1]}
    for matrix in (2.0 * np.eye(2), [[3e38, 3e38], [3e38, -3e38]]):
        tensors = {**weights, "encoder.twice.weight": matrix}
        bold = Brain(PLAIN, ACTIONS, Architecture(5, (twice, head), "argmax", 2), tensors)
        npc = bold.npc()
        with np.errstate(all="ignore"):
            for _ in range(200):
                assert 0 <= npc.act(np.zeros(5)) < 3
        assert (abs(npc.state()["memory"]) <= LIMIT).all()
        npc.restore(npc.state())


# Files


@remembering
def test_golden_vectors_are_an_episode(name: str, tmp_path) -> None:
    brain, path = REMEMBERING[name], tmp_path / "npc.npc"
    write(brain, path)
    back = read(path)
    assert back.architecture == brain.architecture
    senses, values = golden(path)
    assert np.array_equal(values, brain.episode(senses))
    assert values[1:] != pytest.approx(brain.values(senses)[1:], abs=1e-4)
    found = verify(path)
    assert found.agrees and len(found.rows) == 3
    assert all(row.difference is not None for row in found.rows)


def test_a_file_without_a_memory_is_what_it_was() -> None:
    told = CASES["small"].architecture.json()
    assert set(told) == {"inputs", "ops", "output"}
    told = CASES["lstm_cell"].architecture.json()
    assert told["memory"] == 10
    assert Architecture.from_json(told) == CASES["lstm_cell"].architecture


@pytest.mark.parametrize(
    ("memory", "line"),
    [
        (9, "two halves"),
        (8, "has shape"),
        (0, "1 or more"),
        (-2, "1 or more"),
        (True, "1 or more"),
        (10.0, "1 or more"),
        ("10", "1 or more"),
        (2**40, "at most 65536"),
        (65536, "weights"),
    ],
)
def test_a_hostile_memory_is_one_line(memory: object, line: str) -> None:
    cell = CASES["lstm_cell"].architecture
    with pytest.raises(RlftError, match=line) as caught:
        Brain(PLAIN, ACTIONS, Architecture.from_json({**cell.json(), "memory": memory}),
              CASES["lstm_cell"].tensors)  # fmt: skip
    assert "\n" not in str(caught.value)


def test_a_memory_that_nobody_writes_is_refused() -> None:
    head = Op("linear", "head", ("memory",), "values", {"width": 3})
    with pytest.raises(RlftError, match=r"no operation writes 'memory\.next'"):
        Architecture(5, (head,), "argmax", 4)
    with pytest.raises(RlftError, match="unknown value"):
        Architecture(5, (head,), "argmax")


# Fitting to other senses


def test_a_brain_is_fitted_to_other_senses_where_its_cell_reads_them() -> None:
    brain = CASES["lstm_cell"]
    wider = Schema((*plain(6, "new"), *reversed(brain.senses)))
    fitted = plan(brain, wider, brain.actions).apply()
    x = rows(brain, 6)
    seen = np.concatenate((np.ones((6, 6), np.float32), x[:, ::-1]), 1)
    assert fitted.episode(seen) == pytest.approx(brain.episode(x), abs=1e-5)
    more = plan(brain, brain.senses, (*brain.actions, "dodge")).apply()
    assert more.episode(x)[:, :3] == pytest.approx(brain.episode(x), abs=1e-6)


# Policies of SB3


POLICIES = {
    "usual": {"lstm_hidden_size": 8},
    "two layers": {"lstm_hidden_size": 6, "n_lstm_layers": 2},
    "shared": {"lstm_hidden_size": 6, "shared_lstm": True, "enable_critic_lstm": False},
    "relu, nothing behind": {"lstm_hidden_size": 6, "net_arch": [], "activation_fn": nn.ReLU},
}


def model(game: str, **policy: object) -> RecurrentPPO:
    """One whose weights are large enough to tell moments apart."""
    began = RecurrentPPO("MlpLstmPolicy", gymnasium.make(game), n_steps=16, batch_size=16,
                        device="cpu", seed=0, policy_kwargs=policy)  # fmt: skip
    with torch.no_grad():
        for name, tensor in began.policy.named_parameters():
            if "lstm" in name or "action_net" in name:
                tensor.mul_(4.0)
    return began


def start(made: RecurrentPPO) -> Brain:
    discrete = isinstance(made.action_space, gymnasium.spaces.Discrete)
    names = plain(made.action_space.n if discrete else made.action_space.shape[0], "action").names
    return drawn_brain(
        "categorical" if discrete else "clip", made.observation_space.shape[0], names
    )


def same_play(played: RecurrentPPO, shipped: Brain, episodes: int, longest: int = 60) -> None:
    """Whole episodes, decision after decision, told of each beginning as a game would."""
    env, npc = played.get_env().envs[0], shipped.npc()  # type: ignore[union-attr]
    steers = shipped.architecture.output == "clip"
    memory, begins = None, True
    for seed in range(episodes):
        observation, _ = env.reset(seed=seed)
        npc.reset()
        begins = True
        for _ in range(longest):
            wanted, memory = played.predict(
                observation, memory, np.array([begins]), deterministic=True
            )
            action = npc.act(observation)
            if steers:
                high = played.action_space.high
                assert action * high == pytest.approx(wanted, abs=1e-5)
            else:
                assert action == wanted
            observation, _, terminated, truncated, _ = env.step(wanted)
            begins = False
            if terminated or truncated:
                break


@pytest.mark.parametrize("game", ["CartPole-v1", "Pendulum-v1"])
@pytest.mark.parametrize("kind", POLICIES)
def test_a_mind_plays_whole_episodes_as_the_policy_does(kind: str, game: str, tmp_path) -> None:
    played = model(game, **POLICIES[kind])
    shipped = brain_of(played, start(played))
    write(shipped, tmp_path / "npc.npc")
    same_play(played, read(tmp_path / "npc.npc"), episodes=3)
    x = np.random.default_rng(0).normal(size=(9, shipped.senses.size)).astype(np.float32)
    assert not np.allclose(shipped.episode(x), shipped.values(x), atol=1e-3)


def test_an_lstm_that_a_brain_cannot_hold_is_refused() -> None:
    played = model("CartPole-v1", lstm_hidden_size=6, lstm_kwargs={"bias": False})
    same_play(played, brain_of(played, start(played)), episodes=1)
    played.policy.lstm_actor = nn.LSTM(4, 3, bidirectional=True)
    with pytest.raises(RlftError, match="cannot hold this LSTM"):
        brain_of(played, start(played))


@pytest.mark.parametrize("kind", POLICIES)
def test_a_zip_with_an_lstm_is_read_as_a_brain(kind: str, tmp_path) -> None:
    played = model("CartPole-v1", **POLICIES[kind])
    played.save(tmp_path / "model.zip")
    bend = "relu" if "relu" in kind else None
    same_play(played, import_zip(tmp_path / "model.zip", bend), episodes=2)


@pytest.mark.parametrize("game", ["CartPole-v1", "Pendulum-v1"])
@pytest.mark.parametrize("kind", POLICIES)
def test_a_model_begins_with_the_memory_of_a_brain(kind: str, game: str) -> None:
    played = model(game, **POLICIES[kind])
    shipped = brain_of(played, start(played))
    other = model(game)
    warm_start(other, shipped)
    same_play(other, shipped, episodes=2)
    again = brain_of(other, shipped)
    assert again.architecture == shipped.architecture
    for name, tensor in shipped.tensors.items():
        assert again.tensors[name] == pytest.approx(tensor, abs=1e-6)
    critic = other.policy.lstm_critic
    assert torch.equal(critic.weight_hh_l0, other.policy.lstm_actor.weight_hh_l0)


def test_what_cannot_go_on_with_a_memory_says_so() -> None:
    played = model("CartPole-v1", lstm_hidden_size=6)
    shipped = brain_of(played, start(played))
    with pytest.raises(RlftError, match="RecurrentPPO alone goes on with it"):
        warm_start(PPO("MlpPolicy", gymnasium.make("CartPole-v1"), device="cpu"), shipped)
    ops = (*shipped.architecture.ops[:-1], Op("tanh", "head.tanh", ("encoder.lstm.0",), "bent", {}),
           shipped.architecture.ops[-1])  # fmt: skip
    odd = shipped.replace(architecture=dataclasses.replace(shipped.architecture, ops=ops))
    with pytest.raises(RlftError, match="not as recurrent-ppo makes it"):
        warm_start(played, odd)


# Training


def trained(**fields: object) -> Training:
    job = Job("CartPole-v1", source="none", steps=64, algorithm="recurrent-ppo", settings=SMALL)
    training = Training(dataclasses.replace(job, **fields))
    list(training.advance())
    return training


def test_what_is_trained_is_a_brain_that_plays_as_the_policy_does(tmp_path) -> None:
    training = trained()
    brain = training.brain()
    assert brain.architecture.memory == 12 and brain.record["lineage"][-1]["steps"] == 64
    write(brain, tmp_path / "brain.npc")
    brain = read(tmp_path / "brain.npc")
    policy, model = brain_policy(brain), training.learner.model  # type: ignore[attr-defined]
    envs = training.task.envs(5)
    play, memory = Play(5), None
    play.enter(envs, 7)
    for _ in range(80):  # several episodes
        begins = play.ages == 0
        wanted, memory = model.predict(play.senses, memory, begins, deterministic=True)
        assert np.array_equal(at_play(policy, play), wanted)
        play.step(wanted)
    assert play.episodes > 5
    envs.close()
    training.close()


@pytest.mark.parametrize("same_step", [True, False])
def test_a_policy_forgets_where_a_copy_begins_an_episode(same_step: bool) -> None:
    played = model("CartPole-v1", lstm_hidden_size=6)
    brain, task = brain_of(played, start(played)), ForeignTask("CartPole-v1", {})
    policy, alone = brain_policy(brain), [brain.npc() for _ in range(4)]
    envs, play, resetting = task.envs(4, same_step), Play(4), np.zeros(4, bool)
    play.enter(envs, 7)
    for _ in range(150):
        chosen = at_play(policy, play)
        for npc, row, action, over in zip(alone, play.senses, chosen, resetting, strict=True):
            assert over or npc.act(row) == action
        moment = play.step(chosen)
        ended = moment.terminated | moment.truncated
        for i in np.flatnonzero(ended if same_step else resetting):
            alone[i].reset()
        resetting = np.zeros(4, bool) if same_step else ended
    assert play.episodes > 8
    envs.close()


def test_training_goes_on_from_such_a_brain_with_recurrent_ppo_alone(tmp_path) -> None:
    training = trained()
    path = tmp_path / "brain.npc"
    write(training.brain(), path)
    further = trained(source=str(path), method=PLAIN_METHOD)
    assert further.start.architecture.memory == 12
    moved = further.brain()
    assert moved.architecture == further.start.architecture
    assert any(not np.array_equal(moved.tensors[n], t) for n, t in further.start.tensors.items())
    for algorithm in ("ppo", "sarsa", "dqn", "sb3-dqn"):
        with pytest.raises(RlftError, match=f"{algorithm} cannot go on with: take --algo recurr"):
            Training(Job("CartPole-v1", source=str(path), algorithm=algorithm))
    training.close()
    further.close()


def test_a_recurrent_model_begins_with_the_encoder_of_a_brain_without_a_memory() -> None:
    pretrained = drawn_brain("categorical", 5, ACTIONS)
    settings = {"n_steps": 8, "lstm_hidden_size": 4}
    learner = SB3(pretrained, SB3Config("recurrent-ppo", copies=2, settings=settings), 0)
    assert pretrained.memory is not None
    shipped, x = learner.brain(pretrained), pretrained.memory.observations
    assert shipped.features(x) == pytest.approx(pretrained.features(x), abs=1e-5)
    assert shipped.architecture.memory == 8 and shipped.memory is not None


def test_a_run_ends_with_its_brain_and_goes_on_from_it(tmp_path) -> None:
    job = Job("CartPole-v1", source="none", steps=32, algorithm="recurrent-ppo", settings=SMALL)
    first = run_job(job, tmp_path, levels=3)
    brain = read(first.folder / "brain.npc")
    assert brain.architecture.memory == 12 and brain.memory is not None  # states of its own play
    assert list((first.folder / "history").iterdir())
    second = run_job(dataclasses.replace(job, source=str(first.folder)), tmp_path, levels=3)
    assert second.forgetting is not None and (second.folder / "brain.npc").exists()
    with pytest.raises(RlftError, match="a memory of its own: kickstart"):
        Training(dataclasses.replace(job, source=str(first.folder), method="kickstart"))
    held = dataclasses.replace(job, algorithm="ppo", method="kickstart", settings={})
    with pytest.raises(RlftError, match="a teacher is asked about single moments"):
        Training(dataclasses.replace(held, teacher=str(first.folder)))
