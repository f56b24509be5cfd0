# Defines finq::finq and the targets of the opt-in headers.
# SPDX-License-Identifier: MIT

# Opt-in headers that need another library have a target of their own,
# so that finq::finq needs nothing but a compiler.
set(finq_format_headers "${PROJECT_SOURCE_DIR}/include/finq/format.hpp")
set(finq_to_double_headers "${PROJECT_SOURCE_DIR}/include/finq/to_double.hpp")

file(GLOB_RECURSE finq_headers CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/include/finq/*.hpp")
list(REMOVE_ITEM finq_headers ${finq_format_headers} ${finq_to_double_headers})

# finq_header_library(<name> <header>...): an INTERFACE target finq::<name>
# whose every header is compiled alone by the target
# all_verify_interface_header_sets.
function(finq_header_library name)
  set(target finq)
  if(NOT name STREQUAL "finq")
    set(target finq_${name})
  endif()
  add_library(${target} INTERFACE)
  add_library(finq::${name} ALIAS ${target})
  set(existing "")
  foreach(header IN LISTS ARGN)
    if(EXISTS "${header}")
      list(APPEND existing "${header}")
    endif()
  endforeach()
  target_sources(${target} INTERFACE
    FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}/include" FILES ${existing})
  target_compile_features(${target} INTERFACE cxx_std_20)
  set_target_properties(${target} PROPERTIES
    EXPORT_NAME ${name}
    VERIFY_INTERFACE_HEADER_SETS ${FINQ_BUILD_TESTS})
endfunction()

finq_header_library(finq ${finq_headers})

# Whoever links one of these brings its library: finq inside another project finds none itself, and
# CMake names the missing target.
finq_header_library(format ${finq_format_headers})
target_link_libraries(finq_format INTERFACE finq fmt::fmt)

finq_header_library(to_double ${finq_to_double_headers})
target_link_libraries(finq_to_double INTERFACE finq FastFloat::fast_float)
