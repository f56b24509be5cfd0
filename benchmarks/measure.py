#!/usr/bin/env python3
# Runs the benchmarks and keeps their figures for the page.
# SPDX-License-Identifier: MIT
"""Usage: measure.py [FOLDER]

FOLDER holds the benchmark programs, build/benchmark/benchmarks if none is named. Writes
benchmarks/measured.json, which plot.py makes docs/speed.md and docs/speed.svg of. Wants PCRE2 and
RE2 (Debian: libpcre2-dev, libre2-dev), and a machine that does nothing else: about four minutes.
"""
import datetime
import json
import pathlib
import platform
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
MEASURED = HERE / "measured.json"


def run(program, *options):
    """The benchmarks of one program, each with its counters."""
    done = subprocess.run([program, "--benchmark_format=json", *options],
                          check=True, capture_output=True, text=True)
    return json.loads(done.stdout)["benchmarks"]


def rounded(value):
    return float(f"{value:.4g}")


def name_of(benchmark):
    return benchmark["name"].partition("/")[0]


def scan_row(benchmark):
    speed = benchmark["GB/s"]
    row = {"text": name_of(benchmark), "GB/s": speed, "pass GB/s": speed * benchmark["x pass"],
           "PCRE2 GB/s": speed / benchmark["x pcre2"], "RE2 GB/s": speed / benchmark["x re2"]}
    for counter in ("matches", "candidates/match", "ns/match", "ns/match beyond candidates"):
        if counter in benchmark:
            row[counter] = benchmark[counter]
    return {key: value if key == "text" else rounded(value) for key, value in row.items()}


def growth_row(benchmark):
    text, _, rest = benchmark["name"].partition("/")
    return {"text": text, "bytes": int(rest.partition("/")[0]),
            "ns/byte": rounded(benchmark["ns/byte"]), "x 1 MB": rounded(benchmark["x 1 MB"])}


def parse_row(benchmark):
    return {"phrase": name_of(benchmark), "ns": rounded(benchmark["ns"]),
            "x fast_float": rounded(benchmark["x fast_float"])}


def processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.processor()


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else \
        HERE.parent / "build" / "benchmark" / "benchmarks"
    compiler = subprocess.run(["c++", "--version"], check=True, capture_output=True, text=True)
    measured = {
        "day": datetime.date.today().isoformat(),
        "machine": processor(),
        "compiler": compiler.stdout.splitlines()[0] + ", -O2",
        "scan": [scan_row(row) for row in run(folder / "scan_speed")],
        "growth": [growth_row(row) for row in run(folder / "growth_speed")],
        "parse": [parse_row(row) for row in run(folder / "parse_speed")],
    }
    MEASURED.write_text(json.dumps(measured, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
