"""A brain as an ONNX model: normaliser, input filter and choice of the action inside.

Built node by node, without torch. The file is replayed before it gets its name. onnx and
onnxruntime, the extra rlft[onnx], are loaded where they are needed.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from rlft.engines.onnx_graph import Graph, Port
from rlft.engines.onnx_ops import network
from rlft.engines.onnx_profiles import PROFILES, Profile, safe, sane, steers
from rlft.npc.brain import Brain
from rlft.npc.container import canonical
from rlft.npc.errors import RlftError, unknown
from rlft.npc.file import TOLERANCE
from rlft.npc.filter import Filter
from rlft.npc.mind import steer
from rlft.npc.runtime import Array
from rlft.npc.window import moments_of
from rlft.npc.writing import replacing

if TYPE_CHECKING:
    from onnx import ModelProto, ValueInfoProto

OPSET = 13  # Unity's importer reads 7 to 15, Godot's runtime more; nothing newer is needed
IR_VERSION = 7  # of the file format: that of the time of opset 13
TRIED = 64  # observations that a file is replayed on
RECORDED = ("body", "decision_interval")  # fields of the record that a model carries
Session: TypeAlias = Callable[[dict[str, NDArray[Any]]], dict[str, NDArray[Any]]]


def write(brain: Brain, path: str | os.PathLike[str], profile: str = "plain") -> None:
    """Write the brain as an ONNX file; `path` is either what it was or the whole new file.

    Before it gets its name it is read back and answers as the brain does. Raises RlftError for an
    unknown profile, where the onnx package is missing and where the file does not answer so.
    """
    data = model_of(brain, profile).SerializeToString(deterministic=True)
    with replacing(path) as temporary:
        temporary.write_bytes(data)
        _replay(brain, _profile(profile), session(temporary.read_bytes()))


def run(brain: Brain, observations: ArrayLike) -> tuple[Array, NDArray[Any]]:
    """Values (N, A) and actions of observations (N, D), as the plain model says them.

    Actions are indices (N,), or (N, A) in [-1, 1] of a brain that steers. One that remembers says
    what it says where an episode begins; `episode` is for what follows.
    """
    flat = _flat(brain, observations)
    memory = np.zeros((len(flat), brain.architecture.memory), np.float32)
    answers = _plain(brain)(PROFILES["plain"].feeds(brain, flat, memory))
    return answers["values"], answers["action"]


def episode(brain: Brain, observations: ArrayLike) -> Array:
    """Values of each of these in turn from an episode's beginning: (T, D) to (T, A)."""
    if not brain.architecture.memory:
        return run(brain, observations)[0]
    play, memory = _plain(brain), np.zeros((1, brain.architecture.memory), np.float32)
    said = []
    for row in _flat(brain, observations):
        answers = play({"senses": row[None], "memory": memory})
        memory = answers["memory_next"]
        said.append(answers["values"])
    return np.concatenate(said)


def _plain(brain: Brain) -> Session:
    return session(model_of(brain).SerializeToString())


def _flat(brain: Brain, observations: ArrayLike) -> Array:
    rows = np.asarray(observations, np.float32)
    if rows.ndim < 2 or math.prod(rows.shape[1:]) != brain.senses.size:
        raise RlftError(
            f"observations of shape {rows.shape}: this brain reads (N, {brain.senses.size})"
        )
    return rows.reshape(len(rows), brain.senses.size)


