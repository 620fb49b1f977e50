"""The recall of the checker, kind by kind: `make faults`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PLACES = 5


def main() -> None:
    """Print a table: each kind, the rules that name it, and how often they do."""
    sys.path[:0] = [str(ROOT), str(ROOT / "hooks")]
    from tests.faults.hub import hub
    from tests.faults.kinds import FAMILIES
    from tests.faults.recall import outcomes

    print("| kind of fault | rule | injected | found in place | noise |\n|---|---|---|---|---|")  # noqa: T201
    injected = found = noisy = 0
    with tempfile.TemporaryDirectory() as folder:
        own_hub = hub(Path(folder))
        for family, kinds in FAMILIES.items():
            print(f"| **{family}** | | | | |")  # noqa: T201
            for kind in kinds:
                seen = list(outcomes(kind, own_hub, PLACES))
                right = sum(one.found == 1 for one in seen)
                noise = sum(bool(one.noise) for one in seen)
                rules = ", ".join(sorted(kind.rules))
                print(f"| {kind.name} | {rules} | {len(seen)} | {right} | {noise} |")  # noqa: T201
                injected, found, noisy = injected + len(seen), found + right, noisy + noise
    print(f"| **all** | | {injected} | {found} | {noisy} |")  # noqa: T201


if __name__ == "__main__":
    main()
