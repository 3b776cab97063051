"""The contract of every face, swept over every id: Gymnasium, its vectors, PettingZoo, mixtures."""

import warnings

import gymnasium as gym
import numpy as np
import pytest
from gymnasium.utils.env_checker import check_env as gymnasium_check
from gymnasium.vector import SyncVectorEnv, VectorEnv
from stable_baselines3.common.env_checker import check_env as sb3_check

from rlft.envs import IDS, parallel_env
from rlft.envs.batch import Batch
from rlft.envs.env import GameEnv
from rlft.envs.mixture import MixtureVectorEnv
from rlft.envs.parallel import GameParallelEnv
from rlft.envs.vector import GameVectorEnv
from rlft.envs.world import OUTCOMES
from rlft.npc.errors import RlftError

with warnings.catch_warnings():  # the tests of PettingZoo import what it deprecates itself
    warnings.simplefilter("ignore", DeprecationWarning)
    from pettingzoo.test import parallel_api_test, parallel_seed_test

STEPS = 10_000
FOUGHT = ("rlft/Arena-v0", "rlft/Evade-v0", "rlft/Hunt-v0", "rlft/Spar-v0")

every_id = pytest.mark.parametrize("game", IDS)
both_kinds = pytest.mark.parametrize("actions", ["discrete", "continuous"])


def random_actions(space, steps, copies, seed=0):
    """(steps, copies) or (steps, copies, names) actions for a single action space."""
    random = np.random.default_rng(seed)
    if isinstance(space, gym.spaces.Discrete):
        return random.integers(0, space.n, (steps, copies))
    return random.uniform(-1.0, 1.0, (steps, copies, *space.shape)).astype(np.float32)


def rollout(batch, steps, seed=0):
    """What a batch of all games hands back under random controls, as bytes, step by step."""
    random = np.random.default_rng(seed)
    seen = []
    for _ in range(steps):
        batch.controls[:] = random.uniform(-1.0, 1.0, batch.controls.shape)
        batch.advance()
        seen.append(b"".join(array.tobytes() for array in batch.out))
    return seen


def state(batch):
    return {name: array.tobytes() for name, array in batch.snapshot().items()}


@every_id
@both_kinds
def test_gymnasium_finds_nothing_to_say(game, actions, capsys):
    env = gym.make(game, actions=actions)
    gymnasium_check(env.unwrapped, skip_render_check=True)
    env.close()
    assert capsys.readouterr().out == ""


@every_id
@both_kinds
def test_stable_baselines_finds_nothing_to_say(game, actions, capsys):
    env = gym.make(game, actions=actions)
    sb3_check(env, warn=True)
    env.close()
    assert capsys.readouterr().out == ""


@every_id
@both_kinds
def test_pettingzoo_finds_nothing_to_say(game, actions, capsys):
    parallel_api_test(parallel_env(game, actions=actions, time_limit=40), num_cycles=100)
    parallel_seed_test(lambda: parallel_env(game, actions=actions, time_limit=40), num_cycles=50)
    assert capsys.readouterr().out == "Passed Parallel API test\n"


@every_id
def test_make_vec_gives_the_native_batch(game):
    env = gym.make_vec(game, num_envs=3)
    assert type(env) is GameVectorEnv
    assert env.num_envs == 3
    observations, infos = env.reset(seed=0)
    assert env.observation_space.contains(observations)
    assert infos == {}
    env.close()


