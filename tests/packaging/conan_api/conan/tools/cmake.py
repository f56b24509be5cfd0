# Conan's CMake, which calls the one that is installed.
# SPDX-License-Identifier: MIT
import subprocess
import types


def cmake_layout(conanfile):
    """Programs lie in the build folder."""
    conanfile.cpp = types.SimpleNamespace(
        build=types.SimpleNamespace(bindir=str(conanfile.build_folder)))


class CMake:
    """Configures and builds the project of a recipe."""

    def __init__(self, conanfile):
        self.recipe = conanfile

    def configure(self):
        self._run("-S", self.recipe.source_folder, "-B", self.recipe.build_folder,
                  *self.recipe.definitions)

    def build(self):
        self._run("--build", self.recipe.build_folder)

    def _run(self, *arguments):
        subprocess.run([self.recipe.cmake, *map(str, arguments)], check=True,
                       stdout=subprocess.DEVNULL)
