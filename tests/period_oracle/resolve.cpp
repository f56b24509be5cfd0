// Resolves one period a line, for compare.py.
// SPDX-License-Identifier: MIT

// A line: the reference date, the fiscal year end as the command spells it, `start` or `end`, a
// normal form, a relation or `-`. The answer: the form as it is printed, then `FIRST/LAST` or
// `! reason`; a line that is not understood is `? reason`.

#include <iostream>
#include <sstream>
#include <string>

#include "finq/period.hpp"

namespace {

using finq::Relation;

Relation relation_of(const std::string& word) {
  for (const Relation relation : {Relation::since, Relation::until, Relation::by, Relation::before,
                                  Relation::next, Relation::last}) {
    if (name(relation) == word) return relation;
  }
  return Relation::none;
}

std::string answer(const std::string& line) {
  std::istringstream words{line};
  std::string as_of, year_end, naming, form, relation;
  words >> as_of >> year_end >> naming >> form >> relation;
  const auto date = finq::Date::from_iso(as_of);
  const auto calendar = finq::FiscalCalendar::from_text(year_end);
  const auto period = finq::Period::from_normal_form(form);
  if (!date || !calendar) return "? the reference";
  if (!period) return "? " + std::string{describe(period.error())};
  const finq::Reference reference =
      finq::Reference{}.on(*date).with(naming == "start" ? calendar->named_by_start() : *calendar);
  const auto range = period->resolve(reference, relation_of(relation));
  const std::string printed{period->text().view()};
  if (!range) return printed + " ! " + std::string{describe(range.error())};
  return printed + " " + std::string{range->text().view()};
}

}  // namespace

int main() {
  std::string line;
  while (std::getline(std::cin, line)) std::cout << answer(line) << '\n';
  return 0;
}
