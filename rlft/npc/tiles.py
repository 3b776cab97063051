"""Tile coding: which cells of one or more displaced grids a point lies in. Arithmetic only.

Sutton & Barto, Reinforcement Learning (2nd ed.), 9.5.4. Its operation `tiles` stands in
runtime.py (NumPy) and in rlft/networks (torch, the same arithmetic).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray


def side(tilings: int, bins: int) -> int:
    """Cells a dimension: a displaced tiling needs one more to cover [0, bins]."""
    return bins if tilings == 1 else bins + 1


def cells(dimensions: int, tilings: int, bins: int) -> int:
    """How many cells there are in all: tilings * side**dimensions. Exact, however large."""
    a_tiling: int = side(tilings, bins) ** dimensions
    return tilings * a_tiling


def numerators(dimensions: int, tilings: int) -> NDArray[np.int64]:
    """How far tiling k is displaced along dimension i, in T-ths of a tile: k (2i + 1) mod T. (T, D)

    The odd numbers 1, 3, 5, ... are Sutton's asymmetric displacements: with equal ones, the
    cells of all tilings line up along the diagonal.
    """
    k, i = np.arange(tilings, dtype=np.int64), np.arange(dimensions, dtype=np.int64)
    return np.outer(k, 2 * i + 1) % tilings


def active(coordinates: ArrayLike, tilings: int, bins: int) -> NDArray[np.int64]:
    """The cell of each tiling that a point lies in: coordinates (N, D) to (N, T) indices.

    Coordinates count tiles and are clipped to [0, bins]; NaN counts as 0. One tiling is a plain
    grid. Indices of tiling k lie in [k * side**D, (k + 1) * side**D), the last dimension varies
    fastest; all are below `cells(D, tilings, bins)`, which must fit 64 bits.
    """
    # fmax takes the number of a number and a NaN. float64, so that a displacement never rounds a
    # coordinate up to the next cell.
    points = np.fmin(np.fmax(np.asarray(coordinates, dtype=np.float64), 0.0), bins)
    dimensions, size = points.shape[1], side(tilings, bins)
    displaced = points[:, None] + numerators(dimensions, tilings) / tilings  # (N, T, D)
    strides = size ** np.arange(dimensions - 1, -1, -1, dtype=np.int64)
    first = np.arange(tilings, dtype=np.int64) * size**dimensions
    indices: NDArray[np.int64] = first + np.minimum(displaced.astype(np.int64), size - 1) @ strides
    return indices
