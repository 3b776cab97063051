"""Golden trajectories: `python tests/golden.py` writes golden.npz anew after a wanted change.

Two hundred decisions in three copies of each game, with everything that draws on the way:
bots of all kinds, hazards, pick-ups, levels of several layouts. A checksum a step says where two
runs part; the rewards and the last observations say how.
"""

import zlib
from pathlib import Path

import numpy as np

from rlft.envs import IDS
from rlft.envs.batch import Batch
from rlft.envs.bots import BOTS

FILE = Path(__file__).with_name("golden.npz")
STEPS, COPIES, SEED = 200, 3, 2026

EVERYONE = dict.fromkeys(BOTS[1:], 1.0)
RULES = {
    "PointNavigation": {"goal": "random", "time_limit": 60},
    "Navigation": {"layout": "maze", "hazards": 3, "time_limit": 90},
    "Arena": {"layout": "rooms", "team_size": 3, "pickups": 2, "hazards": 2, "foes": EVERYONE,
              "friends": EVERYONE, "weapon": "ranged", "foe_skill": 0.7, "time_limit": 120},
    "Gather": {"layout": "caves", "bad_speed": 1.0, "time_limit": 90},
    "Evade": {"layout": "pillars", "pursuers": 3, "foes": EVERYONE, "time_limit": 90},
    "Hunt": {"layout": "open", "foes": EVERYONE, "time_limit": 90},
    "Spar": {"layout": "caves", "foes": EVERYONE, "time_limit": 90},
    "KeyExit": {"distance": 2, "time_limit": 60},
    "Crossing": {"time_limit": 60},
}  # fmt: skip


def name_of(game_id: str) -> str:
    return game_id.removeprefix("rlft/").removesuffix("-v0")


def controls(tick: int, shape: tuple[int, ...]) -> np.ndarray:
    """Controls in halves from -1 to 1, by arithmetic: NumPy's generators may change."""
    k = np.arange(np.prod(shape), dtype=np.uint64) + np.uint64(1 + 1000 * (tick // 3))
    mixed = (k * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(33)
    return ((mixed % np.uint64(5)).astype(np.float32) / 2.0 - 1.0).reshape(shape)


def trajectory(game_id: str) -> dict[str, np.ndarray]:
    """What a game hands back: checksums (T,), rewards and ends (T, N), last observations (N, D)."""
    batch = Batch(game_id, COPIES, **RULES[name_of(game_id)])
    batch.restart(SEED + np.arange(COPIES))
    sums, rewards, ends = [], [], []
    for tick in range(STEPS):
        batch.controls[:] = controls(tick, batch.controls.shape)
        batch.advance()
        out = batch.out
        sums.append(zlib.crc32(out.observation.tobytes()))
        rewards.append(out.reward[:, 0].copy())
        ends.append(out.terminated + 2 * out.truncated)
    return {
        "sums": np.array(sums, np.uint32),
        "rewards": np.array(rewards),
        "ends": np.array(ends, np.uint8),
        "last": batch.out.observation[:, 0].copy(),
    }


def write() -> None:
    arrays = {}
    for game_id in IDS:
        for key, array in trajectory(game_id).items():
            arrays[f"{name_of(game_id)}.{key}"] = array
    np.savez_compressed(FILE, **arrays)
    print(f"wrote {FILE.name}: {FILE.stat().st_size} bytes")


if __name__ == "__main__":
    write()
