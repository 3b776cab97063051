"""Order in the house: who may import what, what the wheel holds, what a game need not load."""

import ast
import importlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest

from rlft.npc import DISCRETE_ACTIONS, SENSES, Brain, mlp, shapes, write

ROOT = Path(__file__).parents[1]
FLAT = ("envs", "agents", "pretrained")  # at the root, installed under rlft
PACKAGES = ("rlft", "rlft/npc", "rlft/engines", "rlft/networks", "rlft/finetune", "rlft/lab", *FLAT)

NPC, NETWORKS = {"numpy", "safetensors", "rlft.npc"}, {"numpy", "torch", "rlft.npc"}
MAY_USE = {  # floor by floor, besides the standard library and itself
    "rlft/npc": {"numpy", "safetensors"},
    "rlft/engines": {*NPC, "onnx", "onnxruntime"},
    "envs": {*NPC, "numba", "gymnasium", "pygame", "pettingzoo"},
    "rlft/networks": {*NETWORKS},
    "rlft/finetune": {*NETWORKS, "rlft.networks"},
    "agents": {*NETWORKS, "rlft.networks", "rlft.finetune", "gymnasium", "stable_baselines3",
               "sb3_contrib"},
    "rlft/lab": {
        *NETWORKS, "rlft.networks", "rlft.finetune", "rlft.agents", "rlft.envs", "rlft.pretrained",
        "rlft.engines", "rlft", "gymnasium", "scipy", "matplotlib", "pygame", "PIL", "imageio",
        "tqdm", "stable_baselines3",
    },
    "pretrained": {"numpy", "rlft.npc"},
}  # fmt: skip
ONLY_IN = {  # what else may use these
    "numba": {"envs/kernel.py"},
    "pettingzoo": {"envs/parallel.py"},
    "stable_baselines3": {
        "agents/sb3_brains.py",
        "agents/sb3_config.py",
        "agents/sb3_encoder.py",
        "agents/sb3_envs.py",
        "agents/sb3_export.py",
        "agents/sb3_models.py",
        "agents/sb3_sites.py",
        "agents/sb3_state.py",
        "agents/sb3_trpo.py",
        "rlft/lab/benchmarks/stock.py",
    },
    "sb3_contrib": {
        "agents/sb3_brains.py",
        "agents/sb3_config.py",
        "agents/sb3_export.py",
        "agents/sb3_layers.py",
        "agents/sb3_state.py",
        "agents/sb3_trpo.py",
    },
}
CANVAS = {"envs/canvas.py", "envs/pen.py", "envs/shapes.py", "envs/window.py"}
# Only inside functions:
LATE = {
    "scipy",
    "matplotlib",
    "pygame",
    "PIL",
    "imageio",
    "onnx",
    "onnxruntime",
}  # only inside functions
HEAVY = {
    "torch", "numba", "gymnasium", "pygame", "scipy", "matplotlib", "PIL", "tqdm", "pettingzoo",
    "stable_baselines3", "onnx", "onnxruntime",
}  # fmt: skip


class Use(NamedTuple):
    """One import."""

    file: str  # from the root
    line: int
    module: str  # as written: rlft.npc.schema
    where: str  # "module", "function" or "typing" (under TYPE_CHECKING: never run)

    @property
    def top(self) -> str:
        return self.module.partition(".")[0]


class Imports(ast.NodeVisitor):
    def __init__(self, file):
        self.file, self.found, self.where = file, [], "module"

    def visit_FunctionDef(self, node):
        self.inside("function", node.body + node.args.defaults)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_If(self, node):
        typing = isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        self.inside("typing" if typing else self.where, node.body)
        self.inside(self.where, node.orelse)

    def inside(self, where, body):
        before, self.where = self.where, where
        for child in body:
            self.visit(child)
        self.where = before

    def visit_Import(self, node):
        for alias in node.names:
            self.found.append(Use(self.file, node.lineno, alias.name, self.where))

    def visit_ImportFrom(self, node):
        assert node.level == 0, f"{self.file}:{node.lineno}: imports are absolute here"
        self.found.append(Use(self.file, node.lineno, node.module, self.where))


def files(*folders):
    found = []
    for folder in folders:
        found += sorted((ROOT / folder).rglob("*.py"))
    return [path for path in found if "__pycache__" not in path.parts]


def uses(*folders):
    found = []
    for path in files(*folders):
        visitor = Imports(path.relative_to(ROOT).as_posix())
        visitor.visit(ast.parse(path.read_text(encoding="utf-8")))
        found += visitor.found
    return found


def within(module, allowed):
    return any(module == name or module.startswith(name + ".") for name in allowed)


@pytest.mark.parametrize("floor", MAY_USE)
def test_imports_run_down_only(floor):
    own = floor.replace("/", ".") if floor.startswith("rlft") else f"rlft.{floor}"
    allowed = {*MAY_USE[floor], own}
    found = uses(floor)
    assert found or floor == "pretrained"
    for use in found:
        if use.top == "rlft":
            exact = use.module == "rlft" and "rlft" in allowed
            assert exact or within(use.module, allowed - {"rlft"}), use
        else:
            assert use.top in sys.stdlib_module_names or use.top in allowed, use


