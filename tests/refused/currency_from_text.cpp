// A text may be no code: a currency of one is a result.
// SPDX-License-Identifier: MIT
// prints (gcc): from 'const char [4]' to non-scalar type 'const finq::Currency' requested
// prints (clang): no viable conversion from 'const char[4]' to 'const finq::Currency'
#include <finq/currency.hpp>
#ifdef FINQ_REFUSE
constexpr finq::Currency zloty = "PLN";
#else
constexpr finq::Currency zloty = finq::Currency::from_code("PLN").value();
#endif
static_assert(zloty == finq::PLN);
