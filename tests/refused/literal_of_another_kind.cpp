// A percentage is no money, in a literal as well.
// SPDX-License-Identifier: MIT
// prints: literal_rejected<finq::ParseErrc::wrong_kind, 2>
#include <finq/literals.hpp>
using namespace finq::literals;
#ifdef FINQ_REFUSE
constexpr auto income = "34%"_money;
#else
constexpr auto income = "$34"_money;
#endif
static_assert(income.amount() == finq::Decimal{34});
