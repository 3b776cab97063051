"""What all source files share: templates filled, names and records made harmless, numbers packed.

Names may hold quotes and records anything at all: into comments go only plain letters and signs,
into strings only those and escapes.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from string import Template
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from rlft.engines.dialect import Dialect, functions, name_of, wrapped
from rlft.engines.lowering import Buffer, Call, Tensor
from rlft.engines.program import Program

PLAIN = re.compile(r"[A-Za-z0-9 _.,:;=+()\-/]")  # nothing that could end a comment or a string
SHOWN = 160  # characters of a line that comes from a record
LINE = 96  # characters of packed numbers in a line
Parts: TypeAlias = Mapping[str, "str | int | list[str]"]  # a list: lines


class Source(NamedTuple):
    """What a language's file is made from."""

    program: Program
    words: tuple[str, ...]  # of the file's name; the first begins with a letter

    @property
    def pascal(self) -> str:
        """GuardBrain"""
        return "".join(word.capitalize() for word in self.words) + "Brain"

    @property
    def snake(self) -> str:
        """guard"""
        return "_".join(self.words)

    def tensors(self) -> list[tuple[str, NDArray[np.float32]]]:
        """Those of the program under names that a language takes, all different."""
        named: dict[str, NDArray[np.float32]] = {}
        for name, array in self.program.tensors:
            word = name.replace(".", "_")
            named[word if word not in named else f"{word}_{len(named)}_"] = array
        return list(named.items())


def source(program: Program, stem: str) -> Source:
    """`stem` is that of the file's name."""
    words = tuple(word.lower() for word in re.findall("[A-Za-z0-9]+", stem))
    return Source(program, words if words and words[0][0].isalpha() else ("npc", *words))


def filled(template: str, parts: Parts) -> list[str]:
    """The lines of a template; a `$word` that stands alone may be several lines, or none."""
    lines: list[str] = []
    for line in template.strip("\n").splitlines():
        indent, _, word = line.partition("$")
        rows = parts.get(word) if not indent.strip() else None
        if isinstance(rows, list):
            lines += [indent + row if row else row for row in rows]
        else:
            lines.append(Template(line).substitute(parts))
    return lines


def parts(
    source: Source,
    dialect: Dialect,
    escape: Callable[[str], str],
    buffer: str = "{0}",
    tensor: str = "{0}",
) -> dict[str, str | int | list[str]]:
    """What every language's template says; `escape` says a character of a string.

    `buffer` and `tensor` are how the calls of the network say one.
    """
    p, mark, first = source.program, dialect.comment, dialect.first
    senses = zip(p.senses.names, sense_remarks(p, first), strict=True)
    return {
        "Name": source.pascal, "name": source.snake, "NAME": source.snake.upper(),
        "about": [f"{mark} {line}" for line in about(p)],
        "senses": [f"{quoted(name, escape)}, {mark} {said}" for name, said in senses],
        "actions": [
            f"{quoted(name, escape)}, {mark} {i}" for i, name in enumerate(p.actions, first)
        ],
        "output": quoted(p.output, escape), "interval": repr(p.interval),
        "inputs": p.inputs, "read": p.read, "moments": p.moments, "n": len(p.actions),
        "spans": len(p.spans), "values": buffer.format(p.values.name), "x": p.values.name,
        "seen": "now" if p.recall else "x0",
        "chooses": name_of(dialect, p.chooses),
        "golden": len(p.golden_senses),
        "golden_senses": packed(p.golden_senses), "golden_values": packed(p.golden_values),
        "weights": packed(np.concatenate([[], *(array for _, array in p.tensors)])),
        "functions": functions(dialect, p.kernels),
        **{
            word: list(_said(said, source, dialect, buffer, tensor))
            for word, said in {
                "network": p.calls, "recall": p.recall, "keeps": p.keep, "forget": p.forget
            }.items()
        },
    }  # fmt: skip


def remark(text: str) -> str:
    """Text as it may stand in a comment of one line."""
    kept = "".join(c if PLAIN.fullmatch(c) else "_" for c in text[: SHOWN + 1])
    return kept if len(kept) <= SHOWN else kept[: SHOWN - 3] + "..."


def quoted(text: str, escape: Callable[[str], str]) -> str:
    """A string in double quotes; `escape` says all but the plainest characters."""
    return '"' + "".join(c if PLAIN.fullmatch(c) else escape(c) for c in text) + '"'


def utf16(c: str) -> str:
    r"""The character as \uXXXX, or two of them: JavaScript, C#."""
    units = c.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))


def utf8(form: str) -> Callable[[str], str]:
    """The character as its bytes, each of three digits: C, Lua."""
    return lambda c: "".join(form.format(byte) for byte in c.encode("utf-8", "surrogatepass"))


def about(program: Program) -> list[str]:
    """Lines on what the brain is and how often it is asked."""
    asked = f"every {program.interval:g} s" if program.interval else "as often as the game likes"
    lines = [*program.about, f"Ask it {asked}. Of several best actions it takes the first."]
    if program.remembers:
        lines.append("It remembers: one NPC for each character, and reset where an episode begins.")
    return [remark(line) for line in lines]


def sense_remarks(program: Program, first: int = 0) -> Iterator[str]:
    """Of each sense: its place in an observation, its shape, usual range and unit."""
    for sense in program.senses:
        last = first + sense.size - 1
        where = f"{first}" if first == last else f"{first} to {last}"
        shape = " x ".join(map(str, sense.shape))
        said = ", ".join(filter(None, (shape, f"{sense.low:g} to {sense.high:g}", sense.unit)))
        yield remark(f"{where}: {said}")
        first = last + 1


def spans(program: Program, heads: Iterable[str], tail: str, number: str = "{0!r}") -> list[str]:
    """Three arrays: so many numbers in a row are clamped between which two."""
    columns = zip(*program.spans, strict=True)
    forms = ("{0}", number, number)
    return [
        line
        for head, column, form in zip(heads, columns, forms, strict=True)
        for line in wrapped(head, map(form.format, column), tail)
    ]


def packed(array: NDArray[np.float32]) -> list[str]:
    """Lines of base64: little-endian numbers of 32 bits."""
    text = base64.b64encode(np.ascontiguousarray(array, "<f4").tobytes()).decode("ascii")
    return [text[i : i + LINE] for i in range(0, len(text), LINE)]


def ranges(tensors: Iterable[tuple[str, NDArray[np.float32]]]) -> Iterator[tuple[str, int, int]]:
    """Where each tensor stands among the packed weights: its name, first number, how many."""
    start = 0
    for name, array in tensors:
        yield name, start, array.size
        start += array.size


def _said(
    calls: Iterable[Call], source: Source, dialect: Dialect, buffer: str, tensor: str
) -> Iterator[str]:
    """The lines of calls; `buffer` and `tensor` say how one is written: {0}."""
    names = [name for name, _ in source.tensors()]
    before = ""

    def said(argument: Buffer | Tensor | int | float) -> str:
        if isinstance(argument, Buffer):
            return buffer.format(argument.name)
        if isinstance(argument, Tensor):
            return tensor.format(names[argument.number])
        return dialect.number.format(argument) if isinstance(argument, float) else str(argument)

    for call in calls:
        if call.about and call.about != before:
            yield f"{dialect.comment} {call.about}"
            before = call.about
        head = f"{name_of(dialect, call.kernel)}("
        yield from wrapped(head, map(said, call.arguments), f"){dialect.stop}")
