// A Money does not become a MoneyIn by itself: it may be of another currency.
// SPDX-License-Identifier: MIT
// prints: finq::MoneyIn<finq::USD>
#include "finq/money_in.hpp"

constexpr finq::Money five{5, finq::CNY};
#ifdef FINQ_REFUSE
constexpr finq::MoneyIn<finq::USD> dollars = five;
#else
constexpr finq::Result<finq::MoneyIn<finq::USD>> dollars = finq::MoneyIn<finq::USD>::from(five);
#endif
