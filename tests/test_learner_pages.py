"""The pages of docs/learners against the code: fields, metrics, sites, commands, pictures."""

import ast
import importlib
import re
import shlex
from dataclasses import MISSING, fields
from pathlib import Path

import pytest

from rlft.agents import DQNConfig, SARSAConfig, SB3Config, StreamConfig, TabularConfig
from rlft.agents.sb3_config import KINDS
from rlft.cli import build_parser
from rlft.commands.options import pairs
from rlft.finetune.config import describe
from rlft.lab.algorithms import ALGORITHMS
from rlft.lab.training import Job, Training

FOLDER = Path(__file__).parents[1] / "docs" / "learners"
CONFIGS = {
    "sarsa": SARSAConfig,
    "dqn": DQNConfig,
    "stream": StreamConfig,
    "tabular": TabularConfig,
    "sb3": SB3Config,
}
SB3_NAMES = tuple(KINDS)
FEW = 200  # game steps of a run
SMALL = {"copies": "4", "learning_starts": "100"}
LAZY = {"train_freq": "8", "gradient_steps": "1", "batch_size": "32"}


def page(name):
    return (FOLDER / f"{name}.md").read_text(encoding="utf-8")


def section(name, heading):
    """The text below a heading, to the next."""
    return re.split(rf"^## {heading}$", page(name), flags=re.M)[1].partition("\n## ")[0]


def table(text, first):
    """The rows, as lists of cells, of the table whose first heading is this."""
    rows = []
    for line in text.splitlines():
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        if cells and (rows or cells[0] == first):
            rows.append([cell.replace(r"\|", "|") for cell in cells])
        elif rows:
            break
    return rows[2:]


def names(cell):
    return re.findall(r"`([^`]+)`", cell)


def page_of(algorithm):
    if algorithm in CONFIGS:
        return algorithm
    return "sb3" if algorithm in SB3_NAMES else "tabular"


def brief(algorithm, **settings):
    """A training of a few hundred steps; settings that the algorithm lacks are left out."""
    config, _ = ALGORITHMS[algorithm].preset("rlft/Arena-v0", False)
    known = config.flat() if algorithm in SB3_NAMES else vars(config)
    wanted = {**SMALL, **(LAZY if algorithm in SB3_NAMES else {}), **settings}
    given = {k: v for k, v in wanted.items() if k in known or k in settings}
    if algorithm in ("stream", "true-online-sarsa"):  # one copy is all they take
        given.pop("copies")
    game = "CartPole-v1" if page_of(algorithm) != "tabular" else "FrozenLake-v1"
    if "discrete" not in ALGORITHMS[algorithm].kinds or settings.get("log_std_init"):
        game = "Pendulum-v1"
    return Training(Job(game, "none", steps=FEW, algorithm=algorithm, settings=given))


def logged(algorithm, **settings):
    """The names of everything that a short run of it logs."""
    training = brief(algorithm, **settings)
    found = set().union(*training.advance())
    training.close()
    return found - {"grad_norm", "grad_clipped"}  # of every fine-tuning: docs/methods.md


@pytest.mark.parametrize("name", CONFIGS)
def test_every_setting_stands_in_its_page_with_its_default_and_the_words_of_its_line(name):
    kind, told = CONFIGS[name], describe(CONFIGS[name])
    rows = {names(cells[0])[0]: cells[1:] for cells in table(section(name, "Settings"), "field")}
    assert list(rows) == [field.name for field in fields(kind)]
    for field in fields(kind):
        value = field.default_factory() if field.default is MISSING else field.default
        default, meaning = rows[field.name]
        assert default == (f"`{value}`" if value != "" else ""), field.name
        assert meaning == told[field.name], field.name


def test_the_settings_that_are_ours_stand_with_each_algorithm_of_sb3():
    rows = {names(cells[0])[0]: cells[1:] for cells in table(page("sb3"), "algorithm")}
    assert set(rows) == set(SB3_NAMES)
    for name, (kinds, copies, settings) in rows.items():
        config = SB3Config(name)
        assert kinds == ", ".join(KINDS[name]), name
        assert copies == str(config.copies), name
        assert names(settings) == [f"{k}={v}" for k, v in config.settings.items()], name


OURS = {  # page: runs that together log all it tells of
    "sarsa": [("sarsa", {"explore": "epsilon"}), ("sarsa", {"explore": "softmax"})],
    "dqn": [("dqn", {})],
    "stream": [("stream", {})],
    "tabular": [(name, {}) for name in ALGORITHMS if page_of(name) == "tabular"],
}


