// An amount of money is never taken from a double.
// SPDX-License-Identifier: MIT
// prints: write "0.1"_decimal
// prints (gcc): use of deleted function 'finq::Decimal::Decimal(T) [with T = double]'
// prints (clang): has been explicitly marked deleted here
#include <finq/literals.hpp>
using namespace finq::literals;
#ifdef FINQ_REFUSE
constexpr finq::Money fee{0.1, finq::USD};
#else
constexpr finq::Money fee{"0.1"_decimal, finq::USD};
#endif
static_assert(fee == finq::Money::from_minor_units(10, finq::USD));
