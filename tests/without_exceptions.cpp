// The library as a program without exceptions and RTTI uses it.
// SPDX-License-Identifier: MIT
#include <finq/version.hpp>
int main() { return finq::version.major_number == FINQ_VERSION_MAJOR ? 0 : 1; }
