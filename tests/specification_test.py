#!/usr/bin/env python3
# Checks that the finq command reads what the specification says.
# SPDX-License-Identifier: MIT
"""Usage: specification_test.py PATH/TO/finq

tests/specification/KIND.scan.txt and KIND.parse.txt hold a case a line, under the rule ("# …") that
it is an example of:

    TEXT => MATCH ; MATCH
    TEXT => refused at BYTE

A match is its kind, its value ("5..7" for a range), its currency or unit, "assumed", what the words
around it say (qualifier= direction= basis= per= relation=) and its span in brackets. Nothing behind
the arrow: no figure. A line "#! --lang de" gives the command options for the cases below it. With
--write the answers of the command replace those in the files.
"""
import itertools
import json
import pathlib
import subprocess
import sys

FOLDER = pathlib.Path(__file__).parent / "specification"
WORDS = ["qualifier", "direction", "basis", "per", "relation"]


def described(match):
    if "error" in match:
        return f"refused at {match['error']['offset']}"
    value = match.get("period") or match.get("value") or f"{match.get('low')}..{match.get('high')}"
    parts = [match["kind"], value]
    parts += [match[field] for field in ("currency", "unit") if field in match]
    parts += ["assumed"] if match.get("assumed") else []
    parts += [f'{field}="{match[field]}"' if " " in match[field] else f"{field}={match[field]}"
              for field in WORDS if field in match]
    return " ".join(parts) + f" [{match['text']}]"


def answers(finq, mode, options, texts):
    result = subprocess.run([finq, mode, "--lines", "--format", "jsonl", *options], check=False,
                            timeout=120, input="".join(text + "\n" for text in texts).encode(),
                            capture_output=True)
    found = [[] for _ in texts]
    for line in result.stdout.decode().splitlines():
        match = json.loads(line)
        found[match["line"] - 1].append(described(match))
    return [" ; ".join(matches) for matches in found]


def cases_of(lines):
    """The cases: options, place, text, expected answer."""
    options = []
    for place, line in enumerate(lines):
        if line.startswith("#!"):
            options = line[2:].split()
        elif line and not line.startswith("#"):
            yield (options, place, *line.split(" =>", 1))


def check(finq, path, write):
    lines = path.read_text(encoding="utf-8").splitlines()
    cases = list(cases_of(lines))
    mode = path.name.split(".")[1]
    given = []
    for options, group in itertools.groupby(cases, key=lambda case: case[0]):
        given += answers(finq, mode, options, [text for _, _, text, _ in group])
    faults = 0
    for (_, place, text, expected), got in zip(cases, given):
        if got == expected.strip():
            continue
        faults += 1
        print(f"{path.name}:{place + 1}: {text}\n  expected {expected.strip()}\n  got      {got}")
        lines[place] = f"{text} => {got}".rstrip()
    if write:
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(cases), faults


def main():
    finq, write = sys.argv[1], "--write" in sys.argv[2:]
    results = [check(finq, path, write) for path in sorted(FOLDER.glob("*.txt"))]
    cases, faults = (sum(column) for column in zip(*results))
    print(f"{cases} cases, {faults} faults")
    return 1 if faults or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
