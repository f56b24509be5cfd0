// Checks the whole history of the ECB's rates, where it is there.
// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check_twice.hpp"
#include "finq/ecb.hpp"
#include "finq/euro_law.hpp"
#include "rates.hpp"

using namespace finq;
using namespace rates;

namespace {

constexpr Rounding half_even = Rounding::half_even;
constexpr Date first = day(1999, 1, 4);
constexpr Date last = day(2026, 4, 13);

// What CTest and Meson take for a test that was left out.
[[noreturn]] void skip(const char* reason) {
  std::printf("left out: %s\n", reason);
  std::exit(77);
}

// The file is not part of the project: FINQ_ECB_HISTORY says where it lies.
const std::string& text() {
  static const std::string history = [] {
    const char* const path = std::getenv("FINQ_ECB_HISTORY");
    if (path == nullptr) skip("FINQ_ECB_HISTORY does not name the ECB's eurofxref-hist.csv");
    std::ifstream file{path, std::ios::binary};
    if (!file) skip("the file that FINQ_ECB_HISTORY names is not there");
    return std::string{std::istreambuf_iterator<char>{file}, {}};
  }();
  return history;
}

const RateBook& book() {
  static const RateBook read = ecb::read(text()).value();
  return read;
}

// The file as a simple program reads it, to compare with.
struct Row {
  Date date;
  std::vector<std::string> fields;
};
std::vector<std::string> split(std::string_view line) {
  std::vector<std::string> fields;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t comma = line.find(',', at);
    fields.emplace_back(line.substr(at, comma - at));
    at = comma + 1;
  }
  return fields;
}
std::vector<Row> rows() {
  std::vector<Row> all;
  std::size_t at = 0;
  while (at < text().size()) {
    const std::size_t end = text().find('\n', at);
    all.push_back({{}, split(std::string_view{text()}.substr(at, end - at))});
    if (all.size() > 1) all.back().date = *Date::from_iso(all.back().fields[0]);
    at = end + 1;
  }
  return all;
}

Result<Money> on(Date date, GapPolicy gap, Money money, Currency to) {
  return book().on(date, gap).convert(money, to, half_even);
}

}  // namespace