def test_what_one_file_is_for_is_imported_nowhere_else():
    for use in uses("rlft", *FLAT):
        if use.top in ONLY_IN:
            assert use.file in ONLY_IN[use.top], use
        if use.top == "pygame" and use.file.startswith("envs/"):
            assert use.file in CANVAS, use


def test_slow_imports_wait_until_they_are_needed():
    for use in uses("rlft", *FLAT):
        if use.top in LATE and not (use.top == "PIL" and use.file.startswith("rlft/lab/")):
            assert use.where != "module", use


def test_nobody_imports_the_folders_at_the_root_by_their_bare_names():
    examples = ["examples"] if (ROOT / "examples").exists() else []
    for use in uses("rlft", *FLAT, "tests", *examples):
        assert use.top not in FLAT, use


@pytest.mark.parametrize("package", PACKAGES)
def test_every_public_name_exists(package):
    name = package.replace("/", ".") if package.startswith("rlft") else f"rlft.{package}"
    module = importlib.import_module(name)
    if package in ("rlft", "rlft/npc", "rlft/networks", "envs", "agents"):
        assert module.__all__
    for public in getattr(module, "__all__", ()):
        assert getattr(module, public) is not None
    assert sorted(set(getattr(module, "__all__", ()))) == sorted(getattr(module, "__all__", ()))
    if hasattr(module, "__getattr__"):
        with pytest.raises(AttributeError):
            module.no_such_name  # noqa: B018


UNPICKLERS = {"pickle", "_pickle", "dill", "cloudpickle", "shelve", "marshal", "joblib"}


def test_nothing_here_unpickles_or_runs_what_it_reads():
    assert not [use for use in uses("rlft", *FLAT) if use.top in UNPICKLERS]
    for path in files("rlft", *FLAT):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            where = f"{path.relative_to(ROOT)}:{node.lineno}"
            called = ast.unparse(node.func)
            options = {word.arg: ast.unparse(word.value) for word in node.keywords}
            assert called not in ("eval", "exec", "compile", "__import__"), where
            assert called != "torch.jit.load", where
            if called == "torch.load":
                assert options.get("weights_only") == "True", where
            assert options.get("allow_pickle", "False") == "False", where
            if called in ("np.load", "numpy.load"):
                assert "allow_pickle" in options, f"{where}: say allow_pickle=False"


def fresh(code, *arguments):
    """What a new process prints, as words."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True, text=True, check=True, env={**os.environ, "PYTHONWARNINGS": "error"},
    )  # fmt: skip
    return done.stdout.split()


PLAY = """
import sys

import numpy as np

import rlft

for path in sys.argv[1:]:
    brain = rlft.load(path)
    action = brain.npc(seed=1).act(np.zeros(len(brain.senses), np.float32))
    assert np.ndim(action) or 0 <= action < len(brain.actions)
print(*{name.partition(".")[0] for name in sys.modules})
"""


def test_a_game_that_plays_an_npc_loads_nothing_heavy(tmp_path):
    architecture = mlp(len(SENSES), (16,), len(DISCRETE_ACTIONS))
    random = np.random.default_rng(0)
    tensors = {name: random.normal(size=shape) for name, shape in shapes(architecture).items()}
    write(Brain(SENSES, DISCRETE_ACTIONS, architecture, tensors), tmp_path / "guard.npc")
    shipped = sorted((ROOT / "pretrained").glob("*.npc"))
    loaded = fresh(PLAY, str(tmp_path / "guard.npc"), *map(str, shipped))
    assert {"rlft", "numpy"} <= set(loaded)
    assert not HEAVY & set(loaded)


@pytest.mark.parametrize("module", ["rlft", "rlft.npc", "rlft.agents", "rlft.lab", "rlft.cli"])
def test_importing_the_outside_loads_nothing_heavy(module):
    code = f"import sys, {module}\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    assert not HEAVY & set(fresh(code))


def test_each_package_says_that_it_is_typed():
    for package in PACKAGES:
        assert (ROOT / package / "py.typed").exists(), package
        assert (ROOT / package / "__init__.py").exists(), package


def test_the_wheel_holds_the_tree_and_nothing_else(tmp_path):
    source = tmp_path / "source"
    source.mkdir()
    for folder in ("rlft", *FLAT):
        ignored = shutil.ignore_patterns("__pycache__", "*.egg-info")
        shutil.copytree(ROOT / folder, source / folder, ignore=ignored)
    for file in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / file, source)
    expected = set()
    for folder in ("rlft", *FLAT):
        for path in (source / folder).rglob("*"):
            if path.is_file():
                inside = path.relative_to(source).as_posix()
                expected.add(inside if folder == "rlft" else f"rlft/{inside}")
    build = [sys.executable, "-m", "pip", "wheel", "-qq", "--no-deps", "--no-build-isolation"]
    subprocess.run([*build, "-w", str(tmp_path), str(source)], check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
        scripts = archive.read(
            next(name for name in archive.namelist() if name.endswith("entry_points.txt"))
        )
    assert names == expected
    assert {f"{name}/py.typed" for name in ("rlft/envs", "rlft/agents", "rlft/npc")} <= names
    assert b"rlft = rlft.cli:main" in scripts
