# A guest brings neither tests nor settings, and installs nothing.
# SPDX-License-Identifier: MIT
foreach(target IN ITEMS finq_test_main finq_command finq_own_flags doctest::doctest CLI11::CLI11
        benchmark::benchmark nlohmann_json::nlohmann_json fmt::fmt FastFloat::fast_float)
  if(TARGET ${target})
    message(FATAL_ERROR "finq brings ${target} into another project")
  endif()
endforeach()
foreach(package IN ITEMS doctest CLI11 benchmark nlohmann_json fmt FastFloat Python3)
  if(DEFINED ${package}_DIR OR ${package}_FOUND)
    message(FATAL_ERROR "finq looks for ${package} inside another project")
  endif()
endforeach()
if(FINQ_INSTALL OR FINQ_WERROR OR FINQ_BUILD_TESTS OR FINQ_BUILD_TOOLS OR FINQ_BUILD_BENCHMARKS)
  message(FATAL_ERROR "finq builds, installs or is strict inside another project")
endif()
# What a host may set for itself, and finq has no say in.
foreach(setting IN ITEMS CMAKE_CXX_STANDARD CMAKE_CXX_EXTENSIONS CMAKE_CXX_FLAGS CMAKE_MODULE_PATH
        CMAKE_RUNTIME_OUTPUT_DIRECTORY CMAKE_EXPORT_COMPILE_COMMANDS BUILD_TESTING CPACK_PACKAGE_NAME)
  if(NOT "${${setting}}" STREQUAL "")
    message(FATAL_ERROR "finq sets ${setting} inside another project: ${${setting}}")
  endif()
endforeach()
