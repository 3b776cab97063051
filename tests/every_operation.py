"""Small brains that together hold every operation, its settings' variants and every output kind.

The one table that every back end is run over: torch (test_networks.py), ONNX (test_onnx.py) and
generated source code. NumPy only.
"""

import numpy as np
from npc_brains import drawn

from rlft.npc import Architecture, Brain, Op, Schema, Sense, cnn, mlp, pixels, plain, tiled
from rlft.npc.architecture import OUTPUTS
from rlft.npc.architectures import build
from rlft.npc.filter import ranges
from rlft.npc.transformer import hybrid, over_time
from rlft.npc.window import windowed

ACTIONS = ("idle", "forward", "attack")
CONTROLS = ("forward", "turn")
PLAIN = plain(5)  # what the operations read: five numbers whose ranges are not known
NEAR = Schema(  # rays of two classes, what is always there, and what may be out of sight
    (
        *(
            Sense(f"ray.{kind}.{degrees}", 0.0, 1.0, "closeness", float(degrees))
            for kind in ("wall", "foe")
            for degrees in range(0, 360, 60)
        ),
        Sense("self.health", 0.0, 1.0),
        Sense("self.speed_forward", -1.0, 1.0),
        Sense("foe.forward", -1.0, 1.0),
        Sense("foe.left", -1.0, 1.0),
        Sense("foe.visible", 0.0, 1.0),
    )
)
PIXELS = 3 * 7 * 9
GEOMETRY = {"channels": 3, "rows": 7, "columns": 9, "filters": 4, "kernel": 3, "stride": 2}
PLANE = {"channels": 2, "rows": 6, "columns": 3}


def op(kind: str, inputs: str, output: str, **settings: int | float) -> Op:
    return Op(kind, f"encoder.{output}", tuple(inputs.split()), output, settings)


WIDE = op("linear", "senses", "a", width=36)
THERE = op("slice", "senses", "there", start=2, width=3)


def attends(told: str, queries: int, tokens: int, heads: int, causal: int) -> tuple[Op, ...]:
    """The last so many of the tokens of `a` ask all of them."""
    each = 36 // (2 * tokens)  # numbers of a query
    asked = op("slice", "a", "q", start=0, width=queries * each)
    looks = op("attention", f"q a {told}", "x", tokens=tokens, heads=heads, causal=causal)
    return (WIDE, *((THERE,) if told else ()), asked, looks)


CHAINS: dict[str, tuple[Op, ...]] = {  # operations from `senses` to `x`; every kind stands here
    "linear": (op("linear", "senses", "x", width=7),),
    "layer_norm": (op("layer_norm", "senses", "x", epsilon=1e-3),),
    "relu": (op("relu", "senses", "x"),),
    "gelu": (op("gelu", "senses", "x"),),
    "tanh": (op("tanh", "senses", "x"),),
    "add": (op("add", "senses", "x"),),
    "mul": (op("mul", "senses", "x"),),
    "add, two values": (op("tanh", "senses", "a"), op("add", "senses a", "x")),
    "mul, two values": (op("tanh", "senses", "a"), op("mul", "a senses", "x")),
    "tiles": (op("tiles", "senses", "x", tilings=8, bins=3),),
    "tiles, one tiling": (op("tiles", "senses", "x", tilings=1, bins=4),),
    "mean_of_bins": (
        op("linear", "senses", "a", width=4 * 9),
        op("mean_of_bins", "a", "x", bins=9, low=-2, high=3.5),
    ),
    "conv2d, channels first": (
        op("linear", "senses", "a", width=PIXELS),
        op("conv2d", "a", "x", **GEOMETRY, channels_last=0),
    ),
    "conv2d, channels last": (
        op("linear", "senses", "a", width=PIXELS),
        op("conv2d", "a", "x", **GEOMETRY, channels_last=1),
    ),
    "slice": (op("slice", "senses", "x", start=1, width=3),),
    "concat": (op("linear", "senses", "a", width=2), op("concat", "senses a senses", "x")),
    "transpose": (WIDE, op("transpose", "a", "x", rows=4)),
    "circular_windows": (
        WIDE,
        op("circular_windows", "a", "x", tokens=6, kernel=3, stride=1),
    ),
    "circular_windows, even kernel and stride": (
        WIDE,
        op("circular_windows", "a", "x", tokens=6, kernel=4, stride=2),
    ),
    "token_linear": (WIDE, op("token_linear", "a", "x", tokens=6, width=5)),
    "token_norm": (WIDE, op("token_norm", "a", "x", tokens=6, epsilon=1e-3)),
    "attention, all": attends("", queries=2, tokens=3, heads=2, causal=0),
    "attention, causal": attends("", queries=3, tokens=3, heads=2, causal=1),
    "attention, causal, the last two ask": attends("", queries=2, tokens=3, heads=3, causal=1),
    "attention, some absent": attends("there", queries=6, tokens=6, heads=1, causal=0),
    "attention, causal, some absent": attends("there", queries=4, tokens=6, heads=3, causal=1),
    "attention, perhaps all absent": attends("there", queries=1, tokens=3, heads=2, causal=0),
    "mean_pool": (WIDE, op("mean_pool", "a", "x", channels=6)),
    "max_pool": (WIDE, op("max_pool", "a", "x", **PLANE, kernel=2, stride=1)),
    "max_pool, with a stride": (WIDE, op("max_pool", "a", "x", **PLANE, kernel=3, stride=3)),
    "pad": (WIDE, op("pad", "a", "x", **PLANE, margin=2)),
}


