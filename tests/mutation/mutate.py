#!/usr/bin/env python3
# Plants faults in the headers, one at a time, and sees that a test catches each.
# SPDX-License-Identifier: MIT
"""Usage: mutate.py --check
       mutate.py COMPILER [FLAG...]

faults.toml lists the faults. A fault is caught where a test that it names fails when it runs, or is
refused by its own static_assert. --check sees only that each fault can still be planted: it stands
exactly once in its header, and its tests exist.

Needs the packages of the tests. Each header's tests are compiled unoptimised; the sound headers are
tested first, so that a test that always fails catches nothing. Some ten minutes on two cores.
"""
import concurrent.futures
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
TESTS = HERE.parent
INCLUDE = TESTS.parent / "include"

# What a compiler says of a static_assert that is false, or that cannot be evaluated.
REFUSALS = ["static assertion failed", "static_assert failed",
            "non-constant condition for static assertion",
            "static assertion expression is not an integral constant expression"]


def read_faults():
    with open(HERE / "faults.toml", "rb") as file:
        return tomllib.load(file)["fault"]


def plant(fault, include):
    """Replaces the fault's text in its header; what is wrong with it, or None."""
    header = include / "finq" / fault["file"]
    source = header.read_text(encoding="utf-8")
    count = source.count(fault["old"])
    if count != 1:
        return f"{fault['file']}: what is to be replaced stands there {count} times: {fault['says']}"
    header.write_text(source.replace(fault["old"], fault["new"]), encoding="utf-8")
    return None


def check(faults):
    with tempfile.TemporaryDirectory() as folder:
        for number, fault in enumerate(faults):
            include = pathlib.Path(folder) / str(number)
            (include / "finq" / fault["file"]).parent.mkdir(parents=True)
            shutil.copy(INCLUDE / "finq" / fault["file"], include / "finq" / fault["file"])
            if wrong := plant(fault, include):
                yield wrong
            if fault["old"] == fault["new"]:
                yield f"{fault['file']}: nothing changes: {fault['says']}"
            for test in fault["tests"]:
                if not (TESTS / f"{test}.cpp").exists():
                    yield f"no such test: {test}"


class Bench:
    """Compiles tests against headers of its own, in a folder of its own."""

    def __init__(self, command, folder):
        self.command = [*command, "-std=c++20", "-O0", f"-I{TESTS}"]
        self.folder = pathlib.Path(folder)
        self.main = self.folder / "main.o"
        subprocess.run([*self.command, "-c", TESTS / "main.cpp", "-o", self.main], check=True)

    def run(self, test, include):
        """Why the test fails; "" if it passes."""
        program = include.parent / test
        built = subprocess.run(
            [*self.command, f"-I{include}", TESTS / f"{test}.cpp", self.main, "-lfmt",
             "-o", program], capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
        if built.returncode != 0:
            if any(words in built.stderr for words in REFUSALS):
                return f"{test} is not compiled: a static assertion fails"
            sys.exit(f"{test} is not compiled:\n{built.stderr[:3000]}")
        try:
            ran = subprocess.run([program], capture_output=True, timeout=300)
        except subprocess.TimeoutExpired:
            return f"{test} does not end"
        return f"{test} fails" if ran.returncode != 0 else ""

    def with_headers(self, act):
        """act(include), for a fresh copy of the headers."""
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            include = pathlib.Path(folder) / "include"
            shutil.copytree(INCLUDE, include)
            return act(include)

    def catch(self, fault):
        """Which test catches the fault and how; "" if none does."""
        def act(include):
            if wrong := plant(fault, include):
                sys.exit(wrong)
            return next(filter(None, (self.run(test, include) for test in fault["tests"])), "")
        return self.with_headers(act)

    def is_sound(self, test):
        return self.with_headers(lambda include: self.run(test, include)) == ""


def mutate(faults, command):
    tests = sorted({test for fault in faults for test in fault["tests"]})
    with tempfile.TemporaryDirectory() as folder, \
            concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        bench = Bench(command, folder)
        for test, sound in zip(tests, pool.map(bench.is_sound, tests)):
            if not sound:
                sys.exit(f"{test} fails without a fault")
        missed = 0
        for fault, caught in zip(faults, pool.map(bench.catch, faults)):
            missed += not caught
            print(f"{caught or 'NOT CAUGHT'}: {fault['file']}: {fault['says']}", flush=True)
    print(f"{len(faults) - missed} of {len(faults)} faults caught")
    return 1 if missed else 0


def main():
    if len(sys.argv) < 2:
        print(__doc__)
        return 2
    faults = read_faults()
    wrong = list(check(faults))
    print("\n".join(wrong), end="\n" if wrong else "")
    if wrong:
        return 1
    return 0 if sys.argv[1] == "--check" else mutate(faults, sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
