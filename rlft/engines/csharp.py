"""C#: one class for Unity and everything else, without `unsafe`; a decision allocates nothing."""

from __future__ import annotations

from rlft.engines.dialect import Dialect
from rlft.engines.text import Source, filled, parts, ranges, spans, utf16

DIALECT = Dialect(
    function="private static {result} {name}({parameters}) {{",
    name="{pascal}",
    types={
        "int": "int {name}",
        "float": "float {name}",
        "double": "double {name}",
        "Floats": "float[] {name}",
        "written Floats": "float[] {name}",
        "written Own": "float[] {name}",
        "Given": "float[] {name}",
        "Ints": "int[] {name}",
        "Flags": "bool[] {name}",
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
        "exp": "(float)System.Math.Exp({0})",
        "sqrt": "(float)System.Math.Sqrt({0})",
        "tanh": "(float)System.Math.Tanh({0})",
        "finite": "Finite({0})",
        "float32": "(float){0}",
        "int": "(int){0}",
        "float": "(float){0}",
        "double": "(double){0}",
    },
    divide="({0} / {1})",
    none="{0} == null",
    deny="!{0}",
    comment="//",
    number="{0}f",
    signs={"or": "||", "and": "&&"},
    camel=True,
)
FIELD = "private static readonly"


def csharp(source: Source) -> str:
    """The text of a .cs file."""
    p = source.program
    heads = [f"{FIELD} {kind} = {{ " for kind in ("int[] counts", "float[] lows", "float[] highs")]
    said = parts(source, DIALECT, utf16, buffer="{0}")
    said |= {
        "limits": spans(p, heads, " };", "{0!r}f"),
        "tensors": [
            f"{FIELD} float[] {name} = Part(weights, {start}, {size});"
            for name, start, size in ranges(source.tensors())
        ],
        "kept": [
            f"private readonly float[] {name} = new float[{size}];"
            for name, size in {**p.buffers, "said": len(p.actions)}.items()
        ],
        "keep": ["Keep();"] if p.remembers else [],
        "keep_tested": ["npc.Keep();"] if p.remembers else [],
    }
    said["keeping"] = ["", *filled(KEEP, said)] if p.remembers else []
    said["act"] = filled(STEER if p.steers else CHOOSE, said)
    return "\n".join([*filled(FILE, said), ""])


CHOOSE = """
// The index of the best action that the mask allows; the first of several.
public int Act(float[] observation, bool[] mask = null) {
    if (mask != null && mask.Length != $n) {
        throw new System.ArgumentException(
            "a mask of " + mask.Length + " actions: $n are needed");
    }
    Filtered += See(observation);
    $keep
    int action = Best($values, mask, $n);
    if (action < 0) {
        throw new System.ArgumentException("the mask allows no action");
    }
    return action;
}
"""
STEER = """
// Numbers from -1 to 1, in an array that is used again.
public float[] Act(float[] observation) {
    Filtered += See(observation);
    $keep
    $chooses($values, $n, controls);
    return controls;
}
"""
KEEP = """
private void Keep() {
    $keeps
}
"""
FILE = """
$about
// var npc = new $Name(); npc.Act(observation)
public sealed class $Name {
    public static readonly string[] Senses = {
        $senses
    };
    public static readonly string[] Actions = {
        $actions
    };
    public const string Output = $output;
    public const float DecisionInterval = ${interval}f; // seconds

    public long Filtered; // numbers that were NaN or infinite so far

    // Forget: a new episode.
    public void Reset() {
        $forget
    }

    // One number an action, in an array that is used again.
    public float[] Values(float[] observation) {
        See(observation);
        Copy($values, 0, $n, 0, said);
        return said;
    }

    $act

    // The largest difference from the golden vectors: 0.0001 or more is wrong.
    public static float SelfTest() {
        $Name npc = new $Name();
        float largest = 0.0f;
        for (int k = 0; k < $golden; k++) {
            Copy(goldenSenses, k * $read, $read, 0, npc.x0);
            npc.Network();
            float apart = Difference(npc.$values, goldenValues, k * $n, $n);
            if (apart > largest) {
                largest = apart;
            }
            $keep_tested
        }
        return largest;
    }

    $kept

    private int See(float[] observation) {
        if (observation.Length != $inputs) {
            throw new System.ArgumentException(
                "an observation of " + observation.Length + " numbers: $inputs are needed");
        }
        int wild = Safe(observation, counts, lows, highs, $spans, $seen);
        $recall
        Network();
        return wild;
    }

    private void Network() {
        $network
    }
    $keeping

    private static bool Finite(double x) {
        return !double.IsNaN(x) && !double.IsInfinity(x);
    }

    private static float[] Unpack(string text) { // base64 to numbers of 32 bits
        byte[] bytes = System.Convert.FromBase64String(text);
        float[] numbers = new float[bytes.Length / 4];
        System.Buffer.BlockCopy(bytes, 0, numbers, 0, bytes.Length);
        return numbers;
    }

    private static float[] Part(float[] numbers, int start, int size) {
        float[] part = new float[size];
        System.Array.Copy(numbers, start, part, 0, size);
        return part;
    }

    $functions
    // So many numbers in a row are clamped between these two.
    $limits

    private static readonly float[] weights = Unpack(@"
$weights
    ");
    $tensors

    // Observations and the values that belong to them.
    private static readonly float[] goldenSenses = Unpack(@"
$golden_senses
    ");
    private static readonly float[] goldenValues = Unpack(@"
$golden_values
    ");
}
"""
