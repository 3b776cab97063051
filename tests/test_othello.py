"""Othello: the rules by numbers that are known, players, and the network of somebody else."""

import pickle
from pathlib import Path

import numpy as np
import pytest
import torch

from rlft.lab.outside import othello
from rlft.lab.outside.othello import Boards, greedy_player, match, random_player
from rlft.lab.outside.othello_net import SHIPPED, OthelloNet, net_player, pretrained, rows
from rlft.npc import RlftError


def board(text):
    """A position from 64 letters, row by row: x is to move, o the other."""
    letters = "".join(text.split())
    sides = [sum(1 << i for i, c in enumerate(letters) if c == side) for side in "xo"]
    return Boards(*(np.array([side], np.uint64) for side in sides))


@pytest.mark.parametrize(
    "depth, count", [(1, 4), (2, 12), (3, 56), (4, 244), (5, 1396), (6, 8200), (7, 55092)]
)
def test_as_many_positions_are_reached_as_is_known(depth, count):
    assert othello.perft(depth) == count


def test_the_first_moves_are_where_they_should_be():
    boards = othello.start(2)
    assert np.flatnonzero(othello.legal(boards)[1]).tolist() == [19, 26, 37, 44]
    after = othello.play(boards, np.array([19, 44]))
    assert othello.margin(after).tolist() == [-3, -3]  # of the other: one disc against four
    assert othello.squares(after.theirs)[0].nonzero()[0].tolist() == [19, 27, 28, 35]


def test_lines_turn_in_all_directions_and_do_not_go_around_the_edge():
    boards = board("""
        x..x..x.
        .o.o.o..
        ..ooo...
        xoo.oo.o
        ..ooo...
        .o.o.o..
        x..x..x.
        ........""")
    after = othello.play(boards, np.array([27]))
    turned = othello.squares(after.theirs)[0].reshape(8, 8)
    assert turned[3].tolist() == [True, True, True, True, False, False, False, False]
    assert turned[:, 3].tolist() == [True] * 7 + [False]
    assert turned[1, 1] and turned[2, 2] and turned[1, 5] and turned[5, 1] and turned[5, 5]
    edge = board("." * 24 + "......xo" + "." * 32)
    assert not othello.places(edge).any()  # the next square is in another row


def test_who_cannot_move_passes_and_when_neither_can_it_is_over():
    boards = board("xo......" + "........" * 7).turned()  # o to move, and it has no line
    legal = othello.legal(boards)
    assert legal[0].nonzero()[0].tolist() == [othello.PASS] and not othello.over(boards)[0]
    after = othello.play(boards, np.array([othello.PASS]))
    assert np.array_equal(after.mine, boards.theirs)
    last = othello.play(after, np.array([2]))
    assert othello.over(last)[0] and othello.margin(last)[0] == -3
    assert not othello.legal(last).any()


def test_greedy_takes_most_and_beats_random():
    generator = np.random.default_rng(0)
    boards = board(".ooox..." + "........" * 2 + ".ox....." + "........" * 4)
    assert greedy_player(generator)(boards, othello.legal(boards)).tolist() == [0]
    results = match(greedy_player(generator), random_player(generator), 400)
    assert 0.55 < (results == 1).mean() < 0.72  # 62 of 100, as known
    mirrored = match(random_player(generator), greedy_player(generator), 400)
    assert 0.55 < (mirrored == -1).mean() < 0.72


def test_a_game_is_decided_by_who_has_more_from_both_sides():
    def first(boards, legal):
        return legal.argmax(1)

    one, other = match(first, first, 2)
    assert one == -other != 0  # the same game, from the first player's side and the second's


@pytest.fixture(scope="module")
def net():
    try:
        return pretrained()
    except RlftError as error:
        pytest.skip(f"{error}: make vision")


def test_the_network_wins_18_of_20_games_against_random_moves(net):
    assert sum(p.numel() for p in net.parameters()) == 310_603
    player, generator = net_player(net), np.random.default_rng(3)
    assert (match(player, random_player(generator), 20) == 1).sum() >= 18
    assert (match(player, greedy_player(generator), 40) == 1).mean() > 0.6
    torch.manual_seed(0)
    drawn = net_player(OthelloNet().eval())
    assert (match(drawn, random_player(generator), 40) == 1).mean() < 0.75  # its twin, untrained


def test_the_network_says_only_what_is_legal_and_expects_what_comes(net):
    generator = np.random.default_rng(0)
    boards, player = othello.start(100), random_player(generator)
    for _ in range(52):  # near the end
        allowed = othello.legal(boards)
        boards, allowed = boards.of(allowed.any(1)), allowed[allowed.any(1)]
        boards = othello.play(boards, player(boards, allowed))
    allowed = othello.legal(boards)
    boards, allowed = boards.of(allowed.any(1)), allowed[allowed.any(1)]
    with torch.no_grad():
        logits, values = net.both(torch.from_numpy(rows(boards, allowed)))
        assert torch.equal(logits, net(torch.from_numpy(rows(boards, allowed))))
    likely = logits.softmax(1).numpy()
    assert (likely[~allowed] == 0).all() and likely.sum(1) == pytest.approx(1.0, abs=1e-5)
    results = played_out(net_player(net), boards)
    assert np.corrcoef(values.numpy(), results)[0, 1] > 0.5


def played_out(player, boards):
    """Results for who is to move, when both sides play like this to the end."""
    games, results = np.arange(len(boards.mine)), np.zeros(len(boards.mine))
    for turn in range(64):
        ended = othello.over(boards)
        results[games[ended]] = (-1) ** turn * np.sign(othello.margin(boards.of(ended)))
        games, boards = games[~ended], boards.of(~ended)
        if games.size:
            boards = othello.play(boards, player(boards, othello.legal(boards)))
    return results


def test_statistics_of_the_network_do_not_move(net):
    before = {name: buffer.clone() for name, buffer in net.named_buffers()}
    net.train()
    net(torch.from_numpy(rows(othello.start(3), othello.legal(othello.start(3)))))
    net.eval()
    assert all(torch.equal(buffer, before[name]) for name, buffer in net.named_buffers())


class Bomb:
    def __init__(self, trace):
        self.trace = trace

    def __reduce__(self):
        return Path.touch, (self.trace,)


def test_a_hostile_file_is_refused_and_not_run(tmp_path):
    trace, path = tmp_path / "trace", tmp_path / "bad.ckpt"
    layers = {"az_net/conv2_d": {"w": Bomb(trace), "b": Bomb(trace)}}
    for bad in (Bomb(trace), {"model": Bomb(trace)}, {"model": (layers, {})}, {"model": ({}, {})}):
        path.write_bytes(pickle.dumps(bad))
        with pytest.raises(RlftError) as refused:
            pretrained(path)
        assert "\n" not in str(refused.value)
    assert not trace.exists()


def test_another_file_in_the_package_is_refused(tmp_path, monkeypatch, net):
    (tmp_path / "ludax_agents" / "checkpoints").mkdir(parents=True)
    (tmp_path / "ludax_agents" / "__init__.py").write_text("raise SystemExit('imported')")
    (tmp_path / "ludax_agents" / SHIPPED.file).write_bytes(SHIPPED.path().read_bytes()[:-1] + b"x")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(RlftError, match="not the file it should be"):
        pretrained()
