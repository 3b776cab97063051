"""GDScript: one script that Godot 3 and Godot 4 both take.

Its numbers stand in plain arrays, which both know; it has no `class_name`, so that several brains
may lie in one project.
"""

from __future__ import annotations

from rlft.engines.dialect import Dialect
from rlft.engines.text import Source, filled, parts, spans

DIALECT = Dialect(
    function="static func {name}({parameters}){result}:",
    name="_{snake}",
    types={
        "int": "{name}: int",
        "float": "{name}: float",
        "double": "{name}: float",
        "Floats": "{name}: Array",
        "written Floats": "{name}: Array",
        "written Own": "{name}: Array",
        "Ints": "{name}: Array",
        "-> None": " -> void",
        "-> int": " -> int",
        "-> float": " -> float",
    },
    declare="var {typed} = {value}",
    loop="for {i} in range({n}):",
    branch="if {test}:",
    other_branch="elif {test}:",
    otherwise="else:",
    close="",
    calls={
        "exp": "exp({0})",
        "sqrt": "sqrt({0})",
        "tanh": "tanh({0})",
        "finite": "_finite({0})",
        "float32": "_float32({0})",
        "int": "int({0})",
        "float": "float({0})",
        "double": "float({0})",
    },
    divide="({0} / {1})",
    none="{0} == null",
    deny="not {0}",
    comment="#",
    stop="",
    indent="\t",
)


def gdscript(source: Source) -> str:
    """The text of a .gd file."""
    p = source.program
    said = parts(source, DIALECT, escape, buffer="_{0}", tensor="_{0}")
    names = [name for name, _ in source.tensors()]
    said |= {
        "limits": spans(p, ("const _COUNTS = [", "const _LOWS = [", "const _HIGHS = ["), "]"),
        "sizes": str([array.size for _, array in p.tensors]),
        "senses_in_golden": p.golden_senses.size,
        "values_in_golden": p.golden_values.size,
        "kept": [f"var _{name} = _numbers({size})" for name, size in p.buffers.items()],
        "tensors": [f"var _{name}" for name in names],
        "unpacked": [f"_{name} = _weights[{i}]" for i, name in enumerate(names)],
        "keep": ["_keep()"] if p.remembers else [],
    }
    said["forget"] = said["forget"] or ["pass"]
    said["keeping"] = [*filled(KEEP, said), ""] if p.remembers else []
    said["act"] = filled(STEER if p.steers else CHOOSE, said)
    return "\n".join([*filled(FILE, said), ""])


def escape(c: str) -> str:
    """Signs as four hexadecimal digits; letters of other languages as they are."""
    return f"\\u{ord(c):04x}" if ord(c) < 128 else c


CHOOSE = """
# The index of the best action that the mask allows, the first of several; -1: it allows none.
func act(observation, mask = null):
	assert(mask == null or mask.size() == $n)
	filtered += _see(observation)
	$keep
	return _best($values, mask, $n)
"""
STEER = """
# Numbers from -1 to 1, in an array that is used again.
func act(observation):
	filtered += _see(observation)
	$keep
	$chooses($values, $n, _controls)
	return _controls
"""
KEEP = """
func _keep():
	$keeps
"""
FILE = """
$about
# var npc = preload("...").new(); npc.act(observation)
# More of them share its weights: preload("...").new(npc)

const SENSES = [
	$senses
]
const ACTIONS = [
	$actions
]
const OUTPUT = $output
const DECISION_INTERVAL = $interval # seconds

var filtered = 0 # numbers that were NaN or infinite so far

$kept
var _weights
$tensors

func _init(like = null):
	_weights = _unpack(_WEIGHTS, _SIZES) if like == null else like._weights
	$unpacked

# Forget: a new episode.
func reset():
	$forget

# One number an action.
func values(observation):
	_see(observation)
	var said = _numbers($n)
	_copy($values, 0, $n, 0, said)
	return said

$act

# The largest difference from the golden vectors: 0.0001 or more is wrong.
func self_test():
	reset()
	var senses = _unpack(_GOLDEN_SENSES, [$senses_in_golden])[0]
	var right = _unpack(_GOLDEN_VALUES, [$values_in_golden])[0]
	var largest = 0.0
	for k in range($golden):
		_copy(senses, k * $read, $read, 0, _x0)
		_network()
		largest = max(largest, _difference($values, right, k * $n, $n))
		$keep
	reset()
	return largest

func _see(observation):
	assert(observation.size() == $inputs)
	var wild = _safe(observation, _COUNTS, _LOWS, _HIGHS, $spans, _$seen)
	$recall
	_network()
	return wild

func _network():
	$network

$keeping
static func _finite(x: float) -> bool:
	return not (is_nan(x) or is_inf(x))

# The nearest number of 32 bits.
static func _float32(x: float) -> float:
	return Vector2(x, 0.0).x

static func _numbers(n: int) -> Array:
	var array = []
	array.resize(n)
	for i in range(n):
		array[i] = 0.0
	return array

# Base64 to arrays of numbers of 32 bits.
static func _unpack(text: String, sizes: Array) -> Array:
	var stream = StreamPeerBuffer.new()
	stream.data_array = Marshalls.base64_to_raw(text.replace("\\n", ""))
	var arrays = []
	for size in sizes:
		var array = _numbers(size)
		for i in range(size):
			array[i] = stream.get_float()
		arrays.append(array)
	return arrays

$functions
# So many numbers in a row are clamped between these two.
$limits

const _SIZES = $sizes
const _WEIGHTS = \"\"\"
$weights
\"\"\"
# Observations and the values that belong to them.
const _GOLDEN_SENSES = \"\"\"
$golden_senses
\"\"\"
const _GOLDEN_VALUES = \"\"\"
$golden_values
\"\"\"
"""
