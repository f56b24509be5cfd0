# Builds and runs the smallest projects that use finq.
# SPDX-License-Identifier: MIT

# finq_consumer(<name> <option>...)
function(finq_consumer name)
  add_test(NAME consumer/${name}
    COMMAND "${CMAKE_CTEST_COMMAND}"
      --build-and-test "${CMAKE_CURRENT_SOURCE_DIR}/consumer/${name}"
                       "${CMAKE_CURRENT_BINARY_DIR}/consumer/${name}"
      --build-generator "${CMAKE_GENERATOR}"
      --build-options "-DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER}" ${ARGN}
      --test-command consumer)
endfunction()

finq_consumer(add_subdirectory)

if(FINQ_INSTALL)
  set(prefix "${CMAKE_CURRENT_BINARY_DIR}/consumer/prefix")
  add_test(NAME consumer/install
    COMMAND "${CMAKE_COMMAND}" --install "${PROJECT_BINARY_DIR}" --config $<CONFIG>
            --prefix "${prefix}")
  finq_consumer(find_package "-DCMAKE_PREFIX_PATH=${prefix}")
  set_tests_properties(consumer/install PROPERTIES FIXTURES_SETUP finq_installed)
  set_tests_properties(consumer/find_package PROPERTIES FIXTURES_REQUIRED finq_installed)
endif()
