#!/usr/bin/env python3
# Compiles and runs the tests with every compiler that is installed, and prints a table.
# SPDX-License-Identifier: MIT
"""Usage: matrix.py [--short] [--write] [WORD]

compilers.toml lists the compilers and their flags. --short takes the short set; WORD, the runs whose
description has it. What is not installed is named, and fails nothing. --write puts the table into
docs/compilers.md: only where everything was run.

Needs the headers of doctest, fmt, fast_float and nlohmann-json. Warnings are errors. The full table
takes some thirty minutes on two cores.
"""
import argparse
import concurrent.futures
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
TESTS = HERE.parent
PAGE = TESTS.parent / "docs" / "compilers.md"
MARK = "<!-- by tests/matrix/matrix.py --write -->\n"
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]
SKIPPED = 77


class Run:
    """One compiler with its flags."""

    def __init__(self, entry, folder):
        self.says = entry["says"]
        self.package = entry["package"]
        self.command = entry["command"]
        self.emulator = entry.get("emulator", [])
        self.is_short = entry.get("short", False)
        self.folder = pathlib.Path(folder)
        self.main = self.folder / "main.o"

    def is_installed(self):
        tools = [self.command[0], *self.emulator]
        if not all(shutil.which(tool) for tool in tools):
            return False
        # A standard library of its own may be missing still.
        fault = self.compile("-fsyntax-only", "-x", "c++", "-", input="#include <string_view>\n")
        return "file not found" not in fault and "No such file" not in fault

    def compile(self, *arguments, input=None):
        """What the compiler says where it fails."""
        done = subprocess.run(
            [self.command[0], "-DFMT_HEADER_ONLY", f"-I{TESTS.parent / 'include'}", f"-I{TESTS}",
             *WARNINGS, *self.command[1:], *arguments],
            input=input, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
        return "" if done.returncode == 0 else done.stderr or "no message"

    def prepare(self):
        return self.compile("-c", TESTS / "main.cpp", "-o", self.main)

    def test(self, name):
        """Why the test fails; "" if it passes, "skipped" if it cannot be run here."""
        program = self.folder / name
        if fault := self.compile(TESTS / f"{name}.cpp", self.main, "-o", program):
            return f"is not compiled:\n{fault[:2000]}"
        try:
            ran = subprocess.run([*self.emulator, program], capture_output=True, text=True,
                                 timeout=900)
        except subprocess.TimeoutExpired:
            return "does not end"
        except OSError as fault:
            return f"is not run: {fault.strerror}"
        finally:
            program.unlink()
        if ran.returncode == SKIPPED:
            return "skipped"
        return "" if ran.returncode == 0 else f"fails:\n{ran.stdout[-2000:]}{ran.stderr[-500:]}"

    def row(self, result):
        flags = " ".join(flag for flag in self.command
                         if flag not in ("-idirafter", "/usr/include") and "DOCTEST" not in flag)
        return f"| {self.says} | `{flags}` | {result} |"


def run_tests(run, tests, pool):
    """The result in words, and whether a test failed."""
    if fault := run.prepare():
        print(f"main.cpp is not compiled:\n{fault}")
        return "not compiled", True
    failed = skipped = 0
    for name, fault in zip(tests, pool.map(run.test, tests)):
        if fault == "skipped":
            skipped += 1
        elif fault:
            failed += 1
            print(f"{run.says}: {name} {fault}", flush=True)
    passed = len(tests) - failed - skipped
    return (f"{passed} passed" + (f", {skipped} skipped" if skipped else "") +
            (f", {failed} failed" if failed else "")), failed > 0


def chosen_runs(asked, entries, folder):
    for number, entry in enumerate(entries):
        own = pathlib.Path(folder) / str(number)
        own.mkdir()
        run = Run(entry, own)
        if (run.is_short or not asked.short) and asked.word.lower() in run.says.lower():
            yield run


def run_all(asked, data, tests):
    rows = ["| compiler | command | test programs |", "|---|---|---|"]
    complete = not asked.short and not asked.word
    sound = True
    with tempfile.TemporaryDirectory() as folder, \
            concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for run in chosen_runs(asked, data["run"], folder):
            began = time.monotonic()
            if run.is_installed():
                result, failed = run_tests(run, tests, pool)
                sound = sound and not failed
            else:
                result, complete = f"not installed ({run.package})", False
            print(f"{run.says}: {result} ({time.monotonic() - began:.0f} s)", flush=True)
            rows.append(run.row(result))
    print("\n" + "\n".join(rows))
    return rows, sound, complete


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("word", nargs="?", default="")
    asked = parser.parse_args()
    with open(HERE / "compilers.toml", "rb") as file:
        data = tomllib.load(file)
    tests = data["short"] if asked.short else sorted(path.stem for path in TESTS.glob("*_test.cpp"))
    rows, sound, complete = run_all(asked, data, tests)
    if asked.write and complete:
        head = PAGE.read_text(encoding="utf-8").split(MARK)[0]
        PAGE.write_text(head + MARK + "\n".join(rows) + "\n", encoding="utf-8")
    elif asked.write:
        print("not everything was run: docs/compilers.md stays as it is")
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
