#!/usr/bin/env python3
# Compiles the smallest program with what pkg-config says of finq.
# SPDX-License-Identifier: MIT
"""Usage: pkg_config_test.py PREFIX COMPILER [OPTION...]

PREFIX holds an installed finq. 77 where pkg-config is not there.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HOME = pathlib.Path(__file__).resolve().parent.parent.parent


def run(*command, **more):
    made = subprocess.run([str(part) for part in command], capture_output=True, text=True,
                          check=False, **more)
    if made.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{made.stdout}{made.stderr}")
    return made.stdout.strip()


def main():
    if not shutil.which("pkg-config"):
        sys.exit(77)
    prefix, *compiler = sys.argv[1:]
    with tempfile.TemporaryDirectory() as name:
        # A prefix can be moved: the file names its headers from where it lies.
        moved = pathlib.Path(name) / "moved"
        shutil.copytree(prefix, moved)
        environment = {**os.environ, "PKG_CONFIG_LIBDIR": str(moved / "share" / "pkgconfig")}

        def ask(*what):
            return run("pkg-config", *what, "finq", env=environment)

        text = (HOME / "include" / "finq" / "version.hpp").read_text(encoding="utf-8")
        version = ".".join(re.findall(r"#define FINQ_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)", text))
        if ask("--modversion") != version:
            sys.exit(f"finq.pc says {ask('--modversion')}, version.hpp {version}")
        # fast_float has no .pc file, and the core needs nothing.
        for what in ("--print-requires", "--print-requires-private", "--libs"):
            if ask(what):
                sys.exit(f"finq.pc has {what}: {ask(what)}")
        flags = ask("--cflags").split()
        if str(moved.resolve()) not in str(pathlib.Path(flags[0][2:]).resolve()):
            sys.exit(f"a moved finq.pc says {flags}")
        run(*compiler, *flags, "-fsyntax-only", HOME / "tests" / "consumer" / "main.cpp")


if __name__ == "__main__":
    main()