@every_id
@both_kinds
def test_copy_i_of_a_batch_is_bit_for_bit_the_single_game_with_its_seed(game, actions):
    copies, seed = 2, 40
    many = gym.make_vec(game, num_envs=copies, actions=actions)
    singles = [gym.make(game, actions=actions) for _ in range(copies)]
    rows = many.reset(seed=seed)[0]
    for i, single in enumerate(singles):
        assert single.reset(seed=seed + i)[0].tobytes() == rows[i].tobytes()
    endings = 0
    for step, chosen in enumerate(random_actions(many.single_action_space, STEPS, copies)):
        rows, rewards, terminated, truncated, infos = many.step(chosen)
        for i, single in enumerate(singles):
            row, reward, *flags, info = single.step(chosen[i])
            assert reward == rewards[i], step
            assert flags == [terminated[i], truncated[i]], step
            if any(flags):
                endings += 1
                assert infos["_final_obs"][i] and infos["_outcome"][i]
                assert infos["final_obs"][i].tobytes() == row.tobytes(), step
                assert OUTCOMES[infos["outcome"][i]] == info["outcome"]
                row = single.reset()[0]
            else:
                assert info == {} and not infos.get("_final_obs", np.zeros(copies))[i]
            assert row.tobytes() == rows[i].tobytes(), step
    assert endings >= 2 * STEPS // 300


@every_id
def test_what_a_face_hands_back_is_a_copy(game):
    env = gym.make_vec(game, num_envs=2)
    first = env.reset(seed=0)[0]
    kept = first.copy()
    handed = env.step(np.array([1, 2]))
    before = [part.tobytes() for part in handed[:4]]
    env.step(np.array([3, 4]))
    assert first.tobytes() == kept.tobytes()
    assert [part.tobytes() for part in handed[:4]] == before


@every_id
def test_a_restored_snapshot_continues_identically(game):
    batch = Batch(game, 5)
    batch.restart(np.arange(5))
    rollout(batch, 137, seed=1)
    kept = batch.snapshot()
    first = rollout(batch, 200, seed=2)
    other = Batch(game, 5)
    other.restore(kept)
    batch.restore(kept)
    assert rollout(batch, 200, seed=2) == first
    assert rollout(other, 200, seed=2) == first
    assert rollout(batch, 1, seed=2) != first[:1]


def test_a_snapshot_of_another_shape_is_refused():
    with pytest.raises(RlftError, match="snapshot does not fit"):
        Batch("arena", 2).restore(Batch("arena", 3).snapshot())


@every_id
def test_threads_change_nothing(game):
    one, two = Batch(game, 5), Batch(game, 5, threads=2)
    for batch in (one, two):
        batch.restart(np.arange(5))
    assert state(one) == state(two)
    assert rollout(one, 400) == rollout(two, 400)
    assert state(one) == state(two)
    two.close()


@every_id
def test_drawing_changes_nothing(game):
    watched = gym.make(game, render_mode="rgb_array", time_limit=12)
    plain = gym.make(game, time_limit=12)
    rows = [env.reset(seed=3)[0].tobytes() for env in (watched, plain)]
    pictures = set()
    for action in random_actions(plain.action_space, 40, 1)[:, 0]:
        assert rows[0] == rows[1]
        before = state(watched.unwrapped.batch)
        picture = watched.render()
        assert state(watched.unwrapped.batch) == before
        assert picture.shape == (600, 600, 3) and picture.dtype == np.uint8
        pictures.add(picture.tobytes())
        steps = [env.step(action) for env in (watched, plain)]
        assert steps[0][1:] == steps[1][1:]
        rows = [step[0].tobytes() for step in steps]
        if steps[0][2] or steps[0][3]:
            rows = [env.reset()[0].tobytes() for env in (watched, plain)]
    assert len(pictures) > 20
    watched.close()


@every_id
def test_every_copy_and_every_face_can_be_drawn(game):
    many = gym.make_vec(game, num_envs=2, render_mode="rgb_array")
    many.reset(seed=0)
    first, second = many.render()
    assert first.shape == second.shape == (300, 300, 3)
    assert (first != second).any()
    many.close()
    parallel = parallel_env(game, render_mode="rgb_array")
    parallel.reset(seed=0)
    assert parallel.render().shape == (600, 600, 3)
    parallel.close()


def test_gymnasium_checks_the_drawing_too(capsys):
    env = gym.make("rlft/Arena-v0", render_mode="rgb_array")
    gymnasium_check(env.unwrapped)
    env.close()
    assert capsys.readouterr().out == ""


