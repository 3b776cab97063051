"""Precision, recall, F1, calibration and their baseline, against numbers worked out by hand."""

import json

import numpy as np
import pytest

from rlft.lab.probing.recognition import BINS, calibration_error, report
from rlft.npc import RlftError

NAMES = ("cat", "dog", "eel")


def sure(guesses, classes=3, confidence=1.0):
    """Probabilities with this much on each guess, the rest shared evenly."""
    rows = np.full((len(guesses), classes), (1.0 - confidence) / (classes - 1))
    rows[np.arange(len(guesses)), guesses] = confidence
    return rows


@pytest.fixture
def found():
    #          cat x4         dog x3      eel x3
    labels = [0, 0, 0, 0, 1, 1, 1, 2, 2, 2]
    guess = [0, 0, 0, 1, 1, 1, 0, 2, 0, 1]
    return report(labels, sure(guess), NAMES)


def test_each_class_has_the_precision_recall_and_f1_worked_out_by_hand(found):
    assert found.confusion.tolist() == [[3, 1, 0], [1, 2, 0], [1, 1, 1]]
    assert found.support.tolist() == [4, 3, 3]
    assert found.precision == pytest.approx([3 / 5, 2 / 4, 1 / 1])
    assert found.recall == pytest.approx([3 / 4, 2 / 3, 1 / 3])
    assert found.f1 == pytest.approx([6 / 9, 4 / 7, 2 / 4])


def test_the_means_over_the_classes_weigh_them_alike(found):
    assert found.accuracy == pytest.approx(6 / 10)
    assert found.macro_precision == pytest.approx((3 / 5 + 2 / 4 + 1) / 3)
    assert found.macro_f1 == pytest.approx((6 / 9 + 4 / 7 + 2 / 4) / 3)
    assert found.balanced_accuracy == pytest.approx((3 / 4 + 2 / 3 + 1 / 3) / 3)


def test_matthews_correlation_of_three_classes_and_of_two(found):
    # right 6, N 10, cases (4, 3, 3), guesses (5, 4, 1)
    expected = (6 * 10 - (20 + 12 + 3)) / np.sqrt((100 - 34) * (100 - 42))
    assert found.mcc == pytest.approx(expected)
    two = report([1, 1, 1, 0, 0], sure([1, 1, 0, 0, 1], 2), ("no", "yes"))
    assert two.mcc == pytest.approx((2 * 1 - 1 * 1) / np.sqrt(3 * 3 * 2 * 2))


def test_perfect_guesses_score_one_and_constant_ones_correlate_with_nothing():
    labels = [0, 1, 2, 0]
    perfect = report(labels, sure(labels), NAMES)
    assert perfect.accuracy == perfect.macro_f1 == perfect.balanced_accuracy == 1.0
    assert perfect.mcc == pytest.approx(1.0) and perfect.calibration_error == 0.0
    assert report(labels, sure([0, 0, 0, 0]), NAMES).mcc == 0.0


def test_a_class_that_is_never_guessed_counts_with_zero():
    found = report([0, 0, 1, 1], sure([0, 0, 0, 0], 2), ("cat", "dog"))
    assert found.precision.tolist() == [0.5, 0.0] and found.recall.tolist() == [1.0, 0.0]
    assert found.macro_f1 == pytest.approx((2 / 3 + 0) / 2)


def test_a_class_that_never_occurs_is_shown_with_zeros_and_left_out_of_the_means():
    found = report([0, 0, 1], sure([0, 2, 1]), NAMES)
    assert found.support.tolist() == [2, 1, 0]
    assert (found.precision[2], found.recall[2], found.f1[2]) == (0.0, 0.0, 0.0)
    assert found.macro_f1 == pytest.approx((2 / 3 + 1) / 2)
    assert found.balanced_accuracy == pytest.approx((1 / 2 + 1) / 2)
    assert found.json()["classes"]["eel"]["support"] == 0


