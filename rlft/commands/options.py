"""What several commands have in common: their parsers, options, and how texts become values."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from typing import Any

from rlft.npc.errors import RlftError

Parser = argparse.ArgumentParser


def command_parser(
    commands: Any, name: str, run: Callable[..., None], text: str, more: str = ""
) -> Parser:
    parser: Parser = commands.add_parser(
        name,
        help=text,
        description=f"{text[0].upper()}{text[1:]}.\n\n{more}".strip(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)
    return parser


def add_game(parser: Parser) -> None:
    parser.add_argument(
        "game", nargs="?", default="arena",
        help="a game of ours, any Gymnasium id, or module:id (default: arena)",
    )  # fmt: skip
    add_rules(parser)


def add_rules(parser: Parser) -> None:
    parser.add_argument(
        "--rule", action="append", default=[], metavar="NAME=VALUE",
        help="change a rule of the game, such as layout=maze or foes=archer; may be repeated "
        "(`rlft list rules` shows them); observation=pixels shows it by pictures, and "
        "backbone=mobilenet-v2 shows pictures through that network",
    )  # fmt: skip


def add_settings(parser: Parser) -> None:
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", dest="settings",
        help="change a setting of the learner, such as learning_rate=5e-4, or of the method, such "
        "as lora.rank=8; may be repeated (`rlft list settings` and `rlft list methods`)",
    )  # fmt: skip


def add_levels(parser: Parser) -> None:
    parser.add_argument(
        "--levels", type=count, default=None,
        help="levels it is judged on (default: 500; 100 episodes of other people's games)",
    )  # fmt: skip


def add_json(parser: Parser) -> None:
    parser.add_argument("--json", action="store_true", help="print the result as JSON only")


def count(text: str) -> int:
    """A whole number above zero; 4e5 and 400_000 are numbers too."""
    try:
        number = float(text.replace("_", ""))
    except ValueError:
        number = -1.0
    if number < 1 or number != int(number):
        raise argparse.ArgumentTypeError(f"{text!r} should be a whole number above zero")
    return int(number)


def widths(text: str) -> tuple[int, ...]:
    """Whole numbers above zero, such as 32,32."""
    return tuple(count(part) for part in text.split(","))


def aside(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def pairs(texts: Sequence[str], option: str) -> dict[str, str]:
    """NAME=VALUE texts as a dictionary."""
    result = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise RlftError(f"{option} {text!r} should be NAME=VALUE")
        result[name.strip()] = value.strip()
    return result


def rules_of(options: argparse.Namespace) -> dict[str, Any]:
    """Rules as given: numbers, true and false as such, `chaser:0.5,archer:0.5` as a mix."""
    return {name: _value(name, text) for name, text in pairs(options.rule, "--rule").items()}


def _value(name: str, text: str) -> Any:
    if text.lower() in ("true", "false"):
        return text.lower() == "true"
    try:
        return int(text) if text.lstrip("+-").isdigit() else float(text)
    except ValueError:
        pass
    if ":" not in text or name.startswith("backbone"):  # torchvision:resnet18 is no mix
        return text
    mix = {}
    for part in text.split(","):
        bot, _, weight = part.partition(":")
        try:
            mix[bot.strip()] = float(weight)
        except ValueError:
            raise RlftError(
                f"--rule {name}={text}: weigh bots like chaser:0.5,archer:0.5"
            ) from None
    return mix
