"""What a user does at a terminal: commands that must fail, trainings that are killed."""

import subprocess
import sys
import time

from rlft.cli import main


def refused(capsys, *arguments):
    """The one line of a command that must fail."""
    try:
        status = main([*arguments])
    except SystemExit as stop:
        status = stop.code
    told = capsys.readouterr()
    assert status not in (0, None)
    lines = [line for line in told.err.splitlines() if "compiling" not in line]
    assert len(lines) == 1, told.err
    assert lines[0].startswith("rlft: ")
    return lines[0]


def started(run, *arguments, updates=1):
    """A command in a process of its own, after so many lines in the metrics of its run folder."""
    command = [sys.executable, "-m", "rlft.cli", *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    metrics = run / "metrics.jsonl"
    deadline = time.monotonic() + 120
    while not metrics.exists() or metrics.read_bytes().count(b"\n") < updates:
        assert process.poll() is None, process.stderr.read()
        assert time.monotonic() < deadline
        time.sleep(0.01)
    return process
