// One object of the program of mixed flags: compiled as `ordinary` and as `restricted`.
// SPDX-License-Identifier: MIT
#include "reading.hpp"

#include <exception>
#include <iterator>

#include <finq/finq.hpp>
#include <finq/jsonl.hpp>
#include <finq/write.hpp>

#ifdef FINQ_RESTRICTED
#if defined(__cpp_exceptions) || defined(__cpp_rtti) || !defined(FINQ_PORTABLE)
#error "the restricted object differs from the ordinary one in all of these"
#endif
namespace restricted {
#else
namespace ordinary {
#endif

std::string figures(std::string_view text) {
  std::string lines;
  for (const finq::Match& match : finq::scan(text)) {
    finq::jsonl::write(lines, match);
    lines += '\n';
  }
  return lines;
}

std::string product(std::string_view a, std::string_view b) {
  const auto left = finq::parse<finq::Money>(a);
  const auto right = finq::parse<finq::Decimal>(b);
  if (!left || !right) return {};
  const auto product = checked_mul(left->amount(), *right);
  std::string text;
  if (product) finq::write(std::back_inserter(text), *product);
  return text;
}

#ifndef FINQ_RESTRICTED
bool throws_for_a_bad_phrase() {
  try {
    return finq::parse<finq::Money>("$ billion").value().is_zero();
  } catch (const std::exception&) {
    return true;
  }
}
#endif

}  // namespace ordinary or restricted
