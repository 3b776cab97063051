"""What runtimes call the inputs and outputs of a model: plain, Unity's ML-Agents, Godot RL Agents.

The names are theirs; docs/engines.md says where they stand in their sources. The network between
them is the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from rlft.engines.onnx_graph import BATCH, FLOAT, WHOLE, Graph
from rlft.engines.onnx_ops import number
from rlft.engines.onnx_tokens import part
from rlft.npc.architectures import channels_last
from rlft.npc.brain import Brain
from rlft.npc.errors import RlftError
from rlft.npc.filter import LIMIT, Filter
from rlft.npc.mind import STEERING
from rlft.npc.runtime import Array
from rlft.npc.window import moments_of, now

ML_AGENTS = 3.0  # version_number: the model API of ML-Agents from 2.0 on
KEPT = "{} of the next decision; zeros where an episode begins"
LOWEST = float(np.finfo(np.float32).min)
Feeds = dict[str, NDArray[Any]]
Read = dict[str, str]  # values of the network: their names in the graph


class Profile(NamedTuple):
    """Names and shapes that a runtime expects."""

    about: str  # a line
    # Declares the inputs; the `senses` (N, D) and, where there is one, the `memory` (N, M) of them.
    read: Callable[[Graph, Brain], Read]
    write: Callable[[Graph, Brain, Read], None]  # the outputs, of all values, the senses safe
    feeds: Callable[[Brain, Array, Array], Feeds]  # the inputs for observations and memory
    action: Callable[[Brain], str]  # the output that is the action
    memory: str  # the output that ends with the memory for the next decision


def safe(graph: Graph, brain: Brain, x: str) -> str:
    """The observations as filter.py makes them: zero for NaN and infinity, the rest near its range.

    Of all numbers the finite alone are smaller than infinity without their sign.
    """
    limits = Filter(brain.senses)
    finite = graph.put("Less", graph.put("Abs", x), graph.constant(np.inf))
    x = graph.put("Where", finite, x, graph.constant(0.0))
    x = graph.put("Max", x, graph.constant(limits.low))
    return graph.put("Min", x, graph.constant(limits.high))


def sane(graph: Graph, x: str) -> str:
    """A memory as brain.py keeps it: zero for NaN, the rest within its limits."""
    x = graph.put("Max", number(graph, x), graph.constant(-LIMIT))
    return graph.put("Min", x, graph.constant(LIMIT))


def steers(brain: Brain) -> bool:
    return brain.architecture.output in STEERING


def controls(graph: Graph, brain: Brain, values: str) -> str:
    """Actions in [-1, 1], as mind.py steers."""
    values = number(graph, values)  # weights so large that they overflow
    if brain.architecture.output == "tanh_scale":
        return graph.put("Tanh", values)
    return graph.put("Clip", values, graph.constant(-1.0), graph.constant(1.0))


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(names)


def _write_values(graph: Graph, brain: Brain, values: str) -> None:
    shape = (BATCH, len(brain.actions))
    graph.write(values, "values", FLOAT, shape, f"of each action: {_listed(brain.actions)}")


def _read_plain(graph: Graph, brain: Brain) -> Read:
    read = {"senses": graph.read("senses", (brain.senses.size,), _listed(brain.senses.names))}
    size = brain.architecture.memory
    if size:
        read["memory"] = graph.read("memory", (size,), "memory_next of the decision before")
    return read


def _write_plain(graph: Graph, brain: Brain, found: Read) -> None:
    values, size = found["values"], brain.architecture.memory
    if steers(brain):
        shape = (BATCH, len(brain.actions))
        action = controls(graph, brain, values)
        graph.write(action, "action", FLOAT, shape, f"-1 to 1: {_listed(brain.actions)}")
    else:
        action = graph.put("ArgMax", values, axis=1, keepdims=0)
        graph.write(action, "action", WHOLE, (BATCH,), f"one of: {_listed(brain.actions)}")
    _write_values(graph, brain, values)
    if size:
        graph.write(
            found["memory.next"], "memory_next", FLOAT, (BATCH, size), KEPT.format("memory")
        )


def _read_godot(graph: Graph, brain: Brain) -> Read:
    if brain.architecture.memory:
        raise RlftError(
            "this brain remembers by an LSTM, and Godot RL Agents hands no memory from decision to "
            "decision: take the profile plain, or .gd"
        )
    graph.read("state_ins", (), "not used: handed on as state_outs")
    return {"senses": graph.read("obs", (brain.senses.size,), _listed(brain.senses.names))}


def _write_godot(graph: Graph, brain: Brain, found: Read) -> None:
    """`output` holds controls, or a number an action whose largest is 1.

    The plugin's search for the largest starts at zero: of negative numbers it takes the first.
    """
    values = found["values"]
    if steers(brain):
        output = controls(graph, brain, values)
    else:
        best = graph.put("ReduceMax", values, axes=(1,), keepdims=1)
        output = graph.put("Add", graph.put("Sub", values, best), graph.constant(1.0))
    graph.write(output, "output", FLOAT, (BATCH, len(brain.actions)), _listed(brain.actions))
    graph.write("state_ins", "state_outs", FLOAT, (BATCH,), "what state_ins was")
    _write_values(graph, brain, values)


def picture(brain: Brain) -> tuple[int, int, int] | None:
    """Channels, rows, columns of a brain that reads one picture and nothing else."""
    shape = brain.senses[0].shape
    if len(brain.senses) > 1 or len(shape) not in (2, 3):
        return None
    first, second, third = shape if len(shape) == 3 else (*shape, 1)
    return (third, first, second) if channels_last(shape) else (first, second, third)


def _past(brain: Brain) -> int:
    """Numbers that the moments before the present have; 0 for a brain that reads one moment."""
    moments = moments_of(brain.senses)
    return brain.senses.size // moments * (moments - 1)


def _read_unity(graph: Graph, brain: Brain) -> Read:
    """`obs_0`, and `recurrent_in` with the moments before and what the network remembers."""
    seen, names = picture(brain), _listed(now(brain.senses).names)
    if not steers(brain):
        graph.read("action_masks", (len(brain.actions),), "1: the action is legal; 0: it is not")
    if seen is not None:
        x = _picture(graph, brain, graph.read("obs_0", seen, f"{names}, 0 to 1"))
    else:
        x = graph.read("obs_0", (now(brain.senses).size,), names)
    past, memory = _past(brain), brain.architecture.memory
    if not past + memory:
        return {"senses": x}
    kept = graph.read("recurrent_in", (1, past + memory), "recurrent_out of the decision before")
    kept = graph.reshape(kept, past + memory)
    if past:
        known = graph.put("Pad", x, graph.whole(0, 0, 0, 1), graph.constant(1.0))  # now.known
        before = part(graph, kept, 0, past) if memory else kept
        x = graph.put("Concat", before, known, axis=1)
    if not memory:
        return {"senses": x}
    return {"senses": x, "memory": part(graph, kept, past, memory)}


def _picture(graph: Graph, brain: Brain, x: str) -> str:
    """Unity's cameras give 0 to 1 and channels first: here the sense's own range and layout."""
    if channels_last(brain.senses[0].shape):
        x = graph.turned(x, 0, 2, 3, 1)
    x = graph.reshape(x, brain.senses.size)
    low, high = _range(brain)
    return graph.put("Add", graph.put("Mul", x, graph.constant(high - low)), graph.constant(low))


def _range(brain: Brain) -> tuple[float, float]:
    """The picture's; 0 to 1 where none is known."""
    low, high = brain.senses[0].low, brain.senses[0].high
    return (low, high) if np.isfinite((low, high)).all() else (0.0, 1.0)


