"""Operations over tokens and pictures: by hand, by brute force, by what must not change them."""

import numpy as np
import pytest
from npc_brains import drawn

from rlft.npc import Architecture, Brain, Op, RlftError, plain
from rlft.npc import token_runtime as arithmetic
from rlft.npc.tokens import MAX_SCORES, Heads, Margin, Plane

HUGE = 65_536
Settings = dict[str, int]


def brain(inputs: int, *ops: Op, seed: int = 0) -> Brain:
    """A brain whose values are what the last operation writes."""
    *before, last = ops
    architecture = Architecture(inputs, (*before, last._replace(output="values")), "argmax")
    names = tuple(f"a{i}" for i in range(architecture.outputs))
    return Brain(plain(inputs), names, architecture, drawn(architecture, seed))


def rows(*shape: int, seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=shape).astype(np.float32)


def attention(tokens: int, heads: int, causal: int, *told: str) -> Op:
    settings = {"tokens": tokens, "heads": heads, "causal": causal}
    return Op("attention", "encoder.a", ("senses", "senses", *told), "x", settings)


def test_slices_and_joins_by_hand() -> None:
    x = np.arange(6, dtype=np.float32)
    assert arithmetic.cut(x, 2, 3).tolist() == [2, 3, 4]
    assert arithmetic.concat(x[:2], x[4:]).tolist() == [0, 1, 4, 5]
    assert arithmetic.transpose(x, 2).tolist() == [0, 3, 1, 4, 2, 5]
    assert arithmetic.mean_pool(x, 2).tolist() == [1, 4]


def test_windows_go_around_the_circle_with_their_token_in_the_middle() -> None:
    def windows(tokens: int, kernel: int, stride: int) -> list[float]:
        settings = {"tokens": tokens, "kernel": kernel, "stride": stride}
        op = Op("circular_windows", "encoder.a", ("senses",), "x", settings)
        x = np.arange(tokens, dtype=np.float32)
        return arithmetic.circular_windows(x, tokens, arithmetic.neighbours(op)).tolist()

    assert windows(4, 3, 1) == [3, 0, 1, 0, 1, 2, 1, 2, 3, 2, 3, 0]
    assert windows(6, 3, 3) == [5, 0, 1, 2, 3, 4]
    assert windows(4, 2, 2) == [3, 0, 1, 2]


def test_pools_and_frames_by_hand() -> None:
    picture = np.array([[1, 5, 2], [4, 3, 9], [0, 7, 6]], np.float32).ravel()
    assert arithmetic.max_pool(picture, Plane(1, 3, 3, 2, 1)).tolist() == [5, 9, 7, 9]
    assert arithmetic.max_pool(-picture, Plane(1, 3, 3, 3, 2)).tolist() == [0]
    both = np.concatenate([picture, -picture])
    assert arithmetic.max_pool(both, Plane(2, 3, 3, 2, 2)).tolist() == [5, -1]
    framed = arithmetic.pad(np.array([1, 2], np.float32), Margin(1, 1, 2, 1))
    assert framed.tolist() == [0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0]


def looked_up(q: np.ndarray, kv: np.ndarray, settings: Heads, there: np.ndarray) -> np.ndarray:
    """Attention as its formula says, one query at a time."""
    tokens, heads, causal = settings
    wide = len(kv) // (2 * tokens * heads)
    asked = q.astype(np.float64).reshape(-1, heads, wide)
    k, v = kv.astype(np.float64).reshape(tokens, 2, heads, wide).swapaxes(0, 1)
    out = np.zeros(asked.shape)
    for i in range(len(asked)):
        own = i + tokens - len(asked)  # the token that a causal query belongs to
        at = [j for j in range(tokens) if there[j] and (j <= own or not causal)]
        for h in range(heads):
            scores = [np.exp(asked[i, h] @ k[j, h] / np.sqrt(wide)) for j in at]
            for j, score in zip(at, scores, strict=True):
                out[i, h] += score / sum(scores) * v[j, h]
    return out.ravel()


