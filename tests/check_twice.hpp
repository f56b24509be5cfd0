// One claim, checked by the compiler and by the program.
// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>

/// Checks an expression as a `static_assert` and again at run time.
#define CHECK_TWICE(...)                        \
  do {                                          \
    static_assert((__VA_ARGS__), #__VA_ARGS__); \
    CHECK((__VA_ARGS__));                       \
  } while (false)
