// Tests of what is written, and that it is read back.
// SPDX-License-Identifier: MIT
#include "finq/format.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <string>
#include <string_view>

#include "check_twice.hpp"
#include "finq/finq.hpp"
#include "finq/tables/currency_table.hpp"
#include "random_numbers.hpp"

using namespace finq;
using namespace finq::literals;
using finq::say::has_scale;

namespace {

/// A text written in the compiler.
struct Written {
  char bytes[128] = {};
  std::size_t size = 0;
  friend constexpr bool operator==(const Written& a, std::string_view b) {
    return std::string_view{a.bytes, a.size} == b;
  }
};

template <class T>
constexpr Written written(const T& value, const Style& style = {}) {
  Written text;
  text.size = static_cast<std::size_t>(finq::write(text.bytes, value, style) - text.bytes);
  return text;
}

constexpr Style in(Notation notation) { return Style{.notation = notation}; }

template <class T>
std::string text_of(const T& value, const Style& style) {
  std::string text;
  finq::write(std::back_inserter(text), value, style);
  return text;
}

class Random {
 public:
  int below(int bound) { return static_cast<int>(numbers_.between(0, bound - 1)); }

  /// 0 to 38 digits, anywhere from billions of trillions to the 38th decimal.
  Decimal decimal() {
    Decimal value;
    for (int digits = below(39); digits > 0; --digits) {
      value = value * Decimal{10} + Decimal{below(10)};
    }
    value = value.scaled_by(below(50) - 38).value();
    return below(2) == 0 ? value : -value;
  }
  /// What reports say: few digits and a magnitude.
  Decimal plain_decimal() {
    const Decimal value = Decimal::scaled(below(100'000), below(16) - 4).value();
    return below(4) == 0 ? -value : value;
  }
  Decimal any() { return below(2) == 0 ? decimal() : plain_decimal(); }

 private:
  RandomNumbers numbers_{20261129};
};

Currency currency_at(std::size_t index) {
  return Currency::from_packed(tables::packed_currency(index));
}

/// Whether the reader takes the code for that of another currency. It does so with Solana's, which
/// is the Peruvian sol in capitals: its code alone is not read back.
bool is_taken(Currency currency) {
  const auto read = parse<Money>(text_of(Money{1, currency}, in(Notation::plain)));
  return read.has_value() && read->currency() != currency;
}

template <class T>
void check_read_back(const T& value, const Style& style) {
  const std::string text = text_of(value, style);
  CAPTURE(text);
  const auto read = parse<T>(text);
  REQUIRE(read.has_value());
  CHECK(*read == value);
}

}  // namespace

TEST_CASE("an amount is written with its code, and at least the digits of the minor unit") {
  CHECK_TWICE(written(Money{4'890'000'000, USD}) == "USD 4890000000.00");
  CHECK_TWICE(written(Money{-5, JPY}) == "-JPY 5");
  CHECK_TWICE(written(*Money::from_minor_units(1'234, KWD)) == "KWD 1.234");
  CHECK_TWICE(written("$0.00012"_money) == "USD 0.00012");
  CHECK_TWICE(written(Money{0, EUR}) == "EUR 0.00");
  CHECK_TWICE(written(Money{3, XAU}) == "XAU 3");
}

TEST_CASE("a currency is its code, its sign or its name; without a sign or a name, its code") {
  CHECK_TWICE(written(CNY) == "CNY");
  CHECK_TWICE(written(CNY, in(Notation::symbol)) == "CN¥");
  CHECK_TWICE(written(CNY, in(Notation::words)) == "Chinese yuan");
  CHECK_TWICE(written(*Currency::custom("PTS", 0), in(Notation::symbol)) == "PTS");
  CHECK_TWICE(written(*Currency::custom("PTS", 0), in(Notation::words)) == "PTS");
}

TEST_CASE("a sign is written where it is settled, or the usual one for its currency") {
  CHECK_TWICE(written(Money{5, USD}, in(Notation::symbol)) == "$5.00");
  CHECK_TWICE(written(Money{5, GBP}, in(Notation::symbol)) == "£5.00");
  CHECK_TWICE(written(Money{5, CNY}, in(Notation::symbol)) == "CN¥5.00");
  CHECK_TWICE(written(Money{5, JPY}, in(Notation::symbol)) == "JP¥5");
  CHECK_TWICE(written(Money{-5, CAD}, in(Notation::symbol)) == "-C$5.00");
  CHECK_TWICE(written(Money{5, SEK}, in(Notation::symbol)) == "SEK 5.00");
  CHECK_TWICE(written(Money{5, DEM}, in(Notation::symbol)) == "DM 5.00");
}

TEST_CASE("on demand no sign is left to a default") {
  constexpr Style settled{.notation = Notation::symbol, .is_settled = true};
  CHECK_TWICE(written(Money{5, USD}, settled) == "USD 5.00");
  CHECK_TWICE(written(Money{5, GBP}, settled) == "GBP 5.00");
  CHECK_TWICE(written(Money{5, AUD}, settled) == "A$5.00");
}

TEST_CASE("compact takes the largest scale that the amount reaches") {
  CHECK_TWICE(written(Money{4'890'000'000, USD}, in(Notation::compact)) == "$4.89bn");
  CHECK_TWICE(written(Money{-39'800'000'000'000, CNY}, in(Notation::compact)) == "-CN¥39.8tn");
  CHECK_TWICE(written(Money{250'000, EUR}, in(Notation::compact)) == "€250k");
  CHECK_TWICE(written(Money{999'999'999, EUR}, in(Notation::compact)) == "€999.999999m");
}

TEST_CASE("compact loses no small amount, and no digit") {
  CHECK_TWICE(written("$0.0005"_money, in(Notation::compact)) == "$0.0005");
  CHECK_TWICE(written("$0.5"_money, in(Notation::compact)) == "$0.50");
  CHECK_TWICE(written("$1234.56"_money, in(Notation::compact)) == "$1234.56");
  CHECK_TWICE(written("$1234567.89"_money, in(Notation::compact)) == "$1.23456789m");
  CHECK_TWICE(written(Money{0, USD}, in(Notation::compact)) == "$0");
}

TEST_CASE("words name the scale and the currency, one of it in the singular") {
  CHECK_TWICE(written(Money{4'890'000'000, USD}, in(Notation::words)) == "4.89 billion US dollars");
  CHECK_TWICE(written(Money{1, USD}, in(Notation::words)) == "1 US dollar");
  CHECK_TWICE(written(Money{-1, EUR}, in(Notation::words)) == "-1 euro");
  CHECK_TWICE(written("$2.5"_money, in(Notation::words)) == "2.50 US dollars");
  CHECK_TWICE(written(Money{250'000, JPY}, in(Notation::words)) == "250000 Japanese yen");
}

TEST_CASE("a name that is not read as money gives way to the code") {
  CHECK_TWICE(written(Money{2, XAU}, in(Notation::words)) == "2 XAU");
  CHECK_TWICE(written(Money{2, AFA}, in(Notation::words)) == "2 AFA");
  CHECK_TWICE(written(Money{2, *Currency::custom("PTS", 0)}, in(Notation::words)) == "2 PTS");
}

TEST_CASE("plain has no zeros but those of the number") {
  CHECK_TWICE(written(Money{4'890'000'000, USD}, in(Notation::plain)) == "4890000000 USD");
  CHECK_TWICE(written("$4.50"_money, in(Notation::plain)) == "4.5 USD");
}

TEST_CASE("with a precision the number is rounded half to even") {
  constexpr Style two{.notation = Notation::compact, .precision = 2};
  CHECK_TWICE(written("$4.885 billion"_money, two) == "$4.88bn");
  CHECK_TWICE(written("$4.895 billion"_money, two) == "$4.90bn");
  CHECK_TWICE(written("$4.8950001 billion"_money, two) == "$4.90bn");
  CHECK_TWICE(written("$1234.56"_money, two) == "$1.23k");
  CHECK_TWICE(written("$2.345"_money, Style{.precision = 2}) == "USD 2.34");
  CHECK_TWICE(written("$2"_money, Style{.precision = 0}) == "USD 2");
  CHECK_TWICE(written("12.5%"_percent, Style{.precision = 0}) == "12%");
}

TEST_CASE("what is rounded up to the next scale is written in it") {
  CHECK_TWICE(written(Money{999'960'000, USD}, {.notation = Notation::compact, .precision = 1}) ==
              "$1.0bn");
  CHECK_TWICE(written(Money{999'940'000, USD}, {.notation = Notation::compact, .precision = 1}) ==
              "$999.9m");
  CHECK_TWICE(written(Money{999'999, USD}, {.notation = Notation::words, .precision = 0}) ==
              "999999 US dollars");
  CHECK_TWICE(written("$999999.6"_money, {.notation = Notation::words, .precision = 0}) ==
              "1 million US dollars");
}

TEST_CASE("what is rounded to zero has no minus") {
  CHECK_TWICE(written("-$0.004"_money, Style{.precision = 2}) == "USD 0.00");
}

TEST_CASE("commas stand between thousands, and not behind the point") {
  CHECK_TWICE(written(Money{1'234'567, USD}, Style{.is_grouped = true}) == "USD 1,234,567.00");
  CHECK_TWICE(written(Money{-123, USD}, Style{.is_grouped = true}) == "-USD 123.00");
  CHECK_TWICE(written(*parse<Decimal>("0.1234567"), Style{.is_grouped = true}) == "0.1234567");
}

TEST_CASE("a number is written as digits, or with its scale") {
  CHECK_TWICE(written(Decimal{4'890'000'000}) == "4890000000");
  CHECK_TWICE(written(Decimal{4'890'000'000}, in(Notation::words)) == "4.89 billion");
  CHECK_TWICE(written(Decimal{-4'500'000}, in(Notation::compact)) == "-4.5mn");
  CHECK_TWICE(written(Decimal{0}) == "0");
}

TEST_CASE("a number at the end of the exponent's range is written digit by digit") {
  const Decimal least = Decimal::scaled(1, Decimal::min_exponent).value();
  const std::string text = text_of(least, in(Notation::compact));
  CHECK(text.size() == 2 + 32768);
  CHECK(text.substr(32765) == "00001");
  const Decimal most = Decimal::scaled(1, Decimal::max_exponent).value();
  CHECK(text_of(most, in(Notation::compact)).size() == 1 + 32767 - 12 + 2);
}

TEST_CASE("a change has its direction before and its basis behind") {
  CHECK_TWICE(written("up 34% year-over-year"_percent) == "up 34% year-over-year");
  CHECK_TWICE(written("34%"_percent, in(Notation::words)) == "34 percent");
  CHECK_TWICE(written(Percent{-3, Basis::none, Direction::down}) == "down -3%");
  CHECK_TWICE(written(Percent{3}, Style{.has_plus = true}) == "+3%");
  CHECK_TWICE(written(BasisPoints{25}) == "25 bp");
  CHECK_TWICE(written(BasisPoints{1}, in(Notation::words)) == "1 basis point");
  CHECK_TWICE(written(PercentagePoints{2, Basis::qoq}, in(Notation::words)) ==
              "2 percentage points quarter-over-quarter");
  CHECK_TWICE(written(Multiple{5}) == "5x");
  CHECK_TWICE(written(Multiple{5}, in(Notation::words)) == "5 times");
}

TEST_CASE("a duration has commas, because 2,020 days are no year") {
  CHECK_TWICE(written(Duration{9, Unit::quarter}) == "9 quarters");
  CHECK_TWICE(written(Duration{1, Unit::half}) == "1 half");
  CHECK_TWICE(written(Duration{2'020, Unit::day}) == "2,020 days");
  CHECK_TWICE(written(Duration{9, Unit::quarter}, in(Notation::iso)) == "P27M");
  CHECK_TWICE(written(Duration{-2, Unit::week}, in(Notation::iso)) == "-P2W");
}

TEST_CASE("dates are written after ISO 8601") {
  constexpr Date first = Date::from(2025, 7, 1).value();
  constexpr Date last = Date::from(2025, 9, 30).value();
  CHECK_TWICE(written(last) == "2025-09-30");
  CHECK_TWICE(written(*DateRange::from(first, last)) == "2025-07-01/2025-09-30");
}

TEST_CASE("a range says direction and basis once") {
  constexpr Percent low{5, Basis::yoy, Direction::up};
  constexpr Percent high{7, Basis::yoy, Direction::up};
  CHECK_TWICE(written(Range<Percent>{low, high}) == "up 5% to 7% year-over-year");
  CHECK_TWICE(written(*parse<Range<Money>>("$40 to $60 million"), in(Notation::compact)) ==
              "$40m to $60m");
  CHECK_TWICE(written(Range<Decimal>{5, 7}) == "5 to 7");
}

TEST_CASE("a scale belongs to both ends of a range, so both have one or neither") {
  constexpr Range<Money> wide{{5, USD}, {7'000'000, USD}};
  CHECK_TWICE(written(wide, in(Notation::compact)) == "$5 to $7000000");
  CHECK_TWICE(written(wide, in(Notation::words)) == "5 US dollars to 7000000 US dollars");
  CHECK_TWICE(written(Range<Money>{{0, USD}, {7'000'000, USD}}, in(Notation::compact)) ==
              "$0 to $7m");
  CHECK_TWICE(written(Range<Decimal>{-5'000'000'000, 7'000'000}, in(Notation::compact)) ==
              "-5bn to 7mn");
}

TEST_CASE("a match says everything that the text said") {
  CHECK_TWICE(written(*parse<Match>("up about $5 million per share")) ==
              "up about USD 5000000.00 per share");
  CHECK_TWICE(written(*parse<Match>("at least 12 to 18 months")) ==
              "at least 12 months to 18 months");
  CHECK_TWICE(written(*parse<Match>("by Q3 2021"), in(Notation::words)) ==
              "by third quarter of 2021");
  CHECK_TWICE(written(*parse<Match>("next five years"), in(Notation::words)) == "next 5 years");
  CHECK_TWICE(written(*parse<Match>("last November"), in(Notation::words)) ==
              "this past November");
  CHECK_TWICE(written(*parse<Match>("next November"), in(Notation::words)) ==
              "this coming November");
  CHECK_TWICE(written(parse<Match>("$5 to $7")->quantity(), in(Notation::symbol)) ==
              "$5.00 to $7.00");
}

TEST_CASE("short texts are written as they are") {
  CHECK_TWICE(written(USD.code()) == "USD");
  CHECK_TWICE(written(Period::year_to_date().text()) == "YTD");
}

TEST_CASE("enumerations are written by their names, errors by their reasons") {
  CHECK_TWICE(written(Basis::yoy) == "yoy");
  CHECK_TWICE(written(Unit::quarter) == "quarter");
  CHECK_TWICE(written(Qualifier::at_least) == "at_least");
  CHECK_TWICE(written(Errc::division_by_zero) == describe(Errc::division_by_zero));
  CHECK_TWICE(written(ParseErrc::expected_digit) == "the number is missing");
  CHECK_TWICE(written(parse<Money>("$ billion").error()) ==
              "byte 2: the number is missing: expected a digit");
}

TEST_CASE("money of every currency is read back from every notation") {
  Random random;
  int taken = 0;
  for (std::size_t i = 0; i < tables::currency_count; ++i) {
    const Currency currency = currency_at(i);
    if (is_taken(currency)) {
      ++taken;
      continue;
    }
    for (const Notation notation :
         {Notation::usual, Notation::symbol, Notation::words, Notation::compact, Notation::plain}) {
      Style style{.notation = notation};
      for (const Decimal& amount : {Decimal{0}, Decimal{1}, Decimal{-1}, random.decimal(),
                                    random.any(), random.plain_decimal()}) {
        style.is_grouped = random.below(2) == 0;
        style.is_settled = random.below(2) == 0;
        style.has_plus = random.below(4) == 0;
        check_read_back(Money{amount, currency}, style);
      }
    }
  }
  CHECK(taken <= 1);
}

TEST_CASE("a settled sign is read back where defaults are refused") {
  Options strict;
  strict.refuse_assumed = true;
  for (std::size_t i = 0; i < tables::currency_count; ++i) {
    const Money money{5, currency_at(i)};
    if (is_taken(money.currency())) continue;
    for (const Notation notation : {Notation::symbol, Notation::compact, Notation::words}) {
      const std::string text = text_of(money, {.notation = notation, .is_settled = true});
      CAPTURE(text);
      CHECK(parse<Money>(text, strict) == money);
    }
  }
}

TEST_CASE("changes of every basis and direction are read back") {
  Random random;
  for (int round = 0; round < 40; ++round) {
    for (const Direction direction : {Direction::none, Direction::up, Direction::down}) {
      for (int basis = 0; basis <= static_cast<int>(Basis::cagr); ++basis) {
        const Style style{.notation = round % 2 == 0 ? Notation::usual : Notation::words,
                          .is_grouped = random.below(2) == 0};
        const Basis against = static_cast<Basis>(basis);
        // "up -5%" contradicts itself, and no reader takes it for a rise.
        const auto figure = [&] {
          const Decimal value = random.any();
          return direction == Direction::up ? value.abs() : value;
        };
        check_read_back(Percent{figure(), against, direction}, style);
        check_read_back(PercentagePoints{figure(), against, direction}, style);
        check_read_back(BasisPoints{figure(), against, direction}, style);
        check_read_back(Multiple{figure(), against, direction}, style);
      }
    }
  }
}

TEST_CASE("numbers and durations are read back") {
  Random random;
  for (int round = 0; round < 2000; ++round) {
    for (const Notation notation : {Notation::usual, Notation::compact, Notation::words}) {
      check_read_back(random.any(), {.notation = notation, .is_grouped = round % 2 == 0});
    }
    const Duration duration{random.any(), static_cast<Unit>(random.below(7))};
    check_read_back(duration, {});
    const auto iso = Duration::from_iso(text_of(duration, in(Notation::iso)));
    CHECK((iso == duration || iso.error() == Errc::not_a_period));
  }
}

TEST_CASE("years and days of four digits are read back") {
  for (int count = 1000; count < 2300; count += 7) {
    check_read_back(Duration{count, Unit::year}, {});
    check_read_back(Decimal{count}, {});
  }
}

TEST_CASE("ranges are read back") {
  Random random;
  for (int round = 0; round < 1000; ++round) {
    const Decimal one = random.any();
    const Decimal other = random.any();
    const Decimal low = one < other ? one : other;
    const Decimal high = one < other ? other : one;
    for (const Notation notation :
         {Notation::usual, Notation::symbol, Notation::words, Notation::compact, Notation::plain}) {
      const Currency currency = round % 2 == 0 ? USD : CNY;
      check_read_back(Range<Money>{{low, currency}, {high, currency}}, in(notation));
      check_read_back(Range<Money>{{-high.abs(), currency}, {0, currency}}, in(notation));
      if (has_scale(notation)) check_read_back(Range<Decimal>{low, high}, in(notation));
    }
    check_read_back(Range<Percent>{Percent{low, Basis::yoy}, Percent{high, Basis::yoy}}, {});
    check_read_back(Range<Duration>{{low, Unit::month}, {high, Unit::month}}, {});
  }
}

TEST_CASE("a match is read back with all that it says") {
  for (const std::string_view phrase :
       {"about $4.89 billion a year", "up at least 34% year-over-year", "nearly 12 to 18 months",
        "over 25 basis points", "since 2021", "by the third quarter of 2021", "next five years",
        "up to $5 per square foot", "less than 3x", "down 5% to 7%", "until September 30, 2021",
        "fell $1.2 million", "a 5% rise", "up less than 7%", "down nearly 7%", "up over $7",
        "up at least $7"}) {
    for (const Notation notation : {Notation::usual, Notation::words}) {
      const Match match = parse<Match>(phrase).value();
      if (match.kind() == Kind::period && notation == Notation::usual) continue;
      const std::string text = text_of(match, in(notation));
      CAPTURE(text);
      const auto read = parse<Match>(text);
      REQUIRE(read.has_value());
      CHECK(text_of(*read, {}) == text_of(match, {}));
      CHECK(read->qualifier() == match.qualifier());
      CHECK(read->relation() == match.relation());
      CHECK(read->per() == match.per());
      CHECK(read->basis() == match.basis());
      CHECK(read->direction() == match.direction());
    }
  }
}

TEST_CASE("a period is read back from its normal form and from its words") {
  for (const std::string_view form : {"2025",
                                      "XXXX",
                                      "FY2022",
                                      "FYXXXX",
                                      "2021-Q3",
                                      "XXXX-Q3",
                                      "FY2022-Q2",
                                      "FYXXXX-Q1",
                                      "2025-H1",
                                      "XXXX-H2",
                                      "FY2025-H1",
                                      "2025-09",
                                      "XXXX-09",
                                      "2025-09-30",
                                      "XXXX-03-31",
                                      "P3M/2025-09",
                                      "P9M/2021-06-30",
                                      "P1Y/2018-12-31",
                                      "P3M/XXXX-09",
                                      "2025/P9M",
                                      "FY2025/P9M",
                                      "XXXX/P9M",
                                      "2020/2024",
                                      "2020-03/2021-06",
                                      "FY2023/FY2031",
                                      "1995-01-04/1995-01-22",
                                      "2020-Q1/2021-Q2",
                                      "quarter+0",
                                      "year-1",
                                      "month+1",
                                      "week+0",
                                      "FY-1",
                                      "FQ+1",
                                      "year-5",
                                      "quarter-2",
                                      "Q1@year-1",
                                      "Q1@year+0",
                                      "H1@year+1",
                                      "09@year-1",
                                      "09-30@year-1",
                                      "Q1@FY+1",
                                      "quarter@year-1",
                                      "month@year+0",
                                      "YTD"}) {
    CAPTURE(form);
    const Period period = Period::from_normal_form(form).value();
    CHECK(text_of(period, {}) == form);
    const std::string words = text_of(period, in(Notation::words));
    CAPTURE(words);
    CHECK(parse<Period>(words) == period);
  }
}

TEST_CASE("a period without words is written in its normal form") {
  for (const std::string_view form :
       {"XXXX-Q3/XXXX-Q4", "year+5", "quarter@year-2", "P5Y", "day-1"}) {
    CHECK(text_of(Period::from_normal_form(form).value(), in(Notation::words)) == form);
  }
}

TEST_CASE("fmt formats values, and checks formats when they are compiled") {
  const Money money{4'890'000'000, USD};
  CHECK(fmt::format("{}", money) == "USD 4890000000.00");
  CHECK(fmt::format("{:c} {:n} {:p}", money, money, money) ==
        "$4.89bn 4.89 billion US dollars 4890000000 USD");
  CHECK(fmt::format("{:,.1s} {:#.0c}", money, money) == "$4,890,000,000.0 USD 5bn");
  CHECK(fmt::format("{:+} {:.1}", Percent{34}, Percent{34}) == "+34% 34.0%");
  CHECK(fmt::format("{} {} {:n}", Basis::yoy, "2021-Q3"_period, USD) == "yoy 2021-Q3 US dollar");
}

TEST_CASE("fmt pads by columns, numbers from the left") {
  CHECK(fmt::format("[{:10c}]", Money{5, CNY}) == "[      CN¥5]");
  CHECK(fmt::format("[{:<10c}]", Money{5, CNY}) == "[CN¥5      ]");
  CHECK(fmt::format("[{:·^9c}]", Money{5, CNY}) == "[··CN¥5···]");
  CHECK(fmt::format("[{:8}]", Unit::year) == "[year    ]");
  CHECK(fmt::format("[{:2c}]", Money{500, CNY}) == "[CN¥500]");
}

#if defined(__cpp_exceptions)
TEST_CASE("a format that the type does not have is refused") {
  const auto refuses = [](const auto& value, const char* format) {
    try {
      static_cast<void>(fmt::format(fmt::runtime(format), value));
    } catch (const fmt::format_error&) {
      return true;
    }
    return false;
  };
  CHECK(refuses(Money{5, USD}, "{:i}"));
  CHECK(refuses(Money{5, USD}, "{:x}"));
  CHECK(refuses(Money{5, USD}, "{:cc}"));
  CHECK(refuses(Money{5, USD}, "{:.c}"));
  CHECK(refuses(Money{5, USD}, "{:.1000}"));
  CHECK(refuses(Money{5, USD}, "{:10000}"));
  CHECK(refuses(Percent{5}, "{:c}"));
  CHECK(refuses(Basis::yoy, "{:.1}"));
  CHECK(refuses(Basis::yoy, "{:,}"));
  CHECK_FALSE(refuses(Money{5, USD}, "{:*>+#12,.2c}"));
}
#endif