def model_of(brain: Brain, profile: str = "plain") -> ModelProto:
    """The brain as an ONNX model, checked by onnx; equal brains are equal models."""
    onnx, graph = _onnx(), Graph()
    names = _profile(profile)
    graph.part = "input"
    read = names.read(graph, brain)
    read["senses"] = safe(graph, brain, read["senses"])
    if "memory" in read:
        read["memory"] = sane(graph, read["memory"])
    found = network(graph, brain.architecture, brain.tensors, read)
    graph.part = "action"
    names.write(graph, brain, found)
    model: ModelProto = onnx.helper.make_model(
        onnx.helper.make_graph(
            [
                onnx.helper.make_node(
                    node.kind, node.inputs, [node.output], name=node.output, **node.attributes
                )
                for node in graph.nodes
            ],
            "rlft",
            [_info(onnx, port) for port in graph.inputs],
            [_info(onnx, port) for port in graph.outputs],
            [onnx.numpy_helper.from_array(a, name) for name, a in graph.constants.items()],
            doc_string=f"An NPC's brain for {profile}: {names.about}.",
        ),
        opset_imports=[onnx.helper.make_opsetid("", OPSET)],
        ir_version=IR_VERSION,
        producer_name="rlft",
    )
    onnx.helper.set_model_props(model, _properties(brain, profile))
    onnx.checker.check_model(model, full_check=True)
    return model


def _profile(name: str) -> Profile:
    if name not in PROFILES:
        raise unknown("ONNX profile", name, PROFILES)
    return PROFILES[name]


def _info(onnx: Any, port: Port) -> ValueInfoProto:
    kind = onnx.helper.np_dtype_to_tensor_dtype(np.dtype(port.dtype))
    info: ValueInfoProto = onnx.helper.make_tensor_value_info(
        port.name, kind, port.shape, port.about
    )
    return info


def _properties(brain: Brain, profile: str) -> dict[str, str]:
    """What the model carries beside the network, as JSON in the one spelling of NPC files."""
    told = {
        "actions": brain.actions,
        "moments": moments_of(brain.senses),
        "output": brain.architecture.output,
        "profile": profile,
        "senses": brain.senses.json(),
        **({"memory": brain.architecture.memory} if brain.architecture.memory else {}),
        **{name: brain.record[name] for name in RECORDED if name in brain.record},
    }
    return {f"rlft.{name}": canonical(told[name]) for name in sorted(told)}


def session(model: bytes) -> Session:
    """The model made ready: inputs by name to outputs by name. On ONNX Runtime, else on onnx."""
    try:
        import onnxruntime
    except ImportError:
        from onnx.reference import ReferenceEvaluator

        player: Any = ReferenceEvaluator(_onnx().load_from_string(model))
        names = player.output_names
    else:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3  # errors
        player = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        names = [output.name for output in player.get_outputs()]
    return lambda feeds: dict(zip(names, player.run(None, feeds), strict=True))


def _replay(brain: Brain, profile: Profile, play: Session) -> None:
    """Refuse a model that does not say what the brain says."""
    rows = brain.probes()[:TRIED].copy()
    if moments_of(brain.senses) > 1:
        rows[:, -1] = 1.0  # now.known, which no game says otherwise
    remembers = brain.architecture.memory
    drawn = np.random.default_rng(0).uniform(-1.0, 1.0, (len(rows), remembers))
    memory = drawn.astype(np.float32)
    answers = play(profile.feeds(brain, rows, memory))
    found, action = answers["values"], answers[profile.action(brain)]
    with np.errstate(all="ignore"):  # wild weights overflow: the comparison then fails
        values, after = brain.step(Filter(brain.senses, (len(rows),))(rows), memory)
        allowed = TOLERANCE * max(1.0, float(np.abs(values).max()))
        same = found.shape == values.shape and np.abs(found - values).max() <= allowed < np.inf
        if remembers:
            kept = answers[profile.memory].reshape(len(rows), -1)[:, -remembers:]
            same = same and np.abs(kept - after).max() <= TOLERANCE * max(1.0, np.abs(after).max())
    if not same:
        raise RlftError("the ONNX model does not answer as the brain does")
    if steers(brain):
        right = np.abs(action - steer(values, brain.architecture.output)).max() <= allowed
    else:
        chosen = action.argmax(1) if action.shape == values.shape else action.ravel()
        best = values[np.arange(len(rows)), chosen]
        right = (best >= values.max(1) - 2 * allowed).all()
    if not right:
        raise RlftError("the ONNX model does not act as the brain does")


def _onnx() -> Any:
    try:
        import onnx
    except ImportError:
        raise RlftError("ONNX files need the onnx package: pip install 'rlft[onnx]'") from None
    return onnx
