"""Weights, adjustment, focal loss and balanced batches, by numbers worked out by hand; the undoing.

What is undone is judged where the truth is known: labels drawn from given probabilities.
"""

import math

import pytest
import torch
from torch.nn.functional import cross_entropy

from rlft.lab.probing.recognition import report
from rlft.networks.imbalance import (
    METHODS,
    Balance,
    balanced_rows,
    effective_weights,
    focal,
    log_prior,
)
from rlft.npc import RlftError

COUNTS = torch.tensor([1, 3, 0])


def test_effective_numbers_by_hand():
    # beta 0.5: 1 example counts (1 - 0.5) / 0.5 = 1, three count (1 - 0.125) / 0.5 = 1.75.
    # Weights 1 and 1 / 1.75 = 4/7, scaled to a mean of 1: 14/11 and 8/11; nothing for nobody.
    torch.testing.assert_close(effective_weights(COUNTS, 0.5), torch.tensor([14 / 11, 8 / 11, 0.0]))


def test_beta_goes_from_no_weights_to_inverse_counts():
    torch.testing.assert_close(effective_weights(COUNTS, 0.0), torch.tensor([1.0, 1.0, 0.0]))
    nearly = effective_weights(COUNTS, 1 - 1e-9)
    assert float(nearly[0] / nearly[1]) == pytest.approx(3.0, rel=1e-4)


def test_the_prior_counts_every_class_once_more():
    torch.testing.assert_close(log_prior(COUNTS).exp(), torch.tensor([2 / 7, 4 / 7, 1 / 7]))


def test_focal_without_focus_is_cross_entropy_and_with_it_by_hand():
    logits, labels = torch.randn(64, 5, generator=_seeded(0)), torch.arange(64) % 5
    torch.testing.assert_close(focal(logits, labels, 0.0), cross_entropy(logits, labels))
    # p = 3/4: (1/4)^2 * log(4/3)
    sure = torch.tensor([[math.log(3.0), 0.0]])
    assert float(focal(sure, torch.tensor([0]), 2.0)) == pytest.approx(math.log(4 / 3) / 16)


def test_weights_weigh_the_mean():
    logits, labels = torch.randn(64, 3, generator=_seeded(1)), torch.arange(64) % 3
    weights = torch.tensor([0.5, 1.0, 3.0])
    torch.testing.assert_close(
        focal(logits, labels, 0.0, weights), cross_entropy(logits, labels, weight=weights)
    )


def test_an_adjusted_logit_is_that_of_even_classes():
    # Trained with prior (3/4, 1/4) on even logits (0, log 2): what the loss sees is 3 against 2.
    balance = Balance("adjust", torch.tensor([2, 0]))
    logits = torch.tensor([[0.0, math.log(2.0)]])
    assert float(balance.loss(logits, torch.tensor([0]))) == pytest.approx(math.log(5 / 3))
    assert float(balance.loss(logits, torch.tensor([1]))) == pytest.approx(math.log(5 / 2))


def test_a_balanced_batch_has_every_class_alike_and_none_without_a_label():
    labels = torch.tensor([0] * 900 + [1] * 90 + [2] * 10 + [-1] * 500)
    drawn = labels[balanced_rows(labels, 9000, _seeded(0))]
    shares = drawn.bincount(minlength=3) / 9000
    assert drawn.min() == 0
    assert float((shares - 1 / 3).abs().max()) < 4 * math.sqrt(2 / 9 / 9000)
    with pytest.raises(RlftError, match="no row has a label"):
        balanced_rows(torch.tensor([-1, -1]), 4, _seeded(0))


def test_tilts_by_hand():
    counts = torch.tensor([1, 7, 0])  # shares 2/11, 8/11: a ratio of 4
    up = math.log(4.0) / 2
    torch.testing.assert_close(Balance("sampling", counts).tilt(), torch.tensor([up, -up, 0.0]))
    half = Balance("adjust", counts, tau=0.5).tilt()
    torch.testing.assert_close(half, torch.tensor([up / 2, -up / 2, 0.0]))
    assert not Balance("none", counts).tilt().any()
    weights = effective_weights(counts, 0.9)
    tilt = Balance("weights", counts, beta=0.9).tilt()
    torch.testing.assert_close((tilt[0] - tilt[1]).exp(), weights[0] / weights[1])


@pytest.mark.parametrize("method", [name for name in METHODS if name != "none"])
def test_taking_the_tilt_off_gives_the_true_probabilities_back(method):
    """A softmax regression on one-hot inputs whose label probabilities are known."""
    generator = _seeded(7)
    truth = torch.tensor([[0.90, 0.08, 0.02], [0.60, 0.38, 0.02], [0.85, 0.05, 0.10]])
    inputs = torch.randint(3, (30_000,), generator=generator)
    labels = torch.multinomial(truth[inputs], 1, generator=generator)[:, 0]
    balance = Balance(method, labels[:15_000].bincount(minlength=3), beta=0.99999).check()
    logits = torch.zeros(3, 3, requires_grad=True)
    optimizer = torch.optim.Adam([logits], 0.05)
    for _ in range(300):
        rows = torch.arange(15_000)
        if method == "sampling":
            rows = balanced_rows(labels[:15_000], 15_000, generator)
        optimizer.zero_grad()
        balance.loss(logits[inputs[rows]], labels[rows]).backward()
        optimizer.step()
    learnt, fresh = logits.detach(), inputs[15_000:]
    names, unseen = ("often", "seldom", "rare"), labels[15_000:].numpy()
    before, after = (
        report(unseen, said[fresh].double().softmax(-1).numpy(), names)
        for said in (learnt, learnt - balance.tilt())
    )
    restored = (learnt - balance.tilt()).softmax(-1)
    assert float((restored - truth).abs().max()) < 0.03
    assert after.calibration_error < 0.02 < 0.1 < before.calibration_error
    assert after.accuracy > before.accuracy
    assert before.balanced_accuracy > after.balanced_accuracy + 0.1  # what balancing is for


def test_numbers_out_of_place_are_refused():
    with pytest.raises(RlftError, match="did you mean 'weights'"):
        Balance("weihgts", COUNTS).check()
    with pytest.raises(RlftError, match="beta=1"):
        Balance("weights", COUNTS, beta=1.0).check()
    with pytest.raises(RlftError, match="at least 0"):
        Balance("adjust", COUNTS, tau=-1.0).check()


def _seeded(seed):
    return torch.Generator().manual_seed(seed)
