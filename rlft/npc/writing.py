"""Files that are either what they were or whole: written under another name, then renamed."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rlft.npc.errors import RlftError


@contextmanager
def replacing(path: str | os.PathLike[str]) -> Iterator[Path]:
    """A file to write beside `path`, of the same ending, that takes its name if all goes well.

    What goes wrong with it leaves nothing behind and is one RlftError that names `path`.
    """
    path = Path(path)
    temporary = path.parent / f".{os.getpid()}.{path.name}"
    try:
        yield temporary
        os.replace(temporary, path)
    except OSError as error:
        raise RlftError(f"cannot write {path}: {error.strerror or error}") from None
    except RlftError as error:
        raise RlftError(f"cannot write {path}: {error}") from None
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()
