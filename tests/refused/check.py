#!/usr/bin/env python3
# Checks that one case is refused, and for the right reason.
# SPDX-License-Identifier: MIT
"""Usage: check.py CASE.cpp COMPILER [FLAG...]

A case is one program with one forbidden expression, between `#ifdef FINQ_REFUSE`
and `#else`, and its compiling twin, between `#else` and `#endif`. Its head says
what the compiler must print, a line each; a compiler may be named:

    // prints: a wrong sentence teaches nothing
    // prints (gcc): use of deleted function
    // prints (clang): call to deleted constructor

Passes if the twin compiles, the forbidden expression does not, and every
sentence is printed.
"""

import os
import re
import subprocess
import sys

PRINTS = re.compile(r"^// prints(?: \((gcc|clang)\))?: (.+)$", re.MULTILINE)


# In another locale g++ quotes with other signs, or speaks another language.
ENGLISH = {**os.environ, "LC_ALL": "C"}


def compile_case(compiler, flags, case, *extra):
    done = subprocess.run([compiler, *flags, *extra, "-fsyntax-only", case], text=True,
                          encoding="utf-8", errors="replace", env=ENGLISH,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    return done.returncode, done.stdout


def kind_of(compiler):
    version = subprocess.run([compiler, "--version"], text=True, capture_output=True).stdout
    return "clang" if "clang" in version.lower() else "gcc"


# The version in a name is for linkers; a case is about the name.
VERSION = re.compile(r"\bv\d+_\d+::")


def joined(text):
    """One blank for every run of them: compilers break and indent lines at will."""
    return " ".join(VERSION.sub("", text).split())


def check(case, compiler, flags):
    """What is wrong with the case, or None."""
    with open(case, encoding="utf-8") as file:
        source = file.read()
    if source.count("FINQ_REFUSE") != 1 or source.count("#else") != 1:
        return "the case needs one `#ifdef FINQ_REFUSE` and one `#else`"
    kind = kind_of(compiler)
    sentences = [text for who, text in PRINTS.findall(source) if who in ("", kind)]
    if not sentences:
        return f"the case does not say what {kind} must print"
    status, output = compile_case(compiler, flags, case)
    if status != 0:
        return f"the twin does not compile:\n{output}"
    status, output = compile_case(compiler, flags, case, "-DFINQ_REFUSE")
    if status == 0:
        return "the forbidden expression compiles"
    for sentence in sentences:
        if joined(sentence) not in joined(output):
            return f"refused, but the compiler does not print\n  {sentence}\nIt prints:\n{output}"
    return None


def main():
    if len(sys.argv) < 3:
        print(__doc__)
        return 2
    case, compiler, *flags = sys.argv[1:]
    fault = check(case, compiler, flags)
    if fault:
        print(f"{case}: {fault}")
    return 1 if fault else 0


if __name__ == "__main__":
    sys.exit(main())
