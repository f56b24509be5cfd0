// Checks the readers of feeds piece by piece, in the compiler too.
// SPDX-License-Identifier: MIT
#include <string_view>
#include <type_traits>

#include "check_twice.hpp"
#include "finq/feed/envelope.hpp"
#include "finq/feed/error_text.hpp"
#include "finq/feed/table.hpp"
#include "rates.hpp"

using namespace finq;
using namespace rates;

namespace {

// Keeps the last rate, and how many there were.
struct Sink {
  int days = 0;
  int rates = 0;
  ExchangeRate last{};

  constexpr void day(Date, const feed::Field&) { ++days; }
  constexpr void rate(const ExchangeRate& rate) {
    ++rates;
    last = rate;
  }
  friend constexpr bool operator==(const Sink&, const Sink&) = default;
};

template <template <class> class Reader>
constexpr Sink gathered(std::string_view text) {
  Sink sink;
  Reader<Sink> reader{text, sink};
  return reader.read() ? sink : Sink{};
}

template <template <class> class Reader>
constexpr FeedError error_of(std::string_view text) {
  Sink sink;
  Reader<Sink> reader{text, sink};
  if (reader.read()) return {};
  return feed::located(reader.fault(), text);
}

}  // namespace

TEST_CASE("a rate is digits with a point between, and zero stands for anything else") {
  CHECK_TWICE(feed::read_rate("1.1741") == scaled(11741, -4));
  CHECK_TWICE(feed::read_rate("0.7111") == scaled(7111, -4));
  CHECK_TWICE(feed::read_rate("1836200") == 1'836'200);
  CHECK_TWICE(feed::read_rate("366.90") == scaled(3669, -1));
  CHECK_TWICE(feed::read_rate("123456789012345.678") == scaled(123'456'789'012'345'678, -3));
  CHECK_TWICE(feed::read_rate("1234567890123456.789").is_zero());
  CHECK_TWICE(feed::read_rate("").is_zero());
  CHECK_TWICE(feed::read_rate(".").is_zero());
  CHECK_TWICE(feed::read_rate("0").is_zero());
  CHECK_TWICE(feed::read_rate("01").is_zero());
  CHECK_TWICE(feed::read_rate("1.1741 ").is_zero());
}

TEST_CASE("a date has two notations") {
  CHECK_TWICE(*feed::read_date("2025-09-30") == tuesday);
  CHECK_TWICE(*feed::read_date("30 September 2025") == tuesday);
  CHECK_TWICE(*feed::read_date("1 May 2004") == *feed::read_date("01 May 2004"));
  CHECK_TWICE(feed::read_date("3/6/2024") == Errc::no_such_date);
  CHECK_TWICE(feed::read_date("001 May 2004") == Errc::no_such_date);
  CHECK_TWICE(feed::read_date(" May 2004") == Errc::no_such_date);
  CHECK_TWICE(feed::read_date("1  2004") == Errc::no_such_date);
  CHECK_TWICE(feed::read_date("1 2004") == Errc::no_such_date);
  CHECK_TWICE(feed::read_date("2004") == Errc::no_such_date);
  CHECK_TWICE(feed::read_date("") == Errc::no_such_date);
}

TEST_CASE("columns keep their places and the order of their codes") {
  constexpr feed::Columns columns = [] {
    feed::Columns made;
    made.add(USD);
    made.add_date();
    made.add(CNY);
    made.add(JPY);
    return made;
  }();
  CHECK_TWICE(columns.count() == 4 && columns.currency_count() == 3);
  CHECK_TWICE(columns.is_date(1) && !columns.is_date(0));
  CHECK_TWICE(columns.currency(columns.rank(0)) == USD);
  CHECK_TWICE(columns.currency(columns.rank(2)) == CNY);
  CHECK_TWICE(columns.currency(0) == CNY && columns.currency(1) == JPY);
  CHECK_TWICE(!feed::Columns{columns}.add(CNY));
}

TEST_CASE("a table is read rate by rate, in the order of the codes") {
  constexpr std::string_view table =
      "Date,USD,CNY,JPY,\n2025-09-26,1.1672,8.3391,175.05,\n2025-09-30,1.1741,N/A,173.76,\n";
  CHECK_TWICE(feed::TableReader<Sink>::is_table(table));
  CHECK_TWICE(gathered<feed::TableReader>(table) == Sink{2, 5, rates::list[4]});
  CHECK_TWICE(error_of<feed::TableReader>("Date,USD\n2025-09-26,1,1") ==
              FeedError{FeedErrc::extra_field, 2, 14, "the end of the row",
                        error_of<feed::TableReader>("Date,USD\n2025-09-26,1,1").found});
}

TEST_CASE("an envelope is read rate by rate, as they stand there") {
  constexpr std::string_view xml =
      "<Envelope><Cube><Cube time='2025-09-30'><Cube currency='JPY' rate='173.76'/>"
      "<Cube currency='USD' rate='1.1741'/></Cube></Cube></Envelope>";
  CHECK_TWICE(feed::EnvelopeReader<Sink>::is_envelope(xml));
  CHECK_TWICE(!feed::TableReader<Sink>::is_table(xml));
  CHECK_TWICE(gathered<feed::EnvelopeReader>(xml) == Sink{1, 2, rates::list[4]});
  CHECK_TWICE(error_of<feed::EnvelopeReader>("\n<Envelope>\n ").line == 3);
  CHECK_TWICE(error_of<feed::EnvelopeReader>("\n<Envelope>\n ").column == 2);
  CHECK_TWICE(error_of<feed::EnvelopeReader>("<Envelope>").expected == "a Cube of days");
}

TEST_CASE("every reason has words of its own") {
  constexpr auto last = static_cast<int>(FeedErrc::malformed_xml);
  for (int i = 0; i <= last; ++i) {
    const std::string_view words = describe(static_cast<FeedErrc>(i));
    CHECK(!words.empty());
    for (int j = 0; j < i; ++j) CHECK(words != describe(static_cast<FeedErrc>(j)));
  }
  static_assert(std::is_trivially_copyable_v<feed::Fault>);
}
