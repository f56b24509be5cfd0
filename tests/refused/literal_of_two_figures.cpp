// A literal is one figure.
// SPDX-License-Identifier: MIT
// prints: literal_rejected<finq::ParseErrc::second_figure, 4>
#include <finq/literals.hpp>
using namespace finq::literals;
#ifdef FINQ_REFUSE
constexpr auto price = "$5; $6"_money;
#else
constexpr auto price = "$5"_money;
#endif
static_assert(price == finq::Money{5, finq::USD});
