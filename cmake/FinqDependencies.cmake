# Finds what finq's programs need, or fetches a pinned copy.
# SPDX-License-Identifier: MIT
include(FetchContent)

set(finq_dependencies "")

# finq_dependency(<package> <target> <git url> <tag>): asks the system first.
# No version is asked for: FastFloat's package refuses every other major
# version, and finq works with 3.9 to 8.
function(finq_dependency package target url tag)
  FetchContent_Declare(${package}
    GIT_REPOSITORY ${url} GIT_TAG ${tag} GIT_SHALLOW ON
    FIND_PACKAGE_ARGS GLOBAL)
  FetchContent_MakeAvailable(${package})
  if(NOT TARGET ${target})
    message(FATAL_ERROR "${package} was found but defines no target ${target}")
  endif()
endfunction()

finq_dependency(FastFloat FastFloat::fast_float
  https://github.com/fastfloat/fast_float.git v6.1.6)
if(DEFINED FastFloat_VERSION AND FastFloat_VERSION VERSION_LESS 3.9)
  message(FATAL_ERROR "finq needs FastFloat 3.9, not ${FastFloat_VERSION}")
endif()
if(FINQ_BUILD_TOOLS OR FINQ_BUILD_TESTS)
  finq_dependency(fmt fmt::fmt https://github.com/fmtlib/fmt.git 10.2.1)
endif()
if(FINQ_BUILD_TOOLS)
  finq_dependency(CLI11 CLI11::CLI11 https://github.com/CLIUtils/CLI11.git v2.4.2)
endif()
if(FINQ_BUILD_TESTS)
  finq_dependency(doctest doctest::doctest https://github.com/doctest/doctest.git v2.4.11)
  finq_dependency(nlohmann_json nlohmann_json::nlohmann_json
    https://github.com/nlohmann/json.git v3.11.3)
endif()
if(FINQ_BUILD_BENCHMARKS)
  set(BENCHMARK_ENABLE_TESTING OFF)
  set(BENCHMARK_ENABLE_INSTALL OFF)
  finq_dependency(benchmark benchmark::benchmark
    https://github.com/google/benchmark.git v1.8.5)
endif()
