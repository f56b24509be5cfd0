// Basis points are points too: 25 of them are no quarter of a percent.
// SPDX-License-Identifier: MIT
// prints: = delete;  // a level, a distance
#include <finq/percent.hpp>
using finq::BasisPoints, finq::Percent, finq::PercentagePoints;
#ifdef FINQ_REFUSE
static_assert(BasisPoints{500} == Percent{5});
#else
static_assert(BasisPoints{500} == PercentagePoints{5});
#endif
