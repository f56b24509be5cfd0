// The table of affixes by itself.
// SPDX-License-Identifier: MIT
#include "finq/text/affix_table.hpp"

#include <doctest/doctest.h>

#include <string_view>
#include <type_traits>

#include "check_twice.hpp"
#include "finq/percent.hpp"
#include "finq/tables/words_english.hpp"

using namespace finq;
using text::Affix;

namespace {

static_assert(std::is_trivially_copyable_v<Affix> &&
              std::is_nothrow_default_constructible_v<Affix>);

constexpr const text::AffixTable& table = languages::english.affixes;

constexpr Affix prefix(std::string_view bytes) { return table.prefix(text::load_eight(bytes, 0)); }

constexpr Affix ending(std::string_view bytes) {
  return table.ending(text::load_eight(bytes, 0),
                      bytes.size() > 8 ? text::load_eight(bytes, 8) : 0);
}

constexpr Currency currency_of(Affix affix) {
  return text::tables::marker(affix.marker()).currency;
}

constexpr Basis basis_of(Affix affix) { return static_cast<Basis>(affix.basis()); }

}  // namespace

TEST_CASE("a prefix names a currency") {
  CHECK_TWICE(currency_of(prefix("$")) == USD);
  CHECK_TWICE(currency_of(prefix("USD ")) == USD);
  CHECK_TWICE(currency_of(prefix("€")) == EUR);
  CHECK_TWICE(prefix("$").exponent() == 0);
  CHECK_TWICE(!prefix("$").is_percent());
}

TEST_CASE("an ending is a scale, a unit or both") {
  CHECK_TWICE(ending(" billion").exponent() == 9);
  CHECK_TWICE(ending(" billion").marker() == -1);
  CHECK_TWICE(ending("bn").exponent() == 9);
  CHECK_TWICE(currency_of(ending(" yuan")) == CNY);
  CHECK_TWICE(currency_of(ending(" billion dollars")) == USD);
  CHECK_TWICE(ending(" billion dollars").exponent() == 9);
}

TEST_CASE("an ending is a per cent and its basis") {
  CHECK_TWICE(ending("%").is_percent());
  CHECK_TWICE(basis_of(ending("%")) == Basis::none);
  CHECK_TWICE(basis_of(ending("% year-over-year")) == Basis::yoy);
  CHECK_TWICE(basis_of(ending(" percent QoQ")) == Basis::qoq);
  CHECK_TWICE(ending("%").exponent() == 0);
}

TEST_CASE("bytes are compared as they are, whole and in their place") {
  CHECK_TWICE(!ending("").is_known());
  CHECK_TWICE(!ending(" BILLION").is_known());
  CHECK_TWICE(!ending(" billio").is_known());
  CHECK_TWICE(!ending(" billion dollarz").is_known());
  CHECK_TWICE(!prefix(" billion").is_known());
  CHECK_TWICE(!ending("US$").is_known());
  CHECK_TWICE(!prefix("shillin").is_known());
}
