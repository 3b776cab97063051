"""Games that show pictures, seen through a frozen image network."""

import json

import gymnasium as gym
import numpy as np
import pytest
import torch
from command_line import refused
from foreign_games import Walk
from gymnasium.vector import AutoresetMode, SyncVectorEnv
from small_jobs import settings
from training_games import Picture

import rlft
from rlft.cli import main
from rlft.envs import foreign
from rlft.lab import trainer
from rlft.lab.sight import Sight, eyes
from rlft.lab.tasks import find_task
from rlft.lab.training import Job, Training
from rlft.npc import RlftError

PICTURE = "training_games:Picture"
EYES = {
    "backbone": "mobilenet-v2", "backbone.cut": 3, "backbone.pool": 2, "backbone.weights": "none",
}  # fmt: skip
FEATURES = 96  # 24 channels, 2 x 2 places
OPTIONS = [word for name, value in EYES.items() for word in ("--rule", f"{name}={value}")]
SARSA = {"copies": 16, "rollout": 8, "minibatch": 64, "explore": "epsilon", "gamma": 0.0,
         "learning_rate": 3e-3, "average": 0.9, "normalise": True}  # fmt: skip
DQN = {"copies": 8, "train_every": 1, "updates": 1, "batch": 32, "buffer": 4000, "gamma": 0.0,
       "learning_starts": 200, "epsilon_steps": 2000, "learning_rate": 1e-3}  # fmt: skip
PPO = {"copies": 16, "n_steps": 8, "batch_size": 64, "n_epochs": 8, "learning_rate": 1e-2,
       "gamma": 0.0, "gae_lambda": 0.0}  # fmt: skip


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(trainer, "training_curve", lambda *_: None)  # slow; test_cli has it
    return tmp_path


class Ending(Picture):
    """Ends at chance, so that the copies end apart; every third end is the clock's."""

    def step(self, action):
        *seen, _, _, info = super().step(action)
        ends, clock = self.np_random.random() < 0.3, self.t % 3 == 0
        return *seen, ends and not clock, ends and clock, info


def test_every_row_is_the_features_of_its_picture_and_last_ones_are_their_own():
    network, _ = eyes(EYES)
    seen = Sight(foreign.make(Ending, 5, same_step=True), network)
    plain = foreign.make(Ending, 5, same_step=True)
    rows, _ = seen.reset(seed=3)
    pictures, _ = plain.reset(seed=3)
    ended = others = 0
    for t in range(12):
        wanted = network(torch.from_numpy(pictures)).numpy()
        assert rows.dtype == np.float32 and rows in seen.observation_space
        assert rows == pytest.approx(wanted, abs=1e-5)
        actions = np.arange(5) * t % 2
        rows, *rest, infos = seen.step(actions)
        pictures, *plainly, plain_infos = plain.step(actions)
        for one, other in zip(rest, plainly, strict=True):
            assert np.array_equal(one, other)
        if "final_obs" in infos:
            valid = infos["_final_obs"]
            ended += valid.sum()
            last = network(torch.from_numpy(plain_infos["final_obs"])).numpy()
            assert infos["final_obs"][valid] == pytest.approx(last[valid], abs=1e-5)
            assert not infos["final_obs"][~valid].any()
            others += (abs(infos["final_obs"][valid] - rows[valid]).max(1) > 0.01).sum()
    assert 0 < others < ended  # the next episode may begin with the same picture


def test_a_batch_that_resets_late_is_seen_too():
    late = SyncVectorEnv([Picture, Picture], autoreset_mode=AutoresetMode.NEXT_STEP)
    seen = Sight(foreign.make(late, 2), eyes(EYES)[0])
    seen.reset(seed=0)
    for _ in range(12):
        rows, *_, infos = seen.step(np.zeros(2, int))
        assert rows.shape == (2, FEATURES) and "final_obs" not in infos


@pytest.mark.parametrize(
    ("algorithm", "chosen"),
    [("sarsa", SARSA), ("dqn", DQN), ("ppo", PPO)],
    ids=["sarsa", "dqn", "ppo"],
)
def test_any_learner_learns_on_the_features(here, algorithm, chosen):
    report = rlft.train(
        PICTURE, "none", algorithm=algorithm, seed=1, steps=1920, settings=chosen, levels=10, **EYES
    )
    assert report.random.summary()["mean_return"] < 7
    assert report.after.summary()["mean_return"] > 9.5
    brain = rlft.load(report.folder / "brain.npc")
    assert brain.senses.names[7] == "mobilenet-v2#random0/3/2.7" and len(brain.senses) == FEATURES
    assert brain.record["lineage"][-1]["rules"] == EYES
    assert (report.folder / "preview.gif").exists()


