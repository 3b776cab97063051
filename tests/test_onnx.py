"""ONNX models: every operation, what other runtimes expect, safe files. Played by ONNX Runtime."""

import json
import math
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from every_operation import CASES, CONTROLS, NEAR, made, rows

from rlft import pretrained
from rlft.engines import onnx_ops
from rlft.engines.onnx_export import model_of, run, write
from rlft.engines.onnx_profiles import PROFILES
from rlft.npc import Brain, RlftError, mlp, read
from rlft.npc.filter import Filter
from rlft.npc.mind import STEERING, steer
from rlft.npc.operations import KINDS

WILD = (np.nan, np.inf, -np.inf, 1e30, -1e30, 7.0, -0.0)
cases = pytest.mark.parametrize("name", CASES)
# Of the table "Supported ONNX operators" in the manuals of com.unity.sentis and
# com.unity.ai.inference; and what it says is not supported of those used here.
UNITY_READS = frozenset(
    "Abs Add And ArgMax Cast Clip Concat Conv Div Equal Floor Gather Gemm Greater GreaterOrEqual "
    "Identity Less MatMul Max MaxPool Min Mul OneHot Pad Pow ReduceMax ReduceMean ReduceSum Relu "
    "Reshape Slice Softmax Sqrt Sub Tanh Transpose Where".split()
)
UNITY_LACKS = {"MaxPool": {"ceil_mode", "dilations", "storage_order"}}


def fighter() -> Brain:
    return read(Path(pretrained.__file__).parent / "fighter.npc")


def profiles(brain: Brain) -> list[str]:
    """Those that can hold it: Godot RL Agents hands no memory from decision to decision."""
    return [name for name in PROFILES if name != "godot" or not brain.architecture.memory]


def tame(brain: Brain, x: np.ndarray) -> np.ndarray:
    return Filter(brain.senses, (len(x),))(x)


def hold(brain: Brain, x: np.ndarray) -> None:
    """ONNX Runtime says and does what NumPy says and does."""
    values, actions = run(brain, x)
    wanted = brain.values(tame(brain, x))
    allowed = 1e-5 * max(1.0, float(np.abs(wanted).max()))
    assert values.dtype == np.float32 and values == pytest.approx(wanted, abs=allowed)
    if brain.architecture.output in STEERING:
        assert actions == pytest.approx(steer(wanted, brain.architecture.output), abs=allowed)
    else:
        assert actions.shape == (len(x),) and actions.dtype == np.int64
        assert np.array_equal(actions, values.argmax(1))


@cases
def test_every_operation_is_the_same_in_onnx_and_numpy(name: str) -> None:
    brain = CASES[name]
    for n in (1, 7):
        hold(brain, rows(brain, n, seed=n))


@cases
def test_no_number_is_too_wild(name: str) -> None:
    brain = CASES[name]
    generator = np.random.default_rng(3)
    x = rows(brain, 40)
    struck = generator.random(x.shape) < 0.3
    x[struck] = generator.choice(WILD, struck.sum())
    x[:7] = np.array(WILD, np.float32)[:, None]
    hold(brain, x)


@cases
def test_every_model_is_one_that_unity_and_old_runtimes_read(name: str) -> None:
    for profile in profiles(CASES[name]):
        model = model_of(CASES[name], profile)
        onnx.checker.check_model(model, full_check=True)
        assert [(one.domain, one.version) for one in model.opset_import] == [("", 13)]
        assert {node.op_type for node in model.graph.node} <= UNITY_READS
        for node in model.graph.node:
            used = {attribute.name for attribute in node.attribute}
            assert not used & UNITY_LACKS.get(node.op_type, set())


@cases
def test_no_npc_at_all_is_a_batch_too(name: str) -> None:
    brain = CASES[name]
    values, actions = run(brain, np.zeros((0, brain.senses.size)))
    assert values.shape == (0, len(brain.actions)) and len(actions) == 0


def test_an_operation_is_written_for_every_kind() -> None:
    assert set(onnx_ops.WRITERS) == set(KINDS)


def test_what_onnx_lacks_is_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    fewer = {kind: one for kind, one in onnx_ops.WRITERS.items() if kind != "tiles"}
    monkeypatch.setattr(onnx_ops, "WRITERS", fewer)
    with pytest.raises(RlftError, match=r"does not know the operation tiles \('encoder.tiles'\)"):
        model_of(CASES["tiled"])


def test_the_shipped_fighter_is_the_same_in_onnx() -> None:
    brain = fighter()
    for n in (1, 7, 256):
        hold(brain, brain.probes()[:n])


