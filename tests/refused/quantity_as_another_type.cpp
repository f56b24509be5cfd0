// A quantity is asked for one of finq's types, not for a number.
// SPDX-License-Identifier: MIT
// prints: finq::Quantity::as<T>: T is Money, Percent, PercentagePoints, BasisPoints,
#include <finq/match.hpp>
constexpr finq::Quantity quantity{};
#ifdef FINQ_REFUSE
constexpr auto amount = quantity.as<long>();
#else
constexpr auto amount = quantity.as<finq::Decimal>();
#endif
static_assert(amount.value() == finq::Decimal{0});
