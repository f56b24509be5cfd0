// Two amounts have an order only in one currency: compare says whether.
// SPDX-License-Identifier: MIT
// prints (gcc): no match for 'operator<' (operand types are 'const finq::Money' and
// prints (clang): invalid operands to binary expression ('const finq::Money' and
#include <finq/money.hpp>
constexpr finq::Money dollars{5, finq::USD};
constexpr finq::Money yen{5, finq::JPY};
#ifdef FINQ_REFUSE
constexpr bool less = dollars < yen;
#else
constexpr bool less = compare(dollars, yen) == std::strong_ordering::less;
#endif
static_assert(!less);
