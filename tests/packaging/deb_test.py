#!/usr/bin/env python3
# Makes the Debian package, unpacks it and uses what it holds.
# SPDX-License-Identifier: MIT
"""Usage: deb_test.py CPACK BUILD CONFIG COMPILER [OPTION...]

BUILD is a folder in which the command is built. 77 where dpkg's tools are not there.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HOME = pathlib.Path(__file__).resolve().parent.parent.parent
BESIDE_HEADERS = {
    "usr/bin/finq",
    "usr/share/cmake/finq/finqConfig.cmake",
    "usr/share/cmake/finq/finqConfigVersion.cmake",
    "usr/share/cmake/finq/finqTargets.cmake",
    "usr/share/doc/finq/copyright",
    "usr/share/pkgconfig/finq.pc",
}


def run(*command):
    made = subprocess.run([str(part) for part in command], capture_output=True, text=True,
                          check=False)
    if made.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{made.stdout}{made.stderr}")
    return made.stdout


def version():
    text = (HOME / "include" / "finq" / "version.hpp").read_text(encoding="utf-8")
    return ".".join(re.findall(r"#define FINQ_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)", text))


def check_files(root):
    headers = {f"usr/{path.relative_to(HOME).as_posix()}"
               for path in (HOME / "include").rglob("*.hpp")}
    found = {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}
    if found != headers | BESIDE_HEADERS:
        sys.exit(f"other files than expected: {sorted(found ^ (headers | BESIDE_HEADERS))}")


def check_control(package):
    control = run("dpkg-deb", "-f", package)
    if "\n finq turns phrases such as 39.8 billion yuan and" not in control or ";" in control:
        sys.exit(f"the description is not as it was written:\n{control}")
    fields = dict(re.findall(r"^([A-Z][\w-]*): (.*)$", control, re.M))
    wanted = {"Package": "finq", "Version": version(),
              "Architecture": run("dpkg", "--print-architecture").strip()}
    for name, value in wanted.items():
        if fields.get(name) != value:
            sys.exit(f"{name} is {fields.get(name)!r}, not {value!r}")
    for library in ("libc6", "libstdc++6"):
        if library not in fields.get("Depends", ""):
            sys.exit(f"the command's libraries are not said: {fields.get('Depends')!r}")


def main():
    if not all(shutil.which(tool) for tool in ("dpkg", "dpkg-deb", "dpkg-shlibdeps")):
        sys.exit(77)
    cpack, build, config, *compiler = sys.argv[1:]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        # What is built is packed: with make's name cpack would build all the rest before.
        run(cpack, "-D", "CPACK_CMAKE_GENERATOR=Ninja", "-G", "DEB", "-C", config, "-B", folder,
            "--config", pathlib.Path(build) / "CPackConfig.cmake")
        packages = list(folder.glob("*.deb"))
        if len(packages) != 1:
            sys.exit(f"not one package but {packages}")
        root = folder / "root"
        run("dpkg-deb", "-x", packages[0], root)
        check_files(root)
        check_control(packages[0])
        said = run(root / "usr" / "bin" / "finq", "--version")
        if said != f"finq {version()}\n":
            sys.exit(f"finq --version says {said!r}")
        run(*compiler, f"-I{root / 'usr' / 'include'}", "-fsyntax-only",
            HOME / "tests" / "consumer" / "main.cpp")


if __name__ == "__main__":
    main()
