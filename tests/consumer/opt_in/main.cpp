// A program that writes money with fmt and asks for a double.
// SPDX-License-Identifier: MIT
#include <finq/finq.hpp>
#include <finq/format.hpp>
#include <finq/to_double.hpp>

using namespace finq::literals;

int main() {
  constexpr finq::Money price = "$4.89 billion"_money;
  if (fmt::format("{:c}", price) != "$4.89bn") return 1;
  return finq::to_double(price.amount()) == 4.89e9 ? 0 : 1;
}
