# Makes a Debian package of the headers and the command.
# SPDX-License-Identifier: MIT

# Not part of a plain install, which holds what a library needs and nothing else.
install(TARGETS finq_command COMPONENT finq_command EXCLUDE_FROM_ALL)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}"
  RENAME copyright COMPONENT finq_debian EXCLUDE_FROM_ALL)

set(CPACK_GENERATOR DEB)
set(CPACK_COMPONENTS_ALL finq finq_command finq_debian)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_PACKAGE_NAME finq)
set(CPACK_PACKAGE_CONTACT "The finq authors <authors@finq.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
# Without quotation marks: CPack writes them down as it likes.
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
  "finq turns phrases such as 39.8 billion yuan and 34% year-over-year into exact,
typed values. This package holds the header-only C++20 library and the command.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION libdevel)
# The command's libraries; those of the opt-in headers are for who includes them.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "g++, libfmt-dev, libfast-float-dev")
include(CPack)