def test_every_command_makes_the_same_eyes_again_from_the_rules(here, capsys):
    given = [word for n, v in SARSA.items() for word in ("--set", f"{n}={v}")]
    words = ["--steps", "640", "--levels", "5", "--json"]
    assert main(["train", PICTURE, "--from", "none", *words, *OPTIONS, *given]) == 0
    after = json.loads(capsys.readouterr().out)["after"]
    folder = "runs/Picture-1"
    assert main(["evaluate", folder, "--levels", "5", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["mean_return"] == after["mean_return"]
    assert main(["watch", folder, "--record", "x.gif", "--seconds", "0.5"]) == 0
    capsys.readouterr()
    other = [*OPTIONS[:-2], "--rule", "backbone.weights=none", "--rule", "backbone.cut=2"]
    line = refused(capsys, "train", PICTURE, "--from", folder, *other)
    assert "shares no sense" in line  # features of another cut mean something else


def test_a_game_of_ours_is_looked_at_too_and_its_run_says_how(here, capsys):
    few = ["--levels", "2"]
    words = ["--steps", "64", "--set", "copies=8", "--set", "rollout=8", "--set", "minibatch=64"]
    assert main(["train", "arena", *OPTIONS, "--rule", "hazards=2", *words, *few]) == 0
    assert "rlft play" not in capsys.readouterr().out
    folder = str(here / "runs" / "arena-1")
    assert main(["evaluate", folder, *few]) == 0  # in its own game, by its own rules
    assert main(["evaluate", folder, "--game", "gather", *few]) == 0  # sees another the same way
    assert main(["train", "arena", *OPTIONS, "--from", folder, *words, *few]) == 0
    capsys.readouterr()
    line = refused(capsys, "resume", folder)
    assert "rule backbone.cut=3" in line and "rule hazards=2" in line
    assert "no backbone looks at" in refused(capsys, "play", folder)
    assert "without a backbone" in refused(capsys, "ladder", folder)
    assert "unknown rule of Arena" in refused(capsys, "train", "arena", *OPTIONS, "--rule", "a=1")
    assert main(["doctor", "arena", *OPTIONS]) == 0  # looks at the game, not at what looks at it


def test_a_snapshot_goes_on_with_the_same_features():
    def begun():
        chosen = {name: str(value) for name, value in {**SARSA, "copies": 4}.items()}
        return Training(Job(PICTURE, "none", 1, 1280, "sarsa", chosen, EYES))

    one = begun()
    list(one.advance(640))
    other = begun()
    assert other.restore(one.snapshot()) is False  # Picture offers no state
    assert other.learner.steps == 640
    list(other.advance())
    assert other.learner.steps == 1280


def test_the_job_is_resumed_with_its_eyes(here):
    report = rlft.train(PICTURE, "none", seed=1, steps=640, settings=SARSA, levels=2, **EYES)
    (report.folder / "evaluation.json").unlink()
    again = rlft.resume(report.folder, levels=2)
    assert again.steps == 640
    assert again.after.summary() == report.after.summary()


class Grey(gym.ObservationWrapper):
    def __init__(self, channels):
        super().__init__(Picture())
        self.channels = channels
        self.observation_space = gym.spaces.Box(0, 255, (16, 16, channels), np.uint8)

    def observation(self, picture):
        return np.repeat(picture[..., :1], self.channels, 2)


@pytest.mark.parametrize(
    ("game", "rules", "line"),
    [
        (Walk, {"backbone": "mobilenet-v2"}, "sees pictures, uint8"),
        (lambda: Grey(4), {"backbone": "mobilenet-v2"}, r"3 colours, or grey ones: .*16, 16, 4"),
        (PICTURE, {"backbone": "mobile"}, "unknown backbone 'mobile'"),
        (PICTURE, {"backbone.cut": 3}, "needs a backbone by name"),
        (PICTURE, {"backbone": True}, "needs a backbone by name"),
        (PICTURE, {"backbone": "mobilenet-v2", "backbone.cuts": 3}, "unknown rule 'backbone.cuts'"),
        (PICTURE, {"backbone": "mobilenet-v2", "length": 3}, "no such setting"),
    ],
)
def test_what_cannot_be_seen_is_refused_in_one_line(game, rules, line):
    given = {**rules, "backbone.weights": "none"} if "backbone" in rules else rules
    with pytest.raises(RlftError, match=line):
        find_task(game, given, "discrete")


def test_one_grey_channel_will_do_and_the_rules_of_a_game_pass():
    task = find_task(lambda: Grey(1), EYES, "discrete")
    assert task.senses.size == FEATURES
    shown = find_task(PICTURE, {**EYES, "render_mode": "rgb_array"}, "discrete").envs(2)
    shown.reset(seed=0)
    assert np.asarray(shown.render()).shape == (2, 16, 16, 3)


def test_a_name_of_a_library_with_a_colon_is_no_mix_of_bots(capsys):
    line = refused(capsys, "train", PICTURE, "--rule", "backbone=keras:resnet")
    assert "networks come from torchvision or timm" in line


def test_a_learner_of_tables_says_that_features_are_too_many(capsys):
    words = [word for n, v in settings("q-learning").items() for word in ("--set", f"{n}={v}")]
    line = refused(capsys, "train", PICTURE, "--algo", "q-learning", *OPTIONS, *words)
    assert "96 senses are too many for tiles" in line
