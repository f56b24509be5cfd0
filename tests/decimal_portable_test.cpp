// Checks Decimal where the compiler has no 128-bit integer.
// SPDX-License-Identifier: MIT
#ifndef FINQ_PORTABLE
#define FINQ_PORTABLE
#endif

#include "decimal_test.cpp"
