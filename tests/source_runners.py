"""Runs generated source code in each language: all brains of a test in one process.

A brain is shown rows of senses, each three times: `values`, `act`, and `act` with a mask. What it
says comes back as a line of numbers a row, then one with `filtered`, the self-test and what it says
to a mask that allows nothing (-1: refused).
"""

import importlib
import shutil
import subprocess
from typing import NamedTuple

import numpy as np

from rlft.engines.program import program
from rlft.engines.source import write
from rlft.engines.text import Source, source
from rlft.npc import Brain


class Job(NamedTuple):
    """One brain and what it is shown."""

    stem: str  # of its file
    brain: Brain
    rows: np.ndarray  # (N, D)
    masks: np.ndarray  # (N, A) zeros and ones
    named: bool = False  # whether its names are asked for

    @property
    def source(self) -> Source:
        return source(program(self.brain), self.stem)


class Said(NamedTuple):
    """What a brain said."""

    lines: list[list[float]]  # a row each, then the last one
    names: list[str]  # of senses and actions


def run(language: str, folder, jobs: list[Job]) -> list[Said]:
    """What each brain says in this language."""
    suffix, play = RUNNERS[language]
    for job in jobs:
        write(job.brain, folder / f"{job.stem}{suffix}")
    both = [np.hstack([job.rows, job.masks]).astype("<f4").tobytes() for job in jobs]
    (folder / "input.bin").write_bytes(b"".join(both))
    return _parsed(play(folder, jobs), jobs)


def missing(language: str) -> str:
    """Why it cannot be run here; empty: it can."""
    if language.startswith("lua"):
        try:
            importlib.import_module(f"lupa.{language}")
        except ImportError:
            return f"lupa.{language} is not installed"
        return ""
    absent = [name for name in PROGRAMS[language] if shutil.which(name) is None]
    return f"{', '.join(absent)} not found on the path" if absent else ""


def _parsed(text: str, jobs: list[Job]) -> list[Said]:
    lines = [line[2:] for line in text.splitlines() if line.startswith("> ")]
    found = []
    for job in jobs:
        count = len(job.rows) + 1
        numbers = [[float(word) for word in line.split()] for line in lines[:count]]
        named = len(job.brain.senses) + len(job.brain.actions) if job.named else 0
        found.append(Said(numbers, lines[count : count + named]))
        lines = lines[count + named :]
    assert not lines
    return found


def _done(folder, *command: str) -> str:
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=500, encoding="utf-8"
    )
    assert done.returncode == 0, (done.stdout[-3000:], done.stderr[-3000:])
    return done.stdout


JAVASCRIPT = """
const fs = require("fs"), raw = fs.readFileSync("input.bin");
const data = new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
let at = 0;
const take = (n) => data.subarray(at, (at += n));
function play(Brain, rows, width, actions, named) {
    const npc = new Brain();
    const act = (o, m) => [npc.act(o, m)].flatMap((x) => (x.length ? Array.from(x) : x));
    for (let i = 0; i < rows; i++) {
        const o = take(width), m = take(actions);
        console.log(">", [...npc.values(o), ...act(o), ...act(o, m)].join(" "));
    }
    let refused = 0;
    const { filtered } = npc;
    try { npc.act(new Float32Array(width), new Array(actions).fill(false)); }
    catch (error) { refused = -1; }
    console.log(">", filtered, Brain.selfTest(), refused);
    if (named) for (const name of [...Brain.senses, ...Brain.actions]) console.log(">", name);
}
"""


def _javascript(folder, jobs: list[Job]) -> str:
    lines = [
        f"play(require({'./' + job.stem + '.js'!r}), {_shape(job)}, {int(job.named)});"
        for job in jobs
    ]
    (folder / "main.cjs").write_text(JAVASCRIPT + "\n".join(lines))
    return _done(folder, "node", "main.cjs")


def _shape(job: Job) -> str:
    return f"{len(job.rows)}, {job.rows.shape[1]}, {job.masks.shape[1]}"


