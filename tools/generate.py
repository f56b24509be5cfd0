#!/usr/bin/env python3
# Makes the tables under include/finq/tables/ from data/.
# SPDX-License-Identifier: MIT
"""Usage: generate.py [--check]

Writes every generated header. With --check it writes nothing, prints what would
differ, and exits 1 if anything does.
"""

import difflib
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

from generators import currencies, rates, words  # noqa: E402

# Each maker returns a list of (path below ROOT, function of ROOT that gives the whole text).
MAKERS = [currencies.outputs, rates.outputs, words.outputs]


def difference(name, old, new):
    return "".join(difflib.unified_diff(
        old.splitlines(keepends=True), new.splitlines(keepends=True),
        f"{name} (as it is)", f"{name} (as data/ says)"))


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    stale = 0
    for name, make in (pair for maker in MAKERS for pair in maker(ROOT)):
        path = ROOT / name
        new = make(ROOT)
        old = path.read_text(encoding="utf-8") if path.exists() else ""
        if old == new:
            continue
        stale += 1
        if check:
            sys.stdout.write(difference(name, old, new))
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(new, encoding="utf-8", newline="\n")
            print(f"wrote {name}")
    if check and stale:
        print(f"{stale} generated files are stale: run python3 tools/generate.py")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
