# Checks what other build systems and package managers read.
# SPDX-License-Identifier: MIT

# finq_packaging_check(<name> <argument>...): 77 says that a tool is not there.
function(finq_packaging_check name)
  add_test(NAME packaging/${name}
    COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/packaging/${name}_test.py" ${ARGN})
  set_tests_properties(packaging/${name} PROPERTIES SKIP_RETURN_CODE 77)
endfunction()

finq_packaging_check(versions "CMake=${PROJECT_VERSION}")
if(NOT MSVC)
  finq_packaging_check(single_header "${CMAKE_CXX_COMPILER}" -std=c++20)
  finq_packaging_check(meson "${CMAKE_CXX_COMPILER}")
  foreach(name IN ITEMS vcpkg conan)
    finq_packaging_check(${name} "${CMAKE_COMMAND}" "${CMAKE_CXX_COMPILER}" ${opt_in_libraries})
  endforeach()
endif()

if(NOT MSVC AND FINQ_INSTALL)
  finq_packaging_check(pkg_config "${CMAKE_CURRENT_BINARY_DIR}/consumer/prefix"
    "${CMAKE_CXX_COMPILER}" -std=c++20)
  set_tests_properties(packaging/pkg_config PROPERTIES FIXTURES_REQUIRED finq_installed)
  if(TARGET finq_command)
    finq_packaging_check(deb "${CMAKE_CPACK_COMMAND}" "${PROJECT_BINARY_DIR}" $<CONFIG>
      "${CMAKE_CXX_COMPILER}" -std=c++20)
  endif()
endif()
