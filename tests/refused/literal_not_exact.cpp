// More digits than can be held: refused, never rounded.
// SPDX-License-Identifier: MIT
// prints: literal_rejected<finq::ParseErrc::not_exact, 1>
#include <finq/literals.hpp>
using namespace finq::literals;
#ifdef FINQ_REFUSE
constexpr auto large = "$123456789012345678901234567890123456789"_money;
#else
constexpr auto large = "$12345678901234567890123456789012345678"_money;
#endif
static_assert(large.amount().is_integer());
