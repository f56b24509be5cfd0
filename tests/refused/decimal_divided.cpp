// A quotient without digits and a rounding may have no end.
// SPDX-License-Identifier: MIT
// prints: divide(a, b, decimals, how)
// prints (gcc): use of deleted function 'finq::Decimal finq::operator/(Decimal, Decimal)'
// prints (clang): selected deleted operator '/'
#include <finq/decimal.hpp>
using finq::Decimal;
#ifdef FINQ_REFUSE
constexpr Decimal third = Decimal{1} / Decimal{3};
#else
constexpr Decimal third = finq::divide(1, 3, 2, finq::Rounding::half_even).value();
#endif
static_assert(third == Decimal::scaled(33, -2));
