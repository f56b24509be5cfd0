#!/usr/bin/env python3
# Runs the commands of README and docs/, compares what they print.
# SPDX-License-Identifier: MIT
"""Usage: console_test.py PATH/TO/finq

In a block "```console" each line that begins with "$ finq " is a command, run in the repository;
the lines below are what it prints, on standard output and standard error.
"""
import pathlib
import re
import shlex
import subprocess
import sys

HOME = pathlib.Path(__file__).resolve().parent.parent
PAGES = [HOME / "README.md", *sorted((HOME / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\$ finq (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)


def commands_of(block, page):
    commands = COMMAND.findall(block)
    if len(commands) != len(re.findall(r"^\$", block, re.MULTILINE)):
        raise SystemExit(f"{page}: a line that begins with $ is no call of finq:\n{block}")
    return commands


def main():
    finq = pathlib.Path(sys.argv[1]).resolve()
    checked = faults = 0
    for page in PAGES:
        for block in BLOCK.findall(page.read_text(encoding="utf-8")):
            for call, expected in commands_of(block, page.name):
                said = subprocess.run([finq, *shlex.split(call)], cwd=HOME, encoding="utf-8",
                                      stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                      stdin=subprocess.DEVNULL, check=False, timeout=60).stdout
                checked += 1
                if said != expected:
                    faults += 1
                    print(f"{page.name}: finq {call}\nprints:\n{said}the page says:\n{expected}")
    print(f"{checked} commands, {faults} faults")
    return 1 if faults or not checked else 0


if __name__ == "__main__":
    sys.exit(main())
