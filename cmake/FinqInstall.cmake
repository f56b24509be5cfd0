# Installs the headers and the package that find_package reads.
# SPDX-License-Identifier: MIT
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

# Nothing installed depends on the machine, so the package lives in share.
set(finq_package_dir "${CMAKE_INSTALL_DATADIR}/cmake/finq")

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
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
