#!/usr/bin/env python3
# Checks vcpkg's port of finq, and runs it as vcpkg would.
# SPDX-License-Identifier: MIT
"""Usage: vcpkg_test.py CMAKE COMPILER [DEFINITION...]

The manifests are as "vcpkg format-manifest" writes them and say nothing that their schema does not
know; the port leaves what a header-only port may leave, without a post-build warning; the example
builds with it. A DEFINITION, such as -Dfmt_DIR=FOLDER, tells the example where a library is: without
any the example is not built. vcpkg itself is not needed: what it does is in vcpkg/run_port.cmake.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HOME = pathlib.Path(__file__).resolve().parent.parent.parent
PACKAGING = HOME / "packaging" / "vcpkg"

# The fields in the order in which format-manifest writes them (vcpkg-tool, serialize_manifest).
MANIFEST = ["$comment", "configuration", "name", "version", "version-semver", "version-date",
            "version-string", "port-version", "maintainers", "contacts", "summary", "description",
            "homepage", "documentation", "license", "supports", "builtin-baseline",
            "dependencies", "overrides", "default-features", "features"]
FEATURE = ["$comment", "description", "supports", "license", "dependencies"]
DEPENDENCY = ["$comment", "name", "host", "default-features", "features", "platform", "version>="]
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")

# An INSTALLED tree beside include/finq; a header-only port has no lib, no bin, no debug.
LEFT = {
    "share/finq/copyright", "share/finq/usage", "share/finq/finqConfig.cmake",
    "share/finq/finqConfigVersion.cmake", "share/finq/finqTargets.cmake",
    "share/pkgconfig/finq.pc",
}


def check_order(where, fields, order):
    unknown = [name for name in fields if name not in order]
    if unknown:
        return [f"{where} has fields that the schema does not know: {unknown}"]
    sorted_fields = sorted(fields, key=order.index)
    return [] if list(fields) == sorted_fields else [f"{where}: the order is {sorted_fields}"]


def check_dependencies(where, dependencies):
    faults = []
    names = [one if isinstance(one, str) else one["name"] for one in dependencies]
    if names != sorted(names):
        faults.append(f"{where}: dependencies are sorted: {sorted(names)}")
    for one, name in zip(dependencies, names):
        if not NAME.match(name):
            faults.append(f"{where}: {name!r} is no name of a port")
        if isinstance(one, dict):
            faults += check_order(f"{where}, {name}", one, DEPENDENCY)
            if list(one) == ["name"]:
                faults.append(f"{where}: {name} is written as a text alone")
    return faults


def check_manifest(where, text, is_port):
    """What is wrong with a vcpkg.json, as sentences."""
    manifest = json.loads(text)
    faults = check_order(where, manifest, MANIFEST)
    if text != json.dumps(manifest, indent=2, ensure_ascii=False) + "\n":
        faults.append(f"{where} is not formatted: two blanks, one element a line, one last newline")
    faults += check_dependencies(where, manifest.get("dependencies", []))
    features = manifest.get("features", {})
    if list(features) != sorted(features):
        faults.append(f"{where}: features are sorted: {sorted(features)}")
    for name, feature in features.items():
        if not NAME.match(name) or not feature.get("description"):
            faults.append(f"{where}: feature {name!r} has no name or no description")
        faults += check_order(f"{where}, {name}", feature, FEATURE)
        faults += check_dependencies(f"{where}, {name}", feature.get("dependencies", []))
    if is_port:
        faults += [f"{where} has no {name}" for name in ("description", "license")
                   if not manifest.get(name)]
        if not re.match(r"\d+\.\d+\.\d+\Z", manifest.get("version", "")):
            faults.append(f"{where}: the version is {manifest.get('version')!r}")
    return faults


def check_checks():
    """Each rule refuses what breaks it."""
    good = (PACKAGING / "finq" / "vcpkg.json").read_text(encoding="utf-8")
    for what, old, new in [
        ("formatted", "\n  ", "\n    "),
        ("does not know", '"license"', '"licence"'),
        ("order is", '"version": "0.1.0",\n  ', ""),
        ("sorted", '"vcpkg-cmake"', '"vcpkg-zzz"'),
        ("features are sorted", '"format"', '"zzz"'),
        ("no name of a port", '"fmt"', '"FMT"'),
        ("version is", '"0.1.0"', '"v0.1"'),
    ]:
        bad = good.replace(old, new)
        if what == "order is":
            bad = bad.replace('"license"', '"version": "0.1.0",\n  "license"')
        faults = check_manifest("broken", bad, True)
        if bad == good or not any(what in fault for fault in faults):
            sys.exit(f"no fault that says {what!r}: {faults}")


def run(*command, **more):
    made = subprocess.run([str(part) for part in command], capture_output=True, text=True,
                          check=False, **more)
    if made.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{made.stdout}{made.stderr}")
    return made.stdout


def run_port(folder, cmake, compiler):
    version = json.loads((PACKAGING / "finq/vcpkg.json").read_text(encoding="utf-8"))["version"]
    run(cmake, f"-DPORT_DIR={PACKAGING / 'finq'}", f"-DOUT={folder}", "-DPORT=finq",
        f"-DVERSION={version}", f"-DCOMPILER={compiler}",
        "-P", HOME / "tests/packaging/vcpkg/run_port.cmake",
        env={**os.environ, "FINQ_SOURCE": str(HOME)})
    packages = folder / "packages"
    found = {path.relative_to(packages).as_posix() for path in packages.rglob("*")
             if path.is_file()}
    expected = LEFT | {path.relative_to(HOME).as_posix()
                       for path in (HOME / "include").rglob("*.hpp")}
    if found != expected:
        sys.exit(f"the port leaves other files: {sorted(found ^ expected)}")
    empty = [path for path in packages.rglob("*") if path.is_dir() and not any(path.iterdir())]
    if empty:
        sys.exit(f"the port leaves empty folders: {empty}")
    for path in (packages / "share").rglob("*"):
        if path.is_file() and str(folder) in path.read_text(encoding="utf-8"):
            sys.exit(f"{path} names a folder of the machine that made it")
    return packages


def build_example(folder, cmake, compiler, packages, definitions):
    run(cmake, "-S", PACKAGING / "example", "-B", folder, f"-DCMAKE_CXX_COMPILER={compiler}",
        f"-DCMAKE_PREFIX_PATH={packages}", *definitions)
    run(cmake, "--build", folder)
    said = run(folder / "finq_example")
    if said != "CNY 39800000000.00 CN¥39.8bn 39800000000\n":
        sys.exit(f"the example says {said!r}")


def main():
    cmake, compiler, *definitions = sys.argv[1:]
    faults = []
    for name in ("finq", "example"):
        text = (PACKAGING / name / "vcpkg.json").read_text(encoding="utf-8")
        faults += check_manifest(name, text, name == "finq")
    if faults:
        sys.exit("\n".join(faults))
    check_checks()
    overlays = json.loads((PACKAGING / "example/vcpkg-configuration.json")
                          .read_text(encoding="utf-8"))["overlay-ports"]
    if not all((PACKAGING / "example" / overlay / "vcpkg.json").exists() for overlay in overlays):
        sys.exit(f"no port lies in {overlays}")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name).resolve()
        packages = run_port(folder / "port", cmake, compiler)
        if definitions:
            build_example(folder / "example", cmake, compiler, packages, definitions)


if __name__ == "__main__":
    main()
