"""Recording what would be watched into a GIF or an MP4. Needs no screen."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from rlft.envs import palette
from rlft.envs.batch import Batch
from rlft.envs.canvas import pixels
from rlft.envs.palette import blend
from rlft.lab.viewing.playback import Playback
from rlft.lab.viewing.showing import View
from rlft.lab.viewing.viewer import Viewer
from rlft.npc.errors import RlftError
from rlft.npc.writing import replacing

Frame = npt.NDArray[np.uint8]  # (H, W, 3)
RATES = {".gif": 20, ".mp4": 60}  # frames a second
LONGEST = 3600.0  # seconds of a recording
COLOURS = 128  # of a GIF: fewer make it small, more make gradients smooth


def record(
    player: Any,
    batch: Batch,
    path: str | Path,
    *,
    seconds: float | None = None,
    episodes: int | None = None,
    seed: int = 0,
    size: int = 420,
    shown: Iterable[str] = (),
    panel: bool = False,
    speed: float = 1.0,
) -> Path:
    """Record `player` in a batch of one copy, for some seconds or until so many levels ended.

    Whichever comes first ends the recording; with neither given, ten seconds. `size` is the
    level's in pixels; `panel` adds the rest of the window. Raises RlftError for a path that cannot
    be written or an ending other than .gif and .mp4.
    """
    check_ending(Path(path))
    playback = Playback(batch, player, seed)
    playback.speed = speed
    return record_view(Viewer(playback, size, shown), path, seconds, episodes, panel)


def record_view(
    view: View,
    path: str | Path,
    seconds: float | None = None,
    episodes: int | None = None,
    panel: bool = True,
) -> Path:
    """Record what is watched: with `panel` the whole window, else the level alone. See `record`."""
    path = Path(path)
    check_ending(path)
    if seconds is None:
        seconds = 10.0 if episodes is None else LONGEST
    if not 0.0 < seconds <= LONGEST or (episodes is not None and episodes < 1):
        raise RlftError(f"record between 0 and {LONGEST:g} seconds, and 1 episode or more")
    rate = RATES[path.suffix.lower()]
    frames = _frames(view, rate, seconds, episodes, panel)
    return write_frames(frames, path, rate, _colours)


def check_ending(path: Path) -> None:
    """Refuse a recording that is neither a .gif nor an .mp4."""
    if path.suffix.lower() not in RATES:
        raise RlftError(f"a recording is a .gif or an .mp4 file, not {path.name!r}")


def write_frames(
    frames: Iterator[Frame],
    path: Path,
    rate: float,
    colours: Callable[[Image.Image], Image.Image] | None = None,
) -> Path:
    """Write frames, `rate` a second, as .gif or .mp4; under a temporary name until it is whole.

    `colours` makes a GIF's palette from its first frame; without, from that frame alone.
    """
    check_ending(path)
    ending = path.suffix.lower()
    with replacing(path) as temporary:
        temporary.touch()  # before the work, not after it
        if ending == ".gif":
            _write_gif(frames, temporary, rate, colours or _few)
        else:
            _write_mp4(frames, temporary, rate)
    return path


def _frames(
    view: View, rate: int, seconds: float, episodes: int | None, panel: bool
) -> Iterator[Frame]:
    """Frames at `rate` a second; the end of the last episode lingers as in the window."""
    for _ in range(max(round(seconds * rate), 1)):
        yield pixels(view.frame() if panel else view.picture())
        view.advance(1.0 / rate)
        if episodes is not None and view.finished >= episodes:
            return


def _write_gif(
    frames: Iterator[Frame], path: Path, rate: float, colours: Callable[[Image.Image], Image.Image]
) -> None:
    """One palette for all frames and no dithering: what stands still costs nothing."""
    first = Image.fromarray(next(frames))
    chosen = colours(first)

    def reduced(image: Image.Image) -> Image.Image:
        return image.quantize(palette=chosen, dither=Image.Dither.NONE)

    rest = (reduced(Image.fromarray(frame)) for frame in frames)
    reduced(first).save(
        path,
        save_all=True,
        append_images=rest,
        duration=round(100 / rate) * 10,  # milliseconds; a GIF counts in hundredths of a second
        loop=0,  # for ever
        disposal=1,  # a frame is drawn over the one before
    )


def _colours(first: Image.Image) -> Image.Image:
    """A palette for a recording, from its first frame and what may appear in it later."""
    theme = [*palette.TEAMS, palette.GOOD, palette.HEALTH, palette.BAD, palette.HAZARD,
             palette.GOAL, palette.FULL, palette.LOW, palette.FALLEN]  # fmt: skip
    grounds = (palette.FLOOR, palette.INK, palette.WHITE)
    mixed = [
        blend(colour, ground, share)
        for colour in theme
        for ground in grounds
        for share in (0.0, 0.35, 0.7)
    ]
    side = first.width
    swatches = np.zeros((side // 2, side, 3), np.uint8)  # a third of what is counted
    for k, part in enumerate(np.array_split(swatches, len(mixed), axis=1)):
        part[:] = mixed[k]
    both = np.concatenate([np.asarray(first), swatches])
    return Image.fromarray(both).quantize(COLOURS, Image.Quantize.MEDIANCUT)


def no_wider(picture: Frame, widest: int) -> Frame:
    """The picture, made smaller where it is wider than so many pixels."""
    height, width = picture.shape[:2]
    if width <= widest:
        return picture
    size = (widest, round(height * widest / width))
    return np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.LANCZOS))


def _few(first: Image.Image) -> Image.Image:
    return first.quantize(COLOURS, Image.Quantize.MEDIANCUT)


def _write_mp4(frames: Iterator[Frame], path: Path, rate: float) -> None:
    try:
        imageio = importlib.import_module("imageio.v2")
        importlib.import_module("imageio_ffmpeg")  # without it, imageio would fail later
    except ImportError:
        raise RlftError(
            "an .mp4 needs imageio: pip install 'rlft[video]', or record a .gif"
        ) from None
    with imageio.get_writer(path, fps=rate, codec="libx264", macro_block_size=2) as writer:
        for frame in frames:
            height, width = frame.shape[0] // 2 * 2, frame.shape[1] // 2 * 2  # H.264 wants even
            writer.append_data(frame[:height, :width])
