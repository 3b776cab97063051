"""The command line: its options, and errors as one line. What a command does is in commands.py."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

from rlft import commands as command
from rlft.npc.errors import RlftError

Parser = argparse.ArgumentParser

DESCRIPTION = """Fine-tunes game NPCs by reinforcement, from pretrained brains to one small file.

A brain is the network that turns what an NPC senses into what it does. Training lets it play a game
thousands of times and strengthens what pays."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> Any:
        """One line and the way to help, instead of the whole usage."""
        print(f"rlft: {message}; see `{self.prog} --help`", file=sys.stderr)
        sys.exit(2)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; errors are one line, and the exit status tells."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    options = build_parser().parse_args(arguments)
    try:
        run: Callable[[argparse.Namespace], None] = options.run
        run(options)
    except RlftError as error:
        print(f"rlft: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt as stop:
        print(f"\nrlft: {str(stop) or 'stopped; what was saved stays'}", file=sys.stderr)
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return 0


def build_parser() -> Parser:
    parser = _Parser(
        prog="rlft", description=DESCRIPTION, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for add in (
        _train, _resume, _watch, _evaluate, _compare, _plan, _pretrain, _doctor, _list, _bench
    ):  # fmt: skip
        add(commands)
    return parser


def _command(
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


def _add_game(parser: Parser) -> None:
    parser.add_argument(
        "game", nargs="?", default="arena",
        help="a game of ours, any Gymnasium id, or module:id (default: arena)",
    )  # fmt: skip
    _add_rules(parser)


def _add_rules(parser: Parser) -> None:
    parser.add_argument(
        "--rule", action="append", default=[], metavar="NAME=VALUE",
        help="change a rule of the game, such as layout=maze or foes=archer; may be repeated "
        "(`rlft list rules` shows them); observation=pixels shows it by pictures, and "
        "backbone=mobilenet-v2 shows pictures through that network",
    )  # fmt: skip


def _add_settings(parser: Parser) -> None:
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", dest="settings",
        help="change a setting of the learner, such as learning_rate=5e-4, or of the method, such "
        "as lora.rank=8; may be repeated (`rlft list settings` and `rlft list methods`)",
    )  # fmt: skip


def _add_levels(parser: Parser) -> None:
    parser.add_argument(
        "--levels", type=_count, default=None,
        help="levels it is judged on (default: 500; 100 episodes of other people's games)",
    )  # fmt: skip


def _add_json(parser: Parser) -> None:
    parser.add_argument("--json", action="store_true", help="print the result as JSON only")


def _train(commands: Any) -> None:
    parser = _command(
        commands, "train", command.train, "fine-tune an NPC in a game: the main job",
        "Starts from a pretrained brain, lets it play the game against its opponents, and\n"
        "measures how often it wins before and after, on levels that it never trains on.\n"
        "Everything is kept in a run folder, runs/GAME-1 and so on. Ctrl-C ends the training\n"
        "early and keeps what it has learnt; `rlft resume` goes on.\n\n"
        "example: rlft train arena --rule layout=caves --steps 200000",
    )  # fmt: skip
    _add_game(parser)
    parser.add_argument(
        "--from", dest="source", default="", metavar="BRAIN",
        help="where the brain comes from: a shipped one (`rlft list brains`), a .npc file, a run "
        "folder, or `none` to learn from scratch (default: the shipped one that fits)",
    )  # fmt: skip
    parser.add_argument(
        "--steps", type=_count, default=0,
        help="how many decisions the NPC makes while it learns, all copies of the game together "
        "(default: 600000 in our games; a laptop plays about 80000 a second)",
    )  # fmt: skip
    parser.add_argument("--seed", type=int, default=0, help="same seed, same result (default: 0)")
    parser.add_argument(
        "--algo", default="sarsa", help="how it learns; `rlft list algorithms` (default: sarsa)"
    )
    parser.add_argument(
        "--method", default="",
        help="how a pretrained brain is fine-tuned: what moves, how fast, what holds it, how it "
        "starts; `rlft list methods`; join several by + (default: retain for a brain with a "
        "memory, else full)",
    )  # fmt: skip
    parser.add_argument(
        "--teacher", default="", metavar="BRAIN",
        help="the brain that a method holds to (default: the one it begins with)",
    )  # fmt: skip
    parser.add_argument(
        "--architecture", default="", metavar="NAME",
        help="what a brain from scratch is made of; `rlft list architectures` (default: mlp, or "
        "cnn for pictures)",
    )  # fmt: skip
    parser.add_argument(
        "--actions", choices=["discrete", "continuous"], default="",
        help="in games that offer both (default: what the algorithm likes)",
    )  # fmt: skip
    parser.add_argument(
        "--device", choices=["auto", "cpu", "cuda"], default="cpu",
        help="small networks are faster on the CPU (default: cpu)",
    )  # fmt: skip
    _add_settings(parser)
    parser.add_argument("--out", default="runs", help="where the run folder goes (default: runs)")
    _add_levels(parser)
    _add_json(parser)


def _resume(commands: Any) -> None:
    parser = _command(
        commands, "resume", command.resume, "go on with a training that was stopped",
        "Goes on from the last checkpoint, after Ctrl-C or anything worse. The brain ends bit for\n"
        "bit as if nothing had happened (on the same machine).\n\n"
        "example: rlft resume runs/arena-1",
    )  # fmt: skip
    parser.add_argument("run_folder", metavar="RUN", help="the run folder")
    _add_levels(parser)
    _add_json(parser)


def _watch(commands: Any) -> None:
    parser = _command(
        commands, "watch", command.watch, "look at a brain play, in a window",
        "In the window: space pauses, h shows all keys.\n\n"
        "example: rlft watch runs/arena-1 --record fight.gif",
    )  # fmt: skip
    parser.add_argument(
        "player", nargs="?", default="fighter",
        help="a run folder, a .npc file, a shipped brain, a bot or `random` (default: fighter)",
    )  # fmt: skip
    parser.add_argument("--game", help="the game (default: the one the brain was trained in)")
    _add_rules(parser)
    parser.add_argument("--seed", type=int, default=0, help="of the level (default: 0)")
    parser.add_argument(
        "--record", metavar="FILE", help="write a .gif or .mp4 instead; needs no screen"
    )
    parser.add_argument(
        "--seconds", type=float, default=10.0, help="length of a recording (default: 10)"
    )


def _evaluate(commands: Any) -> None:
    parser = _command(
        commands, "evaluate", command.evaluate, "measure how often a brain wins",
        "Plays levels that no training uses; shares come with 95 % Wilson intervals.\n\n"
        "example: rlft evaluate runs/arena-1 --rule foes=expert\n"
        "         rlft evaluate runs/arena-1 --against fighter\n"
        "         rlft evaluate fighter --probe --game gather",
    )  # fmt: skip
    parser.add_argument(
        "player", nargs="?", default="fighter",
        help="a run folder, a .npc file, a shipped brain or `random` (default: fighter)",
    )  # fmt: skip
    parser.add_argument("--game", help="the game (default: the one the brain was trained in)")
    _add_rules(parser)
    parser.add_argument(
        "--against", metavar="BRAIN",
        help="report what it forgot of what this earlier brain could, in the games that one learnt "
        "(100 levels each, unless --levels says otherwise) or in --game",
    )  # fmt: skip
    parser.add_argument(
        "--probe", action="store_true",
        help="report what can be read off its features (where the foe is, who it is, what comes "
        "next), beside a random network and the senses; 300 levels, unless --levels says otherwise",
    )  # fmt: skip
    parser.add_argument(
        "--recognise", action="store_true",
        help="report how soon it can be told which bot its foe is; 600 levels",
    )  # fmt: skip
    _add_levels(parser)
    _add_json(parser)


def _compare(commands: Any) -> None:
    parser = _command(
        commands, "compare", command.compare, "train from several brains side by side and compare",
        "Each seed trains every arm; all are judged on the same unseen levels as they learn. The\n"
        "last arm is the baseline. Says how much sooner each is at a score, with intervals, and\n"
        "what they decide. Stopped comparisons go on where they stood.\n\n"
        "example: rlft compare arena --from fighter --from none --control --seeds 10\n"
        "         rlft compare MountainCar-v0 --from runs/easy --from none --threshold -110",
    )  # fmt: skip
    _add_game(parser)
    _add_settings(parser)
    parser.add_argument(
        "--from", dest="sources", action="append", metavar="BRAIN",
        help="an arm: a brain as in `rlft train`; repeat it (default: fighter and none)",
    )  # fmt: skip
    parser.add_argument(
        "--method", action="append", default=[],
        help="how the pretrained ones are fine-tuned, as in `rlft train`; repeat it for an arm of "
        "each brain and method",
    )  # fmt: skip
    parser.add_argument(
        "--algo", default="sarsa", help="how all of them learn, as in `rlft train` (default: sarsa)"
    )
    parser.add_argument(
        "--control", action="append", nargs="?", const="shuffled", default=[], metavar="KIND",
        help="add an arm that must not help: the first brain's weights shuffled (default), "
        "random-features of the same norms, unrelated:BRAIN, or longer, from scratch after as many "
        "steps as the pretraining took; may be repeated",
    )  # fmt: skip
    parser.add_argument("--seeds", type=_count, default=10, help="trainings an arm (default: 10)")
    parser.add_argument("--steps", type=_count, default=1_200_000, help="default: 1200000")
    parser.add_argument("--every", type=_count, default=25_000, help="steps between judgements")
    parser.add_argument(
        "--levels", type=_count, default=256, help="levels a judgement (default: 256)"
    )
    parser.add_argument(
        "--threshold", type=float, action="append", default=[], metavar="SCORE",
        help="a score to time, beside 90%% of the baseline's own final score; may be repeated "
        "(default: 0.8 and 0.9 where games are won)",
    )  # fmt: skip
    parser.add_argument(
        "--low", type=float, metavar="SCORE",
        help="the score of who can nothing, where games are not won (default: scratch untrained)",
    )  # fmt: skip
    parser.add_argument(
        "--high", type=float, metavar="SCORE",
        help="the best score there is, for forward transfer where games are not won",
    )  # fmt: skip
    parser.add_argument("--workers", type=_count, help="processes (default: one a core)")
    parser.add_argument("--out", default="runs/compare", help="default: runs/compare")
    _add_json(parser)


def _plan(commands: Any) -> None:
    parser = _command(
        commands, "plan", command.plan, "what of a brain a game would keep, before training",
        "Each sense, action and tensor is kept, remapped, rescaled, new or dropped. Also compares\n"
        "the bodies and how often decisions are made, and counts how often the brain, put into\n"
        "the game, does what it did before.\n\n"
        "example: rlft plan fighter gather --rule speed=4",
    )  # fmt: skip
    parser.add_argument(
        "brain", metavar="BRAIN",
        help="a shipped brain (`rlft list brains`), a .npc file or a run folder",
    )  # fmt: skip
    _add_game(parser)
    parser.add_argument(
        "--algo", default="sarsa", help="who will train it; `rlft list algorithms` (default: sarsa)"
    )
    parser.add_argument(
        "--actions", choices=["discrete", "continuous"], default="",
        help="in games that offer both (default: what the algorithm likes)",
    )  # fmt: skip
    parser.add_argument("--full", action="store_true", help="a line for every name")
    _add_json(parser)


def _pretrain(commands: Any) -> None:
    parser = _command(
        commands, "pretrain", command.pretrain, "make a pretrained brain from several games",
        "How the shipped brain was made: it navigates, gathers, hunts and spars; no arena.\n\n"
        "example: rlft pretrain --objective bc=1,inverse=1,spr=1 --balance adjust\n"
        "         rlft pretrain --objective distil --teacher hunt=fighter --hidden 20,20",
    )  # fmt: skip
    parser.add_argument("--out", default="fighter.npc", help="the file (default: fighter.npc)")
    parser.add_argument("--seed", type=int, default=0, help="default: 0")
    parser.add_argument("--steps", type=_count, default=6_000_000, help="default: 6000000")
    parser.add_argument(
        "--objective", default="rl=1", metavar="NAME=WEIGHT,...",
        help="what it learns by, one or several: `rlft list objectives` (default: rl=1)",
    )  # fmt: skip
    parser.add_argument(
        "--balance", choices=["none", "weights", "sampling", "adjust"], default="none",
        help="how bc makes up for rare actions (default: none); taken off again at the end",
    )  # fmt: skip
    parser.add_argument(
        "--teacher", action="append", default=[], metavar="GAME=BRAIN",
        help="whom distil imitates in a game; may be repeated",
    )  # fmt: skip
    parser.add_argument(
        "--hidden", type=_widths, default=(), metavar="N,N",
        help="units of the hidden layers (default: 128,128)",
    )  # fmt: skip
    parser.add_argument(
        "--architecture", default="", metavar="NAME",
        help="another kind of network; `rlft list architectures`",
    )  # fmt: skip
    parser.add_argument(
        "--actions", choices=["discrete", "continuous"], default="discrete",
        help="continuous: it steers, and does not learn by rl (default: discrete)",
    )  # fmt: skip
    _add_settings(parser)
    _add_json(parser)


def _doctor(commands: Any) -> None:
    parser = _command(
        commands, "doctor", command.doctor, "check a game before training, or the installation",
        "With a game: speed, senses, rewards, endings, seeding, each with what to change.\n"
        "Without: whether everything that rlft needs is there and works.\n\n"
        "example: rlft doctor mygame:MyEnv-v0",
    )  # fmt: skip
    parser.add_argument(
        "game", nargs="?", help="a game of ours, any Gymnasium id, or module:id; none: the machine"
    )
    _add_rules(parser)
    parser.add_argument("--seed", type=int, default=0, help="default: 0")
    parser.add_argument("--json", action="store_true", help="print as JSON")


def _list(commands: Any) -> None:
    parser = _command(
        commands, "list", command.list_names, "what there is: games, rules, bots, brains, ..."
    )
    parser.add_argument(
        "what", nargs="?", default="all",
        help="games, rules, layouts, bots, brains, architectures, algorithms, settings, methods or "
        "objectives (default: all names)",
    )  # fmt: skip
    parser.add_argument(
        "--algo", default="sarsa", help="whose settings are listed (default: sarsa)"
    )
    parser.add_argument("--method", default="", help="list the settings of this method instead")
    parser.add_argument("--json", action="store_true", help="print as JSON")


def _bench(commands: Any) -> None:
    parser = _command(
        commands, "bench", command.bench, "measure speed and methods here",
        "worlds, pixels, senses, train  speed, one JSON line\n"
        "learners       our learners to a score against Stable-Baselines3's, a table a race\n"
        "methods        every way to fine-tune, tuned and compared on fresh seeds, a table a game\n"
        "proof          a pretrained brain and scratch in games held out of its pretraining\n"
        "architectures  each kind of network from scratch: size, speed, score\n"
        "othello        fine-tunes a network of others and measures what it forgets\n"
        "procgen        learns pictures of others' games, and the gap to levels never trained on\n"
        "random-walk    the textbook's figure of prediction errors\n\n"
        "All but the first take an hour or more, and go on where they were stopped.",
    )  # fmt: skip
    parser.add_argument(
        "what",
        choices=[
            "worlds", "pixels", "train", "senses", "learners", "methods", "proof", "architectures",
            "othello", "procgen", "random-walk",
        ],
        help="what to measure",
    )  # fmt: skip
    parser.add_argument(
        "--race",
        action="append",
        choices=["cartpole", "arena", "classics", "speed"],
        help="only this part of learners",
    )
    parser.add_argument(
        "--game", action="append", metavar="NAME",
        help="only this game of methods: two-phase, clone, or arena, which takes the six best arms "
        "of the others; or of proof: ranged, 2v2, maze, ambusher, courtyard, mountaincar, acrobot "
        "or any Gymnasium id; may be repeated; the game of architectures (default: arena) or of "
        "procgen (default: coinrun)",
    )  # fmt: skip
    parser.add_argument(
        "--arm", action="append", metavar="NAME",
        help="only this arm of methods, othello or procgen; may be repeated",
    )  # fmt: skip
    parser.add_argument(
        "--steps", type=_count, help="of a run of othello (default: 100000) or procgen (1000000)"
    )
    parser.add_argument(
        "--stage", choices=["tune", "report"], default="",
        help="only this half of methods: choose settings, or run those chosen on fresh seeds",
    )  # fmt: skip
    parser.add_argument(
        "--seeds",
        type=_count,
        help="of a race (default: 10 or 5), methods (default: 30) or architectures (default: 10)",
    )
    parser.add_argument(
        "--seconds", type=float, default=1200.0, help="a run is given up after (default: 1200)"
    )
    parser.add_argument(
        "--out",
        help="of learners, methods and proof (default: runs/races, runs/methods, runs/proof)",
    )
    parser.add_argument(
        "--from", dest="sources", action="append", metavar="BRAIN",
        help="of proof: the pretrained brain (default: fighter), or GAME=BRAIN for one game alone, "
        "which mountaincar and acrobot need; may be repeated",
    )  # fmt: skip
    parser.add_argument(
        "--method", default="", help="of proof: how the brain is fine-tuned, as in `rlft train`"
    )
    parser.add_argument(
        "--control", action="append", metavar="KIND",
        help="of proof: a control as in `rlft compare`; may be repeated (default: shuffled and "
        "random-features)",
    )  # fmt: skip
    parser.add_argument("--workers", type=_count, help="of proof: processes (default: one a core)")
    parser.add_argument("--figure", default="random-walk.png", help="of random-walk, 400 runs")
    _add_json(parser)


def _count(text: str) -> int:
    """A whole number above zero; 4e5 and 400_000 are numbers too."""
    try:
        number = float(text.replace("_", ""))
    except ValueError:
        number = -1.0
    if number < 1 or number != int(number):
        raise argparse.ArgumentTypeError(f"{text!r} should be a whole number above zero")
    return int(number)


def _widths(text: str) -> tuple[int, ...]:
    """Whole numbers above zero, such as 32,32."""
    return tuple(_count(part) for part in text.split(","))


if __name__ == "__main__":
    sys.exit(main())
