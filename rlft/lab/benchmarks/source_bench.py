"""What times a brain's source code: the same NPCs in JavaScript under Node and in C under gcc.

Each is a process of its own that reads rows of senses and prints milliseconds of processor time a
decision of all of them: the median, and the least.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from rlft.engines import source
from rlft.npc import Brain
from rlft.npc.mind import STEERING

Rows: TypeAlias = NDArray[np.float32]
Timed: TypeAlias = tuple[Path, Callable[[Rows, int], dict[str, float]]]  # as engines_bench takes it
WARM = 500  # decisions before the clock starts: a compiler looks on

JAVASCRIPT = """
const Brain = require("./brain.js"), fs = require("fs");
const [rows, width, calls] = process.argv.slice(2).map(Number);
const raw = fs.readFileSync("rows.bin"), npc = new Brain();
const data = new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
const senses = Array.from({ length: rows }, (_, i) => data.subarray(i * width, (i + 1) * width));
const decide = () => { for (const row of senses) npc.act(row); };
for (let i = 0; i * rows < WARM; i++) decide();
const taken = [];
for (let i = 0; i < calls; i++) {
    const before = process.cpuUsage();
    decide();
    const { user, system } = process.cpuUsage(before);
    taken.push((user + system) / 1000);
}
console.log(JSON.stringify(taken));
"""
C = """
#define _POSIX_C_SOURCE 199309L
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include "brain.h"

static brain_npc npc;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return t.tv_sec * 1e3 + t.tv_nsec * 1e-6;
}

int main(int count, char **words) {
    if (count != 4) return 1;
    int rows = atoi(words[1]), width = atoi(words[2]), calls = atoi(words[3]), sum = 0;
    float *senses = malloc(sizeof(float) * rows * width);
    FILE *file = fopen("rows.bin", "rb");
    if (!file || fread(senses, sizeof(float), rows * width, file) != (size_t)rows * width) return 1;
    brain_reset(&npc);
    for (int i = 0; i * rows < WARM; i++)
        for (int k = 0; k < rows; k++) sum += ACT(senses + k * width);
    printf("[");
    for (int i = 0; i < calls; i++) {
        double before = now();
        for (int k = 0; k < rows; k++) sum += ACT(senses + k * width);
        printf("%s%.6f", i ? ", " : "", now() - before);
    }
    printf("]\\n");
    fprintf(stderr, "%d\\n", sum); /* so that no decision is left out */
    return 0;
}
"""


def found() -> dict[str, Callable[[Brain, Path], Timed]]:
    """The engines whose programs are on this machine."""
    engines = {"JavaScript (Node)": ("node", in_javascript), "C (gcc -O3)": ("gcc", in_c)}
    return {name: time for name, (program, time) in engines.items() if shutil.which(program)}


def in_javascript(brain: Brain, folder: Path) -> Timed:
    source.write(brain, folder / "brain.js")
    (folder / "play.cjs").write_text(JAVASCRIPT.replace("WARM", str(WARM)))
    node = ["node", "play.cjs"]
    return folder / "brain.js", lambda rows, calls: _taken(folder, node, rows, calls)


def in_c(brain: Brain, folder: Path) -> Timed:
    source.write(brain, folder / "brain.h")
    steers = brain.architecture.output in STEERING
    act = "brain_act(&npc, row)[0] > 0" if steers else "brain_act(&npc, row, NULL)"
    (folder / "play.c").write_text(C.replace("WARM", str(WARM)))
    build = ["gcc", "-std=c99", "-O3", f"-DACT(row)={act}", "play.c", "-o", "play", "-lm"]
    subprocess.run(build, cwd=folder, check=True, capture_output=True)
    return folder / "brain.h", lambda rows, calls: _taken(folder, ["./play"], rows, calls)


def _taken(folder: Path, command: list[str], rows: Rows, calls: int) -> dict[str, float]:
    (folder / "rows.bin").write_bytes(np.ascontiguousarray(rows, "<f4").tobytes())
    words = [*command, *map(str, (*rows.shape, calls))]
    done = subprocess.run(words, cwd=folder, check=True, capture_output=True, text=True)
    taken = json.loads(done.stdout)
    return {"median": float(np.median(taken)), "least": min(taken)}
