# Makes a Conan 2 package of finq's headers.
# SPDX-License-Identifier: MIT
import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy, load

required_conan_version = ">=2.0"


class FinqConan(ConanFile):
    name = "finq"
    description = "Reads financial quantities and calculates with them"
    license = "MIT"
    topics = ("finance", "money", "currency", "parsing", "header-only")
    package_type = "header-library"
    # For the standard alone: what they are makes no other package.
    settings = "os", "arch", "compiler", "build_type"
    # The libraries of finq/format.hpp and finq/to_double.hpp.
    options = {"with_fmt": [True, False], "with_fast_float": [True, False]}
    default_options = {"with_fmt": False, "with_fast_float": False}
    exports_sources = "include/*", "LICENSE"
    no_copy_source = True

    def set_version(self):
        text = load(self, os.path.join(self.recipe_folder, "include", "finq", "version.hpp"))
        self.version = ".".join(
            re.findall(r"#define FINQ_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)", text))

    def requirements(self):
        if self.options.with_fmt:
            self.requires("fmt/[>=9 <13]", transitive_headers=True)
        if self.options.with_fast_float:
            self.requires("fast_float/[>=3.9 <9]", transitive_headers=True)

    def package_id(self):
        self.info.clear()

    def validate(self):
        check_min_cppstd(self, 20)

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        copy(self, "*.hpp", os.path.join(self.source_folder, "include"),
             os.path.join(self.package_folder, "include"))

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "finq")
        # Conan's target of all that the package holds; finq::finq is the core.
        self.cpp_info.set_property("cmake_target_name", "finq::all")
        self._component("core", "finq::finq", [])
        self.cpp_info.components["core"].set_property("pkg_config_name", "finq")
        if self.options.with_fmt:
            self._component("format", "finq::format", ["core", "fmt::fmt"])
        if self.options.with_fast_float:
            self._component("to_double", "finq::to_double", ["core", "fast_float::fast_float"])

    def _component(self, name, target, requires):
        component = self.cpp_info.components[name]
        component.set_property("cmake_target_name", target)
        component.requires = requires
        component.bindirs = []
        component.libdirs = []
