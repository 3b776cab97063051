"""C99: one header without dependencies, allocation or state of its own. C++ takes it as well.

What stands in it goes by the file's name: `guard.h` has `guard_npc`, `guard_act`, ...
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from rlft.engines.dialect import COLUMNS, Dialect
from rlft.engines.text import Source, filled, parts, spans, utf8


def dialect(prefix: str) -> Dialect:
    return Dialect(
        function="static inline {result} {name}({parameters}) {{",
        name=f"{prefix}_{{snake}}",
        types={
            "int": "int {name}",
            "float": "float {name}",
            "double": "double {name}",
            "Floats": "const float *{name}",
            "written Floats": "float *{name}",
            "written Own": "float *__restrict {name}",
            "Given": "const float *{name}",
            "Ints": "const int *{name}",
            "Flags": "const unsigned char *{name}",
            "-> None": "void",
            "-> int": "int",
            "-> float": "float",
        },
        declare="{typed} = {value}",
        loop="for (int {i} = 0; {i} < {n}; {i}++) {{",
        branch="if ({test}) {{",
        other_branch="}} else if ({test}) {{",
        otherwise="} else {",
        close="}",
        calls={
            "exp": "expf({0})",
            "sqrt": "sqrtf({0})",
            "tanh": "tanhf({0})",
            "finite": f"{prefix}_finite((float){{0}})",
            "float32": f"{prefix}_float32({{0}})",
            "int": "(int){0}",
            "float": "(float){0}",
            "double": "(double){0}",
        },
        divide="({0} / {1})",
        none="!{0}",
        deny="!{0}",
        comment="//",
        number="{0}f",
        signs={"or": "||", "and": "&&"},
    )


def c_code(source: Source) -> str:
    """The text of a .h file."""
    p, name = source.program, source.snake
    said = parts(source, dialect(name), utf8("\\{:03o}"), buffer="npc->{0}", tensor=f"{name}_{{0}}")
    limits = [f"static const {kind}[] = {{" for kind in (
        f"int {name}_counts", f"float {name}_lows", f"float {name}_highs"
    )]  # fmt: skip
    golden = (("golden_senses", p.golden_senses), ("golden_values", p.golden_values))
    said |= {
        "limits": spans(p, limits, "};", "{0!r}f"),
        "tensors": [line for one in source.tensors() for line in _array(name, *one)],
        "goldens": [line for one, array in golden for line in _array(name, one, array.ravel())],
        "kept": [f"float {array}[{size}];" for array, size in p.buffers.items()],
        "keep": [f"{name}_keep(npc);"] if p.remembers else [],
    }
    said["keeping"] = [*filled(KEEP, said), ""] if p.remembers else []
    said["act"] = filled(STEER if p.steers else CHOOSE, said)
    return "\n".join([*filled(FILE, said), ""])


def _array(prefix: str, name: str, numbers: NDArray[np.float32]) -> list[str]:
    return [f"static const float {prefix}_{name}[] = {{", *_rows(decimals(numbers)), "};"]


def _rows(numbers: Iterable[str]) -> Iterator[str]:
    line = ""
    for number in numbers:
        if len(line) + len(number) + 1 > COLUMNS:
            yield line
            line = ""
        line += f"{number},"
    yield line


def decimals(numbers: NDArray[np.float32]) -> Iterator[str]:
    """The shortest constants that a compiler reads as the same numbers of 32 bits."""
    for number in numbers.astype(np.float32):
        text = str(number)  # .5f, -.25f, 3, 1e-05f
        if text.endswith(".0"):
            yield text[:-2]
        else:
            yield text.replace("0.", ".", 1 if abs(number) < 1 else 0) + "f"


CHOOSE = """
// The index of the best action that the mask allows, the first of several; -1: it allows none.
// NULL allows all.
static inline int ${name}_act(
        ${name}_npc *npc, const float *observation, const unsigned char *mask) {
    npc->filtered += ${name}_see(npc, observation);
    $keep
    return ${name}_best($values, mask, $n);
}
"""
STEER = """
// ${NAME}_ACTIONS numbers from -1 to 1.
static inline const float *${name}_act(${name}_npc *npc, const float *observation) {
    npc->filtered += ${name}_see(npc, observation);
    $keep
    $chooses($values, $n, npc->controls);
    return npc->controls;
}
"""
KEEP = """
static inline void ${name}_keep(${name}_npc *npc) {
    $keeps
}
"""
FILE = """
$about
// static ${name}_npc npc; ${name}_reset(&npc); ... ${name}_act(&npc, observation, ...)
#ifndef ${NAME}_BRAIN_H
#define ${NAME}_BRAIN_H

#include <math.h>
#include <string.h>

#define ${NAME}_SENSES $inputs // numbers in an observation
#define ${NAME}_ACTIONS $n
#define ${NAME}_OUTPUT $output
#define ${NAME}_DECISION_INTERVAL ${interval}f // seconds

static const char *const ${name}_senses[] = {
    $senses
};
static const char *const ${name}_actions[] = {
    $actions
};

// So many numbers in a row are clamped between these two.
$limits

$tensors

// Observations and the values that belong to them.
$goldens

// What an NPC works with. All that ask one after the other may share one that remembers nothing.
typedef struct ${name}_npc {
    long filtered; // numbers that were NaN or infinite so far
    $kept
} ${name}_npc;

// Whatever the compiler assumes of numbers.
static inline int ${name}_finite(float x) {
    unsigned int bits;
    memcpy(&bits, &x, sizeof bits);
    return (bits & 0x7f800000u) != 0x7f800000u;
}

// Rounded to 32 bits, whatever the compiler would fuse.
static inline float ${name}_float32(double x) {
    volatile float y = (float)x;
    return y;
}

$functions
static inline void ${name}_network(${name}_npc *npc) {
    $network
}

$keeping
static inline int ${name}_see(${name}_npc *npc, const float *observation) {
    int wild = ${name}_safe(
        observation, ${name}_counts, ${name}_lows, ${name}_highs, $spans, npc->$seen);
    $recall
    ${name}_network(npc);
    return wild;
}

// To begin with, and where an episode begins.
static inline void ${name}_reset(${name}_npc *npc) {
    memset(npc, 0, sizeof *npc);
}

// ${NAME}_ACTIONS numbers; an observation has ${NAME}_SENSES.
static inline const float *${name}_values(${name}_npc *npc, const float *observation) {
    ${name}_see(npc, observation);
    return $values;
}

$act

// The largest difference from the golden vectors: 0.0001 or more is wrong. Resets the NPC.
static inline float ${name}_self_test(${name}_npc *npc) {
    float largest = 0.0f;
    ${name}_reset(npc);
    for (int k = 0; k < $golden; k++) {
        ${name}_copy(${name}_golden_senses, k * $read, $read, 0, npc->x0);
        ${name}_network(npc);
        float apart = ${name}_difference($values, ${name}_golden_values, k * $n, $n);
        if (apart > largest) {
            largest = apart;
        }
        $keep
    }
    ${name}_reset(npc);
    return largest;
}

#endif // ${NAME}_BRAIN_H
"""