@pytest.mark.parametrize("causal", [0, 1])
@pytest.mark.parametrize("told", [0, 2, 5])
@pytest.mark.parametrize("queries", [1, 3, 5])
def test_attention_is_its_formula(
    causal: int, told: int, queries: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Heads(5, 2, causal)
    q, kv, there = rows(9, queries * 8), rows(9, 5 * 2 * 8, seed=3), np.ones((9, 5), bool)
    present = (rows(9, max(told, 1), seed=2) > 0).astype(np.float32)
    if told:
        there[:, 5 - told :] = present > 0
    wanted = np.stack([looked_up(q[n], kv[n], settings, there[n]) for n in range(9)])
    given = (q, kv, present) if told else (q, kv)
    for chunk in (arithmetic.CHUNK, 1):  # all at once; one row at a time
        monkeypatch.setattr(arithmetic, "CHUNK", chunk)
        assert arithmetic.attention(*given, settings) == pytest.approx(wanted, abs=1e-5)
    alone = [array[3] for array in given]
    assert arithmetic.attention(*alone, settings) == pytest.approx(wanted[3], abs=1e-5)


def test_where_no_token_is_there_attention_says_zero() -> None:
    q, kv = rows(4, 3 * 6), rows(4, 3 * 2 * 6, seed=2)
    for causal in (0, 1):
        found = arithmetic.attention(q, kv, np.zeros((4, 3), np.float32), Heads(3, 2, causal))
        assert np.array_equal(found, np.zeros((4, 3 * 6)))
    first_absent = np.tile(np.array([0, 1, 1], np.float32), (4, 1))
    found = arithmetic.attention(q, kv, first_absent, Heads(3, 2, 1)).reshape(4, 3, 6)
    assert (found[:, 0] == 0).all() and (found[:, 1] != 0).all()


@pytest.mark.parametrize("number", [1e30, -5.0, float("inf"), float("nan")])
def test_whatever_an_absent_token_holds_changes_nothing(number: float) -> None:
    there, q = np.array([1, 0, 1], np.float32), rows(4 * 6)
    quiet = rows(4 * 2 * 6, seed=2)
    loud = quiet.reshape(4, 2, 6).copy()
    loud[2] = number  # the second of the last three tokens
    for causal in (0, 1):
        settings = Heads(4, 2, causal)
        wanted = arithmetic.attention(q, quiet, there, settings)
        with np.errstate(all="ignore"):
            found = arithmetic.attention(q, loud.ravel(), there, settings)
        assert np.array_equal(found, wanted)


def test_tokens_of_the_future_leave_causal_attention_as_it_was() -> None:
    q, before = rows(5, 6 * 4), rows(5, 6, 8, seed=2)
    after = before.copy()
    after[:, 4:] = after[:, [5, 4]] * 3 + 1  # swapped and altered
    said = [
        arithmetic.attention(q, x.reshape(5, -1), Heads(6, 2, 1)).reshape(5, 6, 4)
        for x in (before, after)
    ]
    assert np.array_equal(said[0][:, :4], said[1][:, :4])
    assert not np.allclose(said[0][:, 4:], said[1][:, 4:])


def test_attention_does_not_hear_the_order_of_tokens_and_keeps_that_of_queries() -> None:
    q, kv, order = rows(7, 3, 4), rows(7, 5, 8, seed=2), np.array([3, 0, 4, 1, 2])
    settings = Heads(5, 2, 0)
    said = arithmetic.attention(q.reshape(7, -1), kv.reshape(7, -1), settings)
    moved = arithmetic.attention(q.reshape(7, -1), kv[:, order].reshape(7, -1), settings)
    assert moved == pytest.approx(said, abs=1e-6)
    turned = arithmetic.attention(q[:, [2, 0, 1]].reshape(7, -1), kv.reshape(7, -1), settings)
    assert turned.reshape(7, 3, 4) == pytest.approx(said.reshape(7, 3, 4)[:, [2, 0, 1]], abs=1e-6)


def test_a_circular_convolution_turns_with_its_circle() -> None:
    circle = {"tokens": 12, "kernel": 5, "stride": 1}
    made = brain(
        12 * 3,
        Op("circular_windows", "encoder.a", ("senses",), "a", circle),
        Op("token_linear", "encoder.b", ("a",), "b", {"tokens": 12, "width": 4}),
    )
    x = rows(6, 12, 3)
    said = made.values(x.reshape(6, -1)).reshape(6, 12, 4)
    turned = made.values(np.roll(x, 1, axis=1).reshape(6, -1)).reshape(6, 12, 4)
    assert turned == pytest.approx(np.roll(said, 1, axis=1), abs=1e-5)
    # By the definition: token i of the output reads i - 2 ... i + 2 on the circle.
    weight, bias = (made.tensors[f"encoder.b.{name}"] for name in ("weight", "bias"))
    read = np.concatenate([x[:, (7 + k) % 12] for k in range(-2, 3)], axis=-1)
    assert said[:, 7] == pytest.approx(read @ weight.T + bias, abs=1e-4)


def test_what_is_pooled_over_a_circle_does_not_turn() -> None:
    circle = {"tokens": 12, "kernel": 3, "stride": 1}
    made = brain(
        12 * 2,
        Op("circular_windows", "encoder.a", ("senses",), "a", circle),
        Op("token_linear", "encoder.b", ("a",), "b", {"tokens": 12, "width": 5}),
        Op("relu", "encoder.b.relu", ("b",), "c", {}),
        Op("transpose", "encoder.c", ("c",), "d", {"rows": 12}),
        Op("mean_pool", "encoder.d", ("d",), "e", {"channels": 5}),
    )
    x = rows(6, 12, 2)
    said = made.values(x.reshape(6, -1))
    for step in (1, 5):
        turned = made.values(np.roll(x, step, axis=1).reshape(6, -1))
        assert turned == pytest.approx(said, abs=1e-5)


def test_nothing_at_all_is_a_batch_too() -> None:
    plane = {"channels": 2, "rows": 6, "columns": 3}
    ops = [
        Op("slice", "encoder.a", ("senses",), "x", {"start": 0, "width": 36}),
        Op("concat", "encoder.a", ("senses", "senses"), "x", {}),
        Op("transpose", "encoder.a", ("senses",), "x", {"rows": 4}),
        circular(6, 2, 1),
        Op("token_linear", "encoder.a", ("senses",), "x", {"tokens": 6, "width": 2}),
        Op("token_norm", "encoder.a", ("senses",), "x", {"tokens": 6, "epsilon": 1e-5}),
        attention(3, 2, 0),
        Op("mean_pool", "encoder.a", ("senses",), "x", {"channels": 6}),
        Op("max_pool", "encoder.a", ("senses",), "x", {**plane, "kernel": 2, "stride": 2}),
        Op("pad", "encoder.a", ("senses",), "x", {**plane, "margin": 1}),
    ]  # fmt: skip
    for op in ops:
        made = brain(36, op)
        assert made.values(np.zeros((0, 36))).shape == (0, made.architecture.outputs)


def circular(tokens: int, kernel: int, stride: int) -> Op:
    settings = {"tokens": tokens, "kernel": kernel, "stride": stride}
    return Op("circular_windows", "encoder.a", ("senses",), "x", settings)


def of(kind: str, **settings: int | float) -> Op:
    return Op(kind, "encoder.a", ("senses",), "x", settings)


@pytest.mark.parametrize(
    ("op", "inputs", "says"),
    [
        (of("slice", start=3, width=4), 6, "takes numbers 3 to 7 of 6"),
        (of("slice", start=-1, width=4), 6, "start of"),
        (of("slice", start=0, width=0), 6, "width of"),
        (Op("concat", "encoder.a", ("senses",), "x", {}), 6, "cannot read 1 values"),
        (Op("concat", "encoder.a", ("senses",) * 65, "x", {}), 6, "cannot read 65 values"),
        (Op("concat", "encoder.a", ("senses",) * 2, "x", {}), HUGE, "writes too much"),
        (of("transpose", rows=4), 6, "6 numbers: not a multiple of 4"),
        (circular(6, 7, 1), 6, "at most all of them"),
        (circular(6, 3, 4), 6, "whole number of strides"),
        (circular(5, 3, 1), 6, "not a multiple of 5"),
        (circular(1024, 1024, 1), 1024, "writes too much"),
        (of("token_linear", tokens=5, width=2), 6, "not a multiple of 5"),
        (of("token_linear", tokens=6, width=HUGE), 6, "writes too much"),
        (of("token_linear", tokens=1, width=HUGE), HUGE, "weights"),
        (of("token_norm", tokens=4, epsilon=1e-5), 6, "not a multiple of 4"),
        (of("token_norm", tokens=2, epsilon=0), 6, "epsilon of"),
        (attention(2, 1, 0), 6, "key and value of 1 heads"),
        (attention(2, 3, 0), 8, "key and value of 3 heads"),
        (attention(4, 1, 0), 6, "not a multiple of 4"),
        (attention(2, 1, 2), 8, "causal of"),
        (attention(2, 1, 1), 8, "4 queries of 2 tokens"),
        (attention(512, 1, 0), 512 * 4, f"at most {MAX_SCORES} comparisons"),
        (attention(HUGE, HUGE, 0), HUGE, "key and value"),
        (attention(2, 1, 0, "senses"), 8, "told of 8 tokens"),
        (of("mean_pool", channels=4), 6, "not a multiple of 4"),
        (of("max_pool", channels=1, rows=2, columns=3, kernel=3, stride=1), 6, "more than the"),
        (of("max_pool", channels=2, rows=2, columns=3, kernel=1, stride=1), 6, "cannot be 2 ch"),
        (of("max_pool", channels=1, rows=256, columns=256, kernel=99, stride=1), HUGE, "smaller k"),
        (of("pad", channels=2, rows=2, columns=3, margin=1), 6, "cannot be 2 channels"),
        (of("pad", channels=1, rows=2, columns=3, margin=HUGE), 6, "writes too much"),
    ],
)
def test_what_is_too_large_or_does_not_fit_is_one_line(op: Op, inputs: int, says: str) -> None:
    head = Op("linear", "head", ("x",), "values", {"width": 2})
    with pytest.raises(RlftError, match=says) as caught:
        Architecture(inputs, (op, head), "argmax")
    assert len(str(caught.value)) < 300 and "\n" not in str(caught.value)
