// The smallest program that shows finq was found.
// SPDX-License-Identifier: MIT
#include <finq/version.hpp>

int main() { static_assert(finq::version.major_number == FINQ_VERSION_MAJOR); }
