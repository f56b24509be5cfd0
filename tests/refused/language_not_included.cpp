// A language whose header is not included is not there, and costs nothing.
// SPDX-License-Identifier: MIT
// prints (gcc): 'german' is not a member of 'finq::languages'
// prints (clang): no member named 'german' in namespace 'finq::languages'
#ifdef FINQ_REFUSE
#include <finq/finq.hpp>
#else
#include <finq/languages.hpp>
#include <finq/parse.hpp>
#endif
constexpr finq::Options german{.language = &finq::languages::german};
static_assert(finq::parse<finq::Money>("5 Euro", german) == finq::Money{5, finq::EUR});