@pytest.mark.parametrize("name", OURS)
def test_what_a_run_logs_and_what_the_page_tells_of_are_the_same(name):
    told = {names(cells[0])[0] for cells in table(section(name, "Metrics"), "metric")}
    found = set().union(*(logged(algorithm, **settings) for algorithm, settings in OURS[name]))
    assert found == told


SB3_RUNS = [(name, {}) for name in SB3_NAMES] + [
    ("ppo", {"clip_range_vf": "0.2", "log_std_init": "-1"}),
    ("trpo", {"log_std_init": "-1"}),
]


def test_what_each_algorithm_of_sb3_logs_stands_in_its_table():
    metrics = {}  # name: the algorithms that log it, whether only sometimes
    for cells in table(section("sb3", "Metrics"), "metric"):
        by = set(SB3_NAMES) if cells[1] == "all" else set(names(cells[1]))
        metrics |= {name: (by, "only" in cells[2].lower()) for name in names(cells[0])}
    seen = set()
    for algorithm, settings in SB3_RUNS:
        found = logged(algorithm, **settings)
        told = {name for name, (by, _) in metrics.items() if algorithm in by}
        assert found <= told, algorithm
        assert not [name for name in told - found if not metrics[name][1]], algorithm
        seen |= found
    assert seen == set(metrics)


def offered(algorithm):
    """The names of the sites that the learner has."""
    training = brief(algorithm)
    sites = vars(training.learner.sites())
    training.close()
    present = {name for name, value in sites.items() if value not in (None, (), {})}
    return present - {"learner", "steps", "episodes"}  # clocks, which all have


@pytest.mark.parametrize("name", OURS)
def test_the_sites_of_a_learner_stand_in_its_page(name):
    paragraph = section(name, "Sites").strip().partition("\n\n")[0]
    lacking = {"max_grad_norm"} if "(where it is set)" in paragraph else set()
    lacking |= {"normaliser"} if "(where it is fitted)" in paragraph else set()
    found = offered(OURS[name][0][0])
    assert found <= set(names(paragraph)) <= found | lacking


def test_the_sites_of_each_algorithm_of_sb3_stand_in_its_table():
    told = {name: set() for name in SB3_NAMES}
    for cells in table(section("sb3", "Sites"), "site"):
        for name in SB3_NAMES if cells[1] == "all" else names(cells[1]):
            told[name] |= set(names(cells[0]))
    for name in SB3_NAMES:
        assert offered(name) == told[name], name


def commands(text):
    """Every `rlft ...` of a page: lines that are set apart, and words within."""
    lines = re.findall(r"^    (rlft .+)$", text, flags=re.M)
    return lines + [" ".join(quoted.split()) for quoted in re.findall(r"`(rlft [a-z][^`]*)`", text)]


@pytest.mark.parametrize("name", CONFIGS)
def test_every_command_of_a_page_can_be_given(name):
    found = commands(page(name))
    assert len(found) >= 4
    for command in found:
        options = build_parser().parse_args(shlex.split(command)[1:])
        if getattr(options, "algo", None) is None:
            continue
        algorithm = ALGORITHMS[options.algo]
        config, _ = algorithm.preset("rlft/Arena-v0", False)
        algorithm.configure(config, pairs(getattr(options, "settings", []), "--set"))


@pytest.mark.parametrize("name", CONFIGS)
def test_every_piece_of_python_imports_what_there_is(name):
    pieces = re.findall(r"^```python\n(.*?)^```", page(name), flags=re.M | re.S)
    assert pieces
    for node in [node for piece in pieces for node in ast.walk(ast.parse(piece))]:
        if isinstance(node, ast.ImportFrom):
            module = importlib.import_module(node.module)
            for alias in node.names:
                submodule = f"{node.module}.{alias.name}"
                assert hasattr(module, alias.name) or importlib.import_module(submodule)
        elif isinstance(node, ast.Attribute) and ast.unparse(node.value) in ("rlft", "sb3"):
            module = {"rlft": "rlft", "sb3": "rlft.agents.sb3"}[ast.unparse(node.value)]
            assert node.attr == "envs" or hasattr(importlib.import_module(module), node.attr)


def test_every_algorithm_stands_in_its_page():
    for name in ALGORITHMS:
        assert f"`{name}`" in page(page_of(name)), name


def test_pictures_and_links_lead_somewhere_and_pictures_are_small():
    for path in FOLDER.glob("*.md"):
        for target in re.findall(r"\]\(([^)]+)\)", path.read_text(encoding="utf-8")):
            assert (FOLDER / target).is_file(), target
    for picture in FOLDER.glob("*.png"):
        assert picture.stat().st_size < 80_000, picture.name
        assert any(f"({picture.name})" in page(name) for name in CONFIGS), picture.name
