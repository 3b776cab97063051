"""How well classes are told apart: precision, recall, F1, calibration. NumPy only.

Who guesses the classes, and from what, stands in probes.py and behaviour.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.npc import RlftError

BINS = 15  # of confidence, equally wide, for the calibration error

Array = npt.NDArray[Any]
Floats = npt.NDArray[np.float64]
Counts = npt.NDArray[np.int64]


class Prior(NamedTuple):
    """What who looks at nothing reaches: always the most frequent class."""

    name: str  # of that class
    accuracy: float
    macro_f1: float


@dataclass(frozen=True, eq=False)
class Recognition:
    """What was taken for what. A number by class is (K,), in the order of the names.

    Where a ratio has nothing below its line it is 0: the precision of a class that is never
    guessed, the recall of one that never occurs. A class without support is shown so, and left out
    of every mean over the classes.
    """

    names: tuple[str, ...]
    confusion: Counts  # (K, K) rows: what it is; columns: what it was taken for
    calibration_error: float
    prior: Prior

    @property
    def support(self) -> Counts:
        """How often each class occurs."""
        counts: Counts = self.confusion.sum(1)
        return counts

    @property
    def accuracy(self) -> float:
        return float(self.confusion.trace() / self.confusion.sum())

    @property
    def precision(self) -> Floats:
        """Of the guesses of a class, the share that are right."""
        return _share(self.confusion.diagonal(), self.confusion.sum(0))

    @property
    def recall(self) -> Floats:
        """Of the cases of a class, the share that are found."""
        return _share(self.confusion.diagonal(), self.support)

    @property
    def f1(self) -> Floats:
        """Harmonic mean of precision and recall: 2 right / (guesses + cases)."""
        return _share(2 * self.confusion.diagonal(), self.confusion.sum(0) + self.support)

    @property
    def macro_precision(self) -> float:
        return self._macro(self.precision)

    @property
    def macro_f1(self) -> float:
        """Mean F1 of the classes that occur."""
        return self._macro(self.f1)

    @property
    def balanced_accuracy(self) -> float:
        """Mean recall of the classes that occur."""
        return self._macro(self.recall)

    def _macro(self, values: Floats) -> float:
        return float(values[self.support > 0].mean())

    @property
    def mcc(self) -> float:
        """Matthews' correlation for K classes (Gorodkin 2004); 0 where one side never varies.

        (right N - cases . guesses) / sqrt((N^2 - cases . cases) (N^2 - guesses . guesses))
        """
        table = self.confusion.astype(np.float64)
        cases, guesses, total = table.sum(1), table.sum(0), table.sum()
        spread = (total**2 - cases @ cases) * (total**2 - guesses @ guesses)
        if spread <= 0.0:
            return 0.0
        return float((table.trace() * total - cases @ guesses) / np.sqrt(spread))

    def json(self) -> dict[str, Any]:
        by_class = zip(self.names, self.precision, self.recall, self.f1, self.support, strict=True)
        return {
            "accuracy": round(self.accuracy, 4),
            "balanced_accuracy": round(self.balanced_accuracy, 4),
            "macro_precision": round(self.macro_precision, 4),
            "macro_f1": round(self.macro_f1, 4),
            "mcc": round(self.mcc, 4),
            "calibration_error": round(self.calibration_error, 4),
            "prior": {
                "class": self.prior.name,
                "accuracy": round(self.prior.accuracy, 4),
                "macro_f1": round(self.prior.macro_f1, 4),
            },
            "classes": {
                name: {
                    "precision": round(float(precision), 4),
                    "recall": round(float(recall), 4),
                    "f1": round(float(f1), 4),
                    "support": int(support),
                }
                for name, precision, recall, f1, support in by_class
            },
            "confusion": self.confusion.tolist(),
        }


def report(
    labels: npt.ArrayLike,
    probabilities: npt.ArrayLike,
    names: Sequence[str],
    training: npt.ArrayLike | None = None,
) -> Recognition:
    """Judge guesses (N, K) of labels (N,), each an index into the K names.

    The likeliest class is the guess. `training` are the labels that were learnt from: the baseline
    always guesses the most frequent of them, without them the most frequent of `labels`. Raises
    RlftError for labels outside the names and for rows that are no probabilities.
    """
    truth, guessed = np.asarray(labels), np.asarray(probabilities, np.float64)
    known = truth if training is None else np.asarray(training)
    classes = len(names)
    if truth.ndim != 1 or not truth.size or guessed.shape != (len(truth), classes):
        raise RlftError(
            f"labels of shape {truth.shape} and probabilities of shape {guessed.shape} for "
            f"{classes} classes: they should be (N,) and (N, {classes}), N above zero"
        )
    for given in (truth, known):
        if given.dtype.kind not in "iu" or (given.size and not _inside(given, classes)):
            raise RlftError(f"labels should be whole numbers from 0 to {classes - 1}")
    if not (guessed >= 0.0).all() or not np.allclose(guessed.sum(1), 1.0, atol=1e-4):
        raise RlftError("each row of probabilities should be 0 or more and add up to 1")
    guess = guessed.argmax(1)
    confusion = tabulate(truth, guess, classes)
    usual = int(np.bincount(known, minlength=classes).argmax())
    error = calibration_error(guessed.max(1), guess == truth)
    return Recognition(tuple(names), confusion, error, _prior(confusion.sum(1), usual, names))


def _inside(labels: Array, classes: int) -> bool:
    return bool(0 <= labels.min() <= labels.max() < classes)


def tabulate(truth: Array, guess: Array, classes: int) -> Counts:
    """How often each class (rows) was taken for each (columns)."""
    pairs = np.bincount(truth * classes + guess, minlength=classes * classes)
    return pairs.reshape(classes, classes).astype(np.int64)


def _prior(support: Counts, usual: int, names: Sequence[str]) -> Prior:
    """Its recall is 1 and its precision its share, so its F1 is 2 share / (1 + share)."""
    share = float(support[usual] / support.sum())
    return Prior(names[usual], share, 2 * share / (1 + share) / int((support > 0).sum()))


def calibration_error(confidence: npt.ArrayLike, right: npt.ArrayLike) -> float:
    """Expected calibration error (Naeini et al. 2015; Guo et al. 2017), in BINS equal bins.

    The mean of |share right - mean confidence| over the bins ((i-1)/BINS, i/BINS], weighted by how
    many guesses are in each; `confidence` (N,) is that of the guess made.
    """
    sure, hit = np.asarray(confidence, np.float64), np.asarray(right, np.float64)
    bins = np.clip(np.ceil(sure * BINS).astype(np.intp) - 1, 0, BINS - 1)
    # (n / N) |hits / n - sum / n| is |hits - sum| / N: empty bins add nothing
    apart = np.bincount(bins, hit - sure, minlength=BINS)
    return float(np.abs(apart).sum() / len(sure))


def _share(part: Array, whole: Array) -> Floats:
    """part / whole, 0 where there is no whole."""
    return np.where(whole > 0, part / np.maximum(whole, 1), 0.0)
