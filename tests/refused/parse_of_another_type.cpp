// parse reads finq's own types, and says which.
// SPDX-License-Identifier: MIT
// prints: finq::parse<T>: T is Money, Percent, PercentagePoints, BasisPoints,
#include <finq/parse.hpp>
#ifdef FINQ_REFUSE
constexpr auto price = finq::parse<double>("$5");
#else
constexpr auto price = finq::parse<finq::Money>("$5");
#endif
static_assert(price.has_value());
