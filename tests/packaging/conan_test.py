#!/usr/bin/env python3
# Calls the methods of the Conan recipe as Conan 2 would.
# SPDX-License-Identifier: MIT
"""Usage: conan_test.py CMAKE COMPILER [DEFINITION...]

Conan is not in Debian: conan_api/ stands in for it, with the names that Conan 2 knows. A DEFINITION,
such as -Dfmt_DIR=FOLDER, tells where the libraries of the opt-in headers are: without any,
test_package is built without them.
"""
import importlib.util
import pathlib
import re
import shutil
import sys
import tempfile

HOME = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(HOME / "tests" / "packaging" / "conan_api"))
sys.dont_write_bytecode = True

from conan import ConanFile, ConanInvalidConfiguration  # noqa: E402


def recipe(path, name):
    """The class of a conanfile.py."""
    spec = importlib.util.spec_from_file_location(name, HOME / path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    if path == "conanfile.py" and module.required_conan_version != ">=2.0":
        sys.exit("the recipe does not say that it is for Conan 2")
    return next(value for value in vars(module).values()
                if isinstance(value, type) and issubclass(value, ConanFile)
                and value is not ConanFile)


def expect(what, found, wanted):
    if found != wanted:
        sys.exit(f"{what}: {found!r}, not {wanted!r}")


def check_attributes(Recipe):
    expect("package_type", Recipe.package_type, "header-library")
    expect("no_copy_source", Recipe.no_copy_source, True)
    expect("license", Recipe.license, "MIT")
    expect("name", Recipe.name, "finq")
    one = Recipe(cppstd="20")
    one.recipe_folder = str(HOME)
    one.set_version()
    text = (HOME / "include/finq/version.hpp").read_text(encoding="utf-8")
    expect("version", one.version, ".".join(re.findall(r"FINQ_VERSION_\w+ (\d+)", text)))
    one.package_id()
    expect("what the package's id is made of", one.info.parts, [])


def check_standard(Recipe):
    for cppstd in ("20", "gnu20", "23"):
        Recipe(cppstd=cppstd).validate()
    for cppstd in ("14", "gnu17"):
        try:
            Recipe(cppstd=cppstd).validate()
        except ConanInvalidConfiguration:
            continue
        sys.exit(f"C++{cppstd} is not refused")


def takes(wanted, version):
    """Whether a Conan range such as "[>=3.9 <9]" takes a version."""
    low, high = re.search(r"\[>=([\d.]+) <([\d.]+)\]", wanted).groups()

    def parts(text):
        return [int(part) for part in text.split(".")]
    return parts(low) <= parts(version) < parts(high)


def check_requirements(Recipe):
    core = Recipe()
    core.requirements()
    expect("what the core requires", core.required, {})
    both = Recipe({"with_fmt": True, "with_fast_float": True})
    both.requirements()
    expect("transitive headers", set(both.required.values()), {True})
    ranges = dict(reference.split("/", 1) for reference in both.required)
    for name, yes, no in [("fmt", ["9.1.0", "10.2.1", "12.0.0"], ["8.1.1", "13.0.0"]),
                          ("fast_float", ["3.9.0", "6.1.6", "8.0.2"], ["3.8.1", "2.0.0", "9.0.0"])]:
        expect(f"{name}, taken", [v for v in yes if takes(ranges[name], v)], yes)
        expect(f"{name}, taken", [v for v in no if takes(ranges[name], v)], [])


def packaged(Recipe, folder, **options):
    """The recipe behind package() and package_info()."""
    one = Recipe(options, cppstd="20")
    one.source_folder, one.package_folder = str(folder / "source"), str(folder / "package")
    # The recipe sees what it exports, and nothing else.
    for pattern in Recipe.exports_sources:
        for path in HOME.glob(pattern):
            target = pathlib.Path(one.source_folder) / path.relative_to(HOME)
            target.parent.mkdir(parents=True, exist_ok=True)
            (shutil.copytree if path.is_dir() else shutil.copy)(path, target)
    one.package()
    one.package_info()
    package = pathlib.Path(one.package_folder)
    expected = {path.relative_to(HOME).as_posix() for path in (HOME / "include").rglob("*.hpp")}
    found = {path.relative_to(package).as_posix() for path in package.rglob("*")
             if path.is_file()}
    expect("files", sorted(found ^ (expected | {"licenses/LICENSE"})), [])
    return one


def write_config(one, folder):
    """What CMakeDeps would write: a target for each component."""
    properties = one.cpp_info.properties
    lines = []
    if one.options.with_fmt:
        lines.append("find_package(fmt REQUIRED)")
    if one.options.with_fast_float:
        lines.append("find_package(FastFloat REQUIRED)")
    names = {name: part.properties["cmake_target_name"]
             for name, part in one.cpp_info.components.items()}
    names["fast_float::fast_float"] = "FastFloat::fast_float"  # as its own recipe calls it
    if properties["cmake_target_name"] in names.values():
        sys.exit("the whole package and a component are the same target")
    for name, part in one.cpp_info.components.items():
        folders = [f'"{one.package_folder}/{include}"' for include in part.includedirs]
        needs = [names.get(need, need) for need in part.requires]
        lines += [f"add_library({names[name]} INTERFACE IMPORTED)",
                  f"target_include_directories({names[name]} INTERFACE {' '.join(folders)})",
                  f"target_link_libraries({names[name]} INTERFACE {' '.join(needs)})"]
        expect("folders of libraries", part.libdirs + part.bindirs, [])
    (folder / f"{properties['cmake_file_name']}-config.cmake").write_text(
        "\n".join(lines) + "\n", encoding="utf-8")


def check_test_package(Recipe, folder, cmake, compiler, definitions):
    folder.mkdir()
    opt_in = bool(definitions)
    one = packaged(Recipe, folder, with_fmt=opt_in, with_fast_float=opt_in)
    expect("components", sorted(one.cpp_info.components),
           ["core", "format", "to_double"] if opt_in else ["core"])
    write_config(one, folder)
    Test = recipe("test_package/conanfile.py", "test_package")
    test = Test(cppstd="20")
    test.tested_reference_str = "finq/0.1.0"
    test.source_folder, test.build_folder = HOME / "test_package", folder / "build"
    test.cmake = cmake
    test.definitions = [f"-Dfinq_DIR={folder}", f"-DCMAKE_CXX_COMPILER={compiler}", *definitions]
    for step in (test.requirements, test.layout, test.build, test.test):
        step()
    expect("what test_package requires", list(test.required), ["finq/0.1.0"])


def main():
    cmake, compiler, *definitions = sys.argv[1:]
    Recipe = recipe("conanfile.py", "conanfile")
    for check in (check_attributes, check_standard, check_requirements):
        check(Recipe)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name).resolve()
        check_test_package(Recipe, folder / "core", cmake, compiler, [])
        if definitions:
            check_test_package(Recipe, folder / "all", cmake, compiler, definitions)


if __name__ == "__main__":
    main()
