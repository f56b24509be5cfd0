// What a change is measured against where it is compared with a period counted from now.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/percent.hpp"
#include "finq/period.hpp"

namespace finq::inline v0_1::read {

/// "than last year" yoy, "from the prior quarter" qoq; none for a period of another kind.
constexpr Basis basis_of(const Period& period) noexcept {
  using Form = Period::Form;
  if (period.form() == Form::within || period.form() == Form::same_within) {
    return period.offset() == -1 ? Basis::yoy : Basis::none;
  }
  if (period.form() != Form::relative || period.offset() != -1) return Basis::none;
  switch (period.part()) {
    case PeriodUnit::year:
    case PeriodUnit::fiscal_year: return Basis::yoy;
    case PeriodUnit::quarter:
    case PeriodUnit::fiscal_quarter: return Basis::qoq;
    case PeriodUnit::month: return Basis::mom;
    case PeriodUnit::week: return Basis::wow;
    case PeriodUnit::day: return Basis::dod;
    default: return Basis::none;
  }
}

}  // namespace finq::inline v0_1::read
