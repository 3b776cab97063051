"""Brains as source code: every operation in every language against NumPy; names that do no harm."""

import json
import re
import subprocess
from functools import cache
from pathlib import Path

import every_operation
import numpy as np
import pytest
from npc_brains import drawn
from source_runners import RUNNERS, Job, missing, run

from rlft.engines.program import MAX_WEIGHTS
from rlft.engines.source import LANGUAGES, code, write
from rlft.npc import Architecture, Brain, Op, RlftError, Schema, Sense, mlp, pixels, plain, read
from rlft.npc import write as write_npc
from rlft.npc.mind import STEERING
from rlft.npc.operations import KINDS
from rlft.npc.window import now

FIGHTER = Path(__file__).parents[1] / "pretrained" / "fighter.npc"
ROWS = 3  # that every brain is shown; in the last, numbers no game should say
CLOSE = 1e-5  # of the largest value
HOSTILE = ('"', "\\", "*/", "]]", "]]--", "`${x}`", "</script>", "??/", "'''", '"""', "\\u0022;",
           "//\\", "%s%n", "é漢😀", "#{x}", "$x")  # fmt: skip


def job(stem: str, brain: Brain, named: bool = False) -> Job:
    """The brain shown observations in and beyond its range, NaN and infinity, and masks."""
    present = now(brain.senses)
    generator = np.random.default_rng(5)
    rows = every_operation.rows(brain, ROWS)[:, -present.size - (present is not brain.senses) :]
    rows = rows[:, : present.size].copy()
    wild = [np.nan, np.inf, -np.inf, 3e38, -3e38]
    rows[-1, : len(wild)] = wild[: rows.shape[1]]
    masks = generator.random((ROWS, len(brain.actions))) < 0.5
    masks[np.arange(ROWS), generator.integers(len(brain.actions), size=ROWS)] = True
    return Job(stem, brain, rows, masks.astype(np.float32), named)


def hostile() -> Brain:
    senses = Schema(tuple(Sense(name, -1.0, 1.0, f"*/ ]] \n{name}") for name in HOSTILE))
    network = mlp(len(HOSTILE), (4,), len(HOSTILE))
    command = "\n".join(HOSTILE) + "\r\u2028\u2029 import os; os.exit(1) */ ]] \\"
    return Brain(senses, HOSTILE, network, drawn(network), {"command": command})


def undecided() -> Brain:
    """All actions are worth the same."""
    network = mlp(5, (), 3)
    zeros = {name: np.zeros_like(array) for name, array in drawn(network).items()}
    return Brain(plain(5), ("a", "b", "c"), network, zeros)


def on_the_edge() -> Brain:
    """A number in tiles of a tenth: values are the tile's index and what is below it."""
    tiles = Op("tiles", "encoder.tiles", ("senses",), "x", {"tilings": 1, "bins": 64})
    head = Op("linear", "head", ("x",), "values", {"width": 2})
    index = np.arange(64.0)
    tensors = {
        "encoder.tiles.weight": [10.0], "encoder.tiles.bias": [0.0],
        "head.weight": np.stack([index, -index]), "head.bias": [0.5, 0.0],
    }  # fmt: skip
    return Brain(plain(1), ("up", "down"), Architecture(1, (tiles, head), "argmax"), tensors)


def with_a_memory() -> Brain:
    """A long short-term memory of four cells, which the head reads."""
    ops = (
        Op("linear", "encoder.0", ("senses",), "x", {"width": 6}),
        Op("lstm_cell", "encoder.1", ("x", "memory"), "memory.next", {}),
        Op("slice", "encoder.2", ("memory.next",), "h", {"start": 0, "width": 4}),
        Op("concat", "encoder.3", ("h", "memory"), "features", {}),
        Op("linear", "head", ("features",), "values", {"width": 3}),
    )
    network = Architecture(5, ops, "argmax", memory=8)
    return Brain(plain(5), ("a", "b", "c"), network, drawn(network))


