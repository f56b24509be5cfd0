// A result whose value and error are of one type could not tell them apart.
// SPDX-License-Identifier: MIT
// prints: finq::Result: value and error must be of different types
#include <finq/result.hpp>
#ifdef FINQ_REFUSE
constexpr finq::Result<finq::Errc> reason{finq::Errc::not_exact};
#else
constexpr finq::Result<int> reason{finq::Errc::not_exact};
#endif
static_assert(!reason.has_value());
