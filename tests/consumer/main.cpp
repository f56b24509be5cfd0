// The smallest program that shows finq was found.
// SPDX-License-Identifier: MIT
#include <finq/finq.hpp>

constexpr auto revenue = finq::parse<finq::Money>("39.8 billion yuan");
static_assert(revenue.has_value());

int main() {}
