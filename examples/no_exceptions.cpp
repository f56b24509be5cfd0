// Reads and calculates in a program without exceptions.
// SPDX-License-Identifier: MIT
#include <cstdio>
#include <finq/finq.hpp>

#if defined(__cpp_exceptions) || defined(__cpp_rtti)
#error "compile this with -fno-exceptions -fno-rtti"
#endif

// What can fail returns a Result: a value or a reason. Nothing is thrown or allocated.
finq::Result<finq::Money> with_tax(finq::Money price, finq::Percent tax) {
  return tax.apply(price).and_then(
      [](finq::Money sum) { return sum.rounded(finq::Rounding::half_up); });
}

void show(std::string_view phrase, finq::Percent tax) {
  char line[500] = {};  // finq::write asks for nothing but a place to write to
  if (const auto price = finq::parse<finq::Money>(phrase); !price) {
    finq::write(line, finq::explain(price.error(), phrase));
  } else if (const auto sum = with_tax(*price, tax); !sum) {
    finq::write(line, sum.error());
  } else {
    finq::write(line, *sum);
  }
  std::puts(line);
}

int main() {
  using namespace finq::literals;
  show("$19.99", "8.875%"_percent);
  show("€1,000", "19%"_percent);
  show("99999999999999999999999999999999999999 yen", "13%"_percent);
  show("five apples", "7%"_percent);
}

// Output:
// USD 21.76
// EUR 1190.00
// the exact result does not fit in 38 digits
// byte 5: the number has no unit
//   five apples
//        ^
//   expected a scale or a currency, found "apples"
