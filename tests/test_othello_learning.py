"""A learner that is not ours to begin with: the Othello network, its games, and methods at it."""

import json

import numpy as np
import pytest
import torch

import rlft
from rlft.finetune import find_recipe
from rlft.finetune.policies import divergence
from rlft.lab import trainer
from rlft.lab.kept_runs import all_runs
from rlft.lab.outside import othello
from rlft.lab.outside.actor_critic import ActorCritic, ActorCriticConfig
from rlft.lab.outside.othello import random_player
from rlft.lab.outside.othello_bench import ARMS, positions, remembering, render
from rlft.lab.outside.othello_envs import Othello
from rlft.lab.outside.othello_net import OthelloNet, rows
from rlft.npc import RlftError

SMALL = ActorCriticConfig(copies=6, rollout=4, minibatch=12, learning_rate=1e-3)


def drawn(seed=0):
    torch.manual_seed(seed)
    return OthelloNet().eval()


def states(count=30):
    """Positions after a few random moves."""
    generator = np.random.default_rng(0)
    boards, player = othello.start(count), random_player(generator)
    for _ in range(9):
        boards = othello.play(boards, player(boards, othello.legal(boards)))
    return rows(boards, othello.legal(boards))


def trained(method="full", settings=None, steps=96):
    net, learner = drawn(), None
    learner = ActorCritic(net, SMALL, 1)
    work = find_recipe(method, settings or {}).attach(
        learner.sites(), remembering(states()), 1, steps
    )
    metrics = list(work.follow(learner.learn(Othello(6), steps)))
    return net, learner, metrics


def test_games_are_played_to_their_end_and_the_reward_is_the_result():
    envs = Othello(8, "random")
    seen, infos = envs.reset(seed=0)
    assert seen in envs.observation_space
    mine, theirs = seen[:, :64].sum(1), seen[:, 64:128].sum(1)
    assert mine.tolist() == [2, 3 - 2] * 4 or set(mine - theirs) == {0, -3}
    assert (mine + theirs).tolist() == [4, 5] * 4  # it moves second in every other game
    generator, ended, first = np.random.default_rng(0), 0, np.zeros(8, int)
    for _ in range(80):
        legal = infos["action_mask"]
        assert legal.any(1).all()
        assert np.array_equal(legal, seen[:, 128:] > 0.5)
        actions = (generator.random(legal.shape) * legal).argmax(1)
        seen, reward, terminated, truncated, infos = envs.step(actions)
        assert not truncated.any() and not reward[~terminated].any()
        if terminated.any():
            last = infos["final_obs"][terminated]
            margin = last[:, :64].sum(1) - last[:, 64:128].sum(1)
            assert np.array_equal(reward[terminated], np.sign(margin))
            assert not last[:, 128:].any()  # nothing is legal any more
            first[terminated] += 1
            begun = seen[terminated][:, :128].sum(1)
            assert np.array_equal(begun, 4 + (np.flatnonzero(terminated) + first[terminated]) % 2)
            ended += terminated.sum()
    assert ended >= 16


def test_the_same_seed_is_the_same_game_and_a_state_goes_on():
    def play(envs, count, seen, infos):
        found = []
        for _ in range(count):
            seen, reward, *_, infos = envs.step(infos["action_mask"].argmax(1))
            found.append((seen.copy(), reward))
        return found, seen, infos

    one, other = Othello(4, "greedy", opening=4), Othello(4, "greedy", opening=4)
    played, _, _ = play(one, 40, *one.reset(seed=5))
    _, seen, infos = play(other, 10, *other.reset(seed=5))
    from rlft.envs import foreign

    kept = foreign.state(other)
    third = Othello(4, "greedy", opening=4)
    foreign.restore(third, kept)
    again, _, _ = play(third, 30, seen, infos)
    for (a, r), (b, s) in zip(played[10:], again, strict=True):
        assert np.array_equal(a, b) and np.array_equal(r, s)


def test_a_move_that_is_not_legal_is_not_made():
    envs = Othello(1)
    envs.reset(seed=0)
    with pytest.raises(ValueError, match="not legal"):
        envs.step(np.array([0]))
    with pytest.raises(RlftError, match="unknown opponent"):
        Othello(1, "perfect")


def test_any_learner_of_ours_plays_it(tmp_path, monkeypatch):
    monkeypatch.setattr(trainer, "training_curve", lambda *_: None)
    report = rlft.train(
        "rlft.lab.outside.othello_envs:Othello", "none", steps=640, levels=4, out=tmp_path,
        settings={"copies": 8, "rollout": 8, "minibatch": 32}, opponent="random",
    )  # fmt: skip
    assert report.after.levels == 4 and set(np.unique(report.after.returns)) <= {-1.0, 0.0, 1.0}