def made(senses: Schema, architecture: Architecture, seed: int = 0) -> Brain:
    """A brain whose every weight is drawn, so that nothing is zero; layers keep the scale."""
    steers = architecture.output in ("clip", "tanh_scale")
    tensors = {
        name: array / np.sqrt(max(1, array[0].size) if array.ndim > 1 else 1)
        for name, array in drawn(architecture, seed).items()
    }
    record = {"decision_interval": 0.1, "body": {"radius": 0.35}}
    return Brain(senses, CONTROLS if steers else ACTIONS, architecture, tensors, record)


def _chained(chain: tuple[Op, ...]) -> Brain:
    head = Op("linear", "head", ("x",), "values", {"width": len(ACTIONS)})
    return made(PLAIN, Architecture(PLAIN.size, (*chain, head), "argmax"))


def _steering(output: str) -> Brain:
    outputs = len(CONTROLS if output in ("clip", "tanh_scale") else ACTIONS)
    return made(NEAR, mlp(NEAR.size, (12, 8), outputs, output, normaliser=True))


def _past() -> Brain:
    senses = windowed(NEAR, 3)
    network = over_time(mlp(NEAR.size, (12,), len(ACTIONS)), senses, width=8, heads=2, layers=2)
    return made(senses, network)


def _remembering(senses: Schema, ops: tuple[Op, ...], memory: int, output: str) -> Brain:
    names = CONTROLS if output == "clip" else ACTIONS
    head = Op("linear", "head", ("x",), "values", {"width": len(names)})
    return made(senses, Architecture(senses.size, (*ops, head), output, memory))


PAIR = (  # two cells, one above the other; between them and the second, a layer
    op("slice", "memory", "before.0", start=0, width=6),
    op("lstm_cell", "senses before.0", "after.0"),
    op("slice", "after.0", "h.0", start=0, width=3),
    op("linear", "h.0", "a", width=7),
    op("relu", "a", "b"),
    op("slice", "memory", "before.1", start=6, width=8),
    op("lstm_cell", "b before.1", "after.1"),
    op("slice", "after.1", "x", start=0, width=4),
    op("concat", "after.0 after.1", "memory.next"),
)
CELL = (
    op("lstm_cell", "senses memory", "memory.next"),
    op("slice", "memory.next", "h", start=0, width=5),
    op("tanh", "h", "x"),
)
REMEMBERING: dict[str, Brain] = {  # `values` tells of the first moment alone: test_recurrent.py
    "lstm_cell": _remembering(PLAIN, CELL, 10, "argmax"),
    "lstm_cell, two, steering": _remembering(PLAIN, PAIR, 14, "clip"),
    "lstm_cell, over moments": _remembering(windowed(NEAR, 2), CELL, 10, "categorical"),
}
_BESIDE = hybrid(mlp(NEAR.size, (12,), len(ACTIONS), normaliser=True), NEAR, width=8, heads=2)
CASES: dict[str, Brain] = {
    **{name: _chained(chain) for name, chain in CHAINS.items()},
    **{f"output {output}": _steering(output) for output in OUTPUTS},
    "no hidden layer": made(NEAR, mlp(NEAR.size, (), len(ACTIONS))),
    "bins": made(NEAR, mlp(NEAR.size, (8,), len(ACTIONS), bins=(7, -1.0, 2.0))),
    "tiled": made(NEAR, tiled(NEAR.size, 4, 3, len(ACTIONS), chosen=3)),
    "small": made(NEAR, build("small", NEAR, len(ACTIONS))),
    "rays": made(NEAR, build("rays", NEAR, len(ACTIONS), normaliser=True)),
    "transformer": made(NEAR, _BESIDE),
    "transformer over time": _past(),
    "cnn": made(pixels((9, 8, 2)), cnn((9, 8, 2), len(ACTIONS), width=16)),
    **REMEMBERING,
    "impala": made(pixels((15, 16)), build("impala", pixels((15, 16)), len(ACTIONS))),
}


def rows(brain: Brain, n: int, seed: int = 1) -> np.ndarray:
    """Observations (n, D) within what a game's filter lets through, some beyond the usual range."""
    low, high, known = ranges(brain.senses)
    spare = np.where(known, high - low, 0.0) / 2.0
    low, high = np.where(known, low - spare, -3.0), np.where(known, high + spare, 3.0)
    drawn = np.random.default_rng(seed).random((n, brain.senses.size))
    return (low + drawn * (high - low)).astype(np.float32)
