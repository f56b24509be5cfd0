// Quarters of one year: "1.-3. Quartal 2024".
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/quarter.hpp"

namespace finq::inline v0_1::read {

/// Reads two quarters whose unit and year are said once.
class QuarterRunReader {
 public:
  constexpr explicit QuarterRunReader(const Context& context) noexcept : context_(context) {}

  /// "1. til 3. kvartal 2024"; but "it grew from the 1. to the 2. quarter".
  constexpr bool read(int at, NamedPeriod& found) const noexcept {
    if (!is_first(at)) return false;
    NamedPeriod last;
    if (!QuarterReader{context_}.read(at + 3, last)) return false;
    if (last.period.form() != Period::Form::named) return false;
    const PeriodPoint to = last.period.point();
    const int number = context_.bytes(at)[0] - '0';
    if (to.part() != PeriodPoint::Part::quarter || number >= to.number()) return false;
    if (!to.has_year() && token(at - 1).is(Role::from)) return false;
    const PeriodPoint year =
        to.has_year() ? *PeriodPoint::of_year(to.year()) : PeriodPoint::of_year();
    const auto from = year.quarter(number);
    const auto span = from ? Period::span(*from, to) : from.error();
    if (span) found = {*span, at, last.end};
    return span.has_value();
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// "1. til 3.", "1.-3.".
  constexpr bool is_first(int at) const noexcept {
    const Token& dot = token(at + 1);
    if (!token(at).is_digits() || !dot.is_mark(U'.') || !dot.is(Role::ordinal)) return false;
    const Token& joint = token(at + 2);
    const bool joins = context_.is_to(at + 2) || (text::is_dash(joint) && joint.touches());
    return joins && context_.size(at) == 1 && !context_.is_hung(at) && token(at + 3).is_digits() &&
           context_.is_near(at + 3);
  }

  const Context& context_;
};

}  // namespace finq::inline v0_1::read
