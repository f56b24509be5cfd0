#!/usr/bin/env python3
# Sees that single_include/finq.hpp is fresh and does as finq does.
# SPDX-License-Identifier: MIT
"""Usage: single_header_test.py COMPILER [OPTION...]

The checked-in header is what the headers say; it compiles with every warning on, and two files that
include it link. A header with the opt-in headers that need no other library compiles as well.
"""
import pathlib
import subprocess
import sys
import tempfile

HOME = pathlib.Path(__file__).resolve().parent.parent.parent
AMALGAMATE = HOME / "tools" / "amalgamate.py"
SMALLEST = (HOME / "tests" / "consumer" / "main.cpp").read_text(encoding="utf-8")
STRICT = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]

MAIN = """\
int figures(std::string_view text);
int main() { return figures("revenue rose 34% to 39.8 billion yuan") == 2 ? 0 : 1; }
"""
FIRST = SMALLEST.replace("finq/finq.hpp", "finq.hpp").replace("int main() {}\n", MAIN)
SECOND = """\
#include <finq.hpp>
#include <finq.hpp>
int figures(std::string_view text);
int figures(std::string_view text) {
  int count = 0;
  for (const finq::Match& match : finq::scan(text)) count += match.end() > match.start();
  return count;
}
"""
OPT_IN = """\
#include "all.hpp"
finq::RateBook book;
static_assert(finq::languages::find("de-AT")->tag == "de");
"""


def run(*command):
    made = subprocess.run([str(part) for part in command], capture_output=True, text=True,
                          check=False)
    if made.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{made.stdout}{made.stderr}")
    return made.stdout


def check_stale_is_found(folder):
    """A header that lacks a line is refused: the check can fail."""
    header = folder / "stale.hpp"
    lines = (HOME / "single_include" / "finq.hpp").read_text(encoding="utf-8").splitlines(True)
    header.write_text("".join(lines[:-3] + lines[-2:]), encoding="utf-8")
    made = subprocess.run([sys.executable, str(AMALGAMATE), "--check", "--output", str(header)],
                          capture_output=True, text=True, check=False)
    if made.returncode != 1 or "is stale" not in made.stdout:
        sys.exit(f"a stale header passes: {made.returncode}\n{made.stdout}{made.stderr}")


def check_two_files_link(folder, compiler):
    (folder / "first.cpp").write_text(FIRST, encoding="utf-8")
    (folder / "second.cpp").write_text(SECOND, encoding="utf-8")
    run(*compiler, *STRICT, f"-I{HOME / 'single_include'}", folder / "first.cpp",
        folder / "second.cpp", "-o", folder / "program")
    run(folder / "program")


def check_either_or(folder, compiler):
    """Both ways in one file are an error that says so, not a hundred redefinitions."""
    source = folder / "both.cpp"
    source.write_text("#include <finq/version.hpp>\n#include <finq.hpp>\n", encoding="utf-8")
    made = subprocess.run([*compiler, "-fsyntax-only", f"-I{HOME / 'include'}",
                           f"-I{HOME / 'single_include'}", str(source)],
                          capture_output=True, text=True, check=False)
    if "not both" not in made.stderr:
        sys.exit(f"no word about including finq twice:\n{made.stderr}")


def check_opt_in(folder, compiler):
    run(sys.executable, AMALGAMATE, "--output", folder / "all.hpp",
        "finq.hpp", "jsonl.hpp", "languages.hpp", "ecb.hpp")
    (folder / "all.cpp").write_text(OPT_IN, encoding="utf-8")
    run(*compiler, "-fsyntax-only", folder / "all.cpp")


def main():
    compiler = sys.argv[1:]
    run(sys.executable, AMALGAMATE, "--check")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        check_stale_is_found(folder)
        check_two_files_link(folder, compiler)
        check_either_or(folder, compiler)
        check_opt_in(folder, compiler)


if __name__ == "__main__":
    main()
