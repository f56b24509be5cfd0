// Says what a phrase means, in full and as a double.
// SPDX-License-Identifier: MIT
#include <finq/finq.hpp>
#include <finq/format.hpp>
#include <finq/to_double.hpp>

using namespace finq::literals;

int main() {
  constexpr finq::Money price = "39.8 billion yuan"_money;
  fmt::print("{} {:c} {}\n", price, price, finq::to_double(price.amount()));
}
