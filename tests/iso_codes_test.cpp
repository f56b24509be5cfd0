// Compares the ISO 4217 table with Debian's package iso-codes.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "finq/currency.hpp"

using namespace finq;

namespace {

// What CTest and Meson take for a test that was left out.
[[noreturn]] void skip(const char* reason) {
  std::printf("left out: %s\n", reason);
  std::exit(77);
}

/// The package's list: code, number and name of every current currency of its day.
const nlohmann::json& list() {
  static const nlohmann::json currencies = [] {
    std::ifstream file{"/usr/share/iso-codes/json/iso_4217.json"};
    if (!file) skip("Debian's package iso-codes is not there");
    return nlohmann::json::parse(file).at("4217");
  }();
  return currencies;
}

/// Current in iso-codes 4.15 (Debian 12), withdrawn since: the guilder of the Antilles 2025-03, the
/// lev 2026-01, the convertible peso of Cuba 2021-06, the kuna 2023-01, the old leone of Sierra
/// Leone 2023-12, the dollar of Zimbabwe 2024-09.
constexpr std::string_view withdrawn[] = {"ANG", "BGN", "CUC", "HRK", "SLL", "ZWL"};
/// Younger than iso-codes 4.15: Arab accounting dinar, Caribbean guilder, Zimbabwe gold.
constexpr std::string_view younger[] = {"XAD", "XCG", "ZWG"};

template <class List>
bool has(const List& codes, std::string_view code) {
  return std::find(std::begin(codes), std::end(codes), code) != std::end(codes);
}

}  // namespace

TEST_CASE("every currency of iso-codes is one of finq's, by the same number") {
  CHECK(list().size() >= 178);
  for (const auto& row : list()) {
    const std::string code = row.at("alpha_3");
    CAPTURE(code);
    const auto currency = Currency::from_code(code);
    REQUIRE(currency.has_value());
    CHECK(currency->is_iso());
    CHECK(currency->numeric() == std::stoi(row.at("numeric").get<std::string>()));
    CHECK(currency->is_withdrawn() == has(withdrawn, code));
  }
}

TEST_CASE("every current currency of finq is in iso-codes, but for the youngest") {
  std::vector<std::string> codes;
  for (const auto& row : list()) codes.push_back(row.at("alpha_3"));
  int current = 0;
  for (std::size_t i = 0; i < tables::currency_count; ++i) {
    const Currency currency = Currency::from_packed(tables::packed_currency(i));
    if (!currency.is_current()) continue;
    ++current;
    const std::string code{currency.code().view()};
    CAPTURE(code);
    CHECK((has(codes, code) || has(younger, code)));
  }
  CHECK(current >= 175);
}
