// A bare number is no percentage: 0.34 and 34 would both be meant.
// SPDX-License-Identifier: MIT
// prints (gcc): conversion from 'int' to non-scalar type 'const finq::Percent' requested
// prints (clang): no viable conversion from 'int' to 'const finq::Percent'
#include <finq/percent.hpp>
#ifdef FINQ_REFUSE
constexpr finq::Percent growth = 34;
#else
constexpr finq::Percent growth{34};
#endif
static_assert(growth.fraction() == finq::Decimal::scaled(34, -2));
