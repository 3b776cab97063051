"""The ladder: duels of equals, the three picks, and what the files say of themselves."""

import json

import numpy as np
import pytest
from command_line import refused

from rlft.cli import main
from rlft.envs.world import DRAW, LOSS, WIN
from rlft.lab import brains
from rlft.lab.evaluation import brain_policy, evaluate
from rlft.lab.exporting import export
from rlft.lab.ladder.candidates import Candidate, find_candidates, find_reference
from rlft.lab.ladder.climb import DIALS, TARGETS, Climb
from rlft.lab.ladder.duels import Duels, Pairing, duelling
from rlft.lab.ladder.entrants import Entrant
from rlft.lab.ladder.files import save
from rlft.lab.ladder.scores import Curve, Score, rising
from rlft.lab.tasks import OwnTask
from rlft.lab.training import Job, Training
from rlft.npc import DISCRETE_ACTIONS, SENSES, RlftError, read, write

FIGHTER = brains.find("fighter")
FRESH = brains.fresh_brain(SENSES, DISCRETE_ACTIONS, 0)


def duel(entrants, pairings, **rules):
    return Duels(entrants, pairings, "arena", stream="preview", **rules).play()


def rate(games, i, j):
    return Score.of(games.of(i, j)).rate


def test_every_level_of_every_pairing_is_played_once_and_in_order():
    entrants = [Entrant("a", "chaser"), Entrant("b", "wander"), Entrant("c", FIGHTER)]
    games = duel(entrants, [Pairing(0, 1, range(20)), Pairing(2, 0, range(5, 8))])
    assert games.level.tolist() == [*range(20), 5, 6, 7]
    assert games.first.tolist() == [0] * 20 + [2] * 3
    assert set(games.outcome.tolist()) <= {WIN, LOSS, DRAW}


def test_equals_are_equal_whatever_their_side():
    entrants = [Entrant("a", "expert", 0.5), Entrant("b", "expert", 0.5)]
    games = duel(entrants, [Pairing(0, 1, range(400))])
    for side in (0, 1):
        points = games.points[games.level % 2 == side]
        assert points.mean() == pytest.approx(0.5, abs=0.11)
        assert 0.5 in points and 1.0 in points and 0.0 in points


def test_who_is_named_first_does_not_matter():
    entrants = [Entrant("fighter", FIGHTER), Entrant("fresh", FRESH)]
    ways = [duel(entrants, [Pairing(i, 1 - i, range(12))]) for i in (0, 1)]
    assert rate(ways[0], 0, 1) > 0.9
    assert (ways[1].outcome == LOSS).mean() > 0.9


def test_two_brains_can_meet_each_other_and_every_bot_plays_at_its_skill():
    entrants = [
        Entrant("good", "chaser"), Entrant("weak", "chaser", 0.2), Entrant("fighter", FIGHTER),
        Entrant("dialled", FIGHTER, 0.4),
    ]  # fmt: skip
    games = duel(entrants, [Pairing(0, 1, range(60)), Pairing(2, 3, range(60))])
    assert rate(games, 0, 1) > 0.85
    assert rate(games, 2, 3) > 0.85


def test_an_archer_brings_its_bow_to_either_side():
    duels = Duels(
        [Entrant("a", "archer"), Entrant("b", "chaser")], [Pairing(0, 1, range(2))],
        "arena", stream="preview",
    )  # fmt: skip
    weapons = []
    advance = duels._batch.advance

    def watched():
        weapons.append(duels._batch.world.bodies["weapon"].copy())
        advance()

    duels._batch.advance = watched  # looks on, and passes on
    duels.play()
    fighting = weapons[2]  # the first two calls begin the levels
    assert fighting.tolist() == [[1, 0], [0, 1]]


def test_the_same_duels_have_the_same_outcome():
    entrants = [Entrant("a", FIGHTER, 0.5), Entrant("b", "expert", 0.7)]
    first, again = (duel(entrants, [Pairing(0, 1, range(24))], seed=3) for _ in range(2))
    assert np.array_equal(first.outcome, again.outcome)


def test_teams_of_two_fight_as_well():
    entrants = [Entrant("fighter", FIGHTER), Entrant("b", "wander")]
    assert rate(duel(entrants, [Pairing(0, 1, range(12))], team_size=2), 0, 1) > 0.8


def test_both_sides_are_equally_fast_and_armed():
    _, rules = duelling("arena", {"foe_pace": 0.8, "weapon": "ranged"})
    assert rules == {"foe_pace": 1.0, "weapon": "ranged", "foe_weapon": "ranged"}
    with pytest.raises(RlftError, match="no two sides"):
        duelling("navigation", {})


