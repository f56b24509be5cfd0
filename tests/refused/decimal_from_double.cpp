// A tenth as a double is another number: it makes no Decimal.
// SPDX-License-Identifier: MIT
// prints: write "0.1"_decimal
// prints (gcc): use of deleted function 'finq::Decimal::Decimal(T) [with T = double]'
// prints (clang): has been explicitly marked deleted here
#include <finq/literals.hpp>
using namespace finq::literals;
#ifdef FINQ_REFUSE
constexpr finq::Decimal tenth = 0.1;
#else
constexpr finq::Decimal tenth = "0.1"_decimal;
#endif
static_assert(tenth * 10 == finq::Decimal{1});
