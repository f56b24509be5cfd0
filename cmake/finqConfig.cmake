# Gives find_package(finq [COMPONENTS format to_double]) its targets.
# SPDX-License-Identifier: MIT
include(CMakeFindDependencyMacro)
include("${CMAKE_CURRENT_LIST_DIR}/finqTargets.cmake")

# finq_opt_in(<component> <package> <target>): finq::<component> exists when
# its library does; it is an error only for those who ask for it by name.
macro(finq_opt_in component package target)
  if("${component}" IN_LIST finq_FIND_COMPONENTS)
    find_dependency(${package})
  elseif(NOT TARGET ${target})
    find_package(${package} QUIET)
  endif()
  if(TARGET ${target})
    set(finq_${component}_FOUND TRUE)
    if(NOT TARGET finq::${component})
      add_library(finq::${component} INTERFACE IMPORTED)
      target_link_libraries(finq::${component} INTERFACE finq::finq ${target})
    endif()
  endif()
endmacro()

finq_opt_in(format fmt fmt::fmt)
finq_opt_in(to_double FastFloat FastFloat::fast_float)

foreach(finq_component IN LISTS finq_FIND_COMPONENTS)
  if(NOT finq_${finq_component}_FOUND AND finq_FIND_REQUIRED_${finq_component})
    set(finq_FOUND FALSE)
    set(finq_NOT_FOUND_MESSAGE "finq has no component \"${finq_component}\"")
  endif()
endforeach()
