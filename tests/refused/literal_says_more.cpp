// Money holds no "about" and no "a share".
// SPDX-License-Identifier: MIT
// prints: literal_rejected<finq::ParseErrc::says_more, 6>
#include <finq/literals.hpp>
using namespace finq::literals;
#ifdef FINQ_REFUSE
constexpr auto price = "about $5"_money;
#else
constexpr auto price = "$5"_money;
#endif
static_assert(price == finq::Money{5, finq::USD});
