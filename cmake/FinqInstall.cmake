# Installs the headers and what other build systems read.
# SPDX-License-Identifier: MIT
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

# Nothing installed depends on the machine, so the package lives in share.
set(finq_package_dir "${CMAKE_INSTALL_DATADIR}/cmake/finq")
set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME finq)

install(TARGETS finq EXPORT finqTargets FILE_SET HEADERS)
install(TARGETS finq_format FILE_SET HEADERS)
install(TARGETS finq_to_double FILE_SET HEADERS)
install(EXPORT finqTargets NAMESPACE finq:: DESTINATION "${finq_package_dir}")

# Below 1.0 a minor version may change the interface.
write_basic_package_version_file("${PROJECT_BINARY_DIR}/finqConfigVersion.cmake"
  COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES
  "${PROJECT_SOURCE_DIR}/cmake/finqConfig.cmake"
  "${PROJECT_BINARY_DIR}/finqConfigVersion.cmake"
  DESTINATION "${finq_package_dir}")

# Relative to itself, so that a prefix can be moved. It requires nothing: fast_float has no .pc
# file, and the core needs neither it nor fmt.
if(IS_ABSOLUTE "${CMAKE_INSTALL_DATADIR}" OR IS_ABSOLUTE "${CMAKE_INSTALL_INCLUDEDIR}")
  set(finq_pc_prefix "${CMAKE_INSTALL_PREFIX}")
  set(finq_pc_includedir "${CMAKE_INSTALL_FULL_INCLUDEDIR}")
else()
  file(RELATIVE_PATH up "/${CMAKE_INSTALL_DATADIR}/pkgconfig" "/")
  string(REGEX REPLACE "/$" "" up "${up}")
  set(finq_pc_prefix "\${pcfiledir}/${up}")
  set(finq_pc_includedir "\${prefix}/${CMAKE_INSTALL_INCLUDEDIR}")
endif()
configure_file("${PROJECT_SOURCE_DIR}/cmake/finq.pc.in" "${PROJECT_BINARY_DIR}/finq.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/finq.pc" DESTINATION "${CMAKE_INSTALL_DATADIR}/pkgconfig")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}"
  COMPONENT finq_licence)
