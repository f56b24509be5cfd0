// The smallest program, with the opt-in headers that there are.
// SPDX-License-Identifier: MIT
#include <finq/finq.hpp>
#ifdef WITH_format
#include <finq/format.hpp>
#endif
#ifdef WITH_to_double
#include <finq/to_double.hpp>
#endif

constexpr auto revenue = finq::parse<finq::Money>("39.8 billion yuan");
static_assert(revenue.has_value());

int main() {
#ifdef WITH_format
  fmt::print("{:c}\n", *revenue);
#endif
#ifdef WITH_to_double
  return finq::to_double(revenue->amount()) == 39.8e9 ? 0 : 1;
#endif
}
