# Registers the checks that are written in Python.
# SPDX-License-Identifier: MIT

# What must not compile, does not, and the compiler says why.
file(GLOB refused_cases CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/refused/*.cpp")
if(NOT MSVC)
  foreach(case IN LISTS refused_cases)
    cmake_path(GET case STEM name)
    add_test(NAME refused/${name}
      COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/refused/check.py" "${case}"
              "${CMAKE_CXX_COMPILER}" -std=c++20 "-I${PROJECT_SOURCE_DIR}/include")
  endforeach()
  add_test(NAME refused_check
    COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/refused_check_test.py"
            "${CMAKE_CXX_COMPILER}")
endif()

add_test(NAME layers
  COMMAND Python3::Interpreter "${PROJECT_SOURCE_DIR}/tools/check_layers.py")
add_test(NAME layers_check
  COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/check_layers_test.py")

# The links of README and docs/ lead to files and headings.
add_test(NAME links
  COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/links_test.py")
# Every promise of docs/guarantees.md has its test.
add_test(NAME guarantees
  COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/guarantees_test.py")
# docs/what-is-read.md shows the cases of the specification.
add_test(NAME reading_table
  COMMAND Python3::Interpreter "${PROJECT_SOURCE_DIR}/tools/reading_table.py" --check)

# docs/speed.md and its plot say what was measured.
add_test(NAME speed_page
  COMMAND Python3::Interpreter "${PROJECT_SOURCE_DIR}/benchmarks/plot.py" --check)

# The faults that `make mutate` plants are still faults of these headers.
add_test(NAME mutation_faults
  COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/mutation/mutate.py" --check)

add_test(NAME bench_guard
  COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/bench_guard_test.py")

# Decimal calculates as Python's decimal does, with and without 128-bit integers.
foreach(name IN ITEMS decimal_oracle decimal_oracle_portable)
  finq_program(${name} decimal_oracle/operations.cpp)
  add_test(NAME ${name}
    COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/decimal_oracle/compare.py"
            $<TARGET_FILE:${name}> --count 100000)
endforeach()
target_compile_definitions(decimal_oracle_portable PRIVATE FINQ_PORTABLE)

# Periods have the dates that Python's datetime gives them: periods of every form, and those of the
# acceptance cases where they lie beside the repository.
finq_program(period_oracle period_oracle/resolve.cpp)
add_test(NAME period_oracle
  COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/period_oracle/compare.py"
          $<TARGET_FILE:period_oracle>)
set(by_command)
if(TARGET finq_command)
  set(by_command --command $<TARGET_FILE:finq_command>)
endif()
add_test(NAME period_cases
  COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/period_oracle/compare.py"
          $<TARGET_FILE:period_oracle> --cases "${PROJECT_SOURCE_DIR}/../shared/cases" ${by_command})
set_tests_properties(period_cases PROPERTIES SKIP_RETURN_CODE 77)

# README's programs compile and print what it says.
if(NOT MSVC)
  add_test(NAME readme
    COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/readme_test.py"
            "${CMAKE_CXX_COMPILER}" -std=c++20 "-I${PROJECT_SOURCE_DIR}/include"
            "-I$<JOIN:$<TARGET_PROPERTY:fmt::fmt,INTERFACE_INCLUDE_DIRECTORIES>,;-I>"
    COMMAND_EXPAND_LISTS)
  # The changes that docs/extending.md describes can be made.
  add_test(NAME extending
    COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/extending_test.py"
            "${CMAKE_CXX_COMPILER}" -std=c++20)
endif()

# The command as a process.
if(TARGET finq_command AND UNIX)
  foreach(name IN ITEMS command command_convert command_html command_html_browser
                        command_periods console specification)
    add_test(NAME ${name}
      COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/${name}_test.py"
              $<TARGET_FILE:finq_command>)
    if(FINQ_SANITIZE)
      set_tests_properties(${name} PROPERTIES ENVIRONMENT "FINQ_BUILD=sanitized")
    endif()
  endforeach()
  set_tests_properties(command_html_browser PROPERTIES SKIP_RETURN_CODE 77)
endif()
