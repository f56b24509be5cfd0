// Nothing of another currency is added to an amount.
// SPDX-License-Identifier: MIT
// prints: these amounts are of two currencies: convert one of them first
// prints: USD
#include "finq/money_in.hpp"

constexpr finq::MoneyIn<finq::USD> dollars{5};
constexpr finq::MoneyIn<finq::USD> more{6};
constexpr finq::MoneyIn<finq::CNY> yuan{6};
#ifdef FINQ_REFUSE
constexpr auto sum = [] {
  auto total = dollars;
  return total += yuan;
}();
#else
constexpr auto sum = [] {
  auto total = dollars;
  return total += more;
}();
#endif
