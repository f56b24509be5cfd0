#!/usr/bin/env python3
# Compiles the programs of README and docs/, compares what they print.
# SPDX-License-Identifier: MIT
"""Usage: readme_test.py [--folders-of FILE:SOURCE] COMPILER [OPTION...]

With --folders-of the compiler looks for headers where FILE, a compile_commands.json, says that it
does for SOURCE: that is how Meson tells where a fetched library is.
A block that begins with "// example:" must compile; the text block behind it is its output. A block
that begins with "// refused: SENTENCE" must not, and the compiler must print the sentence.
A program with fmt takes it as headers alone: there is no library to link.
"""
import json
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

HOME = pathlib.Path(__file__).resolve().parent.parent
PAGES = [HOME / "README.md", *sorted((HOME / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False)


def folders_of(database, source):
    """The options that name folders of headers, as absolute paths."""
    for entry in json.loads(pathlib.Path(database).read_text(encoding="utf-8")):
        if pathlib.Path(entry["file"]).name != source:
            continue
        options = re.findall(r"(-I|-isystem) ?(\S+)", shlex.join(shlex.split(entry["command"])))
        return [part for option, path in options
                for part in (option, str(pathlib.Path(entry["directory"], path)))]
    sys.exit(f"{database} does not compile {source}")


def check_example(code, output, compile_command, folder):
    source, program = folder / "example.cpp", folder / "example"
    source.write_text(code, encoding="utf-8")
    runs = "int main" in code
    if "finq/format.hpp" in code:
        compile_command = [*compile_command, "-DFMT_HEADER_ONLY"]
    made = run(*compile_command, str(source), *(["-o", str(program)] if runs else ["-fsyntax-only"]))
    if made.returncode != 0:
        return made.stderr
    if not runs:
        return ""
    said = run(str(program)).stdout
    return "" if said == output else f"printed:\n{said}\nthe page says:\n{output}"


def check_refused(code, sentence, compile_command, folder):
    source = folder / "refused.cpp"
    source.write_text(code, encoding="utf-8")
    made = run(*compile_command, str(source), "-fsyntax-only")
    if made.returncode == 0:
        return "compiles, though the page says that it does not"
    return "" if sentence in made.stderr else f"no {sentence!r} in:\n{made.stderr}"


def check_page(page, compile_command, folder):
    """How many programs the page has, and how many are not as it says."""
    blocks = BLOCK.findall(page.read_text(encoding="utf-8"))
    checked = faults = 0
    for place, (language, code) in enumerate(blocks):
        if language != "cpp":
            continue
        first = code.splitlines()[0]
        following = blocks[place + 1] if place + 1 < len(blocks) else ("", "")
        if first.startswith("// example:"):
            fault = check_example(code, following[1], compile_command, folder)
        elif first.startswith("// refused: "):
            fault = check_refused(code, first.removeprefix("// refused: "), compile_command, folder)
        else:
            fault = "neither example nor refused"
        checked += 1
        faults += bool(fault)
        print(f"{page.name}: {first}: {fault or 'as the page says'}")
    return checked, faults


def main():
    arguments = sys.argv[1:]
    if arguments[0] == "--folders-of":
        arguments = [*arguments[2:], *folders_of(*arguments[1].rsplit(":", 1))]
    counts = []
    with tempfile.TemporaryDirectory() as folder:
        for page in PAGES:
            counts.append(check_page(page, arguments, pathlib.Path(folder)))
    return 1 if any(faults or not checked for checked, faults in counts) else 0


if __name__ == "__main__":
    sys.exit(main())
