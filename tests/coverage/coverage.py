#!/usr/bin/env python3
# Says which lines and branches of the headers the tests run, as gcov counts them.
# SPDX-License-Identifier: MIT
"""Usage: coverage.py BUILD [--lines PERCENT] [--branches PERCENT] [--missed HEADER]

BUILD is a folder of the preset "coverage" whose tests have run, as `make coverage` does it. Prints a
table, the least covered headers first; the status is 1 below the percentages. --missed names the
lines of a header that did not run, and how many of a line's branches were not taken.

A template and an inline function are compiled in many programs: their counts are added up. A branch
of a line is the same in two of them where both have as many branches there. The build is one without
exceptions: else gcov has two branches for each call that could throw.
"""
import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
INCLUDE = ROOT / "include" / "finq"


class Header:
    """How often each line ran, and each branch: by line, branches of the line, place."""

    def __init__(self):
        self.lines, self.branches = collections.Counter(), collections.Counter()

    def add(self, line):
        number, branches = line["line_number"], line["branches"]
        self.lines[number] += line["count"]
        for place, branch in enumerate(branches):
            self.branches[number, len(branches), place] += branch["count"]

    def missed_branches(self):
        """How many of a line's branches were not taken, by line."""
        return collections.Counter(number for (number, *_), count in self.branches.items()
                                   if count == 0)


def read_counts(path):
    """What gcov says of one object: its files, each with its lines."""
    said = subprocess.run([os.environ.get("GCOV", "gcov"), "--json-format", "--stdout",
                           "--branch-probabilities", path.name],
                          cwd=path.parent, check=True, capture_output=True).stdout
    report = json.loads(said)
    folder = pathlib.Path(report["current_working_directory"])
    return [(pathlib.Path(os.path.normpath(folder / file["file"])), file["lines"])
            for file in report["files"]]


def read_coverage(build):
    headers = collections.defaultdict(Header)
    paths = sorted(build.rglob("*.gcda"))
    if not paths:
        sys.exit(f"coverage: no program of {build} has run")
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for files in pool.map(read_counts, paths):
            for path, lines in files:
                if INCLUDE not in path.parents:
                    continue
                for line in lines:
                    headers[str(path.relative_to(INCLUDE))].add(line)
    return headers


def share(counters):
    """Covered, counted, percent."""
    counts = [count for counter in counters for count in counter.values()]
    covered = sum(count > 0 for count in counts)
    return covered, len(counts), 100 * covered / len(counts) if counts else 100.0


def print_table(headers):
    print(f"{'header':32} {'lines':>8} {'branches':>9} {'missed':>7}")
    for name in sorted(headers, key=lambda each: -headers[each].missed_branches().total()):
        header = headers[name]
        print(f"{name:32} {share([header.lines])[2]:7.1f}% {share([header.branches])[2]:8.1f}% "
              f"{header.missed_branches().total():7}")


def print_missed(name, header):
    source = (INCLUDE / name).read_text(encoding="utf-8").split("\n")
    missed = header.missed_branches()
    for number in sorted(header.lines):
        what = "did not run" if header.lines[number] == 0 else \
            f"{missed[number]} not taken" if missed[number] else ""
        if what:
            print(f"{number}: {what}: {source[number - 1].strip()}")


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--lines", type=float, default=0)
    parser.add_argument("--branches", type=float, default=0)
    parser.add_argument("--missed", metavar="HEADER")
    asked = parser.parse_args()
    headers = read_coverage(asked.build.resolve())
    if asked.missed:
        print_missed(asked.missed, headers[asked.missed])
        return 0
    print_table(headers)
    enough = True
    for what, least in (("lines", asked.lines), ("branches", asked.branches)):
        covered, count, percent = share(getattr(header, what) for header in headers.values())
        print(f"{what}: {covered} of {count}, {percent:.1f} %")
        enough = enough and percent >= least
    return 0 if enough else 1


if __name__ == "__main__":
    sys.exit(main())
