// The library as a program without exceptions and RTTI uses it.
// SPDX-License-Identifier: MIT
#include <cstdio>
#include <string>
#include <string_view>

#include <finq/ecb.hpp>
#include <finq/finq.hpp>
#include <finq/jsonl.hpp>

#if defined(__cpp_exceptions) || defined(__cpp_rtti)
#error "this program shows that finq needs neither exceptions nor RTTI"
#endif

namespace {

using namespace finq;
using namespace finq::literals;

int failures = 0;

void check(bool holds, const char* claim) {
  if (holds) return;
  std::fprintf(stderr, "not so: %s\n", claim);
  ++failures;
}

// The text reaches parse at run time: nothing is worked out while compiling.
std::string_view at_run_time(std::string_view text) {
  static volatile std::size_t none = 0;
  return text.substr(none);
}

void check_parse() {
  const auto revenue = parse<Money>(at_run_time("39.8 billion yuan"));
  check(revenue.has_value(), "a phrase is read");
  check(revenue == "39.8 billion yuan"_money, "a literal is the same as what is read");
  const auto refused = parse<Money>(at_run_time("$ billion"));
  check(refused == ParseError{ParseErrc::expected_digit, 2}, "a refusal says reason and byte");
  check(!parse<Percent>(at_run_time("34% \xFF")), "broken bytes are refused");
  check(parse<Money>(at_run_time("")).error().code == ParseErrc::nothing_to_read,
        "an empty phrase is refused");
}

void check_arithmetic() {
  const Money dollars{100, USD};
  check(checked_add(dollars, Money{1, EUR}) == Errc::currency_mismatch, "currencies do not add");
  check(checked_add(dollars, dollars) == Money{200, USD}, "amounts of one currency add");
  check(divide(Decimal{1}, Decimal{0}, 2, Rounding::half_even) == Errc::division_by_zero,
        "nothing is divided by zero");
  check(divide(Decimal{2}, Decimal{3}, 2, Rounding::half_even) == Decimal::scaled(67, -2),
        "a quotient is rounded as asked");
  const Decimal most = Decimal::scaled(1, 37).value();
  check(checked_mul(most + Decimal{1}, most + Decimal{3}) == Errc::not_exact,
        "what cannot be held is an error");
  check("34%"_percent.apply(dollars) == Money{134, USD}, "a percentage applies to an amount");
  check(Date::from(2025, 2, 30) == Errc::no_such_date, "February has no 30th day");
  check((dollars * Decimal{3}).amount() == Decimal{300}, "operators work where nothing fails");
}

void check_scan() {
  constexpr std::string_view expected[] = {"34% year-over-year", "39.8 billion yuan",
                                           "September 2025", "$4.89 billion"};
  std::size_t found = 0;
  std::string lines;
  for (const Match& match : scan(at_run_time(
           "Revenue rose 34% year-over-year to 39.8 billion yuan in September 2025; cash was "
           "about $4.89 billion."))) {
    check(found < 4 && match.text() == expected[found], "figures are found in their order");
    jsonl::write(lines, match);
    ++found;
  }
  check(found == 4, "every figure is found, and no other");
  check(lines.find(R"("value": "4890000000", "currency": "USD", "assumed": true, )"
                   R"("qualifier": "about"})") != std::string::npos,
        "a match is a line of JSON");
}

void check_scanner() {
  Scanner scanner;
  Match match;
  Decimal sum;
  for (const std::string_view chunk : {"Fees: USD 1", ".5 mil", "lion and USD", " 2.5 million."}) {
    check(scanner.push(at_run_time(chunk)) == chunk.size(), "a scanner takes the chunk");
    while (scanner.next(match)) sum = sum + match.quantity().low();
  }
  scanner.finish();
  while (scanner.next(match)) sum = sum + match.quantity().low();
  check(sum == Decimal{4'000'000}, "figures across the borders of chunks are whole");
}

void check_period() {
  const auto quarter = parse<Period>(at_run_time("Q3 2021"));
  check(quarter && quarter->text() == "2021-Q3", "a period has its normal form");
  check(Period::from_normal_form(at_run_time("2021-Q5")) == Errc::no_such_date,
        "no year has a fifth quarter");
}

void check_rates() {
  const auto book = ecb::read(at_run_time("Date,USD,CNY,\n2025-09-30,1.1741,8.3591,\n"));
  check(book && book->size() == 2, "a feed becomes a book");
  const Fx fx = book->on(*Date::from(2025, 9, 30));
  check(fx.convert("39.8 billion yuan"_money, USD, Rounding::half_even) ==
            "USD 5,590,216,650.12"_money,
        "money converts by the rates of its day");
  const auto spoilt = ecb::read(at_run_time("Date,USD,\n3/6/2024,1.1741,\n"));
  check(!spoilt && spoilt.error().code == FeedErrc::malformed_date && spoilt.error().line == 2,
        "a spoilt feed is an error with its place");
}

}  // namespace

int main() {
  check_parse();
  check_arithmetic();
  check_scan();
  check_scanner();
  check_period();
  check_rates();
  return failures == 0 ? 0 : 1;
}
