// Checks Currency: codes, ISO 4217 and its traps.
// SPDX-License-Identifier: MIT
// Macros of <sys/param.h> on the BSDs and of MFC: the header sets them aside and puts them back.
#define BSD 199506
#define TRY try
#include "finq/currency.hpp"
static_assert(BSD == 199506);
#undef BSD
#undef TRY

#include <cstring>
#include <string_view>
#include <type_traits>

#include "check_twice.hpp"

using namespace finq;

namespace {

constexpr Date day(int year, int month, int day) { return *Date::from(year, month, day); }

// Every currency of the table, without the last row, which stands for none.
class All {
 public:
  struct Place {
    std::size_t index = 0;
    constexpr tables::CurrencyRow operator*() const { return tables::currency_row(index); }
    constexpr Place& operator++() { return ++index, *this; }
    constexpr bool operator==(const Place&) const = default;
  };
  constexpr Place begin() const { return {}; }
  constexpr Place end() const { return {tables::currency_count}; }
};

constexpr int count_of(tables::CurrencyStatus status) {
  int count = 0;
  for (const auto row : All{}) {
    count += row.status == static_cast<std::uint8_t>(status) ? 1 : 0;
  }
  return count;
}

// Whether exactly these current ISO codes have so many minor digits (-1: none).
constexpr bool only(int digits, std::string_view codes) {
  for (const auto row : All{}) {
    const Currency currency = Currency::from_packed(row.packed);
    if (!currency.is_current()) continue;
    const bool listed = codes.find(currency.code().view()) != std::string_view::npos;
    if ((currency.minor_units().value_or(-1) == digits) != listed) return false;
  }
  return true;
}

constexpr bool sorted_and_found() {
  std::uint32_t before = 0;
  for (const auto row : All{}) {
    const Currency currency = Currency::from_packed(row.packed);
    if (row.packed >> 5 <= before) return false;
    if (!(Currency::from_code(currency.code()) == currency)) return false;
    before = row.packed >> 5;
  }
  return true;
}

}  // namespace

TEST_CASE("a currency is a plain value of four bytes and never made from a number") {
  static_assert(std::is_trivially_copyable_v<Currency>);
  static_assert(std::regular<Currency>);
  static_assert(sizeof(Currency) == 4);
  static_assert(!std::is_convertible_v<double, Currency>);
  static_assert(!std::is_constructible_v<Currency, double>);
  static_assert(!std::is_constructible_v<Currency, int>);
  CHECK_TWICE(Currency{} == XXX);
}

TEST_CASE("the code is the identity") {
  CHECK_TWICE(USD.code().view() == "USD");
  CHECK_TWICE(DOGE.code().view() == "DOGE");
  CHECK_TWICE(Currency::from_code("CNY") == CNY);
  CHECK_TWICE(EUR < USD);
  CHECK_TWICE(CNH != CNY);
  CHECK_TWICE(ANG != XCG);
  CHECK_TWICE(Currency::from_packed(USD.packed()) == USD);
  CHECK(std::hash<Currency>{}(USD) == std::hash<Currency>{}(*Currency::from_code("USD")));
}

TEST_CASE("a code is known in capitals or not at all") {
  CHECK_TWICE(Currency::from_code("usd") == Errc::unknown_currency);
  CHECK_TWICE(Currency::from_code("") == Errc::unknown_currency);
  CHECK_TWICE(Currency::from_code("US") == Errc::unknown_currency);
  CHECK_TWICE(Currency::from_code("USD ") == Errc::unknown_currency);
  CHECK_TWICE(Currency::from_code("DOLLAR") == Errc::unknown_currency);
  CHECK_TWICE(Currency::from_code("QQQ") == Errc::unknown_currency);
  CHECK_TWICE(Currency::from_code("GBX") == Errc::unknown_currency);  // pence, no currency
}

TEST_CASE("ISO 4217 has 178 current codes, and 129 that are withdrawn") {
  CHECK_TWICE(count_of(tables::CurrencyStatus::current) == 178);
  CHECK_TWICE(count_of(tables::CurrencyStatus::withdrawn) == 129);
  CHECK(sorted_and_found());
}