def _write_unity(graph: Graph, brain: Brain, named: Read) -> None:
    past, actions, values = _past(brain), len(brain.actions), named["values"]
    memory = past + brain.architecture.memory
    size_shape: tuple[int, ...]
    graph.write(graph.constant([ML_AGENTS]), "version_number", FLOAT, (1,), "of the model API")
    graph.write(graph.constant([memory]), "memory_size", FLOAT, (1,), "numbers of recurrent_in")
    if steers(brain):
        kind, dtype, size = "continuous", FLOAT, graph.constant([actions])
        found, branches, size_shape = controls(graph, brain, values), actions, (1,)
    else:
        kind, dtype, size = "discrete", WHOLE, graph.constant([[actions]])
        found, branches, size_shape = _legal(graph, values), 1, (1, 1)
    about = f"{_listed(brain.actions)}; the same with and without chance"
    graph.write(found, f"{kind}_actions", dtype, (BATCH, branches), about)
    graph.write(size, f"{kind}_action_output_shape", FLOAT, size_shape, "how many actions")
    graph.write(found, f"deterministic_{kind}_actions", dtype, (BATCH, branches), about)
    if memory:
        rows = [named[name] for name in ("senses", "memory.next") if name in named]
        if past:
            rows[0] = part(graph, rows[0], brain.senses.size - past, past)
        rows = rows if past else rows[1:]
        kept = graph.put("Concat", *rows, axis=1) if len(rows) > 1 else rows[0]
        kept = graph.reshape(kept, 1, memory)
        about = KEPT.format("recurrent_in")
        graph.write(kept, "recurrent_out", FLOAT, (BATCH, 1, memory), about)
    _write_values(graph, brain, values)


