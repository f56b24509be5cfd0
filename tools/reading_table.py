#!/usr/bin/env python3
# Writes docs/what-is-read.md from the cases of the specification.
# SPDX-License-Identifier: MIT
"""Usage: reading_table.py [--check]

The page shows some cases of each rule in tests/specification: of phrases five, of sentences two,
spread evenly over the rule's cases, none of them twice. tests/specification_test.py describes the
files. With --check nothing is written; the status is 1 if the page is another one.
"""
import pathlib
import re
import sys

HOME = pathlib.Path(__file__).resolve().parent.parent
FOLDER = HOME / "tests" / "specification"
PAGE = HOME / "docs" / "what-is-read.md"
SHOWN = {"parse": 5, "scan": 2}  # cases of a rule

SECTIONS = {
    "money": "Money",
    "percent": "Percentages",
    "points": "Percentage points and basis points",
    "multiple": "Multiples",
    "duration": "Lengths of time",
    "period": "Periods",
    "number": "Plain numbers",
    "attributes": "What is said about a figure",
    "changes": "What changes",
    "prose": "Whole sentences",
    "languages": "Other languages",
    "languages_words": "What financial writers say in other languages",
    "refused": "What is refused",
}

INTRODUCTION = """\
<!-- Written by tools/reading_table.py from tests/specification; change those. -->
# What is read

Some of the {cases} cases that finq's tests hold it to, under the rule that they are an example of.
The rest is in [tests/specification](../tests/specification). `parse` reads a phrase that is one
figure; `scan` finds the figures of a text, and what the words around them say.

A period is shown in its normal form (`XXXX`: no year is said; `year-1`: last year; `P3M/2024-03`:
the three months that end in March 2024). *Assumed* means that the marker alone does not settle the
currency. The bases are `yoy`, `qoq`, `mom` … (year over year, quarter over quarter …).

{contents}
"""

MATCH = re.compile(r"(?P<kind>\w+) (?P<value>\S+)(?P<words>(?: [^\[\"]+?(?:\"[^\"]*\")?)*)"
                   r" \[(?P<text>.*)\]$")


class Rule:
    """A sentence of the specification, the options that hold for its cases, and these."""

    def __init__(self, sentence, options):
        self.sentence, self.options, self.cases = sentence, options, []

    def title(self):
        given = f"With `{self.options}`" if self.options else ""
        if not self.sentence:
            return given + ":"
        return f"{given}: {self.sentence}" if given else self.sentence


def rules_of(path):
    rules, options = [], ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#!"):
            options = line[2:].strip()
            rules.append(Rule("", options))
        elif line.startswith("#"):
            rules.append(Rule(line[1:].strip(), options))
        elif line:
            rules[-1].cases.append(line.split(" =>", 1))
    return [rule for rule in rules if rule.cases]


def code(text):
    return "`" + text.replace("|", "\\|") + "`"


def grouped(digits):
    """With commas between thousands."""
    sign, whole, rest = re.fullmatch(r"(-?)(\d+)(.*)", digits).groups()
    return f"{sign}{int(whole):,}{rest}"


def described(match):
    """The kind and the value of a match, in words."""
    found = MATCH.match(match)
    if not found:
        sys.exit(f"reading_table.py: not understood: {match}")
    kind, value, words = found["kind"], found["value"], found["words"].strip()
    if kind == "period":
        return kind, ", ".join([code(value), *attributes(words)])
    number = " to ".join(grouped(end) for end in value.split(".."))
    unit = ""
    if kind in ("money", "points", "duration"):
        unit, _, words = words.partition(" ")
    if kind == "money":
        number = f"{unit} {number}"
    elif kind == "percent":
        number += "%"
    elif kind == "multiple":
        number += "×"
    elif kind == "points":
        number += f" {unit}"
    elif kind == "duration":
        number += f" {unit}" if value == "1" else f" {unit}s"
    return kind, ", ".join([number, *attributes(words)])


def attributes(words):
    """'assumed qualifier=at_least per="square foot"' as one phrase each."""
    for word in re.findall(r'\w+="[^"]*"|\S+', words):
        name, _, said = word.partition("=")
        said = said.strip('"')
        yield "*assumed*" if name == "assumed" else f"per {said}" if name == "per" else (
            said.replace("_", " "))


def row_of(mode, text, answer):
    if answer.startswith("refused at "):
        return f"| {code(text)} | | refused at byte {answer.removeprefix('refused at ')} |"
    matches = answer.split(" ; ") if answer else []
    if mode == "parse":
        return f"| {code(text)} | " + " | ".join(described(matches[0])) + " |"
    figures = [f"{code(MATCH.match(match)['text'])} → {described(match)[1]}" for match in matches]
    return f"| {code(text)} | {'<br>'.join(figures) or '–'} |"


def spread(items, count):
    """So many of the items, the first among them, at even distances."""
    if len(items) <= count:
        return items
    return [items[place * len(items) // count] for place in range(count)]


def tables_of(path, seen):
    mode = path.name.split(".")[1]
    head = "| phrase | kind | value |\n|---|---|---|" if mode == "parse" else (
        "| text | figures |\n|---|---|")
    for rule in rules_of(path):
        cases = [case for case in rule.cases if (rule.options, case[0]) not in seen]
        chosen = spread(cases, SHOWN[mode])
        seen.update((rule.options, text) for text, _ in chosen)
        if chosen:
            rows = [row_of(mode, text, answer.strip()) for text, answer in chosen]
            yield "\n".join([rule.title(), "", head, *rows, ""])


def page():
    paths = sorted(FOLDER.glob("*.txt"))
    strangers = {path.name.split(".")[0] for path in paths} - set(SECTIONS)
    if strangers:
        sys.exit(f"reading_table.py: no section for {', '.join(sorted(strangers))}")
    cases = sum(len(rule.cases) for path in paths for rule in rules_of(path))
    contents = " · ".join(f"[{title}](#{title.lower().replace(' ', '-')})"
                          for title in SECTIONS.values())
    parts, seen = [INTRODUCTION.format(cases=f"{cases:,}", contents=contents)], set()
    for name, title in SECTIONS.items():
        parts.append(f"## {title}\n")
        for path in paths:
            if path.name.split(".")[0] == name:
                parts += tables_of(path, seen)
    return "\n".join(parts)


def main():
    text = page()
    if sys.argv[1:] == ["--check"]:
        if PAGE.exists() and PAGE.read_text(encoding="utf-8") == text:
            return 0
        print(f"{PAGE.name} is not what the specification says: run tools/reading_table.py")
        return 1
    PAGE.write_text(text, encoding="utf-8")
    print(f"wrote {PAGE.relative_to(HOME)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