def test_it_learns_what_pays():
    """A batch of one position in which a move wins and the others lose."""
    net = drawn()
    learner = ActorCritic(net, ActorCriticConfig(entropy=0.0), 0)
    row = torch.tensor(rows(othello.start(1), othello.legal(othello.start(1)))).expand(32, -1)
    legal = row[0, 128:].nonzero().flatten()
    before = net(row[:1]).softmax(1)[0, legal]
    for _ in range(20):
        actions = legal[torch.arange(32) % 4]
        advantages = torch.where(actions == legal[2], 1.0, -1.0 / 3)
        learner.optimizer.zero_grad()
        learner._loss(net(row), actions, advantages).backward()
        learner.optimizer.step()
    after = net(row[:1]).softmax(1)[0, legal].detach()
    assert after[2] > before[2] + 0.3 and float(after.sum()) == pytest.approx(1.0)


def test_a_snapshot_goes_on_bit_for_bit():
    whole = trained(steps=144)[0]
    net, learner, _ = trained(steps=72)
    from rlft.envs import foreign

    envs = Othello(6)
    halfway = ActorCritic(drawn(), SMALL, 1)
    list(halfway.learn(envs, 72))
    assert torch.equal(halfway.net.head.weight, net.head.weight)
    resumed, again = ActorCritic(drawn(9), SMALL, 1), Othello(6)
    resumed.restore(halfway.snapshot())
    foreign.restore(again, foreign.state(envs))
    list(resumed.learn(again, 72))
    assert resumed.steps == 144
    for name, tensor in resumed.net.state_dict().items():
        assert torch.equal(tensor, whole.state_dict()[name]), name
    with pytest.raises(RlftError, match="another learner"):
        resumed.restore({"net/x": np.zeros(3)})
    with pytest.raises(RlftError, match="no brain"):
        learner.brain(remembering(states()))


def test_methods_of_every_question_attach_to_it():
    start = drawn().state_dict()
    plain = trained()[0]
    seen = torch.from_numpy(states())

    def apart(net):
        with torch.no_grad():
            return float(divergence(drawn()(seen), net.eval()(seen), "logits").mean())

    free = apart(plain)
    assert free > 1e-3
    for method in ("kickstart+bc", "l2sp", "ewc"):
        strong = {"kickstart.strength": "50", "bc.strength": "50", "kickstart.limit": "50",
                  "bc.limit": "50", "l2sp.alpha": "1000", "ewc.strength": "30000"}  # fmt: skip
        chosen = {k: v for k, v in strong.items() if k.partition(".")[0] in method}
        held, _, metrics = trained(method, chosen)
        assert apart(held) < 0.5 * free, method
        assert metrics[-1]["grad_norm"] > 0
    head, _, _ = trained("head")
    moved = {n for n, tensor in head.state_dict().items() if not torch.equal(tensor, start[n])}
    assert moved == {"head.weight", "head.bias"}
    slow, _, metrics = trained("warm-up+decay", {"warm-up.updates": "1000"})
    assert apart(slow) < 0.5 * free and metrics[-1]["rate/all"] < 1e-3
    lora, _, _ = trained("lora", {"lora.rank": "2"})
    assert not torch.equal(lora.eval()(seen), drawn()(seen))


def test_what_it_lacks_is_refused_by_name():
    with pytest.raises(RlftError, match="ActorCritic has no site 'replay'"):
        trained("protected-replay")


def test_positions_are_moments_of_its_own_games():
    found = positions(drawn(), 20, 0)
    discs = found[:, :128].sum(1)
    assert (found[:, 128:].sum(1) >= 1).all()
    assert discs.min() >= 10 and discs.max() <= 54 and discs.std() > 5
    assert np.array_equal(found, positions(drawn(), 20, 0))
    assert not np.array_equal(found, positions(drawn(), 20, 1))


def counted(arm, seed, tell):
    tell("begun")
    return {"after": seed * 10 + len(arm)}


def test_runs_of_a_bench_are_kept_and_gone_on_with(tmp_path):
    said = []
    jobs = {f"{arm}-{seed}": {"arm": arm, "seed": seed} for arm in ("a", "bb") for seed in (1, 2)}
    two = dict(list(jobs.items())[:2])
    assert all_runs(tmp_path, two, counted, said.append, 1) == {
        "a-1": {"after": 11}, "a-2": {"after": 21},
    }  # fmt: skip
    said.clear()
    found = all_runs(tmp_path, jobs, counted, said.append, 1)
    assert list(found) == list(jobs) and found["bb-2"] == {"after": 22}
    assert said == ["bb-1: begun", "bb-1 is done, 3 of 4", "bb-2: begun", "bb-2 is done, 4 of 4"]
    with pytest.raises(RlftError, match="other settings"):
        all_runs(tmp_path, {"a-1": {"arm": "c", "seed": 1}}, counted, said.append, 1)
    (tmp_path / "a-1.json").write_text("{")
    with pytest.raises(RlftError, match="damaged: delete it"):
        all_runs(tmp_path, jobs, counted, said.append, 1)


def test_every_arm_of_the_bench_is_a_recipe_and_the_table_shows_it():
    row = {"before": 0.8, "after": 0.9, "interval_95": [0.85, 0.95], "forgotten": -0.1}
    for arm in ARMS.values():
        find_recipe(arm.method, arm.settings)
    found = {"seeds": 2, "steps": 9, "games": 4, "arms": {"plain": {"greedy": row, "kl": row}}}
    assert "plain        greedy   0.800   0.900  [0.850, 0.950]" in render(found)
    json.dumps(found)
