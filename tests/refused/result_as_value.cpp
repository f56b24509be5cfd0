// What was read may be an error: a result is no value.
// SPDX-License-Identifier: MIT
// prints (gcc): from 'finq::Result<finq::Money, finq::ParseError>' to
// prints (clang): no viable conversion from 'Result<finq::Money, finq::ParseError>' to
#include <finq/parse.hpp>
#ifdef FINQ_REFUSE
constexpr finq::Money price = finq::parse<finq::Money>("$5");
#else
constexpr finq::Money price = finq::parse<finq::Money>("$5").value();
#endif
static_assert(price == finq::Money{5, finq::USD});
