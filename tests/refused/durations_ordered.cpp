// A month is no number of days: durations have no order, compare says when.
// SPDX-License-Identifier: MIT
// prints (gcc): no match for 'operator<' (operand types are 'finq::Duration' and 'finq::Duration')
// prints (clang): invalid operands to binary expression ('finq::Duration' and 'finq::Duration')
#include <finq/duration.hpp>
using finq::Duration, finq::Unit;
#ifdef FINQ_REFUSE
static_assert(Duration{30, Unit::day} < Duration{1, Unit::month});
#else
static_assert(compare(Duration{30, Unit::day}, Duration{1, Unit::month}) == finq::Errc::bad_unit);
#endif
