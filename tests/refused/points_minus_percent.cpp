// Points less a percentage are neither a level nor a distance.
// SPDX-License-Identifier: MIT
// prints: = delete;  // no level is left
#include <finq/percent.hpp>
using finq::Percent, finq::PercentagePoints;
#ifdef FINQ_REFUSE
constexpr auto rest = PercentagePoints{2} - Percent{5};
#else
constexpr auto rest = Percent{5} - PercentagePoints{2};
#endif
static_assert(rest == Percent{3});
