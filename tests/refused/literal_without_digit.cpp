// A literal without its number: the message holds reason and byte.
// SPDX-License-Identifier: MIT
// prints: literal_rejected<finq::ParseErrc::expected_digit, 2>
#include <finq/literals.hpp>
using namespace finq::literals;
#ifdef FINQ_REFUSE
constexpr auto income = "$ billion"_money;
#else
constexpr auto income = "$4 billion"_money;
#endif
static_assert(income == finq::Money{4'000'000'000, finq::USD});