def test_the_baseline_guesses_the_most_frequent_class_of_what_was_learnt_from():
    labels = [0, 0, 0, 1]
    own = report(labels, sure(labels, 2), ("cat", "dog")).prior
    assert own.name == "cat" and own.accuracy == 0.75
    assert own.macro_f1 == pytest.approx((2 * 0.75 / 1.75 + 0) / 2)
    other = report(labels, sure(labels, 2), ("cat", "dog"), training=[1, 1, 0]).prior
    assert other.name == "dog" and other.accuracy == 0.25
    assert other.macro_f1 == pytest.approx((2 * 0.25 / 1.25 + 0) / 2)
    same = report(labels, sure([1, 1, 1, 1], 2), ("cat", "dog"))
    assert same.macro_f1 == pytest.approx(other.macro_f1)


def test_a_baseline_whose_class_is_not_among_these_finds_nothing():
    prior = report([0, 0, 1], sure([0, 0, 1]), NAMES, training=[2, 2, 0]).prior
    assert prior == ("eel", 0.0, 0.0)


def test_the_calibration_error_is_the_one_worked_out_by_hand():
    assert BINS == 15
    # 0.9 is in the 14th bin, 0.62 in the 10th: |2 - 3 * 0.9| + |1 - 1 * 0.62|, over 4
    sureness, right = [0.9, 0.9, 0.9, 0.62], [1, 1, 0, 1]
    assert calibration_error(sureness, right) == pytest.approx((0.7 + 0.38) / 4)
    # in one bin what is too much and what is too little meet
    assert calibration_error([0.95, 0.95], [1, 1]) == pytest.approx(0.05)
    assert calibration_error([0.5, 0.5], [1, 0]) == 0.0


def test_a_bin_ends_with_its_upper_edge():
    # 1/15 is of the first bin and 2/15 of the second: apart they do not cancel
    assert calibration_error([1 / 15, 2 / 15], [1, 0]) == pytest.approx((14 / 15 + 2 / 15) / 2)
    assert calibration_error([1.5 / 15, 2 / 15], [1, 0]) == pytest.approx((1 - 3.5 / 15) / 2)


def test_less_sure_guesses_are_as_right_and_better_calibrated():
    labels, guess = [0, 1, 2, 2], [0, 1, 2, 0]
    bold = report(labels, sure(guess), NAMES)
    humble = report(labels, sure(guess, confidence=0.75), NAMES)
    assert bold.accuracy == humble.accuracy == 0.75
    assert (bold.calibration_error, humble.calibration_error) == (0.25, 0.0)


def test_the_report_is_plain_json(found):
    told = json.loads(json.dumps(found.json()))
    assert told["accuracy"] == 0.6 and told["confusion"][2] == [1, 1, 1]
    assert told["classes"]["dog"] == {
        "precision": 0.5, "recall": 0.6667, "f1": 0.5714, "support": 3
    }  # fmt: skip
    assert told["prior"]["class"] == "cat"


@pytest.mark.parametrize(
    ("labels", "probabilities", "said"),
    [
        ([], np.zeros((0, 3)), "N above zero"),
        ([0, 1], np.full((2, 2), 0.5), r"\(N, 3\)"),
        ([0, 3], np.full((2, 3), 1 / 3), "0 to 2"),
        ([0, -1], np.full((2, 3), 1 / 3), "0 to 2"),
        ([0.0, 1.0], np.full((2, 3), 1 / 3), "whole numbers"),
        ([0, 1], np.full((2, 3), 0.5), "add up to 1"),
        ([0, 1], [[2.0, -1.0, 0.0]] * 2, "0 or more"),
        ([0, 1], [[np.nan, 1.0, 0.0]] * 2, "0 or more"),
    ],
)
def test_what_is_no_label_or_no_probability_is_refused_in_a_line(labels, probabilities, said):
    with pytest.raises(RlftError, match=said):
        report(labels, probabilities, NAMES)
