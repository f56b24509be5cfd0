// 5 % + 2 could be 7 % or 7.00: say which the 2 is.
// SPDX-License-Identifier: MIT
// prints (gcc): no match for 'operator+' (operand types are 'finq::Percent' and 'int')
// prints (clang): invalid operands to binary expression ('finq::Percent' and 'int')
#include <finq/percent.hpp>
using finq::Percent, finq::PercentagePoints;
#ifdef FINQ_REFUSE
constexpr Percent more = Percent{5} + 2;
#else
constexpr Percent more = Percent{5} + PercentagePoints{2};
#endif
static_assert(more == Percent{7});
