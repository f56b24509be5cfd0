// Amounts of two currencies have no difference.
// SPDX-License-Identifier: MIT
// prints: these amounts are of two currencies: convert one of them first
// prints: USD
#include "finq/money_in.hpp"

constexpr finq::MoneyIn<finq::USD> dollars{5};
constexpr finq::MoneyIn<finq::USD> more{6};
constexpr finq::MoneyIn<finq::CNY> yuan{6};
#ifdef FINQ_REFUSE
constexpr auto difference = dollars - yuan;
#else
constexpr auto difference = dollars - more;
#endif