@every_id
def test_a_mask_resets_its_copies_and_moves_no_other(game):
    env = gym.make_vec(game, num_envs=4)
    singles = [gym.make(game) for _ in range(4)]
    env.reset(seed=36)  # nobody's episode ends so soon
    for i, single in enumerate(singles):
        single.reset(seed=36 + i)
    for chosen in random_actions(env.single_action_space, 9, 4):
        env.step(chosen)
        for single, action in zip(singles, chosen, strict=True):
            single.step(action)
    before = env.batch.snapshot()
    mask = np.array([True, False, False, True])
    rows = env.reset(options={"reset_mask": mask})[0]
    after = env.batch.snapshot()
    for name, array in before.items():
        assert after[name][1:3].tobytes() == array[1:3].tobytes(), name
    assert env.batch.world.state["tick"][:, 0].tolist() == [0, 9, 9, 0]
    for i in (0, 3):
        assert rows[i].tobytes() == singles[i].reset()[0].tobytes()


def test_a_mask_with_seeds_reseeds_only_its_copies():
    env = gym.make_vec("rlft/Arena-v0", num_envs=3)
    first = env.reset(seed=5)[0]
    env.step(np.array([1, 1, 1]))
    rows = env.reset(seed=5, options={"reset_mask": np.array([False, True, False])})[0]
    assert rows[1].tobytes() == first[1].tobytes()
    assert rows[0].tobytes() != first[0].tobytes()


def test_each_copy_may_have_a_seed_of_its_own():
    env = gym.make_vec("rlft/Arena-v0", num_envs=2)
    rows = env.reset(seed=[7, 3])[0]
    assert rows[0].tobytes() == gym.make("rlft/Arena-v0").reset(seed=7)[0].tobytes()
    assert rows[1].tobytes() == gym.make("rlft/Arena-v0").reset(seed=3)[0].tobytes()


def mixture():
    names = (("Arena", 3), ("Hunt", 2), ("Gather", 1))
    return [gym.make_vec(f"rlft/{name}-v0", num_envs=n, time_limit=30) for name, n in names]


def test_a_mixture_is_its_parts_side_by_side():
    whole, parts = MixtureVectorEnv(mixture()), mixture()
    assert isinstance(whole, VectorEnv) and whole.num_envs == 6
    rows = whole.reset(seed=100)[0]
    alone = [part.reset(seed=100 + start)[0] for part, start in zip(parts, (0, 3, 5), strict=True)]
    assert rows.tobytes() == np.concatenate(alone).tobytes()
    ends = 0
    for chosen in random_actions(whole.single_action_space, 100, 6):
        *handed, infos = whole.step(chosen)
        split = np.split(chosen, (3, 5))
        steps = [part.step(own) for part, own in zip(parts, split, strict=True)]
        for k, array in enumerate(handed):
            assert array.tobytes() == np.concatenate([step[k] for step in steps]).tobytes()
        ended = handed[2] | handed[3]
        ends += ended.sum()
        assert infos.get("_final_obs", np.zeros(6, bool)).tolist() == ended.tolist()
        for i in np.flatnonzero(ended):
            part = int(np.searchsorted((3, 5), i, side="right"))
            own = steps[part][4]["final_obs"][i - (0, 3, 5)[part]]
            assert infos["final_obs"][i].tobytes() == own.tobytes()
    assert ends >= 18
    whole.close()


def test_a_mixture_of_different_senses_is_refused():
    parts = [gym.make_vec(f"rlft/{name}-v0", num_envs=1) for name in ("Arena", "PointNavigation")]
    with pytest.raises(RlftError, match="same senses and actions"):
        MixtureVectorEnv(parts)
    later = SyncVectorEnv([lambda: gym.make("rlft/Arena-v0")])  # resets in the next step
    with pytest.raises(RlftError, match="reset in the same step"):
        MixtureVectorEnv([later])


