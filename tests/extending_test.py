#!/usr/bin/env python3
# Makes the changes that docs/extending.md describes, in a copy.
# SPDX-License-Identifier: MIT
"""Usage: extending_test.py COMPILER [OPTION...]

A text block whose first line is a file of data/ holds rows to add: to a sorted file, or, with a
section and a key, words to a language. The toml block is a new language. The last c++ block must
then compile with the tables that tools/generate.py makes, and must not with those that are there.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HOME = pathlib.Path(__file__).resolve().parent.parent
PAGE = HOME / "docs" / "extending.md"
BLOCK = re.compile(r"^```(text|toml|c\+\+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def add_rows(path, rows):
    """Each before the first row that is greater: the head stays where it is."""
    lines = path.read_text(encoding="utf-8").splitlines()
    for row in rows:
        code = re.split(r"[,\t]", row)[0]
        if path.suffix == ".csv":
            place = next(i for i, line in enumerate(lines) if i > 0 and line.split(",")[0] > code)
        else:  # sorted without regard to case: behind the marker that begins like it
            place = 1 + max(i for i, line in enumerate(lines) if line.split("\t")[0] == code[:3])
        lines.insert(place, row)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def add_words(path, section, key, words):
    text = path.read_text(encoding="utf-8")
    listed = "".join(f'"{word}", ' for word in words)
    changed, count = re.subn(rf"(^\[{section}\]\n(?:[^\[\n].*\n)*?{key} = \[)", rf"\g<1>{listed}",
                             text, count=1, flags=re.MULTILINE)
    if count != 1:
        sys.exit(f"{path.name} has no {key} in [{section}]")
    path.write_text(changed, encoding="utf-8")


def make_changes(blocks, copy):
    """The page's changes; how many they are."""
    changes = 0
    for language, block in blocks:
        first, _, rest = block.partition("\n")
        if language == "toml":
            tag = re.search(r'^tag = "(.*)"', block, re.MULTILINE)[1]
            (copy / "data" / "words" / f"{tag}.toml").write_text(block, encoding="utf-8")
        elif language == "text" and first.startswith("data/words/"):
            name, section, key = first.split()
            add_words(copy / name, section.strip("[]"), key, rest.splitlines())
        elif language == "text" and first.startswith("data/"):
            add_rows(copy / first, rest.splitlines())
        else:
            continue
        changes += 1
    return changes


def compiles(program, include, command, folder):
    source = folder / "extended.cpp"
    source.write_text(program, encoding="utf-8")
    made = subprocess.run([*command, f"-I{include}", str(source), "-fsyntax-only"],
                          capture_output=True, text=True, check=False)
    return made.returncode == 0, made.stderr


def main():
    blocks = BLOCK.findall(PAGE.read_text(encoding="utf-8"))
    program = [block for language, block in blocks if language == "c++"][-1]
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "finq"
        for name in ("data", "tools", "include"):
            shutil.copytree(HOME / name, copy / name)
        if make_changes(blocks, copy) != 4:
            sys.exit("the page makes other changes than a currency, its code, a word, a language")
        subprocess.run([sys.executable, copy / "tools" / "generate.py"], check=True,
                       stdout=subprocess.DEVNULL)
        if compiles(program, HOME / "include", sys.argv[1:], copy)[0]:
            sys.exit("the program compiles without the changes: it does not show them")
        fits, message = compiles(program, copy / "include", sys.argv[1:], copy)
        print(message or "the program compiles with the changes alone")
        return 0 if fits else 1


if __name__ == "__main__":
    sys.exit(main())