@cache
def jobs() -> tuple[Job, ...]:
    """All brains: every operation, what ships, what harms, what ties, what lies on an edge."""
    tenths = (np.arange(64) / np.float32(10.0)).astype(np.float32)[:, None]
    return (
        *(job(f"case {i}", brain) for i, brain in enumerate(every_operation.CASES.values())),
        job("fighter", read(FIGHTER)),
        job("9 ]] `Hos'tile*", hostile(), named=True),
        job("undecided", undecided()),
        job("memory", with_a_memory()),
        Job("on-the-edge", on_the_edge(), tenths, np.ones((64, 2), np.float32)),
    )


def expected(job: Job) -> list[tuple[np.ndarray, list[float]]]:
    """At each row what the NPC runtime says: values, then what it does freely and with the mask."""
    npc, found = job.brain.npc(), []
    for row, mask in zip(job.rows, job.masks, strict=True):
        values = npc.values(row)
        if job.brain.architecture.output in STEERING:
            acts = [*npc.act(row), *npc.act(row)]
        else:
            acts = [npc.act(row), npc.act(row, mask > 0)]
        if (values == values[0]).all():  # NumPy's NPC draws, source code takes the first
            acts = [0, int(np.argmax(mask))]
        found.append((values, acts))
    return found


def check(job: Job, lines: list[list[float]]) -> None:
    n = len(job.brain.actions)
    for (values, acts), line in zip(expected(job), lines[:-1], strict=True):
        close = CLOSE * max(1.0, np.abs(values).max())
        assert np.abs(np.array(line[:n]) - values).max() <= close
        assert np.abs(np.array(line[n:]) - acts).max() <= CLOSE  # of choices: they are the same
    filtered, apart, refused = lines[-1]
    assert filtered == 2 * int((~np.isfinite(job.rows)).sum())
    assert apart <= CLOSE
    assert refused == (0 if job.brain.architecture.output in STEERING else -1)


@pytest.mark.parametrize("language", RUNNERS)
def test_every_language_says_what_numpy_says(language, tmp_path):
    if reason := missing(language):
        pytest.skip(reason)
    for one, said in zip(jobs(), run(language, tmp_path, list(jobs())), strict=True):
        try:
            check(one, said.lines)
        except AssertionError as error:
            raise AssertionError(f"{one.stem}: {one.brain.architecture}") from error
        if one.named:
            assert said.names == [*HOSTILE, *HOSTILE]


def test_the_table_has_every_operation():
    used = {op.kind for one in jobs() for op in one.brain.architecture.ops}
    assert used == set(KINDS)


@pytest.mark.parametrize("suffix", LANGUAGES)
def test_equal_brains_are_equal_files(suffix, tmp_path):
    write_npc(hostile(), tmp_path / "guard.npc")
    write(hostile(), tmp_path / f"guard{suffix}")
    text = (tmp_path / f"guard{suffix}").read_bytes()
    assert text == code(read(tmp_path / "guard.npc"), f"guard{suffix}").encode()
    assert [path.name for path in sorted(tmp_path.iterdir())] == [f"guard{suffix}", "guard.npc"]


@pytest.mark.parametrize("suffix", LANGUAGES)
def test_no_record_ends_a_comment(suffix):
    text = code(hostile(), f"guard{suffix}")
    (line,) = [line for line in text.splitlines() if "Trained by" in line]
    assert re.fullmatch(r"(//|#|--) Trained by: [A-Za-z0-9 _.,:;=+()\-/]*", line)
    assert "*/" not in line and len(line) < 200


def test_a_self_test_notices_another_weight():
    if reason := missing("lua51"):
        pytest.skip(reason)
    from lupa.lua51 import LuaRuntime

    text = code(every_operation.CASES["small"], "guard.lua")
    changed, n = re.subn(r"(local weights = unpack_numbers\(\[\[\n.{10}).{4}", r"\1AAAA", text)
    assert n == 1 and changed != text
    assert LuaRuntime().execute(text).self_test() < 1e-5
    assert LuaRuntime().execute(changed).self_test() > 1e-4


