#!/usr/bin/env python3
# What finq's headers and literals cost a compiler.
# SPDX-License-Identifier: MIT
"""Usage: compile_cost.py [--laps N] [--no-headers] [COMPILER...]     (g++ and clang++)

Prints seconds, and ratios to <string_view>, <regex> and <fmt/format.h> of the same run: what is
compared is compiled in turn, and the medians are taken. With Clang also how many templates are
instantiated, and how many steps the constants take.
"""
import argparse
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HOME = pathlib.Path(__file__).resolve().parent.parent
OPTIONS = ["-std=c++20", f"-I{HOME / 'include'}"]
YARDSTICKS = ["string_view", "regex", "fmt/format.h"]
LITERALS = [0, 10, 100, 1000]


def including(header):
    return f"#include <{header}>\n"


def literals(count):
    """A program with `count` money literals, no two the same."""
    lines = ["#include <finq/finq.hpp>", "using namespace finq::literals;"]
    for i in range(count):
        amount = f"${1 + i // 100}.{i % 100:02} billion" if i % 2 else f"{1 + i}.5 million yuan"
        lines.append(f'constexpr auto money_{i} = "{amount}"_money;')
    return "\n".join(lines) + "\n"


def compile_once(compiler, source, folder, *options):
    """Compiles to nothing; the result of the process."""
    path = pathlib.Path(folder) / "unit.cpp"
    path.write_text(source, encoding="utf-8")
    return subprocess.run([compiler, *OPTIONS, *options, "-fsyntax-only", str(path)],
                          capture_output=True, text=True, check=False)


def medians(compiler, sources, laps, *options):
    """Seconds by name; each lap compiles every source once. What does not compile is left out."""
    times = {name: [] for name in sources}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(laps):
            for name, source in sources.items():
                began = time.perf_counter()
                made = compile_once(compiler, source, folder, *options)
                if made.returncode == 0:
                    times[name].append(time.perf_counter() - began)
    return {name: statistics.median(all_of) for name, all_of in times.items() if all_of}


def instantiations(compiler, source):
    """How many class templates Clang instantiates: its -print-stats counts them."""
    with tempfile.TemporaryDirectory() as folder:
        said = compile_once(compiler, source, folder, "-Xclang", "-print-stats").stderr
    found = re.search(r"(\d+) ClassTemplateSpecialization decls", said)
    return int(found.group(1)) if found else None


def constexpr_steps(compiler, source):
    """The smallest -fconstexpr-steps, to 1 %, with which Clang compiles; None where none does."""
    low, high = 0, 1 << 20
    with tempfile.TemporaryDirectory() as folder:
        if compile_once(compiler, source, folder, f"-fconstexpr-steps={high}").returncode != 0:
            return None
        while low + max(1, low // 100) < high:
            middle = (low + high) // 2
            made = compile_once(compiler, source, folder, f"-fconstexpr-steps={middle}")
            low, high = (low, middle) if made.returncode == 0 else (middle, high)
    return high


def print_table(title, seconds, yardsticks):
    known = [name for name in YARDSTICKS if name in yardsticks]
    print(f"\n{title:44} {'s':>7} " + " ".join(f"{'x <' + name + '>':>17}" for name in known))
    for name, taken in seconds.items():
        ratios = " ".join(f"{taken / yardsticks[name_of]:17.2f}" for name_of in known)
        print(f"{name:44} {taken:7.3f} {ratios}")


def report(compiler, laps, with_headers):
    version = subprocess.run([compiler, "--version"], capture_output=True, text=True, check=True)
    print(f"\n{version.stdout.splitlines()[0]}")
    sources = {name: including(name) for name in [*YARDSTICKS, "finq/finq.hpp"]}
    sources |= {f"{count} literals": literals(count) for count in LITERALS}
    seconds = medians(compiler, sources, laps)
    print_table("the umbrella and literals", seconds, seconds)
    missing = [name for name in sources if name not in seconds]
    if missing:
        print("does not compile: " + ", ".join(missing))
    extra = seconds["1000 literals"] - seconds["0 literals"]
    print(f"1000 literals take {extra:.2f} s more than none")
    if with_headers:
        headers = sorted(path.relative_to(HOME / "include").as_posix()
                         for path in (HOME / "include/finq").glob("*.hpp"))
        own = medians(compiler, {name: including(name) for name in headers}, 1)
        print_table("each public header", own, seconds)
    if "clang" in version.stdout:
        count = instantiations(compiler, including("finq/finq.hpp"))
        print(f"class templates instantiated by the umbrella: {count}")
        for one in ['"$4.89 billion"_money', '"39.8 billion yuan"_money',
                    '"34% year-over-year"_percent', '"five million dollars"_money',
                    '"third quarter of 2021"_period']:
            source = ("#include <finq/finq.hpp>\nusing namespace finq::literals;\n"
                      f"constexpr auto figure = {one};\n")
            print(f"constexpr steps of {one}: {constexpr_steps(compiler, source)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--laps", type=int, default=5)
    parser.add_argument("--no-headers", action="store_true")
    parser.add_argument("compilers", nargs="*")
    asked = parser.parse_args()
    compilers = asked.compilers or [name for name in ("g++", "clang++") if shutil.which(name)]
    for compiler in compilers:
        report(compiler, asked.laps, not asked.no_headers)
    return 0


if __name__ == "__main__":
    sys.exit(main())
