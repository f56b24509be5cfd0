# Builds and runs the smallest projects that use finq.
# SPDX-License-Identifier: MIT

# finq_consumer(<name> <folder> <option>...)
function(finq_consumer name folder)
  add_test(NAME consumer/${name}
    COMMAND "${CMAKE_CTEST_COMMAND}"
      --build-and-test "${CMAKE_CURRENT_SOURCE_DIR}/consumer/${folder}"
                       "${CMAKE_CURRENT_BINARY_DIR}/consumer/${name}"
      --build-generator "${CMAKE_GENERATOR}"
      --build-options "-DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER}" ${ARGN}
      --test-command consumer)
endfunction()

finq_consumer(add_subdirectory add_subdirectory)
finq_consumer(fetch_content fetch_content "-DFETCHCONTENT_SOURCE_DIR_FINQ=${PROJECT_SOURCE_DIR}"
  -DFETCHCONTENT_FULLY_DISCONNECTED=ON)

# The libraries of the opt-in headers, where this build found them installed.
set(opt_in_libraries "")
if(fmt_DIR AND FastFloat_DIR)
  set(opt_in_libraries "-Dfmt_DIR=${fmt_DIR}" "-DFastFloat_DIR=${FastFloat_DIR}")
  finq_consumer(guest_opt_in opt_in -DCONSUMER_HOLDS_FINQ=ON ${opt_in_libraries})
endif()

if(FINQ_INSTALL)
  set(prefix "${CMAKE_CURRENT_BINARY_DIR}/consumer/prefix")
  add_test(NAME consumer/install
    COMMAND "${CMAKE_COMMAND}" "-DBUILD=${PROJECT_BINARY_DIR}" "-DCONFIG=$<CONFIG>"
            "-DPREFIX=${prefix}" -P "${CMAKE_CURRENT_SOURCE_DIR}/consumer/install.cmake")
  set_tests_properties(consumer/install PROPERTIES FIXTURES_SETUP finq_installed)

  finq_consumer(find_package find_package "-DCMAKE_PREFIX_PATH=${prefix}")
  finq_consumer(fast_float_versions fast_float_versions "-DCMAKE_PREFIX_PATH=${prefix}")
  set(installed_consumers consumer/find_package consumer/fast_float_versions)
  if(opt_in_libraries)
    finq_consumer(opt_in opt_in "-DCMAKE_PREFIX_PATH=${prefix}" ${opt_in_libraries})
    list(APPEND installed_consumers consumer/opt_in)
  endif()
  set_tests_properties(${installed_consumers} PROPERTIES FIXTURES_REQUIRED finq_installed)
endif()