BROWSER = """
const fs = require("fs"), vm = require("vm");
const page = vm.createContext({ atob });  // a page: no modules, no require
vm.runInContext(fs.readFileSync("the guard.js", "utf8"), page);
const there = vm.runInContext("new TheGuardBrain().act(new Float32Array(17))", page);
(async () => {
    const { default: Brain } = await import("./the guard.js");
    const here = new Brain().act(new Float32Array(17));
    let refused = 0;
    try { new Brain().act([1, 2]); } catch (error) { refused = error.message; }
    console.log(JSON.stringify([here, there, Brain.decisionInterval, Brain.output, refused]));
})();
"""


def test_javascript_is_a_script_of_a_page_and_a_module(tmp_path):
    if reason := missing("javascript"):
        pytest.skip(reason)
    brain = every_operation.CASES["small"]
    write(brain, tmp_path / "the guard.js")
    (tmp_path / "page.cjs").write_text(BROWSER)
    done = subprocess.run(
        ["node", "page.cjs"], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=300
    )
    action = brain.npc().act(np.zeros(17))
    refused = "an observation of 2 numbers: 17 are needed"
    assert json.loads(done.stdout) == [action, action, 0.1, "argmax", refused]


def test_gdscript_holds_nothing_that_only_one_godot_knows():
    only = r"Pool\w+Array|Packed\w+Array|File\.new|export|onready|yield|setget|@|class_name|extends"
    for name in ("small", "transformer over time", "output clip", "impala"):
        text = code(every_operation.CASES[name], "guard.gd")
        script = re.sub(r'"""[^"]*"""|"[^"\n]*"|#.*', "", text)  # without texts and remarks
        assert "func _network():" in script and not re.search(only, script)


def test_the_words_of_a_file_come_from_its_name():
    brain = every_operation.CASES["small"]
    assert "class IceWizard2Brain {" in code(brain, "ice-wizard_2.js")
    assert "class Npc9Brain {" in code(brain, "9.cs")
    assert "typedef struct npc_npc {" in code(brain, "守.h")
    assert "class MapBrain {" in code(brain, "Map.js")


SQUARE = {"channels": 1, "rows": 200, "columns": 200}


def test_what_cannot_be_source_code_is_refused(tmp_path):
    brain = every_operation.CASES["small"]
    with pytest.raises(RlftError, match=r"language of source code '.py': choose from .js, .h, .cs"):
        code(brain, "guard.py")
    wide = mlp(1000, (600,), 2)
    many = Brain(plain(1000), ("a", "b"), wide, drawn(wide))
    with pytest.raises(RlftError, match=rf"603,002 weights: .* up to {MAX_WEIGHTS:,}; .*\.onnx"):
        write(many, tmp_path / "guard.js")
    frames = [("pad", f"x{i}", "senses", {**SQUARE, "margin": i}) for i in range(1, 8)]
    looks = [("slice", f"y{i}", f"x{i}", {"start": 0, "width": 1}) for i in range(1, 8)]
    chain = [Op(kind, f"encoder.{y}", (x,), y, said) for kind, y, x, said in (*frames, *looks)]
    cut = Op("slice", "head", ("senses",), "values", {"start": 0, "width": 2})
    network = Architecture(200 * 200, (*chain, cut), "argmax")
    with pytest.raises(RlftError, match=r"keeps \d+,\d+ numbers while it decides: .*\.onnx"):
        write(Brain(pixels((200, 200)), ("a", "b"), network, {}), tmp_path / "guard.js")
    network = mlp(5, (4,), 3)
    wild = {name: 1e30 * array for name, array in drawn(network).items()}  # a head of 1e60
    with pytest.raises(RlftError, match=r"the values overflow"), np.errstate(all="ignore"):
        write(Brain(plain(5), ("a", "b", "c"), network, wild), tmp_path / "guard.js")
    with pytest.raises(RlftError, match=r"cannot write .*: No such file or directory"):
        write(brain, tmp_path / "nowhere" / "guard.js")
    assert not list(tmp_path.iterdir())
