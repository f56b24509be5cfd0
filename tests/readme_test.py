#!/usr/bin/env python3
# Compiles README's programs and compares what they print.
# SPDX-License-Identifier: MIT
"""Usage: readme_test.py COMPILER [OPTION...]

A block that begins with "// example:" must compile; the text block behind it is its output. A block
that begins with "// refused: SENTENCE" must not, and the compiler must print the sentence.
A program with fmt takes it as headers alone: there is no library to link.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

README = pathlib.Path(__file__).resolve().parent.parent / "README.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False)


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
    return "" if said == output else f"printed:\n{said}\nREADME says:\n{output}"


def check_refused(code, sentence, compile_command, folder):
    source = folder / "refused.cpp"
    source.write_text(code, encoding="utf-8")
    made = run(*compile_command, str(source), "-fsyntax-only")
    if made.returncode == 0:
        return "compiles, though README says that it does not"
    return "" if sentence in made.stderr else f"no {sentence!r} in:\n{made.stderr}"


def main():
    compile_command = sys.argv[1:]
    blocks = BLOCK.findall(README.read_text(encoding="utf-8"))
    checked = faults = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
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
            print(f"{first}: {fault or 'as README says'}")
    return 1 if faults or not checked else 0


if __name__ == "__main__":
    sys.exit(main())
