#!/usr/bin/env python3
# Times two revisions of finq in turn, and says which is faster.
# SPDX-License-Identifier: MIT
"""Usage: compare.py [--rounds N] [--compiler CXX] BASE [HEAD]     (HEAD: the files as they are)

Builds the guard's probe, as it is now, with the headers of both revisions. Runs the two programs
alternately: what else the machine does hits both. Prints for each case the medians in nanoseconds
(a byte of a text, a call of parse), the median ratio, and the interval that holds the true one in
95 of 100 comparisons; a case whose interval leaves out 1 is marked.
"""
import argparse
import math
import pathlib
import statistics
import subprocess
import sys
import tempfile

import guard

HOME = pathlib.Path(__file__).resolve().parent


def headers_of(revision, folder):
    """Where the headers of a revision are; those of the work tree where it is None."""
    if revision is None:
        return HOME.parent / "include"
    archive = subprocess.run(["git", "-C", str(HOME.parent), "archive", revision, "include"],
                             stdout=subprocess.PIPE, check=True).stdout
    folder.mkdir()
    subprocess.run(["tar", "-x", "-C", str(folder)], input=archive, check=True)
    return folder / "include"


def build(compiler, headers, program):
    subprocess.run([compiler, "-std=c++20", "-O2", f"-I{HOME}", f"-I{headers}",
                    str(HOME / "guard_probe.cpp"), "-o", str(program)], check=True)
    return str(program)


def run_in_turn(programs, rounds):
    """Nanoseconds by case, for each program a list of tables."""
    times = [[] for _ in programs]
    for turn in range(rounds):
        # Who begins changes too: the first may find the machine warmer.
        order = range(len(programs)) if turn % 2 == 0 else reversed(range(len(programs)))
        for which in order:
            times[which].append(guard.table(guard.run(programs[which], "times")))
    return times


def interval(values, confidence=0.95):
    """Bounds of the median: those of the ordered values that enclose it so often.

    How many of n values lie below the true median follows the binomial distribution of n tosses,
    whatever the values' own distribution is. Too few values have no such bounds.
    """
    ordered = sorted(values)
    count = len(ordered)
    tail, rank = 0.0, 0
    while rank < count // 2:
        tail += math.comb(count, rank) / 2 ** count
        if tail > (1 - confidence) / 2:
            break
        rank += 1
    if rank == 0:
        return -math.inf, math.inf
    return ordered[rank - 1], ordered[count - rank]


def verdict(low, high):
    if high < 1:
        return "faster"
    return "slower" if low > 1 else ""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("base")
    parser.add_argument("head", nargs="?")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--compiler", default=guard.compiler())
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        programs = [build(asked.compiler, headers_of(revision, folder / which),
                          folder / f"{which}_probe")
                    for which, revision in (("base", asked.base), ("head", asked.head))]
        base, head = run_in_turn(programs, asked.rounds)
    print(f"{'':36} {'base ns':>10} {'head ns':>10} {'head/base':>10}   95 % interval")
    for case in base[0]:
        before, after = ([round_[case] for round_ in times] for times in (base, head))
        ratios = [new / old for old, new in zip(before, after)]
        low, high = interval(ratios)
        print(f"{case:36} {statistics.median(before):10.2f} {statistics.median(after):10.2f} "
              f"{statistics.median(ratios):10.3f}   {low:.3f} to {high:.3f} {verdict(low, high)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
