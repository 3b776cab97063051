"""The settings of Stable-Baselines3's algorithms: read from text, checked, kept."""

import pytest
from stable_baselines3.common.utils import LinearSchedule
from torch import nn

from rlft.agents.sb3_config import ALGORITHMS, KINDS, SB3Config, output_kind
from rlft.npc import RlftError


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_config_is_kept_as_text_and_read_again(algorithm):
    config = SB3Config(algorithm)
    texts = {name: str(value) for name, value in config.flat().items()}
    assert SB3Config().set(texts) == SB3Config(algorithm).set(texts) == config
    assert config.copies > 0 and config.arguments(3)


def test_settings_are_read_as_sb3_takes_them():
    config = SB3Config("ppo").set(
        {"learning_rate": "linear_0.001", "n_steps": "3e2", "net_arch": "64,32", "copies": "8",
         "activation_fn": "relu", "clip_range_vf": "none", "normalize_advantage": "no",
         "ent_coef": "0", "temperature": "0.1"}
    )  # fmt: skip
    model, policy = config.arguments(2)
    assert policy == {"net_arch": [64, 32], "activation_fn": nn.ReLU}
    assert (
        isinstance(model["learning_rate"], LinearSchedule) and model["learning_rate"](0.5) == 5e-4
    )
    assert model["n_steps"] == 300 and model["clip_range_vf"] is None
    assert model["normalize_advantage"] is False and model["ent_coef"] == 0.0
    assert (config.copies, config.temperature) == (8, 0.1)


def test_settings_of_the_algorithms_that_steer():
    made = {"action_noise": "normal_0.3", "train_freq": "2,episode", "ent_coef": "auto_0.1"}
    model, _ = SB3Config("sac", settings=made).arguments(2)
    assert model["action_noise"]().shape == (2,) and (model["action_noise"]._sigma == 0.3).all()
    assert model["train_freq"] == (2, "episode") and model["ent_coef"] == "auto_0.1"
    assert SB3Config("sac", settings={"ent_coef": 0.2}).settings["ent_coef"] == 0.2


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("n_step", "8", "did you mean 'n_steps'"),
        ("n_steps", "many", "n_steps must be a whole number, found 'many'"),
        ("learning_rate", "linar_1", "a number or such as linear_0.001"),
        ("learning_rate", "nan", "a number"),
        ("net_arch", "64;64", "widths such as 64,64"),
        ("use_sde", "perhaps", "true or false"),
        ("activation_fn", "gelu", "relu or tanh"),
        ("target_kl", "auto", "a number or none"),
        ("policy", "CnnPolicy", "unknown setting"),
        ("env", "x", "unknown setting"),
        ("copies", "-1", "copies must be at least 0"),
        ("algorithm", "pp", "did you mean 'ppo'"),
    ],
)
def test_what_is_out_of_place_is_told_in_one_line(name, text, line):
    with pytest.raises(RlftError, match=line) as told:
        SB3Config("ppo").set({name: text})
    assert "\n" not in str(told.value)


def test_a_fresh_brain_has_the_output_that_the_algorithm_reads():
    assert KINDS.keys() == ALGORITHMS.keys()
    assert output_kind("ppo", "discrete") == "categorical"
    assert output_kind("ppo", "continuous") == "clip"
    assert output_kind("sb3-dqn", "discrete") == "argmax"
    assert output_kind("sac", "continuous") == "tanh_scale"