def test_a_falling_curve_is_pooled_where_it_falls():
    assert rising([0.0, 0.4, 0.2, 0.9], [1, 1, 1, 1]) == pytest.approx([0.0, 0.3, 0.3, 0.9])
    assert rising([0.5, 0.1], [3, 1]) == pytest.approx([0.4, 0.4])
    assert rising([0.1, 0.2, 0.3], [1, 1, 1]) == [0.1, 0.2, 0.3]


def curve(*wins):
    """Of 100 games each, at equal steps of the dial."""
    dials = np.linspace(0, 1, len(wins)).tolist()
    return Curve([(dial, Score(won, 0, 100)) for dial, won in zip(dials, wins, strict=True)])


def test_a_curve_tells_the_dial_of_a_rate():
    assert curve(0, 20, 100).dial_for(0.6) == pytest.approx(0.75)
    assert curve(0, 20, 40).dial_for(0.6) is None
    finer = curve(0, 20, 100).with_point(0.75, Score(20, 0, 100))
    assert finer.dial_for(0.6) == pytest.approx(0.875)
    assert finer.with_point(0.75, Score(80, 0, 100)).dial_for(0.5) == pytest.approx(0.75)


def test_a_curve_may_fall_by_chance_and_not_by_more():
    assert curve(0, 50, 45, 90).rises
    assert not curve(0, 80, 45, 90).rises
    assert curve(0, 50).rows()[1] == [1.0, 0.5, 0.4038, 0.5962]  # Wilson's, by hand


@pytest.fixture(scope="module")
def climbed(tmp_path_factory):
    """A ladder from what knows nothing to the shipped brain, and its folder."""
    task = OwnTask("arena", {"time_limit": 120}, "discrete")
    candidates = [Candidate("fresh", FRESH, 0), Candidate("fighter", FIGHTER, 100_000)]
    ladder = Climb(candidates, find_reference("expert@0.7", task), task, levels=50).run()
    folder = tmp_path_factory.mktemp("ladder") / "made"
    save(ladder, folder)
    return ladder, folder


def test_easy_normal_and_hard_win_about_as_often_as_asked(climbed):
    ladder, _ = climbed
    assert [rung.pick.name for rung in ladder.rungs] == list(TARGETS)
    for rung in ladder.rungs:
        assert rung.score.games == 50
        assert rung.score.rate == pytest.approx(rung.pick.target, abs=0.2)
        assert rung.pick.candidate.name == "fighter" and 0.0 < rung.pick.skill < 1.0
    elos = [rung.rating.elo for rung in ladder.rungs]
    assert elos == sorted(elos)


def test_the_dial_of_the_shipped_brain_rises(climbed):
    ladder, _ = climbed
    assert ladder.curve.dials == list(DIALS)
    assert ladder.curve.rises
    assert ladder.curve.scores[0].rate < 0.1 and ladder.curve.scores[-1].rate > 0.9


def test_ratings_put_the_known_in_their_order(climbed):
    ladder, _ = climbed
    elo = {name: rating.elo for name, rating in ladder.ratings.items()}
    assert elo["chaser"] == 1000
    assert elo["fighter"] > elo["fighter@0.5"] > elo["fighter@0.25"]
    assert elo["chaser"] > elo["chaser@0.5"] and elo["fresh"] < elo["expert@0.7 (reference)"]
    for rating in ladder.ratings.values():
        assert rating.low <= rating.elo <= rating.high


def test_the_files_say_how_strong_they_are_and_play_so(climbed):
    ladder, folder = climbed
    for rung in ladder.rungs:
        brain = read(folder / f"{rung.pick.name}.npc")
        assert brain.memory is None
        assert brain.record["dial"] == rung.pick.skill
        assert brain.record["skill"] == rung.curve.rows()
        strength = brain.record["strength"]
        assert strength["reference"] == "expert@0.7" and strength["wins"] == rung.score.wins
        assert strength["elo"] == round(rung.rating.elo)
    easy, hard, full = (read(folder / f"{name}.npc") for name in ("easy", "hard", "full"))
    assert full.skill_for(0.5) == pytest.approx(ladder.rungs[1].pick.skill, abs=0.1)
    assert "dial" not in full.record
    weak, able, best = (
        evaluate(brain_policy(brain), "arena", levels=150, foe_pace=1.0).win_rate
        for brain in (easy, hard, FIGHTER)
    )
    assert weak + 0.1 < able < best - 0.05
    game = np.zeros((300, len(SENSES)), np.float32)
    assert len(set(easy.squad(300).act(game))) > 3  # it has whims, though nobody said so
    assert len(set(easy.squad(300).act(game, skill=1.0))) <= 2


