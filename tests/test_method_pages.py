"""docs/methods.md tells of every method what the code says of it."""

import re
from dataclasses import fields
from pathlib import Path

from method_trainings import BUSY, improved, training
from method_trainings import fields as as_settings

from rlft.finetune.config import describe
from rlft.finetune.methods import ANSWERS, METHODS
from rlft.lab.report import catalogue

PAGE = Path(__file__).parents[1] / "docs" / "methods.md"
TITLES = {
    "moves": "What moves?", "pace": "How fast?", "holds": "What holds it?",
    "starts": "How does it start?",
}  # fmt: skip


def section(title):
    found = re.search(rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)", PAGE.read_text(), re.M | re.S)
    assert found, title
    return found[1]


def rows(text):
    """The cells of every row of every table."""
    lines = [line for line in text.splitlines() if line.startswith("| `")]
    cut = [re.split(r"(?<!\\)\|", line)[1:-1] for line in lines]
    return [[cell.strip().replace("\\|", "|") for cell in cells] for cells in cut]


def test_every_answer_stands_under_its_question_with_its_words_and_source():
    for question, title in TITLES.items():
        told = {row[0].strip("`"): row[1:] for row in rows(section(title)) if len(row) == 3}
        for name, kind in ANSWERS.items():
            if kind.question == question:
                about = kind.__doc__.partition("\n")[0]
                assert told[name] == [about, kind.source], name


def test_every_setting_stands_there_with_its_default_and_the_words_of_its_line():
    told = {row[0].strip("`"): row[1:] for row in rows(PAGE.read_text()) if "." in row[0]}
    found = {}
    for name, kind in ANSWERS.items():
        meanings = describe(kind)
        for field in fields(kind):
            found[f"{name}.{field.name}"] = [f"`{field.default}`", meanings[field.name]]
    assert told == found


def test_every_recipe_with_a_name_stands_there():
    told = {row[0].strip("`"): row[1:] for row in rows(section("Recipes with a name"))}
    for name, method in METHODS.items():
        made_of = "+".join(method.answers)
        settings = " ".join(f"{key}={value}" for key, value in method.settings.items())
        assert told[name] == [method.about, f"`{made_of}`" if made_of else "",
                              f"`{settings}`" if settings else ""], name  # fmt: skip
    assert set(told) == set(METHODS)


def test_every_metric_of_a_method_stands_there(tmp_path):
    told = {row[0].strip("`") for row in rows(section("Metrics"))}
    for method in ANSWERS:
        learner = {"ppd": "ppo"}.get(method, "dqn" if method != "frozen-normaliser" else "sarsa")
        more = as_settings(method, BUSY)
        if method == "frozen-normaliser":
            continue  # logs nothing; its learner needs a brain with a normaliser
        plain = set(improved(training(tmp_path, learner), 4))
        for name in set(improved(training(tmp_path, learner, method, more), 4)) - plain:
            general = re.sub(r"^(hold|rate)/[a-z0-9.-]+$", r"\1/", name)
            assert (
                name in told
                or general + {"hold/": "NAME", "rate/": "BLOCK"}.get(general, "") in told
            ), name


def test_the_command_line_lists_methods_with_their_sources_and_settings_with_their_meaning():
    listed = catalogue("methods")["methods"]
    assert set(listed) == {*METHODS, *ANSWERS}
    assert listed["lora"].startswith("what moves: Low-rank") and "Hu et al. 2022" in listed["lora"]
    told = catalogue("settings", method="retain+lora")["settings"]
    assert told["lora.rank"].startswith("8: ") and told["bc.gate"].startswith("unvisited: ")
    assert {name.partition(".")[0] for name in told} == {"lora", "bc"}
