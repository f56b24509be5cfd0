// February has no 30th day, nor a year a fifth quarter.
// SPDX-License-Identifier: MIT
// prints: literal_rejected<finq::ParseErrc::no_such_date,
#include <finq/literals.hpp>
using namespace finq::literals;
#ifdef FINQ_REFUSE
constexpr auto day = "February 30, 2025"_period;
#else
constexpr auto day = "February 28, 2025"_period;
#endif
static_assert(day.text() == "2025-02-28");