def test_the_edges_of_tiles_are_the_same_in_onnx_and_numpy() -> None:
    brain = CASES["tiles"]  # 8 tilings of 3 bins: edges lie at eighths
    weight, bias = (brain.tensors[f"encoder.x.{name}"] for name in ("weight", "bias"))
    eighths = np.arange(-8, 33, dtype=np.float32)[:, None] / 8
    on_edge = (eighths - bias) / weight
    x = np.concatenate([np.nextafter(on_edge, np.float32(s * 9)) for s in (-1, 1)] + [on_edge])
    hold(brain, x.astype(np.float32))


def test_a_model_says_what_it_reads_and_does() -> None:
    brain = CASES["output tanh_scale"]
    model = model_of(brain)
    told = {one.key: json.loads(one.value) for one in model.metadata_props}
    assert told == {
        "rlft.senses": brain.senses.json(),
        "rlft.actions": list(CONTROLS),
        "rlft.output": "tanh_scale",
        "rlft.moments": 1,
        "rlft.profile": "plain",
        "rlft.decision_interval": 0.1,
        "rlft.body": {"radius": 0.35},
    }
    (senses,), (action, values) = model.graph.input, model.graph.output
    assert senses.doc_string.split(", ") == list(NEAR.names)
    assert action.doc_string.endswith("forward, turn") and values.name == "values"
    assert {one.name for one in model.graph.initializer} >= set(brain.tensors)


def test_equal_brains_are_equal_files(tmp_path: Path) -> None:
    for profile in PROFILES:
        for one in ("a", "b"):
            write(made(NEAR, mlp(NEAR.size, (6,), 3)), tmp_path / one, profile)
        assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
        write(made(NEAR, mlp(NEAR.size, (6,), 3), seed=1), tmp_path / "b", profile)
        assert (tmp_path / "a").read_bytes() != (tmp_path / "b").read_bytes()


@pytest.mark.parametrize("profile", PROFILES)
@cases
def test_a_file_is_replayed_before_it_gets_its_name(
    profile: str, name: str, tmp_path: Path
) -> None:
    if profile not in profiles(CASES[name]):
        with pytest.raises(RlftError, match="no memory from decision to decision"):
            write(CASES[name], tmp_path / "npc.onnx", profile)
        return
    write(CASES[name], tmp_path / "npc.onnx", profile)
    assert [path.name for path in tmp_path.iterdir()] == ["npc.onnx"]
    assert (tmp_path / "npc.onnx").read_bytes() == model_of(CASES[name], profile).SerializeToString(
        deterministic=True
    )


def test_a_model_that_answers_otherwise_gets_no_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "npc.onnx"
    path.write_bytes(b"what was there")
    broken = {**onnx_ops.WRITERS, "relu": onnx_ops.tanh}
    monkeypatch.setattr(onnx_ops, "WRITERS", broken)
    with pytest.raises(RlftError, match="does not answer as the brain does"):
        write(CASES["small"], path)
    assert path.read_bytes() == b"what was there" and len(list(tmp_path.iterdir())) == 1


def test_a_brain_that_overflows_gets_no_file(tmp_path: Path) -> None:
    brain = CASES["output argmax"]
    huge = {name: np.full_like(array, 3e38) for name, array in brain.tensors.items()}
    with pytest.raises(RlftError, match="does not answer as the brain does"):
        write(brain.replace(tensors=huge), tmp_path / "npc.onnx")
    assert not list(tmp_path.iterdir())


def test_without_onnx_runtime_a_file_is_replayed_by_onnx_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    for name in ("output argmax", "output clip", "tiled", "transformer", "transformer over time"):
        for profile in PROFILES:
            write(CASES[name], tmp_path / "npc.onnx", profile)


def test_without_onnx_an_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnx", None)
    with pytest.raises(RlftError, match=r"pip install 'rlft\[onnx\]'"):
        model_of(CASES["linear"])


def test_what_cannot_be_is_one_line(tmp_path: Path) -> None:
    brain = CASES["linear"]
    with pytest.raises(RlftError, match=r"unknown ONNX profile 'unitty'.*did you mean 'unity'"):
        write(brain, tmp_path / "npc.onnx", "unitty")
    with pytest.raises(RlftError, match="cannot write"):
        write(brain, tmp_path / "no" / "npc.onnx")
    for shape in [(5,), (2, 4), ()]:
        with pytest.raises(RlftError, match=r"this brain reads \(N, 5\)"):
            run(brain, np.zeros(shape))


def test_controls_of_weights_that_overflow_are_zero() -> None:
    brain = CASES["output clip"]
    huge = {name: np.full_like(array, 3e38) for name, array in brain.tensors.items()}
    values, actions = run(brain.replace(tensors=huge), rows(brain, 3))
    assert not math.isfinite(values[0, 0]) and np.abs(actions).max() <= 1.0
    assert not np.isnan(actions).any()
