#!/usr/bin/env python3
# Says which lines and branches of the headers the tests run.
# SPDX-License-Identifier: MIT
"""Usage: coverage.py BUILD [--lines PERCENT] [--branches PERCENT] [--missed HEADER]

BUILD is a folder of the preset "coverage" whose tests have run with LLVM_PROFILE_FILE set to
BUILD/profiles/%m.profraw, as `make coverage` does. Prints a table, the least covered headers first;
the status is 1 below the percentages. --missed names the conditions of a header that were never
true or never false.

Clang counts a template once, whatever it is made for, and knows no branch for what may be thrown:
gcov counts both, which says more about the compiler than about the tests.
"""
import argparse
import collections
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
INCLUDE = ROOT / "include" / "finq"


def tool(name):
    return os.environ.get(name.upper().replace("-", "_"), name)


def is_program(path):
    return path.is_file() and os.access(path, os.X_OK) and "CMakeFiles" not in path.parts and \
        b"__llvm_covmap" in path.read_bytes()


def read_coverage(build):
    profile = build / "all.profdata"
    subprocess.run([tool("llvm-profdata"), "merge", "-sparse", "-o", profile,
                    *sorted((build / "profiles").glob("*.profraw"))], check=True)
    programs = sorted(path for path in build.rglob("*") if is_program(path))
    objects = [argument for path in programs[1:] for argument in ("-object", path)]
    # It warns of every inline function that one program uses and another does not.
    export = subprocess.run([tool("llvm-cov"), "export", f"-instr-profile={profile}", programs[0],
                             *objects, INCLUDE], check=True, stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL)
    return {str(pathlib.Path(file["filename"]).relative_to(INCLUDE)): file
            for file in json.loads(export.stdout)["data"][0]["files"]
            if INCLUDE in pathlib.Path(file["filename"]).parents}


def percent(files, what):
    covered = sum(file["summary"][what]["covered"] for file in files)
    count = sum(file["summary"][what]["count"] for file in files)
    return covered, count, 100 * covered / count if count else 100.0


def print_table(files):
    def missed(name):
        covered, count, _ = percent([files[name]], "branches")
        return covered - count, name

    print(f"{'header':32} {'lines':>8} {'branches':>9} {'missed':>7}")
    for name in sorted(files, key=missed):
        covered, count, share = percent([files[name]], "branches")
        lines = percent([files[name]], "lines")[2]
        print(f"{name:32} {lines:7.1f}% {share:8.1f}% {count - covered:7}")
    for what in ("lines", "branches"):
        covered, count, share = percent(files.values(), what)
        print(f"{what}: {covered} of {count}, {share:.1f} %")


def print_missed(file):
    source = pathlib.Path(file["filename"]).read_text(encoding="utf-8").split("\n")
    counts = collections.defaultdict(lambda: [0, 0])
    for line, begin, last, end, taken, passed, *_ in file["branches"]:
        counts[line, begin, last, end][0] += taken
        counts[line, begin, last, end][1] += passed
    for (line, begin, last, end), (taken, passed) in sorted(counts.items()):
        if taken and passed:
            continue
        text = source[line - 1][begin - 1:end - 1 if line == last else None]
        never = "never asked" if not taken and not passed else "never true" if passed else \
            "never false"
        print(f"{line}: {never}: {text}")


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--lines", type=float, default=0)
    parser.add_argument("--branches", type=float, default=0)
    parser.add_argument("--missed", metavar="HEADER")
    asked = parser.parse_args()
    files = read_coverage(asked.build.resolve())
    if asked.missed:
        print_missed(files[asked.missed])
        return 0
    print_table(files)
    enough = percent(files.values(), "lines")[2] >= asked.lines and \
        percent(files.values(), "branches")[2] >= asked.branches
    return 0 if enough else 1


if __name__ == "__main__":
    sys.exit(main())