C_CHOOSES = """
    for (int i = 0; i < {rows}; i++) {{
        static float o[{width}], m[{actions}];
        unsigned char mask[{actions}];
        if (fread(o, 4, {width}, f) != {width} || fread(m, 4, {actions}, f) != {actions}) return 1;
        for (int k = 0; k < {actions}; k++) mask[k] = m[k] > 0.5f;
        said({name}_values(&{name}, o), {actions});
        {acts}
        printf("\\n");
    }}
"""
C_ENDS = """
    {{
        static const float o[{width}];
        static const unsigned char none[{actions}];
        long filtered = {name}.filtered;
        float apart = {name}_self_test(&{name});
        printf("> %ld %.9g %d\\n", filtered, apart, {refused});
        (void)o; (void)none;
    }}
"""


def _c(folder, jobs: list[Job]) -> str:
    head = ["#include <stdio.h>", *(f'#include "{job.stem}.h"' for job in jobs)]
    head += [
        "static int first;",
        "static void said(const float *x, int n) {",
        '    if (first) { printf(">"); first = 0; }',
        '    for (int i = 0; i < n; i++) printf(" %.9g", x[i]);',
        "}",
    ]
    body = []
    for job in jobs:
        name, n = job.source.snake, len(job.brain.actions)
        steers = job.source.program.steers
        acts = f"said({name}_act(&{name}, o), {n}); said({name}_act(&{name}, o), {n}); (void)mask;"
        if not steers:
            acts = (
                f'printf(" %d", {name}_act(&{name}, o, NULL));'
                f'printf(" %d", {name}_act(&{name}, o, mask));'
            )
        shape = {"rows": len(job.rows), "width": job.rows.shape[1], "actions": n, "name": name}
        refused = "0" if steers else f"{name}_act(&{name}, o, none)"
        head.append(f"static {name}_npc {name};")
        body.append(f"    {name}_reset(&{name});")
        body.append(C_CHOOSES.format(acts=acts, **shape).replace("said(", "first = 1; said(", 1))
        body.append(C_ENDS.format(refused=refused, **shape))
        if job.named:
            for words, count in (("senses", len(job.brain.senses)), ("actions", n)):
                body.append(
                    f'    for (int i = 0; i < {count}; i++) printf("> %s\\n", {name}_{words}[i]);'
                )
    main = ["int main(void) {", '    FILE *f = fopen("input.bin", "rb");', *body]
    (folder / "main.c").write_text("\n".join([*head, *main, "    return 0;", "}"]) + "\n")
    flags = ["-std=c99", "-O0", "-Wall", "-Wextra", "-Wpedantic", "-Werror"]
    _done(folder, "gcc", *flags, "main.c", "-o", "main", "-lm")
    return _done(folder, str(folder / "main"))


CSHARP = """
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

public static class Program {
    static readonly BinaryReader reader = new BinaryReader(File.OpenRead("input.bin"));

    static float[] Take(int n) {
        float[] numbers = new float[n];
        for (int i = 0; i < n; i++) numbers[i] = reader.ReadSingle();
        return numbers;
    }

    static string Said(IEnumerable<float> numbers) {
        string text = "";
        foreach (float x in numbers) text += " " + x.ToString("G9", CultureInfo.InvariantCulture);
        return text;
    }

    static void Play(int rows, int width, int actions, Func<float[], float[]> values,
            Func<float[], bool[], float[]> act, Func<long> filtered, float test) {
        for (int i = 0; i < rows; i++) {
            float[] o = Take(width), m = Take(actions);
            bool[] mask = Array.ConvertAll(m, x => x > 0.5f);
            Console.WriteLine(">" + Said(values(o)) + Said(act(o, null)) + Said(act(o, mask)));
        }
        long wild = filtered();
        int refused = 0;
        try { act(new float[width], new bool[actions]); }
        catch (ArgumentException) { refused = -1; }
        Console.WriteLine("> " + wild + Said(new float[] { test }) + " " + refused);
    }

    public static void Main() {
        Console.OutputEncoding = new System.Text.UTF8Encoding(false);
"""


