// A date that no calendar has is no constant.
// SPDX-License-Identifier: MIT
// prints (gcc): call to non-'constexpr' function
// prints (clang): must be initialized by a constant expression
#include <finq/date.hpp>
#ifdef FINQ_REFUSE
constexpr finq::Date leap = finq::Date::from(2025, 2, 29).value();
#else
constexpr finq::Date leap = finq::Date::from(2024, 2, 29).value();
#endif
static_assert(leap.is_month_end());