TEST_CASE("the history has 6,983 days, from January 1999 to April 2026") {
  CHECK(book().base() == EUR);
  CHECK(*book().first_day() == first);
  CHECK(*book().last_day() == last);
  int days = 0;
  Date before;
  for (const ExchangeRate& rate : book()) {
    days += rate.date() != before ? 1 : 0;
    before = rate.date();
    REQUIRE(rate.base() == EUR);
  }
  CHECK(days == 6'983);
  CHECK(book().size() == 217'555);
}

TEST_CASE("every field of the file is in the book as it stands there, and nothing else") {
  const std::vector<Row> all = rows();
  REQUIRE(all.size() == 6'984);
  const std::vector<std::string>& header = all[0].fields;
  std::size_t count = 0;
  for (std::size_t row = 1; row < all.size(); ++row) {
    const Fx fx = book().on(all[row].date);
    REQUIRE(all[row].fields.size() == header.size());
    for (std::size_t i = 1; i < header.size(); ++i) {
      const std::string& field = all[row].fields[i];
      const Result<ExchangeRate> rate = fx.rate(EUR, *Currency::from_code(header[i]));
      if (field == "N/A") {
        REQUIRE(rate == Errc::no_rate);
        continue;
      }
      ++count;
      std::string digits(rate->price().plain_size(), ' ');
      rate->price().write_plain(digits.data());
      REQUIRE(digits == field);
    }
  }
  CHECK(count == book().size());
}

TEST_CASE("39.8 billion yuan were 5,590,216,650.12 dollars on 2025-09-30") {
  CHECK(*on(tuesday, exact_day, Money{39'800'000'000, CNY}, USD) == cents(5'590'216'650'12, USD));
}

namespace {

// Every pair of one day, there and back: from a few million of the first currency's minor units.
class ThereAndBack {
 public:
  explicit ThereAndBack(Date date) : fx_{book().on(date)} {
    quoted_.push_back({EUR, 1, 2});
    const std::size_t begin = book().view().count_before(date);
    for (const ExchangeRate* rate = book().begin() + begin; rate != book().end(); ++rate) {
      if (rate->date() != date) break;
      quoted_.push_back({rate->quote(), rate->price(), *rate->quote().minor_units()});
    }
  }

  // How many pairs do not come back within half a minor unit each way.
  std::size_t count_faults() {
    std::size_t faults = 0;
    for (const Quoted& from : quoted_) {
      const Money amount{scaled(7'654'321, -from.decimals), from.currency};
      for (const Quoted& to : quoted_) {
        if (from.currency == to.currency) continue;
        ++pairs_;
        faults += comes_back(amount, from, to) ? 0 : 1;
      }
    }
    return faults;
  }
  std::size_t pairs() const { return pairs_; }

 private:
  struct Quoted {
    Currency currency;
    Decimal price;
    int decimals;
  };

  bool comes_back(const Money& amount, const Quoted& from, const Quoted& to) const {
    const Result<Money> there = fx_.convert(amount, to.currency, half_even);
    if (!there) return false;
    const Result<Money> back = fx_.convert(*there, from.currency, half_even);
    if (!back) return false;
    // Half a minor unit of `to` is worth so many of `from` as their prices say; both sides are
    // multiplied by the price of `to`, so that nothing is rounded here.
    const Decimal error = (back->amount() - amount.amount()).abs() * to.price;
    return error <=
           scaled(5, -from.decimals - 1) * to.price + scaled(5, -to.decimals - 1) * from.price;
  }

  Fx fx_;
  std::vector<Quoted> quoted_;
  std::size_t pairs_ = 0;
};

}  // namespace

TEST_CASE("every pair of currencies of every day converts there and back within its rounding") {
  std::size_t pairs = 0;
  std::size_t faults = 0;
  const std::vector<Row> all = rows();
  for (std::size_t row = 1; row < all.size(); ++row) {
    ThereAndBack there_and_back{all[row].date};
    faults += there_and_back.count_faults();
    pairs += there_and_back.pairs();
  }
  CHECK(faults == 0);
  CHECK(pairs == 7'031'682);
}

TEST_CASE("on a day without rates the latest of the days that the policy allows holds") {
  const std::vector<Row> all = rows();
  std::size_t row = all.size() - 1;
  Date latest = all[row].date;
  int exact = 0;
  int longest = 0;
  for (Date date = first; date <= last; date = *date.plus_days(1)) {
    if (row > 1 && all[row - 1].date == date) latest = all[--row].date;
    const int age = date - latest;
    exact += age == 0 ? 1 : 0;
    longest = age > longest ? age : longest;
    for (const int gap : {0, 1, 2, 3, 5}) {
      const Result<ExchangeRate> rate = book().on(date, last_before(gap)).rate(EUR, USD);
      REQUIRE(rate.has_value() == (age <= gap));
      if (rate) REQUIRE(rate->date() == latest);
    }
  }
  CHECK(exact == 6'983);
  CHECK(longest == 4);  // Good Friday to Easter Monday
}

TEST_CASE("weekends and holidays have no rates of their own") {
  constexpr Money euro{100, EUR};
  constexpr Date good_friday = day(2025, 4, 18);
  constexpr Date easter_monday = day(2025, 4, 21);
  constexpr Date christmas = day(2024, 12, 25);
  for (const Date date : {good_friday, easter_monday, christmas, day(2025, 9, 28)}) {
    CHECK(on(date, exact_day, euro, USD) == Errc::no_rate);
  }
  CHECK(on(easter_monday, last_before(3), euro, USD) == Errc::no_rate);
  CHECK(*on(easter_monday, last_before(4), euro, USD) ==
        *on(day(2025, 4, 17), exact_day, euro, USD));
  CHECK(*on(christmas, last_before(1), euro, USD) == *on(day(2024, 12, 24), exact_day, euro, USD));
  CHECK(on(*first.plus_days(-1), last_before(1000), euro, USD) == Errc::no_rate);
  CHECK(on(*last.plus_days(6), last_before(5), euro, USD) == Errc::no_rate);
}

TEST_CASE("roubles are not quoted after 2022-03-01, whatever the day") {
  constexpr Money roubles{1'000, RUB};
  constexpr Date final_day = day(2022, 3, 1);
  CHECK(*on(final_day, exact_day, roubles, EUR) == cents(8'53, EUR));  // 117.201
  CHECK(on(*final_day.plus_days(1), exact_day, roubles, EUR) == Errc::no_rate);
  // The days after quote the others, and no gap policy brings the rouble back.
  for (Date date = *final_day.plus_days(1); date <= last; date = *date.plus_days(1)) {
    REQUIRE(on(date, last_before(5), roubles, EUR) == Errc::no_rate);
    REQUIRE(on(date, last_before(5), roubles, USD) == Errc::no_rate);
    REQUIRE(on(date, last_before(5), Money{1, USD}, RUB) == Errc::no_rate);
  }
}

TEST_CASE("old and new leu and lira are two currencies, each on its own days") {
  CHECK(*on(day(2005, 6, 30), exact_day, Money{36'030, ROL}, EUR) == Money{1, EUR});
  CHECK(on(day(2005, 6, 30), exact_day, Money{1, RON}, EUR) == Errc::no_rate);
  CHECK(on(day(2005, 7, 1), exact_day, Money{1, ROL}, EUR) == Errc::no_rate);
  CHECK(*on(day(2005, 7, 1), exact_day, Money{100, EUR}, RON) == cents(360'30, RON));
  CHECK(*on(day(2004, 12, 31), exact_day, Money{100, EUR}, TRL) == Money{183'620'000, TRL});
  CHECK(on(day(2004, 12, 31), exact_day, Money{100, EUR}, TRY) == Errc::no_rate);
  CHECK(on(day(2005, 1, 3), exact_day, Money{100, EUR}, TRL) == Errc::no_rate);
  CHECK(*on(day(2005, 1, 3), exact_day, Money{100, EUR}, TRY) == cents(181'50, TRY));
}

TEST_CASE("a currency that the euro has replaced has rates to its end, and then the law's") {
  CHECK(*on(day(2010, 12, 31), exact_day, Money{10'000, EEK}, EUR) == cents(639'12, EUR));
  CHECK(on(day(2011, 1, 3), exact_day, Money{10'000, EEK}, EUR) == Errc::no_rate);
  CHECK(on(day(2011, 1, 6), last_before(5), Money{10'000, EEK}, EUR) == Errc::no_rate);
  CHECK(euro_law::is_replaced(EEK, day(2011, 1, 1)));
  CHECK(*euro_law::convert(Money{10'000, EEK}, EUR) == cents(639'12, EUR));

  constexpr Money leva{1'000'000'000, BGN};
  CHECK(*on(day(2025, 12, 31), exact_day, leva, EUR) == cents(511'299'723'90, EUR));  // 1.9558
  CHECK(on(day(2026, 1, 2), exact_day, leva, EUR) == Errc::no_rate);
  CHECK(on(day(2026, 1, 6), last_before(5), leva, EUR) == Errc::no_rate);
  CHECK(on(last, last_before(5), leva, EUR) == Errc::no_rate);
  CHECK(*euro_law::convert(leva, EUR) == cents(511'291'881'20, EUR));  // 1.95583
}

TEST_CASE("where the file says N/A there is no rate: the krona for nine years, the yuan at first") {
  constexpr Money kronur{100'000, ISK};
  CHECK(*on(day(2008, 12, 9), exact_day, kronur, EUR) == cents(344'83, EUR));
  CHECK(on(day(2008, 12, 10), exact_day, kronur, EUR) == Errc::no_rate);
  CHECK(on(day(2008, 12, 15), last_before(5), kronur, EUR) == Errc::no_rate);
  CHECK(on(day(2018, 1, 31), last_before(3000), kronur, EUR) == Errc::no_rate);
  CHECK(*on(day(2018, 2, 1), exact_day, kronur, EUR) == cents(799'94, EUR));
  CHECK(on(day(2005, 3, 31), last_before(5), Money{1, CNY}, EUR) == Errc::no_rate);
  CHECK(on(day(2005, 4, 1), exact_day, Money{1, CNY}, EUR).has_value());
}

TEST_CASE("what the ECB does not quote has no rate: the offshore yuan is not the yuan") {
  CHECK(on(tuesday, last_before(5), Money{100, USD}, CNH) == Errc::no_rate);
  CHECK(on(tuesday, last_before(5), Money{100, CNH}, USD) == Errc::no_rate);
  CHECK(on(tuesday, last_before(5), Money{100, EUR}, BTC) == Errc::no_rate);
  CHECK(on(tuesday, last_before(5), Money{100, BTC}, EUR) == Errc::no_rate);
}
