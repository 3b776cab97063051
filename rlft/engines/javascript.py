"""JavaScript: one file for Node (`require`, `import`), a <script> and a web worker.

What a file `guard.js` gives, for whoever writes a page: one class, `GuardBrain` (the file's name in
capitals and `Brain`), as `module.exports` where there are modules, else as a global.

    const npc = new GuardBrain();    // one NPC; all may share one that remembers nothing
    npc.act(observation, mask)       // index of the action; of a brain that steers, a Float64Array
    npc.values(observation)          // Float64Array, one number an action; used again
    npc.reset()                      // forget: a new episode
    npc.filtered                     // numbers that were NaN or infinite so far
    GuardBrain.senses, .actions      // names, in order
    GuardBrain.output                // "argmax", "categorical", "clip" or "tanh_scale"
    GuardBrain.decisionInterval      // seconds between decisions; 0: every frame
    GuardBrain.selfTest()            // largest difference from its golden vectors: below 1e-4
"""

from __future__ import annotations

from rlft.engines.dialect import Dialect
from rlft.engines.text import Source, filled, parts, ranges, spans, utf16

DIALECT = Dialect(
    function="function {name}({parameters}) {{",
    name="{camel}",
    types={"-> None": "", "-> int": "", "-> float": ""},
    declare="let {typed} = {value}",
    loop="for (let {i} = 0; {i} < {n}; {i}++) {{",
    branch="if ({test}) {{",
    other_branch="}} else if ({test}) {{",
    otherwise="} else {",
    close="}",
    calls={
        "exp": "Math.exp({0})",
        "sqrt": "Math.sqrt({0})",
        "tanh": "Math.tanh({0})",
        "finite": "Number.isFinite({0})",
        "float32": "Math.fround({0})",
        "int": "Math.floor({0})",
        "float": "{0}",
        "double": "{0}",
    },
    divide="Math.floor({0} / {1})",
    none="!{0}",
    deny="!{0}",
    comment="//",
    signs={"or": "||", "and": "&&", "==": "===", "!=": "!=="},
    camel=True,
)


def javascript(source: Source) -> str:
    """The text of a .js file."""
    p = source.program
    said = parts(source, DIALECT, utf16, buffer="this.{0}")
    said |= {
        "limits": spans(p, ("const COUNTS = [", "const LOWS = [", "const HIGHS = ["), "];"),
        "tensors": [
            f"const {name} = weights.subarray({start}, {start + size});"
            for name, start, size in ranges(source.tensors())
        ],
        "kept": [f"this.{name} = new Float64Array({n});" for name, n in p.buffers.items()],
        "keep": ["this._keep();"] if p.remembers else [],
        "keep_tested": ["npc._keep();"] if p.remembers else [],
    }
    said["keeping"] = ["", *filled(KEEP, said)] if p.remembers else []
    said["act"] = filled(STEER if p.steers else CHOOSE, said)
    return "\n".join([*filled(FILE, said), ""])


CHOOSE = """
// The index of the best action that the mask allows; the first of several.
act(observation, mask) {
    if (mask && mask.length !== $n) {
        throw new RangeError("a mask of " + mask.length + " actions: $n are needed");
    }
    this.filtered += this._see(observation);
    $keep
    const action = best($values, mask, $n);
    if (action < 0) throw new RangeError("the mask allows no action");
    return action;
}
"""
STEER = """
// Numbers from -1 to 1, in an array that is used again.
act(observation) {
    this.filtered += this._see(observation);
    $keep
    $chooses($values, $n, this.controls);
    return this.controls;
}
"""
KEEP = """
_keep() {
    $keeps
}
"""
FILE = """
$about
// const npc = new $Name(); npc.act(observation)
(function (root, make) {
    if (typeof module === "object" && module.exports) module.exports = make();
    else root.$Name = make();
})(typeof globalThis === "object" ? globalThis : this, function () {
"use strict";

const SENSES = [
    $senses
];
const ACTIONS = [
    $actions
];

// So many numbers in a row are clamped between these two.
$limits

// Base64 to numbers of 32 bits.
function unpack(text) {
    const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    const view = new DataView(bytes.buffer);
    return Float32Array.from({ length: bytes.length / 4 }, (_, i) => view.getFloat32(4 * i, true));
}

const weights = unpack(`
$weights
`);
$tensors

// Observations and the values that belong to them.
const goldenSenses = unpack(`
$golden_senses
`);
const goldenValues = unpack(`
$golden_values
`);

$functions
class $Name {
    constructor() {
        this.filtered = 0; // numbers that were NaN or infinite so far
        $kept
    }

    // Forget: a new episode.
    reset() {
        $forget
    }

    // One number an action, in an array that is used again.
    values(observation) {
        this._see(observation);
        return $values.subarray(0, $n);
    }

    $act

    _see(observation) {
        if (observation.length !== $inputs) {
            const found = observation.length;
            throw new RangeError("an observation of " + found + " numbers: $inputs are needed");
        }
        const wild = safe(observation, COUNTS, LOWS, HIGHS, $spans, this.$seen);
        $recall
        this._network();
        return wild;
    }

    _network() {
        $network
    }
    $keeping

    // The largest difference from the golden vectors: 0.0001 or more is wrong.
    static selfTest() {
        const npc = new $Name();
        let largest = 0;
        for (let k = 0; k < $golden; k++) {
            copy(goldenSenses, k * $read, $read, 0, npc.x0);
            npc._network();
            largest = Math.max(largest, difference(npc.$x, goldenValues, k * $n, $n));
            $keep_tested
        }
        return largest;
    }
}
$Name.senses = SENSES;
$Name.actions = ACTIONS;
$Name.output = $output;
$Name.decisionInterval = $interval; // seconds

return $Name;
});
"""
