"""`python hooks <command>`: the checker on the command line, from any folder."""

import gc
import io
import os
import sys

from kembar.cli import main

if isinstance(sys.stdout, io.TextIOWrapper):
    # Pages hold every script there is; a terminal that cannot show it is no reason to fail.
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
# Pages are read and kept: looking for rubbish among them again and again is a third of the time.
gc.set_threshold(100_000, 20, 100)
try:
    status = main(sys.argv[1:], sys.stdout)
    sys.stdout.flush()
except BrokenPipeError:
    # The reader, such as `head`, has seen enough (Python docs, "Note on SIGPIPE").
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    status = 1
sys.exit(status)
