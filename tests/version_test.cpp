// Checks that the version is the same in both notations.
// SPDX-License-Identifier: MIT
#include "finq/version.hpp"

#include "check_twice.hpp"

TEST_CASE("the constant says the same version as the macros") {
  CHECK_TWICE(finq::version ==
              finq::Version{FINQ_VERSION_MAJOR, FINQ_VERSION_MINOR, FINQ_VERSION_PATCH});
}
