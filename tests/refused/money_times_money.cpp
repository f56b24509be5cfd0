// Dollars times dollars are nothing; an amount has factors.
// SPDX-License-Identifier: MIT
// prints (gcc): no match for 'operator*' (operand types are 'const finq::Money' and
// prints (clang): invalid operands to binary expression ('const finq::Money' and
#include <finq/money.hpp>
constexpr finq::Money price{5, finq::USD};
#ifdef FINQ_REFUSE
constexpr auto cost = price * price;
#else
constexpr auto cost = price * finq::Decimal{5};
#endif
static_assert(cost == finq::Money{25, finq::USD});
