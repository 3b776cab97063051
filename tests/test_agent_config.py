"""Learner settings from text: read, checked, refused in one line."""

import dataclasses

import pytest

from rlft.agents import SARSAConfig
from rlft.finetune.config import replace_fields
from rlft.npc.errors import RlftError


def test_text_becomes_what_the_field_is() -> None:
    config = replace_fields(
        SARSAConfig(),
        {"copies": "64", "learning_rate_steps": "3e5", "gamma": " .97", "backup": "expected"},
    )
    assert config == dataclasses.replace(
        SARSAConfig(), copies=64, learning_rate_steps=300_000, gamma=0.97, backup="expected"
    )
    assert type(config.learning_rate_steps) is int


def test_other_fields_and_the_original_stay() -> None:
    before = SARSAConfig(trace=0.5)
    assert replace_fields(before, {"epochs": "2"}) == SARSAConfig(trace=0.5, epochs=2)
    assert before == SARSAConfig(trace=0.5)


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("learning_rat", "1", "did you mean 'learning_rate'?"),
        ("copies", "many", "copies must be a whole number, found 'many'"),
        ("copies", "1.5", "copies must be a whole number, found '1.5'"),
        ("copies", "inf", "copies must be a whole number, found 'inf'"),
        ("copies", "0", "copies must be at least 1, found 0"),
        ("gamma", "1.01", "gamma must be in [0, 1], found 1.01"),
        ("gamma", "nan", "gamma must be in [0, 1], found nan"),
        ("gamma", "", "gamma must be a number, found ''"),
        ("backup", "mx", "unknown backup 'mx': choose from max, expected, sarsa"),
        ("average", "1", "average must be in [0, 0.999999], found 1.0"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(name: str, text: str, words: str) -> None:
    with pytest.raises(RlftError) as caught:
        replace_fields(SARSAConfig(), {name: text})
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_switches_are_read_as_words() -> None:
    @dataclasses.dataclass(frozen=True)
    class Config:
        on: bool = False

    for text, wanted in (("true", True), ("Off", False)):
        assert replace_fields(Config(), {"on": text}).on is wanted
    with pytest.raises(RlftError, match="on must be true or false, found '2'"):
        replace_fields(Config(), {"on": "2"})
