"""The loops of *kernels.py in another language: their syntax tree printed by a table of templates.

What stands around the loops is each language's own: javascript.py, c_code.py, csharp.py,
gdscript.py and lua.py.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from rlft.engines import act_kernels, kernels, token_kernels

COLUMNS = 100
OPERATORS: Mapping[type[ast.AST], tuple[str, int]] = {  # sign, how tightly it binds
    ast.Or: ("or", 1), ast.And: ("and", 2), ast.Lt: ("<", 4), ast.Gt: (">", 4), ast.LtE: ("<=", 4),
    ast.GtE: (">=", 4), ast.Eq: ("==", 4), ast.NotEq: ("!=", 4), ast.Add: ("+", 5),
    ast.Sub: ("-", 5), ast.Mult: ("*", 6), ast.Div: ("/", 6), ast.Mod: ("%", 6),
}  # fmt: skip
ATOM = 8


@dataclass(frozen=True)
class Dialect:
    """How a language says what the loops say. Templates are filled by `str.format`."""

    function: str  # {result} {name} {parameters}
    name: str  # of a function: {snake}, {camel} or {pascal}
    types: Mapping[str, str]  # of variables and parameters: {name}; results: "-> int"
    declare: str  # a variable: {typed} {value}
    loop: str  # {i} {n}
    branch: str  # {test}
    other_branch: str  # {test}
    otherwise: str
    close: str  # the end of a loop, a branch or a function; empty: there is none
    calls: Mapping[str, str]  # of functions by the name they have in kernels.py: {0}
    divide: str  # of whole numbers: {0} {1}
    none: str  # whether {0} is missing
    deny: str  # not: {0}
    comment: str  # what begins one
    stop: str = ";"  # the end of a statement
    indent: str = "    "
    index: str = "{array}[{i}]"
    first: int = 0  # the index of an array's first number
    flag: str = "{0}"  # whether {0}, one of an array of flags, is true
    number: str = "{0}"  # a floating-point constant
    signs: Mapping[str, str] = field(default_factory=dict)  # of operators, where others
    camel: bool = False  # names of variables
    compound: bool = True  # whether there is +=


def functions(dialect: Dialect, names: Collection[str]) -> list[str]:
    """The lines of these loops, in the order in which they stand here."""
    lines: list[str] = []
    for name, tree in _trees().items():
        if name in names:
            lines += [*_Printer(dialect, tree).function(), ""]
    return lines


def name_of(dialect: Dialect, kernel: str) -> str:
    """What a kernel is called in this language."""
    pascal = "".join(word.capitalize() for word in kernel.split("_"))
    return dialect.name.format(snake=kernel, camel=camel(kernel), pascal=pascal)


def camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def wrapped(head: str, parts: Iterable[str], tail: str, indent: str = "    ") -> list[str]:
    """`head a, b, c tail` on as many lines as it takes; those after the first are indented."""
    lines, line = [], head
    rows = list(parts)
    for i, part in enumerate(rows):
        piece = part + (tail if i == len(rows) - 1 else ", ")
        if len(line) + len(piece.rstrip()) > COLUMNS and line != head:
            lines.append(line.rstrip())
            line = indent
        line += piece
    return [*lines, line if rows else head + tail]


@cache
def _trees() -> Mapping[str, ast.FunctionDef]:
    modules = (kernels, token_kernels, act_kernels)
    nodes = [node for module in modules for node in ast.parse(inspect.getsource(module)).body]
    return {node.name: node for node in nodes if isinstance(node, ast.FunctionDef)}


class _Printer:
    """One loop in one dialect."""

    def __init__(self, dialect: Dialect, tree: ast.FunctionDef) -> None:
        self.dialect, self.tree = dialect, tree
        self.types = {a.arg: ast.unparse(a.annotation or a) for a in tree.args.args}
        self.written = {
            node.value.id
            for node in ast.walk(tree)
            if isinstance(node, ast.Subscript)
            and isinstance(node.ctx, ast.Store)
            and isinstance(node.value, ast.Name)
        }

    def function(self) -> list[str]:
        d, about = self.dialect, ast.get_docstring(self.tree) or ""
        parameters = [
            self.typed(f"written {kind}" if name in self.written else kind, name)
            for name, kind in self.types.items()
        ]
        result = d.types[f"-> {ast.unparse(self.tree.returns or self.tree)}"]
        start, end = d.function.split("{parameters}")
        head = start.format(result=result, name=name_of(d, self.tree.name))
        return [
            *(f"{d.comment} {line}".rstrip() for line in about.splitlines()),
            *wrapped(head, parameters, end.format(result=result), 2 * d.indent),
            *self.block(self.tree.body[1:]),
            *self.closed(),
        ]

    def block(self, body: Iterable[ast.stmt]) -> Iterator[str]:
        for node in body:
            for line in self.statement(node):
                yield self.dialect.indent + line

    def closed(self) -> list[str]:
        return [self.dialect.close] if self.dialect.close else []

    def statement(self, node: ast.stmt) -> list[str]:
        d = self.dialect
        match node:
            case ast.AnnAssign(ast.Name(id=name), annotation, ast.expr() as value):
                typed = self.typed(ast.unparse(annotation), name)
                return [d.declare.format(typed=typed, value=self.say(value)) + d.stop]
            case ast.Assign(targets=[target], value=value):
                return [f"{self.say(target)} = {self.say(value)}{d.stop}"]
            case ast.AugAssign(target=target, op=op, value=value) if d.compound:
                return [f"{self.say(target)} {self.sign(op)}= {self.say(value)}{d.stop}"]
            case ast.AugAssign(target=target, op=op, value=value):
                after = self.say(ast.BinOp(target, op, value))
                return [f"{self.say(target)} = {after}{d.stop}"]
            case ast.For(target=ast.Name(id=name), iter=ast.Call(args=[n]), body=body):
                head = d.loop.format(i=self.name(name), n=self.say(n, 5))
                return [head, *self.block(body), *self.closed()]
            case ast.If():
                return self.branches(node, d.branch)
            case ast.Return(value=ast.expr() as value):
                return [f"return {self.say(value)}{d.stop}"]
        raise AssertionError(ast.unparse(node))

    def branches(self, node: ast.If, template: str) -> list[str]:
        d = self.dialect
        lines = [template.format(test=self.say(node.test)), *self.block(node.body)]
        match node.orelse:
            case [ast.If() as other]:
                return lines + self.branches(other, d.other_branch)
            case []:
                return lines + self.closed()
        return [*lines, d.otherwise, *self.block(node.orelse), *self.closed()]

    def say(self, node: ast.expr, around: int = 0) -> str:
        """An expression, in parentheses where what stands around it binds more tightly."""
        text, binding = self.expression(node)
        return f"({text})" if binding < around else text

    def expression(self, node: ast.expr) -> tuple[str, int]:
        """The text of an expression and how tightly it binds."""
        d = self.dialect
        match node:
            case ast.Name(id=name):
                return self.name(name), ATOM
            case ast.Constant(value=float() as value):
                return d.number.format(value), ATOM
            case ast.Constant(value=value):
                return str(value), ATOM
            case ast.Subscript(value=ast.Name(id=name), slice=i):
                text = d.index.format(array=self.name(name), i=self.place(i))
                return (d.flag.format(text), ATOM) if self.types[name] == "Flags" else (text, ATOM)
            case ast.Call(func=ast.Name(id=name), args=[x]):
                template = d.calls[name]
                if template == "{0}":
                    return self.expression(x)
                return template.format(self.say(x, 0 if "({0}" in template else ATOM)), ATOM
            case ast.UnaryOp(op=ast.USub(), operand=x):
                return f"-{self.say(x, ATOM)}", 7
            case ast.UnaryOp(op=ast.Not(), operand=x):
                return d.deny.format(self.say(x, ATOM)), 7
            case ast.Compare(left=x, ops=[ast.Is()]):
                return d.none.format(self.say(x, 5)), 4
            case ast.Compare(left=x, ops=[op], comparators=[y]):
                return f"{self.say(x, 5)} {self.sign(op)} {self.say(y, 5)}", 4
            case ast.BoolOp(op=op, values=values):
                binding = OPERATORS[type(op)][1]
                return f" {self.sign(op)} ".join(self.say(v, binding + 1) for v in values), binding
            case ast.BinOp(left=x, op=ast.FloorDiv(), right=y):
                return d.divide.format(self.say(x, 6), self.say(y, 7)), ATOM
            case ast.BinOp(left=x, op=op, right=y):
                binding = OPERATORS[type(op)][1]
                return f"{self.say(x, binding)} {self.sign(op)} {self.say(y, binding + 1)}", binding
        raise AssertionError(ast.unparse(node))

    def place(self, i: ast.expr) -> str:
        if self.dialect.first == 0:
            return self.say(i)
        return f"{self.say(i, 5)} + {self.dialect.first}"

    def sign(self, op: ast.AST) -> str:
        text, _ = OPERATORS[type(op)]
        return self.dialect.signs.get(text, text)

    def typed(self, kind: str, name: str) -> str:
        return self.dialect.types.get(kind, "{name}").format(name=self.name(name))

    def name(self, name: str) -> str:
        return camel(name) if self.dialect.camel and not name.startswith("_") else name
