#!/usr/bin/env python3
# Fails where finq costs more than benchmarks/budgets.toml allows.
# SPDX-License-Identifier: MIT
"""Usage: guard.py [--write] [--probe PROGRAM] [--budgets FILE]

Counts instructions with callgrind: per byte of a text, per call of `parse`, and those that g++
takes for the umbrella beside fmt's. They are the same in each run, so little headroom is left.
Times ratios to yardsticks: they vary, so much is left.
With --write the budgets become what was measured: a line to review.
"""
import argparse
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import tomllib

import compile_cost

HOME = pathlib.Path(__file__).resolve().parent
BUDGETS = HOME / "budgets.toml"
HEADROOM = {"instructions": 1.03, "ratios": 1.5}
UNITS = {"instructions": "per byte of a text, per dense figure, per call of parse, of a compiler",
         "ratios": "medians of runs in turn"}
LAPS_OF_A_COMPILER = 5


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def compiler():
    return os.environ.get("CXX", "g++")


def toolchain():
    """What the counts depend on: the compiler, its major version and the machine."""
    name = "clang++" if "clang" in run(compiler(), "--version") else "g++"
    version = run(compiler(), "-dumpversion").strip().split(".")[0]
    return f"{name} {version}, {run(compiler(), '-dumpmachine').split('-')[0]}"


def build_probe(folder):
    program = pathlib.Path(folder) / "guard_probe"
    subprocess.run([compiler(), "-std=c++20", "-O2", f"-I{HOME}", f"-I{HOME.parent / 'include'}",
                    str(HOME / "guard_probe.cpp"), "-o", str(program)], check=True)
    return str(program)


def table(text):
    """Names and numbers, a tab between, a line each."""
    return {name: float(number) for name, number in
            (line.split("\t") for line in text.splitlines())}


def count_instructions(probe, name, folder):
    out = pathlib.Path(folder) / f"{re.sub(r'[^a-z0-9]+', '_', name.lower())}.out"
    run("valgrind", "--tool=callgrind", "--toggle-collect=finq_measured",
        f"--callgrind-out-file={out}", probe, name)
    total = total_of(out)
    if total == 0:
        sys.exit(f"guard: callgrind counted nothing of {name!r}: is finq_measured inlined?")
    return total


def total_of(out):
    return int(re.search(r"^totals: (\d+)$", out.read_text(encoding="utf-8"), re.M).group(1))


def count_of_compiler(header, folder):
    """The instructions that g++ takes for a file with that header alone."""
    name = header.replace("/", "_")
    out, unit = pathlib.Path(folder) / f"{name}.out", pathlib.Path(folder) / f"{name}.cpp"
    unit.write_text(compile_cost.including(header), encoding="utf-8")
    run(compiler(), *compile_cost.OPTIONS, "-fsyntax-only", str(unit), "-wrapper",
        f"valgrind,--tool=callgrind,--callgrind-out-file={out}")
    return total_of(out)


def compile_ratios():
    seconds = compile_cost.medians(compiler(), {
        "fmt": compile_cost.including("fmt/format.h"),
        "umbrella": compile_cost.including("finq/finq.hpp"),
        "literals": compile_cost.literals(1000)}, LAPS_OF_A_COMPILER)
    if len(seconds) < 3:
        sys.exit("guard: fmt/format.h or 1,000 literals do not compile")
    return {"seconds for finq/finq.hpp / fmt/format.h": seconds["umbrella"] / seconds["fmt"],
            "seconds for 1,000 literals / fmt/format.h": seconds["literals"] / seconds["fmt"]}


def measure(probe, folder):
    units = table(run(probe, "list"))
    headers = ("finq/finq.hpp", "fmt/format.h") if toolchain().startswith("g++") else ()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as several:  # counts, no times
        compiled = [several.submit(count_of_compiler, header, folder) for header in headers]
        counted = {name: several.submit(count_instructions, probe, name, folder) for name in units}
    counts = {name: counted[name].result() / many for name, many in units.items()}
    if compiled:
        counts["compile finq/finq.hpp / fmt/format.h"] = (
            compiled[0].result() / compiled[1].result())
    return {"instructions": counts, "ratios": table(run(probe, "ratios")) | compile_ratios()}


def compare(measured, budgets, headroom):
    """Sentences on what is over its budget, and on what no longer fits the list."""
    faults = []
    for name, cost in measured.items():
        if name not in budgets:
            faults.append(f"{name}: {cost:.2f}, and no budget: write one")
        elif cost > budgets[name] * headroom:
            more = 100 * (cost / budgets[name] - 1)
            faults.append(f"{name}: {cost:.2f}, {more:.1f} % over its budget of {budgets[name]:.2f}"
                          f" ({100 * (headroom - 1):.0f} % are allowed)")
    faults += [f"{name}: a budget for what is not measured" for name in budgets
               if name not in measured]
    return faults


def written(measured, made_with):
    """The text of the file of budgets."""
    lines = ["# What finq may cost: see benchmarks/guard.py, whose --write sets it anew.",
             "# SPDX-License-Identifier: MIT", f'toolchain = "{made_with}"']
    for group, costs in measured.items():
        lines += ["", f"# {UNITS[group]}; {100 * (HEADROOM[group] - 1):.0f} % more are allowed",
                  f"[{group}]"]
        lines += [f"'{name}' = {cost:.2f}" for name, cost in costs.items()]
    return "\n".join(lines) + "\n"


def report(measured, budgets, here):
    """Prints every cost beside its budget; the number of faults."""
    faults = []
    for group, costs in measured.items():
        if group == "instructions" and budgets["toolchain"] != here:
            print(f"guard: instructions are budgeted for {budgets['toolchain']}, not {here}")
            continue
        print(f"{group} ({UNITS[group]}; budget)")
        for name, cost in costs.items():
            print(f"  {name:44} {cost:10.2f} {budgets[group].get(name, float('nan')):10.2f}")
        faults += compare(costs, budgets[group], HEADROOM[group])
    for fault in faults:
        print(f"OVER BUDGET: {fault}")
    return len(faults)


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--probe")
    parser.add_argument("--budgets", type=pathlib.Path, default=BUDGETS)
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        measured = measure(asked.probe or build_probe(folder), folder)
    if asked.write:
        asked.budgets.write_text(written(measured, toolchain()), encoding="utf-8")
        return 0
    budgets = tomllib.loads(asked.budgets.read_text(encoding="utf-8"))
    return 1 if report(measured, budgets, toolchain()) else 0


if __name__ == "__main__":
    sys.exit(main())
