// A number is no date: 20250930 could be days or digits.
// SPDX-License-Identifier: MIT
// prints (gcc): conversion from 'int' to non-scalar type 'const finq::Date' requested
// prints (clang): no viable conversion from 'int' to 'const finq::Date'
#include <finq/date.hpp>
#ifdef FINQ_REFUSE
constexpr finq::Date end = 20250930;
#else
constexpr finq::Date end = finq::Date::from(2025, 9, 30).value();
#endif
static_assert(end.text() == "2025-09-30");