TEST_CASE("the minor units are those of ISO 4217") {
  CHECK(only(0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"));
  CHECK(only(3, "BHD IQD JOD KWD LYD OMR TND"));
  CHECK(only(4, "CLF UYW"));
  CHECK(only(-1, "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX"));
  CHECK_TWICE(MRU.minor_units() == 2);
  CHECK_TWICE(MGA.minor_units() == 2);
  CHECK_TWICE(XAU.minor_units() == Errc::not_defined);
}

TEST_CASE("display digits are kept apart from minor units") {
  CHECK_TWICE(IQD.minor_units() == 3);
  CHECK_TWICE(IQD.display_digits() == 0);
  for (const Currency c : {AFN, ALL, IRR, KPW, LAK, LBP, MGA, MMK, RSD, SOS, SYP, YER}) {
    CHECK(c.minor_units() == 2);
    CHECK(c.display_digits() == 0);
  }
  for (const Currency withdrawn : {MRO, SLL, STD, TMM, ZMK, ZWD}) {
    CHECK(withdrawn.minor_units() == 2);
    CHECK(withdrawn.display_digits() == 0);
  }
  CHECK_TWICE(USD.display_digits() == 2);
  CHECK_TWICE(KWD.display_digits() == 3);
  CHECK_TWICE(XAU.display_digits() == 2);
}

TEST_CASE("a withdrawn currency has the minor units it had") {
  CHECK_TWICE(DEM.minor_units() == 2);
  CHECK_TWICE(FIM.minor_units() == 2);
  CHECK_TWICE(ITL.minor_units() == 0);
  CHECK_TWICE(ESP.minor_units() == 0);
  CHECK_TWICE(XFO.minor_units() == Errc::not_defined);
}

TEST_CASE("the amendments up to 180 are in") {
  CHECK_TWICE(VED.numeric() == 926);
  CHECK_TWICE(VES.numeric() == 928);
  CHECK_TWICE((VED.is_current() && VES.is_current()));
  CHECK_TWICE(SLE.numeric() == 925);
  CHECK_TWICE((SLE.is_current() && SLL.is_withdrawn()));
  CHECK_TWICE(HRK.is_withdrawn());
  CHECK_TWICE(XCG.numeric() == 532);
  CHECK_TWICE((XCG.is_current() && ANG.is_withdrawn()));
  CHECK_TWICE(ZWG.numeric() == 924);
  CHECK_TWICE((ZWG.is_current() && ZWL.is_withdrawn()));
  CHECK_TWICE(CUC.is_withdrawn());
  CHECK_TWICE(XAD.numeric() == 396);
  CHECK_TWICE(BGN.is_withdrawn());
}

TEST_CASE("a name that was changed does not withdraw the code") {
  for (const Currency c : {EUR, IDR, MWK, PEN, RON, SDG, SZL, TRY}) {
    CHECK(c.is_current());
    CHECK(c.until() == Errc::not_defined);
  }
}

TEST_CASE("a number that was used again belongs to one currency a day") {
  CHECK_TWICE(ANG.numeric() == 532);
  CHECK_TWICE(Currency::from_numeric(532) == XCG);
  CHECK_TWICE(Currency::from_numeric(532, day(2010, 1, 1)) == ANG);
  CHECK_TWICE(Currency::from_numeric(532, day(2025, 3, 30)) == ANG);
  CHECK_TWICE(Currency::from_numeric(532, day(2025, 3, 31)) == XCG);
  CHECK_TWICE(Currency::from_numeric(604) == PEN);
  CHECK_TWICE(Currency::from_numeric(604, day(1988, 1, 1)) == PEI);
  CHECK_TWICE(Currency::from_numeric(32) == ARS);
  CHECK_TWICE(Currency::from_numeric(32, day(1984, 1, 1)) == ARP);
  CHECK_TWICE(Currency::from_numeric(32, day(1986, 1, 1)) == ARA);
  CHECK_TWICE(Currency::from_numeric(376) == ILS);
  CHECK_TWICE(Currency::from_numeric(376, day(1982, 1, 1)) == ILR);
  CHECK_TWICE(Currency::from_numeric(156) == CNY);
  CHECK_TWICE(Currency::from_numeric(280) == Errc::unknown_currency);
  CHECK_TWICE(Currency::from_numeric(0) == Errc::unknown_currency);
  CHECK_TWICE(Currency::from_numeric(276) == Errc::unknown_currency);
  CHECK_TWICE(Currency::from_numeric(276, day(1990, 1, 1)) == DEM);
}

TEST_CASE("a code is valid on the days it was used") {
  CHECK_TWICE(XCG.since() == day(2025, 3, 31));
  CHECK_TWICE(!XCG.valid_on(day(2025, 3, 30)));
  CHECK_TWICE(XCG.valid_on(day(2025, 3, 31)));
  CHECK_TWICE(ANG.valid_on(day(2025, 3, 31)));
  CHECK_TWICE(!ANG.valid_on(day(2025, 4, 1)));
  CHECK_TWICE(BGN.valid_on(day(2026, 1, 31)));
  CHECK_TWICE(!BGN.valid_on(day(2026, 2, 1)));
  CHECK_TWICE(!EUR.valid_on(day(1998, 12, 31)));
  CHECK_TWICE(EUR.valid_on(day(1999, 1, 1)));
  CHECK_TWICE(HRK.until() == day(2023, 1, 31));   // the later of its two rows
  CHECK_TWICE(RUR.until() == day(2004, 1, 31));   // the last of eleven
  CHECK_TWICE(ILR.until() == day(1990, 12, 31));  // "1989 to 1990"
  CHECK_TWICE(ILP.until() == day(1981, 12, 31));  // "1978 to 1981"
  CHECK_TWICE(DDM.until() == day(1990, 9, 30));   // "1990-07 to 1990-09"
  CHECK_TWICE(VNC.until() == day(1990, 12, 31));  // "1989-1990"
  CHECK_TWICE(ZWD.until() == day(2008, 8, 31));   // its name holds a no-break space
  CHECK_TWICE(USD.until() == Errc::not_defined);
}

TEST_CASE("codes of the market are no codes of ISO") {
  CHECK_TWICE((!CNH.is_iso() && !CNH.is_current() && !CNH.is_withdrawn() && !CNH.is_custom()));
  CHECK_TWICE(CNH.numeric() == Errc::not_defined);
  CHECK_TWICE(CNH.minor_units() == 2);
  CHECK_TWICE(BTC.minor_units() == 8);
  CHECK_TWICE(ETH.minor_units() == 18);
  CHECK_TWICE(BTC.valid_on(day(2025, 1, 1)));
  CHECK_TWICE(Currency::from_code("BTC") == BTC);
  CHECK_TWICE(USD.is_iso());
}

TEST_CASE("each currency has its name in English, singular and plural") {
  CHECK_TWICE(USD.name() == "US dollar");
  CHECK_TWICE(USD.plural() == "US dollars");
  CHECK_TWICE(CNY.plural() == "Chinese yuan");
  CHECK_TWICE(BRL.plural() == "Brazilian reais");
  CHECK_TWICE(FIM.name() == "Finnish markka");
  CHECK_TWICE(ITL.plural() == "Italian lire");
  CHECK_TWICE(BSD.name() == "Bahamian dollar");
  CHECK_TWICE(CNH.name() == "offshore Chinese yuan");
  for (const auto row : All{}) {
    const Currency currency = Currency::from_packed(row.packed);
    CHECK(!currency.name().empty());
    CHECK(!currency.plural().empty());
    CHECK(!currency.symbol().empty());
    CHECK(!currency.narrow_symbol().empty());
  }
}

TEST_CASE("a symbol is the one that settles the currency, the narrow one is used at home") {
  CHECK_TWICE(USD.symbol() == "$");
  CHECK_TWICE(AUD.symbol() == "A$");
  CHECK_TWICE(AUD.narrow_symbol() == "$");
  CHECK_TWICE(EUR.symbol() == "\u20ac");
  CHECK_TWICE(SEK.symbol() == "SEK");
  CHECK_TWICE(SEK.narrow_symbol() == "kr");
  CHECK_TWICE(CNY.symbol() == "CN\u00a5");
  CHECK_TWICE(CNH.symbol() == "CNH");
  CHECK_TWICE(KWD.narrow_symbol() == "KWD");
}

TEST_CASE("a currency of your own is just another value") {
  constexpr Currency points = *Currency::custom("PTS1", 1);
  CHECK_TWICE(points.code().view() == "PTS1");
  CHECK_TWICE(points.minor_units() == 1);
  CHECK_TWICE(points.display_digits() == 1);
  CHECK_TWICE(points.is_custom());
  CHECK_TWICE(points.name().empty());
  CHECK_TWICE(points.numeric() == Errc::not_defined);
  CHECK_TWICE(points.valid_on(day(2025, 1, 1)));
  CHECK_TWICE(points != USD);
  CHECK_TWICE(*Currency::custom("USD", 2) == USD);
  CHECK_TWICE(Currency::custom("USD", 3) == Errc::currency_mismatch);
  CHECK_TWICE(Currency::custom("usd", 2) == Errc::unknown_currency);
  CHECK_TWICE(Currency::custom("TOOLONG", 2) == Errc::unknown_currency);
  CHECK_TWICE(Currency::custom("PTS", 31) == Errc::out_of_range);
  CHECK_TWICE(Currency::custom("PTS", -1) == Errc::out_of_range);
  CHECK_TWICE(Currency::custom("A", 0)->code().view() == "A");
  CHECK_TWICE(Currency::custom("ZZZZZ", 0)->code().view() == "ZZZZZ");
  CHECK_TWICE(Currency::custom("00000", 0)->code().view() == "00000");
}

TEST_CASE("a code ends with a zero byte, as C functions want it") {
  constexpr CurrencyCode longest = Currency::custom("ZZZZZ", 0)->code();
  CHECK_TWICE(longest.data()[longest.size()] == 0);
  CHECK_TWICE(USD.code().data()[3] == 0);
  CHECK(std::strlen(longest.data()) == 5);
}