@pytest.mark.parametrize("game", FOUGHT)
def test_the_parallel_face_drives_every_body(game):
    env = parallel_env(game, foe_pace=1.0)
    assert isinstance(env, GameParallelEnv)
    rows = env.reset(seed=1)[0]
    assert set(rows) == set(env.possible_agents) == {"red_0", "blue_0"}
    before = env.batch.world.bodies[0].copy()
    env.step({"red_0": 1, "blue_0": 5})  # forward, turn_left
    after = env.batch.world.bodies[0]
    assert not after["driver"].any()
    assert np.hypot(after["x"][0] - before["x"][0], after["y"][0] - before["y"][0]) > 0.01
    assert (after["x"][1], after["cos"][0]) == (before["x"][1], before["cos"][0])
    assert after["cos"][1] != before["cos"][1]


def test_the_parallel_face_names_two_teams():
    env = parallel_env("rlft/Arena-v0", team_size=2)
    assert env.possible_agents == ["red_0", "red_1", "blue_0", "blue_1"]
    with pytest.raises(RlftError, match=r"call reset\(\)"):
        env.step({})
    env.reset(seed=0)
    with pytest.raises(RlftError, match="no action for red_1"):
        env.step({"red_0": 0})


BAD = (
    ({"layout": "mze"}, "unknown layout 'mze'.*did you mean 'maze'"),
    ({"foes": "chasr"}, "unknown bot 'chasr'.*did you mean 'chaser'"),
    ({"foes": {}}, "should weigh bots by name"),
    ({"weapon": "sword"}, "unknown weapon 'sword'"),
    ({"foe_skil": 1}, "unknown rule of Arena 'foe_skil'.*did you mean 'foe_skill'"),
    ({"foe_skill": 2}, "foe_skill=2 should be between 0 and 1"),
    ({"speed": "fast"}, "speed='fast' should be a number"),
    ({"size": 8.5}, "size=8.5 should be a whole number"),
    ({"actions": "both"}, "unknown actions 'both'"),
    ({"stream": "trainin"}, "unknown stream 'trainin'.*did you mean 'training'"),
)


@pytest.mark.parametrize("face", [gym.make, gym.make_vec, parallel_env])
@pytest.mark.parametrize(("options", "message"), BAD, ids=lambda value: str(value)[:24])
def test_a_bad_option_is_one_line_that_says_what_would_be_right(face, options, message):
    with pytest.raises(RlftError, match=message) as error:
        face("rlft/Arena-v0", **options)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("face", [GameEnv, GameVectorEnv, GameParallelEnv])
def test_an_unknown_game_and_an_unknown_render_mode_are_refused(face):
    with pytest.raises(RlftError, match=r"unknown game 'arenna'.*did you mean 'arena'"):
        face("arenna")
    with pytest.raises(RlftError, match=r"unknown render mode 'ascii'.*rgb_array"):
        face("arena", render_mode="ascii")
    env = face("arena")
    with pytest.raises(RlftError, match="nothing to render"):
        env.render()


@pytest.mark.parametrize("face", [gym.make, gym.make_vec])
def test_a_step_before_reset_and_an_action_out_of_range_are_refused(face):
    one = face is gym.make
    env = face("rlft/Arena-v0")
    with pytest.raises(RlftError, match=r"call reset\(\) before step\(\)"):
        env.step(0 if one else np.array([0]))
    env.reset(seed=0)
    for bad in (8, -1):
        with pytest.raises(RlftError, match=f"action {bad} should be 0 to 7"):
            env.step(bad if one else np.array([bad]))
    env = face("rlft/Arena-v0", actions="continuous")
    env.reset(seed=0)
    for bad in (1.5, np.nan):
        wrong = np.full((4,) if one else (1, 4), bad, np.float32)
        with pytest.raises(RlftError, match=r"should lie in \[-1, 1\]"):
            env.step(wrong)


def test_an_episode_that_is_over_takes_no_more_steps():
    env = gym.make("rlft/Arena-v0", time_limit=1)
    env.reset(seed=0)
    assert env.step(0)[3]
    with pytest.raises(RlftError, match="is over"):
        env.step(0)
