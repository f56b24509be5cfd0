#!/usr/bin/env python3
# Writes single_include/finq.hpp, finq in one header.
# SPDX-License-Identifier: MIT
"""Usage: amalgamate.py [--check] [--output FILE] [HEADER...]

Puts the headers and all that they include behind each other, each behind what it includes. Without
a HEADER that is finq.hpp, the core; "amalgamate.py --output my.hpp finq.hpp jsonl.hpp" makes one
header with an opt-in header more. With --check nothing is written: the first lines that would
differ are printed, and the status is 1 if any do.
"""
import argparse
import difflib
import itertools
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
HEADERS = ROOT / "include" / "finq"
OUTPUT = ROOT / "single_include" / "finq.hpp"

OWN = re.compile(r'\s*#\s*include\s*"finq/([^"]+)"')
FOREIGN = re.compile(r"\s*#\s*include\s*(<[^>]+>)")
OPENS, CLOSES = re.compile(r"\s*#\s*if"), re.compile(r"\s*#\s*endif")

TOP = """\
// finq {version} in one header; tools/amalgamate.py wrote it.
// SPDX-License-Identifier: MIT
//
{licence}
#ifndef FINQ_SINGLE_HEADER
#define FINQ_SINGLE_HEADER

#ifdef FINQ_VERSION_MAJOR
#error "finq's headers are included already: include them or this one header, not both"
#endif

{foreign}
"""

END = """
#endif  // FINQ_SINGLE_HEADER
"""


class Amalgam:
    """The bodies of headers in an order in which each finds what it needs."""

    def __init__(self, root=HEADERS):
        self.root = root
        self.foreign = set()  # what is included from elsewhere, as "<name>"
        self.parts = []       # the text of each header
        self.begun = {}       # by header: whether it is finished

    def add(self, name):
        """Appends the header and, before it, what it includes."""
        if name in self.begun:
            if not self.begun[name]:
                raise ValueError(f"{name} includes itself by way of others")
            return
        self.begun[name] = False
        lines = (self.root / name).read_text(encoding="utf-8").splitlines()
        body = [line for line in lines[1:] if self.keeps(line, name)]
        if self.depth != 0:
            raise ValueError(f"{name} leaves an #if open")
        text = "\n".join(body).strip("\n")
        self.parts.append(f"\n// finq/{name}: {lines[0][3:]}\n{text}\n")
        self.begun[name] = True

    depth = 0  # how many #if are open in the header that is read

    def keeps(self, line, name):
        """Whether the line stays; an include is done instead, or goes to the top."""
        if OPENS.match(line):
            self.depth += 1
        elif CLOSES.match(line):
            self.depth -= 1
        own, foreign = OWN.match(line), FOREIGN.match(line)
        if own:
            if self.depth:
                raise ValueError(f"{name} includes {own[1]} in some programs only")
            self.add(own[1])
        elif foreign and not self.depth:
            self.foreign.add(foreign[1])
            return False
        return not own and line not in ("#pragma once", "// SPDX-License-Identifier: MIT")


def version(root=HEADERS):
    text = (root / "version.hpp").read_text(encoding="utf-8")
    return ".".join(re.findall(r"#define FINQ_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)", text))


def amalgamate(names):
    """The text of one header that holds the named ones."""
    amalgam = Amalgam()
    for name in names:
        amalgam.add(name)
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8").splitlines()
    return TOP.format(
        version=version(),
        licence="\n".join(f"// {line}".rstrip() for line in licence),
        foreign="\n".join(f"#include {name}" for name in sorted(amalgam.foreign)),
    ) + "".join(amalgam.parts) + END


def check(output, new):
    """Prints how the file differs from the headers; the exit status."""
    old = output.read_text(encoding="utf-8") if output.exists() else ""
    if old == new:
        return 0
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), f"{output.name} (as it is)",
                                 f"{output.name} (as the headers say)", lineterm="", n=0)
    print("\n".join(itertools.islice(lines, 20)))
    print(f"{output} is stale: run python3 tools/amalgamate.py (or make tables)")
    return 1


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--output", type=pathlib.Path, default=OUTPUT, metavar="FILE")
    parser.add_argument("headers", nargs="*", default=["finq.hpp"], metavar="HEADER")
    options = parser.parse_args()
    new = amalgamate(options.headers)
    if options.check:
        return check(options.output, new)
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(new, encoding="utf-8", newline="\n")
    print(f"wrote {options.output}: {len(new.encode()) // 1000} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
