"""Targets, policies and schedules against numbers by hand and slow definitions."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from rlft.agents.schedules import linear, rectification
from rlft.agents.targets import chosen, draw, epsilon_greedy, lambda_returns, softmax


def column(*numbers: float) -> Tensor:
    return torch.tensor(numbers, dtype=torch.float64).unsqueeze(1)


def flags(*marks: int) -> Tensor:
    return torch.tensor(marks, dtype=torch.bool).unsqueeze(1)


def forward_view(
    r: Tensor, terminated: Tensor, truncated: Tensor, v: Tensor, gamma: float, trace: float
) -> Tensor:
    """The definition: n-step returns to the end of the episode or of the data, mixed by λ."""
    g = torch.zeros_like(r)
    for n in range(r.shape[1]):
        for t in range(len(r)):
            n_step, reward, weight = [], 0.0, 1.0
            for k in range(t, len(r)):
                reward += weight * float(r[k, n])
                weight *= gamma
                n_step.append(reward + (0.0 if terminated[k, n] else weight * float(v[k, n])))
                if terminated[k, n] or truncated[k, n]:
                    break
            mixed = sum((1 - trace) * trace**i * n_step[i] for i in range(len(n_step) - 1))
            g[t, n] = mixed + trace ** (len(n_step) - 1) * n_step[-1]
    return g


def test_numbers_by_hand() -> None:
    # G_2 = 3 + .5 * 40 = 23; G_1 = 2 + .5 (.5 * 23 + .5 * 20) = 12.75
    # G_0 = 1 + .5 (.5 * 12.75 + .5 * 10) = 6.6875
    g = lambda_returns(
        column(1, 2, 3), flags(0, 0, 0), flags(0, 0, 0), column(10, 20, 40), gamma=0.5, trace=0.5
    )
    assert g.flatten().tolist() == [6.6875, 12.75, 23.0]


def test_truncation_bootstraps_and_termination_cuts() -> None:
    r, v, none = column(1, 2, 3), column(10, 20, 40), flags(0, 0, 0)
    truncated = lambda_returns(r, none, flags(0, 1, 0), v, gamma=0.5, trace=0.5)
    assert truncated.flatten().tolist() == [1 + 0.5 * (0.5 * 12 + 0.5 * 10), 2 + 0.5 * 20, 23.0]
    terminated = lambda_returns(r, flags(0, 1, 0), none, v, gamma=0.5, trace=0.5)
    assert terminated.flatten().tolist() == [1 + 0.5 * (0.5 * 2 + 0.5 * 10), 2.0, 23.0]
    both = lambda_returns(r, flags(0, 1, 0), flags(0, 1, 0), v, gamma=0.5, trace=0.5)
    assert torch.equal(both, terminated)


@settings(deadline=None)  # the definition is slow on purpose
@given(
    seed=st.integers(0, 2**32),
    steps=st.integers(1, 12),
    copies=st.integers(1, 3),
    gamma=st.floats(0, 1),
    trace=st.floats(0, 1),
    ends=st.floats(0, 0.6),
)
def test_the_recursion_is_the_definition(
    seed: int, steps: int, copies: int, gamma: float, trace: float, ends: float
) -> None:
    generator = torch.Generator().manual_seed(seed)
    r, v = torch.randn(2, steps, copies, generator=generator, dtype=torch.float64)
    terminated, truncated = torch.rand(2, steps, copies, generator=generator) < ends
    arguments = (r, terminated, truncated, v, gamma, trace)
    torch.testing.assert_close(lambda_returns(*arguments), forward_view(*arguments))


@settings(deadline=None)
@given(seed=st.integers(0, 2**32), gamma=st.floats(0, 1))
def test_no_trace_is_one_step_and_full_trace_is_monte_carlo(seed: int, gamma: float) -> None:
    generator = torch.Generator().manual_seed(seed)
    r, v = torch.randn(2, 6, 4, generator=generator, dtype=torch.float64)
    terminated, truncated = torch.rand(2, 6, 4, generator=generator) < 0.2
    none = torch.zeros_like(terminated)
    one_step = r + gamma * torch.where(terminated, 0.0, v)
    torch.testing.assert_close(lambda_returns(r, terminated, truncated, v, gamma, 0.0), one_step)
    powers = gamma ** torch.arange(7, dtype=torch.float64)
    monte_carlo = (powers[:6, None] * r).sum(0) + powers[6] * v[-1]
    torch.testing.assert_close(lambda_returns(r, none, none, v, gamma, 1.0)[0], monte_carlo)


def test_epsilon_greedy_shares_the_rest_among_the_best() -> None:
    q = torch.tensor([[1.0, 3.0, 3.0, 0.0], [5.0, 1.0, 2.0, 3.0]])
    wanted = torch.tensor([[0.05, 0.45, 0.45, 0.05], [0.85, 0.05, 0.05, 0.05]])
    torch.testing.assert_close(epsilon_greedy(q, 0.2), wanted)
    assert epsilon_greedy(q, 0.0)[1].tolist() == [1.0, 0.0, 0.0, 0.0]


def test_softmax_follows_the_gaps() -> None:
    pi = softmax(torch.tensor([0.04, 0.02, 0.02]), 0.02)
    torch.testing.assert_close(pi[0] / pi[1], torch.tensor(1.0).exp())
    assert pi.sum() == pytest.approx(1.0)


def test_draws_come_as_often_as_they_should() -> None:
    pi = torch.tensor([0.5, 0.3, 0.2, 0.0]).expand(100_000, 4)
    actions = draw(pi, torch.Generator().manual_seed(1))
    shares = actions.bincount(minlength=4) / len(pi)
    torch.testing.assert_close(shares, pi[0], atol=0.006, rtol=0)  # four standard errors
    assert shares[3] == 0
    again = draw(pi, torch.Generator().manual_seed(1))
    assert torch.equal(actions, again)


def test_chosen_picks_one_value_a_row() -> None:
    q = torch.arange(12.0).reshape(2, 2, 3)
    assert chosen(q, torch.tensor([[0, 2], [1, 1]])).tolist() == [[0.0, 5.0], [7.0, 10.0]]


def test_linear_ends_where_it_should() -> None:
    assert [linear(1.0, 0.5, step, 10) for step in (0, 5, 10, 99)] == [1.0, 0.75, 0.5, 0.5]
    assert linear(1.0, 0.5, 0, 0) == 0.5


def test_rectified_adam_is_torch_radam_once_defined() -> None:
    """Both steps depend on the gradients alone, so equal gradients must give equal steps."""
    ours, theirs = (torch.zeros(4, dtype=torch.float64, requires_grad=True) for _ in range(2))
    adam = torch.optim.Adam([ours], betas=(0.9, 0.99), eps=0.0)
    radam = torch.optim.RAdam([theirs], lr=0.1, betas=(0.9, 0.99), eps=0.0)
    generator = torch.Generator().manual_seed(0)
    for update in range(1, 60):
        before = ours.detach().clone(), theirs.detach().clone()
        ours.grad = torch.randn(4, generator=generator, dtype=torch.float64)
        theirs.grad = ours.grad.clone()
        adam.param_groups[0]["lr"] = 0.1 * rectification(update, 0.99)
        adam.step()
        radam.step()
        if update > 5:
            torch.testing.assert_close(ours - before[0], theirs - before[1])
        else:
            assert torch.equal(ours, before[0])  # where the paper takes a momentum step
