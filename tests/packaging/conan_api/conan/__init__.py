# As much of Conan 2's ConanFile as finq's recipe uses.
# SPDX-License-Identifier: MIT
"""Real Conan is not in Debian; the recipe is tried with it before a release."""
import collections
import subprocess

# Every attribute and method that Conan 2 reads from a recipe; another name is a slip of the pen.
KNOWN = set("""
    name version user channel description license author topics homepage url package_type
    settings options default_options default_build_options exports exports_sources no_copy_source
    build_policy upload_policy revision_mode short_paths generators deprecated provides languages
    extension_properties package_id_embed_mode package_id_non_embed_mode package_id_unknown_mode
    python_requires python_requires_extend requires tool_requires test_requires build_requires
    implements win_bash win_bash_run
    init set_name set_version export export_sources source config_options configure layout
    requirements build_requirements package_id validate validate_build compatibility
    build_id generate build package package_info test finalize deploy system_requirements
""".split())


class ConanInvalidConfiguration(Exception):
    """What validate() raises when a package cannot be had with these settings."""


class Part:
    """One cpp_info, of the package or of a component."""

    def __init__(self):
        self.properties = {}
        self.components = collections.defaultdict(Part)
        self.requires = []
        self.includedirs, self.libdirs, self.bindirs = ["include"], ["lib"], ["bin"]

    def set_property(self, name, value):
        if name not in ("cmake_file_name", "cmake_target_name", "pkg_config_name"):
            raise KeyError(f"no generator reads the property {name}")
        self.properties[name] = value


class Options:
    """The values of the options, of those that are declared."""

    def __init__(self, declared, values):
        for name, value in values.items():
            if value not in declared[name]:
                raise ValueError(f"{name} cannot be {value}")
            setattr(self, name, value)


class Info:
    """What a package's id is made of."""

    def __init__(self):
        self.parts = ["settings", "options", "requires"]

    def clear(self):
        self.parts = []


class ConanFile:
    """The base of a recipe, with what Conan sets before it calls the methods."""

    def __init__(self, options=None, cppstd=None):
        for name in vars(type(self)):
            if not name.startswith("_") and name not in KNOWN:
                raise AttributeError(f"Conan 2 knows no {name}")
        self.cppstd = cppstd
        if hasattr(type(self), "options"):
            self.options = Options(type(self).options,
                                   {**type(self).default_options, **(options or {})})
        self.info = Info()
        self.cpp_info = Part()
        self.required = {}

    def requires(self, reference, transitive_headers=False):
        self.required[reference] = transitive_headers

    def run(self, command, env=""):
        """Runs a program of test_package in the environment that Conan calls "conanrun"."""
        if env != "conanrun":
            raise ValueError(f"the program would not find shared libraries in {env!r}")
        subprocess.run(command, shell=True, check=True, stdout=subprocess.DEVNULL)
