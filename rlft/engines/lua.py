"""Lua 5.1 to 5.4 and LuaJIT: one module. Arrays and actions count from 1, as Lua's do."""

from __future__ import annotations

from rlft.engines.dialect import Dialect
from rlft.engines.text import Source, filled, parts, ranges, spans, utf8

DIALECT = Dialect(
    function="local function {name}({parameters})",
    name="{snake}",
    types={"-> None": "", "-> int": "", "-> float": ""},
    declare="local {typed} = {value}",
    loop="for {i} = 0, {n} - 1 do",
    branch="if {test} then",
    other_branch="elseif {test} then",
    otherwise="else",
    close="end",
    calls={
        "exp": "math.exp({0})",
        "sqrt": "math.sqrt({0})",
        "tanh": "tanh({0})",
        "finite": "finite({0})",
        "float32": "float32({0})",
        "int": "math.floor({0})",
        "float": "{0}",
        "double": "{0}",
    },
    divide="math.floor({0} / {1})",
    none="not {0}",
    deny="not {0}",
    comment="--",
    stop="",
    first=1,
    flag="({0} and {0} ~= 0)",
    signs={"!=": "~="},
    compound=False,
)


def lua(source: Source) -> str:
    """The text of a .lua file."""
    p = source.program
    said = parts(source, DIALECT, utf8("\\{:03d}"), buffer="npc.{0}", tensor="w.{0}")
    said |= {
        "limits": spans(p, ("local counts = {", "local lows = {", "local highs = {"), "}"),
        "tensors": [
            f"w.{name} = part(weights, {start}, {size})"
            for name, start, size in ranges(source.tensors())
        ],
        "kept": [f"npc.{name} = numbers({size})" for name, size in p.buffers.items()],
        "keep": ["keep(npc)"] if p.remembers else [],
    }
    said["keeping"] = [*filled(KEEP, said), ""] if p.remembers else []
    said["act"] = filled(STEER if p.steers else CHOOSE, said)
    return "\n".join([*filled(FILE, said), ""])


CHOOSE = """
-- The index of the best action that the mask allows, from 1; the first of several.
function $Name.act(npc, observation, mask)
    if mask and #mask ~= $n then
        error("a mask of " .. #mask .. " actions: $n are needed")
    end
    npc.filtered = npc.filtered + see(npc, observation)
    $keep
    local action = best($values, mask, $n)
    if action < 0 then
        error("the mask allows no action")
    end
    return action + 1
end
"""
STEER = """
-- Numbers from -1 to 1, in a table that is used again.
function $Name.act(npc, observation)
    npc.filtered = npc.filtered + see(npc, observation)
    $keep
    $chooses($values, $n, npc.controls)
    return npc.controls
end
"""
KEEP = """
local function keep(npc)
    $keeps
end
"""
FILE = """
$about
-- local npc = require("...").new(); npc:act(observation)
local $Name = {}
$Name.__index = $Name

$Name.senses = {
    $senses
}
$Name.actions = {
    $actions
}
$Name.output = $output
$Name.decision_interval = $interval -- seconds

local function finite(x)
    return type(x) == "number" and x == x and x ~= math.huge and x ~= -math.huge
end

-- The nearest number of 32 bits.
local function float32(x)
    if x == 0 or not finite(x) then
        return x
    end
    local size = math.abs(x)
    local power = 2.0 ^ math.floor(math.log(size) / math.log(2.0))
    if power > size then
        power = power / 2.0
    elseif power * 2.0 <= size then
        power = power * 2.0
    end
    local large = power * 805306368.0 -- 1.5 * 2^29: what is below 24 bits is rounded away
    return (x + large) - large
end

local function tanh(x)
    if x > 20.0 then
        return 1.0
    elseif x < -20.0 then
        return -1.0
    end
    local e = math.exp(2.0 * x)
    return (e - 1.0) / (e + 1.0)
end

local function numbers(n)
    local array = {}
    for i = 1, n do
        array[i] = 0.0
    end
    return array
end

local function part(array, start, size)
    local found = {}
    for i = 1, size do
        found[i] = array[start + i]
    end
    return found
end

-- Four bytes to a number of 32 bits.
local function number(a, b, c, d)
    local exponent = d % 128 * 2 + math.floor(c / 128)
    local fraction = (c % 128 * 65536 + b * 256 + a) / 8388608.0
    local size = fraction * 2.0 ^ -126
    if exponent > 0 then
        size = (1.0 + fraction) * 2.0 ^ (exponent - 127)
    end
    return d < 128 and size or -size
end

-- Base64 to numbers of 32 bits.
local function unpack_numbers(text)
    local digits, bytes, array = {}, {}, {}
    local alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for i = 1, #alphabet do
        digits[alphabet:byte(i)] = i - 1
    end
    local held, bits = 0, 0
    for i = 1, #text do
        local digit = digits[text:byte(i)]
        if digit then
            held, bits = held * 64 + digit, bits + 6
            if bits >= 8 then
                bits = bits - 8
                local byte = math.floor(held / 2 ^ bits)
                held = held - byte * 2 ^ bits
                bytes[#bytes + 1] = byte
            end
        end
    end
    for i = 1, #bytes - 3, 4 do
        array[#array + 1] = number(bytes[i], bytes[i + 1], bytes[i + 2], bytes[i + 3])
    end
    return array
end

$functions
-- So many numbers in a row are clamped between these two.
$limits

local weights = unpack_numbers([[
$weights
]])
local w = {}
$tensors

-- Observations and the values that belong to them.
local golden_senses = unpack_numbers([[
$golden_senses
]])
local golden_values = unpack_numbers([[
$golden_values
]])

local function network(npc)
    $network
end

$keeping
local function see(npc, observation)
    if #observation ~= $inputs then
        error("an observation of " .. #observation .. " numbers: $inputs are needed")
    end
    local wild = safe(observation, counts, lows, highs, $spans, npc.$seen)
    $recall
    network(npc)
    return wild
end

-- One NPC; all may share one that remembers nothing.
function $Name.new()
    local npc = {filtered = 0} -- numbers that were NaN or infinite so far
    $kept
    return setmetatable(npc, $Name)
end

-- Forget: a new episode.
function $Name.reset(npc)
    $forget
end

-- One number an action.
function $Name.values(npc, observation)
    see(npc, observation)
    return part($values, 0, $n)
end

$act

-- The largest difference from the golden vectors: 0.0001 or more is wrong.
function $Name.self_test()
    local npc, largest = $Name.new(), 0.0
    for k = 0, $golden - 1 do
        copy(golden_senses, k * $read, $read, 0, npc.x0)
        network(npc)
        largest = math.max(largest, difference($values, golden_values, k * $n, $n))
        $keep
    end
    return largest
end

return $Name
"""
