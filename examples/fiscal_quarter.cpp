// Finds out which days a fiscal quarter has.
// SPDX-License-Identifier: MIT
#include <finq/finq.hpp>
#include <iostream>

// Whose years end with March, asked on 25 November 2025.
constexpr auto company = finq::Reference{}
                             .with(finq::FiscalCalendar::ending_with_month(3).value())
                             .on(finq::Date::from(2025, 11, 25).value());
// Years of 52 or 53 weeks, named by their start, the way retailers count.
constexpr auto retailer = finq::Reference{}.with(
    finq::FiscalCalendar::from_text("saturday-nearest-01-31")->named_by_start());

void show(std::string_view phrase, const finq::Reference& reference) {
  const finq::Period period = finq::parse<finq::Period>(phrase).value();
  const auto days = period.resolve(reference);
  std::cout << phrase << " is " << period.text().view() << ": "
            << (days ? days->text().view() : finq::describe(days.error())) << '\n';
}

int main() {
  show("second quarter of fiscal 2026", company);
  show("last fiscal year", company);
  show("quarter ended June 30, 2021", company);
  show("Q4 FY2023", retailer);
  show("third quarter", company);
  show("Q2 FY2026", finq::Reference{});
}

// Output:
// second quarter of fiscal 2026 is FY2026-Q2: 2025-07-01/2025-09-30
// last fiscal year is FY-1: 2024-04-01/2025-03-31
// quarter ended June 30, 2021 is P3M/2021-06-30: 2021-04-01/2021-06-30
// Q4 FY2023 is FY2023-Q4: 2023-10-29/2024-02-03
// third quarter is XXXX-Q3: the period needs a year
// Q2 FY2026 is FY2026-Q2: the period needs a fiscal calendar
