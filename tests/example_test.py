#!/usr/bin/env python3
# Runs an example and compares what it prints with its last comment.
# SPDX-License-Identifier: MIT
"""Usage: example_test.py SOURCE PROGRAM

The program runs in the repository. The source ends in comment lines: "// Output:", then that.
"""
import pathlib
import subprocess
import sys

HOME = pathlib.Path(__file__).resolve().parent.parent


def output_of(source):
    text = pathlib.Path(source).read_text(encoding="utf-8")
    _, mark, lines = text.partition("\n// Output:\n")
    if not mark:
        raise SystemExit(f"{source}: says no output")
    for line in lines.splitlines():
        if not line.startswith("//"):
            raise SystemExit(f"{source}: {line!r} stands behind the output")
    return "".join(line[2:].removeprefix(" ") + "\n" for line in lines.splitlines())


def main():
    source, program = sys.argv[1:]
    said = subprocess.run([pathlib.Path(program).resolve()], cwd=HOME, stdin=subprocess.DEVNULL,
                          capture_output=True, encoding="utf-8", check=False, timeout=60)
    expected = output_of(source)
    if (said.returncode, said.stdout, said.stderr) == (0, expected, ""):
        return 0
    print(f"status {said.returncode}, printed:\n{said.stdout}{said.stderr}")
    print(f"the source says:\n{expected}")
    return 1


if __name__ == "__main__":
    sys.exit(main())