def _csharp(folder, jobs: list[Job]) -> str:
    lines = []
    for i, job in enumerate(jobs):
        name = job.source.pascal
        act = (
            f"npc{i}.Act(o)"
            if job.source.program.steers
            else f"new[] {{ (float)npc{i}.Act(o, m) }}"
        )
        lines += [
            f"        var npc{i} = new {name}();",
            f"        Play({_shape(job)}, npc{i}.Values, (o, m) => {act}, () => npc{i}.Filtered,",
            f"            {name}.SelfTest());",
        ]
        if job.named:
            for words in ("Senses", "Actions"):
                lines.append(f"        foreach (string word in {name}.{words})")
                lines.append('            Console.WriteLine("> " + word);')
    (folder / "Program.cs").write_text(CSHARP + "\n".join([*lines, "    }", "}"]) + "\n")
    files = [f"{job.stem}.cs" for job in jobs]
    _done(folder, "mcs", "-warnaserror", "-out:main.exe", "Program.cs", *files)
    return _done(folder, "mono", "main.exe")


GDSCRIPT = """extends SceneTree

var file = File.new()

func take(n):
	var numbers = []
	for _i in range(n):
		numbers.append(file.get_float())
	return numbers

func said(numbers):
	var text = ""
	for x in numbers:
		text += " %.9f" % x
	return text

func play(path, rows, width, actions, named, steers):
	var brain = load(path)
	var npc = brain.new(brain.new())
	for _i in range(rows):
		var o = take(width)
		var m = take(actions)
		var line = said(npc.values(o))
		for mask in [null, m]:
			line += said(npc.act(o)) if steers else said([npc.act(o, mask)])
		print(">", line)
	var filtered = npc.filtered
	var refused = 0
	if not steers:
		var o = []
		var none = []
		for _i in range(width):
			o.append(0.0)
		for _i in range(actions):
			none.append(false)
		refused = npc.act(o, none)
	print("> ", filtered, " %.9f " % npc.self_test(), refused)
	if named:
		for word in brain.SENSES + brain.ACTIONS:
			print("> ", word)

func _init():
	file.open("FOLDER/input.bin", File.READ)
"""


def _gdscript(folder, jobs: list[Job]) -> str:
    lines = [
        f'\tplay("{folder}/{job.stem}.gd", {_shape(job)}, {str(job.named).lower()}, '
        f"{str(job.source.program.steers).lower()})"
        for job in jobs
    ]
    text = GDSCRIPT.replace("FOLDER", str(folder)) + "\n".join([*lines, "\tquit()"]) + "\n"
    (folder / "main.gd").write_text(text)
    return _done(folder, "godot3-server", "--no-window", "-s", "main.gd")


def _lua(version: str):
    """Runs in this process."""

    def play(folder, jobs: list[Job]) -> str:
        lua = importlib.import_module(f"lupa.{version}").LuaRuntime(unpack_returned_tuples=True)
        lines = []
        for job in jobs:
            brain = lua.execute((folder / f"{job.stem}.lua").read_text(encoding="utf-8"))
            steers, npc = job.source.program.steers, brain.new()

            def act(*given, steers=steers, npc=npc):
                found = npc.act(npc, *given)
                return list(found.values()) if steers else [found - 1]

            for row, mask in zip(job.rows, job.masks, strict=True):
                o, m = lua.table(*row.tolist()), lua.table(*mask.tolist())
                numbers = [*npc["values"](npc, o).values(), *act(o), *act(o, m)]
                lines.append(" ".join(map(repr, numbers)))
            filtered, refused = npc.filtered, 0
            try:
                act(lua.table(*[0.0] * job.rows.shape[1]), lua.table(*[0] * job.masks.shape[1]))
            except Exception as error:
                assert "the mask allows no action" in str(error)
                refused = -1
            lines.append(f"{filtered} {brain.self_test()} {refused}")
            if job.named:
                lines += [*brain.senses.values(), *brain.actions.values()]
        return "\n".join(f"> {line}" for line in lines)

    return play


PROGRAMS = {
    "javascript": ("node",),
    "c": ("gcc",),
    "csharp": ("mcs", "mono"),
    "gdscript": ("godot3-server",),
}
RUNNERS = {
    "javascript": (".js", _javascript),
    "c": (".h", _c),
    "csharp": (".cs", _csharp),
    "gdscript": (".gd", _gdscript),
    "lua51": (".lua", _lua("lua51")),
    "luajit21": (".lua", _lua("luajit21")),
    "lua54": (".lua", _lua("lua54")),
}
