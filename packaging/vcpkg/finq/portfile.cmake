# Headers alone: one configuration, and no debug folder.
set(VCPKG_BUILD_TYPE release)

if(DEFINED ENV{FINQ_SOURCE})
  # For trying the port with a checkout. vcpkg's cache does not see what changes there:
  # VCPKG_BINARY_SOURCES=clear.
  set(SOURCE_PATH "$ENV{FINQ_SOURCE}")
else()
  vcpkg_download_distfile(ARCHIVE
    URLS "https://finq.example/finq-${VERSION}.tar.gz"
    FILENAME "finq-${VERSION}.tar.gz"
    SHA512 0)
  vcpkg_extract_source_archive(SOURCE_PATH ARCHIVE "${ARCHIVE}")
endif()

vcpkg_cmake_configure(
  SOURCE_PATH "${SOURCE_PATH}"
  OPTIONS
    -DFINQ_BUILD_TESTS=OFF
    -DFINQ_BUILD_TOOLS=OFF)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH share/cmake/finq)
vcpkg_fixup_pkgconfig()

file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/share/doc")
file(INSTALL "${CMAKE_CURRENT_LIST_DIR}/usage" DESTINATION "${CURRENT_PACKAGES_DIR}/share/${PORT}")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
