// What is written is read back as the same value.
// SPDX-License-Identifier: MIT
#include <iterator>
#include <string>

#include "finq/finq.hpp"
#include "finq/tables/currency_table.hpp"
#include "target.hpp"

using namespace finq;
using fuzz::Bytes;
using fuzz::claim;

namespace {

template <class T>
std::string text_of(const T& value, const Style& style) {
  std::string text;
  finq::write(std::back_inserter(text), value, style);
  return text;
}

/// 0 to 38 digits and at most as many decimals: what `write` promises for.
Decimal decimal_of(Bytes& bytes) {
  Decimal value;
  for (int digits = bytes.between(0, 38); digits > 0; --digits) {
    value = value * Decimal{10} + Decimal{bytes.byte() % 10};
  }
  const int power = bytes.between(-38, 40);
  value = value.scaled_by(power).value_or(value);
  return bytes.yes() ? -value : value;
}

Currency currency_of(Bytes& bytes) {
  const auto index = static_cast<std::size_t>(bytes.between(0, 999)) % tables::currency_count;
  return Currency::from_packed(tables::packed_currency(index));
}

template <class T>
T change_of(Bytes& bytes) {
  const auto basis = static_cast<Basis>(bytes.between(0, static_cast<int>(Basis::cagr)));
  const auto direction = static_cast<Direction>(bytes.between(0, 2));
  const Decimal figure = decimal_of(bytes);
  // "up -5%" contradicts itself, and no reader takes it for a rise.
  return T{direction == Direction::up ? figure.abs() : figure, basis, direction};
}

template <class T>
void check(const T& value, const Style& style) {
  const std::string text = text_of(value, style);
  claim(text.size() <= 512, "such a value is short");
  const auto read = parse<T>(text);
  claim(read.has_value(), "what is written is read");
  claim(*read == value, "what is written is read as the same value");
}

template <class T>
void check_range(const T& one, const T& other, bool goes_up, const Style& style) {
  check(goes_up ? Range<T>{one, other} : Range<T>{other, one}, style);
}

void check_money(Bytes& bytes, const Style& style) {
  const Money money{decimal_of(bytes), currency_of(bytes)};
  check(money, style);
  const Money other{decimal_of(bytes), money.currency()};
  check_range(money, other, money.amount() <= other.amount(), style);
}

/// With a precision the usual notation is the rounded number.
void check_rounded(Bytes& bytes, Style style) {
  const Money money{decimal_of(bytes), currency_of(bytes)};
  style.precision = static_cast<std::int16_t>(bytes.between(0, 20));
  if (say::has_scale(style.notation)) return;
  const auto rounded = money.amount().rounded(style.precision, Rounding::half_even);
  // Beyond 38 digits a number is read only as long as it has no point.
  const std::string text = text_of(money, style);
  const auto read = parse<Money>(text);
  if (read) claim(*read == Money{rounded.value(), money.currency()}, "rounded half to even");
}

void check_duration(Bytes& bytes) {
  const Duration length{decimal_of(bytes), static_cast<Unit>(bytes.between(0, 6))};
  check(length, {});
  const std::string iso = text_of(length, {.notation = Notation::iso});
  const auto read = Duration::from_iso(iso);
  if (length.iso_size() != 0) claim(read == length, "ISO 8601 is read back");
  const Duration other{decimal_of(bytes), length.unit()};
  check_range(length, other, length.count() <= other.count(), {});
}

template <class T>
void check_change(Bytes& bytes, const Style& style) {
  const T value = change_of<T>(bytes);
  check(value, style);
  const Decimal figure = decimal_of(bytes);
  const T other{value.direction() == Direction::up ? figure.abs() : figure, value.basis(),
                value.direction()};
  check_range(value, other, value.figure() <= other.figure(), style);
}

/// A phrase is understood, written, and understood again.
void check_match(std::string_view phrase, const Style& style) {
  Options options;
  options.kinds = Kinds::all();
  const auto match = parse<Match>(phrase, options);
  if (!match) return;
  if (match->kind() == Kind::period && style.notation != Notation::words) return;
  const std::string text = text_of(*match, style);
  if (match->quantity().low().decimals() > 38 || match->quantity().high().decimals() > 38 ||
      text.size() > 512) {
    return;
  }
  Options only;
  only.kinds = Kinds{match->kind()};
  const auto read = parse<Match>(text, only);
  claim(read.has_value(), "a match that is written is read");
  claim(read->quantity() == match->quantity(), "its quantity");
  claim(read->qualifier() == match->qualifier(), "its qualifier");
  claim(read->relation() == match->relation(), "its relation");
  claim(read->per() == match->per(), "its measure");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Bytes bytes{fuzz::text_of(data, size)};
  const int kind = bytes.between(0, 7);
  const unsigned flags = bytes.byte();
  Style style;
  style.notation = static_cast<Notation>(bytes.between(0, 4));
  style.is_grouped = (flags & 1U) != 0;
  style.is_settled = (flags & 2U) != 0;
  switch (kind) {
    case 0: check_money(bytes, style); break;
    case 1: check_change<Percent>(bytes, style); break;
    case 2: check_change<PercentagePoints>(bytes, style); break;
    case 3: check_change<BasisPoints>(bytes, style); break;
    case 4: check_change<Multiple>(bytes, style); break;
    case 5: check_duration(bytes); break;
    case 6: check_rounded(bytes, style); break;
    default: check_match(bytes.rest(), style);
  }
  return 0;
}
