// Checks the wide integers where the compiler has none.
// SPDX-License-Identifier: MIT
#ifndef FINQ_PORTABLE
#define FINQ_PORTABLE
#endif

#include "wide_integer_test.cpp"