def test_what_is_trained_further_forgets_what_was_measured(climbed):
    _, folder = climbed
    training = Training(Job("arena", str(folder / "easy.npc"), steps=10))
    training.close()
    assert not {"dial", "skill", "strength"} & set(training.brain().record)


def test_the_folder_holds_a_picture_and_plain_numbers(climbed):
    ladder, folder = climbed
    data = json.loads((folder / "ladder.json").read_text())
    assert set(data["difficulties"]) == set(TARGETS)
    assert data["elo"]["chaser"]["elo"] == 1000 and data["games"] == ladder.games
    assert [row[0] for row in data["skill"]] == list(DIALS)
    assert (folder / "ladder.png").read_bytes()[:4] == b"\x89PNG"


def test_where_the_target_is_out_of_reach_the_nearest_is_taken_and_it_says_so():
    task = OwnTask("arena", {"time_limit": 150}, "discrete")
    reference = find_reference("expert", task)
    ladder = Climb([Candidate("fresh", FRESH, 0)], reference, task, levels=10).run()
    assert {rung.pick.candidate.name for rung in ladder.rungs} == {"fresh"}
    assert not any(rung.reached for rung in ladder.rungs[1:])


def test_the_candidates_of_a_run_are_its_history_and_its_brain(tmp_path):
    (tmp_path / "history").mkdir()
    others = [brains.fresh_brain(SENSES, DISCRETE_ACTIONS, seed) for seed in (1, 2)]
    for steps, brain in zip((2048, 4096, 6144), [*others, FRESH], strict=True):
        lineage = [{"game": "rlft/Arena-v0", "steps": steps}]
        write(brain.with_record(lineage=lineage), tmp_path / "history" / f"{steps:010d}.npc")
    write(FRESH.with_record(lineage=lineage), tmp_path / "brain.npc")
    found, task = find_candidates([str(tmp_path)], None, {})
    assert [c.name for c in found] == ["2,048 steps", "4,096 steps", "final"]  # equal ones once
    assert [c.steps for c in found] == [2048, 4096, 6144]
    assert task.name == "arena"


def test_a_reference_is_a_bot_or_a_brain_with_a_skill():
    task = OwnTask("arena", {}, "discrete")
    assert find_reference("chaser", task) == Entrant("chaser", "chaser", 1.0)
    assert find_reference("expert@0.25", task).skill == 0.25
    assert find_reference("fighter@0.5", task).skill == 0.5
    for wrong, told in (("expert@x", "after the @"), ("expert@2", "0 to 1"), ("nobody", "nobody")):
        with pytest.raises(RlftError, match=told):
            find_reference(wrong, task)


def test_what_cannot_be_laddered_is_refused_in_a_line(capsys, tmp_path):
    assert "no two sides" in refused(capsys, "ladder", "fighter", "--game", "navigation")
    assert "no brain" in refused(capsys, "ladder", "random")
    write(FRESH, tmp_path / "chaser.npc")
    line = refused(capsys, "ladder", str(tmp_path / "chaser.npc"), "--game", "arena")
    assert "rename" in line


def test_the_command_prints_what_it_found_and_writes_the_files(capsys, tmp_path):
    command = ["ladder", "fighter", "--game", "arena", "--rule", "time_limit=100"]
    assert main([*command, "--levels", "12", "--out", str(tmp_path / "made")]) == 0
    said = capsys.readouterr().out
    assert "easy.npc" in said and "skill dial of fighter" in said and "Elo" in said
    names = sorted(path.name for path in (tmp_path / "made").iterdir())
    assert names == [
        "easy.npc", "full.npc", "hard.npc", "ladder.json", "ladder.png", "normal.npc",
    ]  # fmt: skip


def test_an_export_without_a_dial_says_that_it_plays_at_its_best(climbed, tmp_path):
    _, folder = climbed
    easy, full = (read(folder / f"{name}.npc") for name in ("easy", "full"))
    assert "plays at its best" in str(export(easy, tmp_path / "easy.js"))
    assert "plays at its best" not in str(export(easy, tmp_path / "easy.npc"))
    assert "plays at its best" not in str(export(full, tmp_path / "full.js"))
    assert read(tmp_path / "easy.npc").record["dial"] == easy.record["dial"]
