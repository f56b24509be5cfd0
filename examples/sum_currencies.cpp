// Adds up amounts of several currencies, then converts the sum.
// SPDX-License-Identifier: MIT
#include <finq/ecb.hpp>
#include <finq/finq.hpp>
#include <iostream>
#include <iterator>

int main() {
  const auto text =
      "Cloud made 39.8 billion yuan and commerce $4.89 billion; $1.2 billion went to "
      "data centres, and €650 million came from a sale.";
  finq::MoneyBag sum;  // Money + Money is a bag: nothing is converted by itself
  for (const finq::Match& match : finq::scan(text)) {
    match.visit([&](const finq::Money& money) { sum += money; }, [](const auto&) {});
  }

  std::ostreambuf_iterator<char> out{std::cout};
  for (const finq::Money& money : sum) {
    finq::write(out, money, {.is_grouped = true});
    std::cout << '\n';
  }

  // The European Central Bank's file, as it is published; finq fetches nothing.
  const finq::RateBook book = finq::ecb::read("Date,USD,CNY,\n2025-09-30,1.1741,8.3591,\n").value();
  const finq::Fx fx = book.on(*book.last_day());
  const auto euros = sum.in(finq::EUR, fx, finq::Rounding::half_even);
  std::cout << "= ";
  finq::write(out, euros.value(), {.is_grouped = true});
  std::cout << '\n';
}

// Output:
// CNY 39,800,000,000.00
// EUR 650,000,000.00
// USD 6,090,000,000.00
// = EUR 10,598,229,835.72
