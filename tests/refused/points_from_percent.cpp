// A percentage does not turn into points by itself.
// SPDX-License-Identifier: MIT
// prints (gcc): from 'finq::Percent' to non-scalar type 'const finq::PercentagePoints'
// prints (clang): no viable conversion from 'finq::Percent' to 'const finq::PercentagePoints'
#include <finq/percent.hpp>
using finq::BasisPoints, finq::Percent, finq::PercentagePoints;
#ifdef FINQ_REFUSE
constexpr PercentagePoints points = Percent{5};
#else
constexpr PercentagePoints points = BasisPoints{500};
#endif
static_assert(points.figure() == finq::Decimal{5});
