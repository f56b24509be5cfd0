#!/usr/bin/env python3
# Sees that every promise of docs/guarantees.md has the test that it names.
# SPDX-License-Identifier: MIT
"""Usage: guarantees_test.py

A row ends with `FILE`: CASE. The file stands in tests/, and CASE is one of its test cases.
"""
import pathlib
import re
import sys

TESTS = pathlib.Path(__file__).resolve().parent
PAGE = TESTS.parent / "docs" / "guarantees.md"
PROOF = re.compile(r"\| `([\w.]+)`: (.+) \|$")
CASE = re.compile(r'TEST_CASE\(\s*"((?:[^"\\]|\\.)*)"')


def cases(file):
    """The names of a test's cases; none where there is no such file."""
    path = TESTS / file
    return CASE.findall(path.read_text(encoding="utf-8")) if path.exists() else []


def fault_of(row):
    proof = PROOF.search(row)
    if not proof:
        return "names no test"
    file, case = proof.groups()
    return "" if case in cases(file) else f"{file} has no such case"


def rows(page):
    """The rows of the page's tables, without their heads."""
    return [line for line in page.splitlines()
            if line.startswith("|") and not line.startswith("|---") and "| Proof |" not in line]


def main():
    promises = rows(PAGE.read_text(encoding="utf-8"))
    faults = [(row, fault) for row in promises if (fault := fault_of(row))]
    for row, fault in faults:
        print(f"{fault}: {row}")
    print(f"{len(promises)} promises, {len(faults)} faults")
    return 1 if faults or not promises else 0


if __name__ == "__main__":
    sys.exit(main())
