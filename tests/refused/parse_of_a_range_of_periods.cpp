// A period holds both its ends: there is no range of periods.
// SPDX-License-Identifier: MIT
// prints: finq::parse<T>: T is Money,
#include <finq/parse.hpp>
#ifdef FINQ_REFUSE
constexpr auto years = finq::parse<finq::Range<finq::Period>>("2020 to 2024");
#else
constexpr auto years = finq::parse<finq::Period>("2020 to 2024");
#endif
static_assert(years->text() == "2020/2024");
