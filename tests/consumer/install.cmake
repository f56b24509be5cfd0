# Installs finq afresh and compares the files with what belongs there.
# SPDX-License-Identifier: MIT
#
# Usage: cmake -DBUILD=FOLDER -DCONFIG=NAME -DPREFIX=FOLDER -P install.cmake
file(REMOVE_RECURSE "${PREFIX}")
execute_process(
  COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --config "${CONFIG}" --prefix "${PREFIX}"
  COMMAND_ERROR_IS_FATAL ANY)

# The headers are those of the source, all of them; beside them lie these.
cmake_path(SET home NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../..")
file(GLOB_RECURSE expected RELATIVE "${home}" "${home}/include/finq/*.hpp")
list(APPEND expected
  share/cmake/finq/finqConfig.cmake
  share/cmake/finq/finqConfigVersion.cmake
  share/cmake/finq/finqTargets.cmake
  share/doc/finq/LICENSE
  share/pkgconfig/finq.pc)
file(GLOB_RECURSE installed RELATIVE "${PREFIX}" "${PREFIX}/*")
list(SORT expected)
list(SORT installed)
if(NOT installed STREQUAL expected)
  set(unexpected ${installed})
  list(REMOVE_ITEM unexpected ${expected})
  list(REMOVE_ITEM expected ${installed})
  message(FATAL_ERROR "Installed beside what belongs there: ${unexpected}\nMissing: ${expected}")
endif()
list(LENGTH installed count)
message(STATUS "${count} files, as they should be")
