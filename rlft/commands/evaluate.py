"""`rlft evaluate`: how often a brain wins, what it forgot, what its features tell."""

from __future__ import annotations

import argparse
import json
from typing import Any

from rlft.commands.options import add_json, add_levels, add_rules, command_parser, rules_of
from rlft.npc.errors import RlftError


def add(commands: Any) -> None:
    parser = command_parser(
        commands, "evaluate", run, "measure how often a brain wins",
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
    add_rules(parser)
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
    add_levels(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> None:
    if (options.against is not None) + options.probe + options.recognise > 1:
        raise RlftError("--against, --probe and --recognise are reports of their own: ask for one")
    if options.against is not None:
        _against(options)
        return
    if options.probe or options.recognise:
        _probe(options)
        return
    from rlft.lab.report import player_and_task, print_result
    from rlft.lab.viewing.watching import policy_of

    player, task = player_and_task(options.player, options.game, rules_of(options))
    result = task.evaluate(policy_of(player, task), options.levels)
    if options.json:
        rows = {bot: result.against(bot).summary() for bot in result.met()}
        print(json.dumps({"game": task.name, **result.summary(), "foes": rows}))
    else:
        print_result(options.player, task.name, result)


def _against(options: argparse.Namespace) -> None:
    from rlft.lab.api import forgetting
    from rlft.lab.forgetting_table import render

    levels, rules = options.levels, rules_of(options)
    found = forgetting(options.player, options.against, options.game, levels=levels, **rules)
    print(json.dumps(found.json()) if options.json else render(found))


def _probe(options: argparse.Namespace) -> None:
    from rlft.lab.probing import behaviour, probe_table, probes
    from rlft.lab.report import player_and_task
    from rlft.lab.tasks import OwnTask
    from rlft.npc import Brain

    player, task = player_and_task(options.player, options.game, rules_of(options))
    if not isinstance(player, Brain):
        raise RlftError(f"{options.player!r} has no features to probe: name a brain")
    rules = task.rules if isinstance(task, OwnTask) else {}
    found: probes.Probed | behaviour.Behaviour
    if options.probe:
        found = probes.probe(player, task.id, levels=options.levels or probes.LEVELS, **rules)
        shown = probe_table.render(options.player, found)
    else:
        levels = options.levels or behaviour.LEVELS
        found = behaviour.recognise(player, task.id, levels=levels, **rules)
        shown = probe_table.render_behaviour(options.player, found)
    print(json.dumps({"brain": options.player, **found.json()}) if options.json else shown)
