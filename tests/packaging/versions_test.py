#!/usr/bin/env python3
# Sees that every way to take finq says version.hpp's version.
# SPDX-License-Identifier: MIT
"""Usage: versions_test.py [BUILD_SYSTEM=VERSION...]

CMake, Meson and Conan read the version from version.hpp, in ways of their own: a build system hands
its own reading over. What other tools read by themselves holds a copy, which is compared. The pages
and wraps name one address for the source, which a release replaces in one go.
"""
import json
import pathlib
import re
import sys

HOME = pathlib.Path(__file__).resolve().parent.parent.parent

# Files that say the version, with the pattern that finds it; MINOR is "0.1".
COPIES = {
    "packaging/finq.wrap": r"^revision = v(\S+)$",
    "single_include/finq.hpp": r"^// finq (\S+) in one header",
    "tests/consumer/fetch_content/CMakeLists.txt": r"GIT_TAG v([\d.]+)",
    "CHANGELOG.md": r"^## (\S+)",
    "README.md": r"GIT_TAG v([\d.]+)",
}
MINOR = {
    "README.md": r"find_package\(finq (\S+) ",
    "tests/consumer/find_package/CMakeLists.txt": r"find_package\(finq (\S+) CONFIG REQUIRED\)",
    "tests/consumer/meson/meson.build": r"'finq', version: '>=([\d.]+)'",
}
# Every name of the library stands in the inline namespace of its minor version.
NAMESPACE = re.compile(r"^(?:\}+  // )?namespace finq\b(?P<version>::inline v\d+_\d+)?", re.M)
# Nothing is published: the name is reserved (RFC 2606), so that nobody else can answer to it.
ADDRESS = re.compile(r"https://(\S*?finq[^/\s]*)/")
ADDRESSES = ["README.md", "packaging/finq.wrap", "packaging/vcpkg/finq/portfile.cmake",
             "tests/consumer/fetch_content/CMakeLists.txt"]


def read(name):
    return (HOME / name).read_text(encoding="utf-8")


def said(name, pattern):
    found = re.search(pattern, read(name), re.M)
    return found[1] if found else "nothing"


def main():
    parts = re.findall(r"^#define FINQ_VERSION_(MAJOR|MINOR|PATCH) (\d+)$",
                       read("include/finq/version.hpp"), re.M)
    if [name for name, _ in parts] != ["MAJOR", "MINOR", "PATCH"]:
        sys.exit(f"version.hpp defines {parts}")
    version = ".".join(number for _, number in parts)
    minor = version.rpartition(".")[0]

    faults = []

    def compare(who, what, wanted):
        if what != wanted:
            faults.append(f"{who} says {what}, version.hpp {wanted}")

    for argument in sys.argv[1:]:
        compare(*argument.split("=", 1), version)
    for name, pattern in COPIES.items():
        compare(name, said(name, pattern), version)
    for name, pattern in MINOR.items():
        compare(name, said(name, pattern), minor)
    for name in ("finq", "example"):
        port = json.loads(read(f"packaging/vcpkg/{name}/vcpkg.json"))
        compare(f"vcpkg's {name}", port["version"], version)

    wanted = "::inline v" + minor.replace(".", "_")
    headers = sorted((HOME / "include").rglob("*.hpp"))
    for header in headers:
        for namespace in NAMESPACE.finditer(header.read_text(encoding="utf-8")):
            compare(header.name, namespace["version"], wanted)

    addresses = {address for name in ADDRESSES for address in ADDRESS.findall(read(name))}
    if len(addresses) != 1:
        faults.append(f"the source has several addresses, or none: {sorted(addresses)}")
    if faults:
        sys.exit("\n".join(faults))
    print(f"all say {version}, and take it from {addresses.pop()}")


if __name__ == "__main__":
    main()
