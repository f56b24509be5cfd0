#!/usr/bin/env python3
# Builds a Meson project with finq as its subproject and by its wrap.
# SPDX-License-Identifier: MIT
"""Usage: meson_test.py COMPILER

77 where meson, ninja or git are not there.
"""
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

HOME = pathlib.Path(__file__).resolve().parent.parent.parent
# All that a guest needs: no tests, tools or benchmarks.
NEEDED = ["include", "meson.build", "meson_options.txt", "LICENSE", "cmake"]
TAG = ["-c", "user.name=finq", "-c", "user.email=authors@finq.example"]


def run(*command, folder=None, environment=None):
    made = subprocess.run([str(part) for part in command], capture_output=True, text=True,
                          check=False, cwd=folder, env=environment)
    if made.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{made.stdout}{made.stderr}")
    return made.stdout


def consumer(folder):
    """A copy of the smallest project, with an empty folder for subprojects."""
    (folder / "subprojects").mkdir(parents=True)
    for source in ("meson/meson.build", "main.cpp"):
        shutil.copy(HOME / "tests" / "consumer" / source, folder)
    return folder


def build(project, environment):
    """Builds and tests it, and sees that its guest keeps to itself."""
    made = project / "build"
    run("meson", "setup", made, project, environment=environment)

    def ask(what):
        return json.loads(run("meson", "introspect", f"--{what}", made))

    names = {"dependencies": [entry["name"] for entry in ask("dependencies")],
             "targets": [entry["name"] for entry in ask("targets")],
             "tests": [entry["name"] for entry in ask("tests")]}
    # finq itself need not be listed: it is a part of the project.
    names["dependencies"] = [name for name in names["dependencies"] if name != "finq"]
    if names != {"dependencies": [], "targets": ["consumer"], "tests": ["consumer"]}:
        sys.exit(f"finq brings more than itself: {names}")
    if ask("installed"):
        sys.exit(f"finq installs as a guest: {ask('installed')}")
    run("meson", "test", "-C", made, environment=environment)


def check_subproject(folder, environment):
    project = consumer(folder / "subproject")
    guest = project / "subprojects" / "finq"
    guest.mkdir()
    for name in NEEDED:
        (guest / name).symlink_to(HOME / name)
    build(project, environment)


def check_wrap(folder, environment):
    """The wrap as it is, but for the address: a repository with the release's tag."""
    origin = folder / "origin"
    origin.mkdir()
    for name in NEEDED:
        copy = shutil.copytree if (HOME / name).is_dir() else shutil.copy
        copy(HOME / name, origin / name)
    run("git", "init", "-q", origin)
    run("git", "add", ".", folder=origin)
    run("git", *TAG, "commit", "-q", "-m", "finq", folder=origin)
    wrap = (HOME / "packaging" / "finq.wrap").read_text(encoding="utf-8")
    run("git", "tag", re.search(r"^revision = (.*)$", wrap, re.M)[1], folder=origin)

    project = consumer(folder / "wrap")
    (project / "subprojects" / "finq.wrap").write_text(
        re.sub(r"^url = .*$", f"url = {origin.as_uri()}", wrap, flags=re.M), encoding="utf-8")
    build(project, environment)


def check_install(folder, environment):
    """As the main project it installs the headers, finq.pc and the licence."""
    made = folder / "own"
    run("meson", "setup", made, HOME, "-Dtests=disabled", "-Dtools=disabled", "--prefix=/usr",
        environment=environment)
    root = folder / "root"
    run("meson", "install", "-C", made, environment={**environment, "DESTDIR": str(root)})
    usr = root / "usr"
    found = {path.relative_to(usr).as_posix() for path in usr.rglob("*") if path.is_file()}
    expected = {path.relative_to(HOME).as_posix() for path in (HOME / "include").rglob("*.hpp")}
    expected |= {"share/pkgconfig/finq.pc", "share/doc/finq/LICENSE"}
    if found != expected:
        sys.exit(f"other files than expected: {sorted(found ^ expected)}")
    flags = run("pkg-config", "--cflags", "finq",
                environment={**environment, "PKG_CONFIG_LIBDIR": str(usr / "share/pkgconfig"),
                             "PKG_CONFIG_SYSROOT_DIR": ""}).split()
    if pathlib.Path(flags[0][2:]).resolve() != (usr / "include").resolve():
        sys.exit(f"finq.pc says {flags}")


def main():
    if not all(shutil.which(tool) for tool in ("meson", "ninja", "git", "pkg-config")):
        sys.exit(77)
    environment = {**os.environ, "CXX": shlex.join(sys.argv[1:])}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for check in (check_subproject, check_wrap, check_install):
            check(folder, environment)


if __name__ == "__main__":
    main()
