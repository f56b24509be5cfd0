#!/usr/bin/env python3
# Compiles the programs of README and docs/, compares what they print.
# SPDX-License-Identifier: MIT
"""Usage: readme_test.py COMPILER [OPTION...]
       readme_test.py --copy

A block that begins with "// example:" must compile; the text block behind it is its output. A block
that begins with "// refused: SENTENCE" must not, and the compiler must print the sentence.
A block that begins with "// examples/NAME.cpp" is that program, and the text block behind it the
output that its last comment says (example_test.py runs it): --copy writes both into the pages.
Every program of examples/ is named by a page; every finq::name of docs/api.md is one of finq's.
A program with fmt takes it as headers alone: there is no library to link.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

HOME = pathlib.Path(__file__).resolve().parent.parent
PAGES = [HOME / "README.md", *sorted((HOME / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SHOWN = re.compile(r"^```cpp\n// (examples/\w+\.cpp)\n.*?^```\n(\n```text\n.*?^```\n)?",
                   re.MULTILINE | re.DOTALL)


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
    return "" if said == output else f"printed:\n{said}\nthe page says:\n{output}"


def check_refused(code, sentence, compile_command, folder):
    source = folder / "refused.cpp"
    source.write_text(code, encoding="utf-8")
    made = run(*compile_command, str(source), "-fsyntax-only")
    if made.returncode == 0:
        return "compiles, though the page says that it does not"
    return "" if sentence in made.stderr else f"no {sentence!r} in:\n{made.stderr}"


def shown(name):
    """A program of examples/ as a page shows it: without its head, what it prints behind it."""
    source = (HOME / name).read_text(encoding="utf-8")
    code, output = source.split("\n// Output:\n")
    code = code.split("\n", 2)[2].strip("\n")
    output = re.sub(r"^// ?", "", output, flags=re.MULTILINE)
    return f"```cpp\n// {name}\n{code}\n```\n\n```text\n{output}```\n"


def with_examples(text):
    return SHOWN.sub(lambda block: shown(block[1]), text)


def check_examples():
    """How many programs of examples/ the pages name, and how many they do not, or not as is."""
    texts = [page.read_text(encoding="utf-8") for page in PAGES]
    faults = [f"{page.name}: not as in examples/: try readme_test.py --copy"
              for page, text in zip(PAGES, texts) if with_examples(text) != text]
    programs = [f"examples/{path.name}" for path in sorted((HOME / "examples").glob("*.cpp"))]
    faults += [f"{program}: no page names it" for program in programs
               if not any(program in text for text in texts)]
    print("\n".join(faults))
    return len(programs), len(faults)


def check_names(compile_command, folder):
    """Whether the headers that need nothing have the names that docs/api.md says."""
    text = (HOME / "docs" / "api.md").read_text(encoding="utf-8")
    names = sorted(set(re.findall(r"finq::(\w+)", text)))
    headers = re.findall(r"^\| `(finq/\w+\.hpp)` \|[^|]*\| \|$", text, re.MULTILINE)
    source = folder / "names.cpp"
    source.write_text("\n".join(["#include <finq/finq.hpp>"]
                                + [f"#include <{header}>" for header in headers]
                                + [f"using finq::{name};" for name in names]), encoding="utf-8")
    made = run(*compile_command, str(source), "-fsyntax-only")
    print(f"api.md: {len(headers)} headers, {len(names)} names: {made.stderr or 'as the page says'}")
    return len(names), int(made.returncode != 0 or not headers)


def copy_examples():
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        page.write_text(with_examples(text), encoding="utf-8")


def check_page(page, compile_command, folder):
    """How many programs the page has of its own, and how many are not as it says."""
    text = page.read_text(encoding="utf-8")
    blocks = BLOCK.findall(text)
    checked = faults = 0
    if text.count("```cpp") != sum(language == "cpp" for language, _ in blocks):
        faults += 1
        print(f"{page.name}: a block that begins with ```cpp is not found")
    for place, (language, code) in enumerate(blocks):
        first = code.split("\n", 1)[0]
        if language != "cpp" or first.startswith("// examples/"):
            continue
        following = blocks[place + 1] if place + 1 < len(blocks) else ("", "")
        if first.startswith("// example:"):
            fault = check_example(code, following[1], compile_command, folder)
        elif first.startswith("// refused: "):
            fault = check_refused(code, first.removeprefix("// refused: "), compile_command, folder)
        else:
            fault = "neither example nor examples/ nor refused"
        checked += 1
        faults += bool(fault)
        print(f"{page.name}: {first}: {fault or 'as the page says'}")
    return checked, faults


def main():
    arguments = sys.argv[1:]
    if arguments == ["--copy"]:
        return copy_examples()
    counts = [check_examples()]
    with tempfile.TemporaryDirectory() as folder:
        counts.append(check_names(arguments, pathlib.Path(folder)))
        for page in PAGES:
            counts.append(check_page(page, arguments, pathlib.Path(folder)))
    checked, faults = map(sum, zip(*counts))
    print(f"{checked} programs, {faults} faults")
    return 1 if faults or not checked else 0


if __name__ == "__main__":
    sys.exit(main())