def _legal(graph: Graph, values: str) -> str:
    """The index of the highest value among the legal actions (N, 1)."""
    same = graph.put("Equal", values, values)
    values = graph.put("Where", same, values, graph.constant(LOWEST))  # NaN: weights that overflow
    values = graph.put("Max", values, graph.constant(LOWEST))
    legal = graph.put("Greater", "action_masks", graph.constant(0.5))
    values = graph.put("Where", legal, values, graph.constant(-np.inf))
    return graph.put("ArgMax", values, axis=1, keepdims=1)


def _feed_plain(brain: Brain, rows: Array, memory: Array) -> Feeds:
    return {"senses": rows, **({"memory": memory} if brain.architecture.memory else {})}


def _feed_unity(brain: Brain, rows: Array, memory: Array) -> Feeds:
    seen, past = picture(brain), _past(brain)
    masks = np.ones((len(rows), len(brain.actions)), np.float32)
    feeds: Feeds = {} if steers(brain) else {"action_masks": masks}
    kept = np.concatenate((rows[:, :past], memory), axis=1)
    if kept.shape[1]:
        feeds["recurrent_in"] = kept[:, None]
    if past:
        return {**feeds, "obs_0": rows[:, past:-1]}
    if seen is None:
        return {**feeds, "obs_0": rows}
    low, high = _range(brain)
    light = ((rows - low) / (high - low)).astype(np.float32)
    if channels_last(brain.senses[0].shape):
        channels, height, width = seen
        light = light.reshape(-1, height, width, channels).transpose(0, 3, 1, 2)
    return {**feeds, "obs_0": light.reshape(-1, *seen)}


def _feed_godot(brain: Brain, rows: Array, memory: Array) -> Feeds:
    return {"obs": rows, "state_ins": np.zeros(len(rows), np.float32)}


PROFILES: Mapping[str, Profile] = {
    "plain": Profile(
        "senses to action and values",
        _read_plain,
        _write_plain,
        _feed_plain,
        lambda brain: "action",
        "memory_next",
    ),
    "unity": Profile(
        "the tensors of ML-Agents, for a Behavior Parameters component",
        _read_unity,
        _write_unity,
        _feed_unity,
        lambda brain: f"{'continuous' if steers(brain) else 'discrete'}_actions",
        "recurrent_out",
    ),
    "godot": Profile(
        "the tensors of Godot RL Agents, for its Sync node or AI controllers",
        _read_godot,
        _write_godot,
        _feed_godot,
        lambda brain: "output",
        "",
    ),
}
