# Gives finq's own programs their warnings and sanitizers.
# SPDX-License-Identifier: MIT

# A target, not global flags: whoever uses finq sees none of this.
add_library(finq_own_flags INTERFACE)
if(MSVC)
  target_compile_options(finq_own_flags INTERFACE /W4 /permissive- /utf-8
    $<$<BOOL:${FINQ_WERROR}>:/WX>)
else()
  target_compile_options(finq_own_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow
    $<$<BOOL:${FINQ_WERROR}>:-Werror>)
  if(FINQ_COVERAGE)
    target_compile_options(finq_own_flags INTERFACE --coverage)
    target_link_options(finq_own_flags INTERFACE --coverage)
  endif()
  if(FINQ_SANITIZE)
    target_compile_options(finq_own_flags INTERFACE
      -fsanitize=${FINQ_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(finq_own_flags INTERFACE -fsanitize=${FINQ_SANITIZE})
  endif()
endif()

# finq_program(<target> <source> [<library>...])
function(finq_program target source)
  add_executable(${target} ${source})
  target_link_libraries(${target} PRIVATE finq::finq ${ARGN} finq_own_flags)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
endfunction()
