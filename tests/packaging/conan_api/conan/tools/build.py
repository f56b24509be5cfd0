# Conan's questions about the build, as finq's recipe asks them.
# SPDX-License-Identifier: MIT
from conan import ConanInvalidConfiguration


def check_min_cppstd(conanfile, cppstd):
    """Refuses an older standard; "gnu17" counts as 17."""
    year = int(str(conanfile.cppstd).replace("gnu", ""))
    if year < int(cppstd):
        raise ConanInvalidConfiguration(f"needs C++{cppstd}, not {conanfile.cppstd}")


def can_run(_conanfile):
    return True
