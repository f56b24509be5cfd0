# Compiles every header alone, as one test.
# SPDX-License-Identifier: MIT
if(PROJECT_IS_TOP_LEVEL)
  cmake_host_system_information(RESULT cores QUERY NUMBER_OF_LOGICAL_CORES)
  add_test(NAME headers_compile_alone
    COMMAND "${CMAKE_COMMAND}" --build "${PROJECT_BINARY_DIR}" --config $<CONFIG>
            --parallel ${cores} --target all_verify_interface_header_sets)
  # It runs the build tool in the build folder, as the consumers do in theirs.
  set_tests_properties(headers_compile_alone PROPERTIES RUN_SERIAL ON)
endif()
