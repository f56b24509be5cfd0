// Checks the euro's fixed rates and the law of converting by them.
// SPDX-License-Identifier: MIT
#include "finq/euro_law.hpp"

#include "check_twice.hpp"
#include "random_numbers.hpp"

using namespace finq;

namespace {

constexpr Money hundredths(std::int64_t count, Currency currency) {
  return {*Decimal::scaled(count, -2), currency};
}
constexpr Date day(int year, int month, int number) { return *Date::from(year, month, number); }

constexpr int count_of_rates() {
  int count = 0;
  for (const tables::EuroRow& row : tables::euro_rows) {
    count += euro_law::fixed_rate(Currency::from_packed(row.packed)).has_value() ? 1 : 0;
  }
  return count;
}

constexpr bool every_rate_has_six_figures() {
  for (const tables::EuroRow& row : tables::euro_rows) {
    if (Currency::from_packed(row.packed) == XEU) continue;
    if (row.figures < 100'000 || row.figures > 999'999) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("there are 21 fixed rates, and the ECU") {
  CHECK_TWICE(count_of_rates() == 22);
  CHECK_TWICE(every_rate_has_six_figures());
  CHECK_TWICE(euro_law::fixed_rate(DEM)->price() == *Decimal::scaled(195583, -5));
  CHECK_TWICE(euro_law::fixed_rate(DEM)->base() == EUR &&
              euro_law::fixed_rate(DEM)->quote() == DEM);
  CHECK_TWICE(euro_law::fixed_rate(GRD)->price() == *Decimal::scaled(34075, -2));
  CHECK_TWICE(euro_law::fixed_rate(IEP)->price() == *Decimal::scaled(787564, -6));
  CHECK_TWICE(euro_law::fixed_rate(XEU)->price() == 1);
  CHECK_TWICE(euro_law::fixed_rate(USD) == Errc::no_rate);
  CHECK_TWICE(euro_law::fixed_rate(EUR) == Errc::no_rate);
  CHECK_TWICE(euro_law::fixed_rate(DKK) == Errc::no_rate);
}

TEST_CASE("a currency is replaced from the first day of the euro in its country") {
  CHECK_TWICE(!euro_law::is_replaced(DEM, day(1998, 12, 31)));
  CHECK_TWICE(euro_law::is_replaced(DEM, day(1999, 1, 1)));
  CHECK_TWICE(!euro_law::is_replaced(GRD, day(2000, 12, 31)));
  CHECK_TWICE(euro_law::is_replaced(GRD, day(2001, 1, 1)));
  CHECK_TWICE(euro_law::is_replaced(HRK, day(2023, 1, 1)));
  CHECK_TWICE(!euro_law::is_replaced(BGN, day(2025, 12, 31)));
  CHECK_TWICE(euro_law::is_replaced(BGN, day(2026, 1, 1)));
  CHECK_TWICE(!euro_law::is_replaced(SEK, day(2026, 1, 1)));
}

TEST_CASE("one mark is 0.511 euros, and those are 3.35 francs") {
  CHECK_TWICE(*euro_law::convert(Money{1, DEM}, FRF) == hundredths(335, FRF));
  CHECK_TWICE(*euro_law::convert(Money{1000, DEM}, FRF) == hundredths(3353'86, FRF));
  CHECK_TWICE(*euro_law::convert(hundredths(1'000'00, FRF), DEM) == hundredths(298'16, DEM));
  CHECK_TWICE(*euro_law::convert(Money{1, DEM}, FRF, 6) == hundredths(335, FRF));
  CHECK_TWICE(euro_law::convert(Money{1, DEM}, FRF, 2) == Errc::out_of_range);
}

TEST_CASE("the three decimals between can be seen") {
  // 4 DEM are 2.045168 EUR: 2.045 EUR are 13.41432 FRF, 2.045168 EUR 13.41542.
  CHECK_TWICE(*euro_law::convert(Money{4, DEM}, FRF) == hundredths(13'41, FRF));
  CHECK_TWICE(*euro_law::convert(Money{4, DEM}, FRF, 9) == hundredths(13'42, FRF));
}

TEST_CASE("the way to the euro divides by the rate and rounds half up at the cent") {
  CHECK_TWICE(*euro_law::convert(Money{1, DEM}, EUR) == hundredths(51, EUR));
  CHECK_TWICE(*euro_law::convert(Money{100, DEM}, EUR) == hundredths(51'13, EUR));
  // Exactly half a cent.
  CHECK_TWICE(*euro_law::convert(Money{*Decimal::scaled(977'915, -8), DEM}, EUR) ==
              hundredths(1, EUR));
  CHECK_TWICE(*euro_law::convert(hundredths(195'583, DEM), EUR) == Money{1000, EUR});
  CHECK_TWICE(*euro_law::convert(Money{*Decimal::scaled(5, -3), XEU}, EUR) == hundredths(1, EUR));
  CHECK_TWICE(*euro_law::convert(Money{*Decimal::scaled(-5, -3), XEU}, EUR) == hundredths(-1, EUR));
  CHECK_TWICE(*euro_law::convert(Money{*Decimal::scaled(5, -3), EUR}, EUR) == hundredths(1, EUR));
}

TEST_CASE("the way from the euro multiplies, and the lira has no cents") {
  CHECK_TWICE(*euro_law::convert(Money{1, EUR}, DEM) == hundredths(196, DEM));
  CHECK_TWICE(*euro_law::convert(Money{1, EUR}, ITL) == Money{1936, ITL});
  CHECK_TWICE(*euro_law::convert(Money{50, EUR}, ITL) == Money{96814, ITL});  // 96813.5
  CHECK_TWICE(*euro_law::convert(Money{1, EUR}, XEU) == Money{1, XEU});
}

TEST_CASE("currencies without a fixed rate are not the law's") {
  CHECK_TWICE(euro_law::convert(Money{1, DEM}, USD) == Errc::no_rate);
  CHECK_TWICE(euro_law::convert(Money{1, USD}, EUR) == Errc::no_rate);
  CHECK_TWICE(euro_law::convert(Money{1, EUR}, USD) == Errc::no_rate);
  CHECK_TWICE(euro_law::convert(Money{1, EUR}, XAU) == Errc::no_rate);
}

TEST_CASE("euros that become a national currency come back, where its unit is no larger") {
  RandomNumbers random{9};
  for (const tables::EuroRow& row : tables::euro_rows) {
    const Currency national = Currency::from_packed(row.packed);
    if (euro_law::fixed_rate(national)->price() < 1 || *national.minor_units() < 2) continue;
    for (int round = 0; round < 500; ++round) {
      const Money euros = hundredths(random.between(-1'000'000, 1'000'000), EUR);
      const Money there = *euro_law::convert(euros, national);
      CHECK(*euro_law::convert(there, EUR) == euros);
    }
  }
}
