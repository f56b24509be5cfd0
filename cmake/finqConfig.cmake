# Gives find_package(finq [COMPONENTS format to_double]) its targets.
# SPDX-License-Identifier: MIT
include("${CMAKE_CURRENT_LIST_DIR}/finqTargets.cmake")

# finq_opt_in(<component> <package> <target> <least version>): finq::<component>
# is finq::finq and a library that is looked for only when the component is
# asked for by name, so that finq::finq finds nothing else.
macro(finq_opt_in component package target least)
  if("${component}" IN_LIST finq_FIND_COMPONENTS)
    # No version is asked for: FastFloat's package refuses every other major
    # version, and finq works with 3.9 to 8.
    find_package(${package} QUIET)
    if(NOT TARGET ${target})
      set(finq_no_${component} "needs ${package}, which was not found")
    elseif(DEFINED ${package}_VERSION AND ${package}_VERSION VERSION_LESS ${least})
      set(finq_no_${component} "needs ${package} ${least}, not ${${package}_VERSION}")
    else()
      set(finq_${component}_FOUND TRUE)
    endif()
  endif()
  if(NOT TARGET finq::${component})
    add_library(finq::${component} INTERFACE IMPORTED)
    target_link_libraries(finq::${component} INTERFACE finq::finq ${target})
  endif()
endmacro()

finq_opt_in(format fmt fmt::fmt 9)
finq_opt_in(to_double FastFloat FastFloat::fast_float 3.9)
set(finq_finq_FOUND TRUE)

foreach(finq_component IN LISTS finq_FIND_COMPONENTS)
  if(NOT finq_${finq_component}_FOUND AND finq_FIND_REQUIRED_${finq_component})
    set(finq_FOUND FALSE)
    if(NOT DEFINED finq_no_${finq_component})
      set(finq_no_${finq_component} "does not exist")
    endif()
    set(finq_NOT_FOUND_MESSAGE
      "finq's component \"${finq_component}\" ${finq_no_${finq_component}}")
  endif()
endforeach()
