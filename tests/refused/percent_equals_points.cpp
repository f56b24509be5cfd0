// A percentage is a level, points are a distance: they do not compare.
// SPDX-License-Identifier: MIT
// prints: = delete;  // a level, a distance
// prints (gcc): use of deleted function 'bool finq::operator==(const Percent&,
// prints (clang): selected deleted operator '=='
#include <finq/percent.hpp>
using finq::Percent, finq::PercentagePoints;
#ifdef FINQ_REFUSE
static_assert(Percent{5} == PercentagePoints{5});
#else
static_assert(Percent{7} - Percent{2} == PercentagePoints{5});
#endif
