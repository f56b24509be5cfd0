# Runs the port as vcpkg would, with its functions stood in for.
# SPDX-License-Identifier: MIT
#
# Usage: cmake -DPORT_DIR=FOLDER -DOUT=FOLDER -DPORT=finq -DVERSION=0.1.0 -DCOMPILER=c++
#              -P run_port.cmake
# What the port leaves lies in OUT/packages, as in vcpkg's packages/finq_TRIPLET.
cmake_minimum_required(VERSION 3.24)
set(CURRENT_PACKAGES_DIR "${OUT}/packages")
set(built "${OUT}/built")
file(REMOVE_RECURSE "${OUT}")

function(vcpkg_cmake_configure)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "SOURCE_PATH" "OPTIONS")
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -S "${arg_SOURCE_PATH}" -B "${built}" ${arg_OPTIONS}
            "-DCMAKE_BUILD_TYPE=Release" "-DCMAKE_INSTALL_PREFIX=${CURRENT_PACKAGES_DIR}"
            "-DCMAKE_CXX_COMPILER=${COMPILER}"
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(vcpkg_cmake_install)
  execute_process(COMMAND "${CMAKE_COMMAND}" --build "${built}" --target install
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# The package moves to share/PORT, one folder higher than it thinks.
function(vcpkg_cmake_config_fixup)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "CONFIG_PATH" "")
  set(from "${CURRENT_PACKAGES_DIR}/${arg_CONFIG_PATH}")
  file(RENAME "${from}" "${CURRENT_PACKAGES_DIR}/share/${PORT}")
  cmake_path(GET from PARENT_PATH parent)
  file(REMOVE_RECURSE "${parent}")
  set(targets "${CURRENT_PACKAGES_DIR}/share/${PORT}/${PORT}Targets.cmake")
  file(READ "${targets}" text)
  set(up "get_filename_component(_IMPORT_PREFIX \"\${_IMPORT_PREFIX}\" PATH)\n")
  string(REPLACE "${up}${up}${up}" "${up}${up}" text "${text}")
  file(WRITE "${targets}" "${text}")
endfunction()

function(vcpkg_fixup_pkgconfig)
  file(GLOB_RECURSE files RELATIVE "${CURRENT_PACKAGES_DIR}" "${CURRENT_PACKAGES_DIR}/*.pc")
  if(NOT files STREQUAL "share/pkgconfig/${PORT}.pc")
    message(FATAL_ERROR "a header-only port has its .pc file in share/pkgconfig, not: ${files}")
  endif()
endfunction()

function(vcpkg_install_copyright)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "" "FILE_LIST")
  file(COPY_FILE ${arg_FILE_LIST} "${CURRENT_PACKAGES_DIR}/share/${PORT}/copyright")
endfunction()

include("${PORT_DIR}/portfile.cmake")
if(NOT VCPKG_BUILD_TYPE STREQUAL "release")
  message(FATAL_ERROR "the port makes a debug folder")
endif()
