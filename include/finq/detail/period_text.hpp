// The normal form of a period: written and read.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/detail/period_parts.hpp"
#include "finq/detail/short_text.hpp"

namespace finq::inline v0_1::detail {

/// Room for every normal form: the longest are like "quarter@year-2147483648".
using PeriodText = ShortText<31>;

constexpr char period_letter(Unit unit) { return "DWMQHYY"[static_cast<std::size_t>(unit)]; }

constexpr void write_part(PeriodText& out, PeriodPoint point) {
  using Part = PeriodPoint::Part;
  if (point.part() == Part::half) out.push_back('H');
  if (point.part() == Part::quarter) out.push_back('Q');
  const bool one_digit = point.part() == Part::half || point.part() == Part::quarter;
  out.append_number(static_cast<unsigned>(point.number()), one_digit ? 1 : 2);
  if (point.part() != Part::day) return;
  out.push_back('-');
  out.append_number(static_cast<unsigned>(point.day()), 2);
}

constexpr void write_point(PeriodText& out, PeriodPoint point) {
  if (point.is_fiscal()) out.append("FY");
  if (point.has_year()) {
    out.append_number(static_cast<unsigned>(point.year()), 4);
  } else {
    out.append("XXXX");
  }
  if (point.part() == PeriodPoint::Part::year) return;
  out.push_back('-');
  write_part(out, point);
}

constexpr void write_offset(PeriodText& out, PeriodUnit unit, int offset) {
  out.append(name(unit));
  out.push_back(offset < 0 ? '-' : '+');
  const std::int64_t wide = offset;
  out.append_number(static_cast<std::uint64_t>(wide < 0 ? -wide : wide));
}

constexpr void write_length(PeriodText& out, std::uint64_t digits, int decimals, Unit unit) {
  std::uint64_t one = 1;
  for (int i = 0; i < decimals; ++i) one *= 10;
  out.push_back('P');
  out.append_number(digits / one);
  if (decimals != 0) {
    out.push_back('.');
    out.append_number(digits % one, decimals);
  }
  out.push_back(period_letter(unit));
}

/// Reads normal forms from left to right; every function leaves `at` behind what it took.
class PeriodReader {
 public:
  constexpr explicit PeriodReader(std::string_view text) : text_{text} {}

  constexpr Result<PeriodParts> read() {
    const Result<PeriodParts> period = form();
    if (period.has_value() && at_ != text_.size()) return Errc::not_a_period;
    return period;
  }

 private:
  constexpr char peek(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }
  constexpr bool take(char wanted) {
    if (peek() != wanted) return false;
    ++at_;
    return true;
  }
  constexpr bool take(std::string_view wanted) {
    if (!text_.substr(at_).starts_with(wanted)) return false;
    at_ += wanted.size();
    return true;
  }
  static constexpr bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

  /// Exactly `width` digits, or -1.
  constexpr int number(int width) {
    int value = 0;
    for (int i = 0; i < width; ++i, ++at_) {
      if (!is_digit(peek())) return -1;
      value = value * 10 + (peek() - '0');
    }
    return value;
  }

  constexpr Result<PeriodParts> form() {
    const char first = peek();
    if (first == 'P') return ending_or_length();
    if (first == 'Y')
      return take("YTD") ? Result<PeriodParts>{parts_of(PeriodForm::year_to_date, {})} : none();
    if (first >= 'a' && first <= 'z') return counted_from_today();
    if (first == 'F' && (peek(1) == 'Q' || peek(2) == '+' || peek(2) == '-')) {
      return counted_from_today();
    }
    if (first == 'Q' || first == 'H') return within();
    if (is_digit(first) && (peek(2) == '@' || peek(2) == '-')) return within();
    return begins_with_point();
  }

  constexpr Result<PeriodParts> begins_with_point() {
    const Result<PeriodPoint> from = point();
    if (!from) return from.error();
    if (!take('/')) return parts_of(PeriodForm::named, *from);
    if (peek() == 'P') {
      const Length length = this->length();
      if (length.exponent != 0) return Errc::not_a_period;
      return counted_period(PeriodForm::opening, *from, length.digits, length.unit);
    }
    const Result<PeriodPoint> to = point();
    if (!to) return to.error();
    return span_period(*from, *to);
  }

  constexpr Result<PeriodParts> ending_or_length() {
    const Length length = this->length();
    if (length.digits == 0) return none();
    if (!take('/')) {
      return length_period(Decimal::scaled(length.digits, length.exponent).value(), length.unit);
    }
    if (length.exponent != 0) return none();
    const Result<PeriodPoint> end = point();
    if (!end) return end.error();
    return counted_period(PeriodForm::ending, *end, length.digits, length.unit);
  }

  constexpr Result<PeriodParts> within() {
    const Result<PeriodPoint> part = this->part(PeriodPoint{});
    if (!part) return part.error();
    if (!take('@')) return none();
    const Offset base = offset();
    return base.ok ? within_period(*part, base.unit, base.count) : none();
  }

  constexpr Result<PeriodParts> counted_from_today() {
    const Offset first = offset();
    if (first.ok) return relative_period(first.unit, first.count);
    if (!first.has_unit || !take('@')) return none();
    const Offset base = offset();
    if (!base.ok) return none();
    const Result<PeriodParts> period = within_period(first.unit, base.unit, base.count);
    // "quarter@FY-1" is understood by the factory, but is not how it is written.
    if (period && (period->part != first.unit || period->base != base.unit)) return none();
    return period;
  }

  constexpr Result<PeriodPoint> point() {
    const bool fiscal = take("FY");
    Result<PeriodPoint> year = PeriodPoint{};
    if (!take("XXXX")) {
      const int number_of_year = number(4);
      if (number_of_year < 0) return Errc::not_a_period;
      year = PeriodPoint::of_year(number_of_year);
    }
    if (year && fiscal) year = year->as_fiscal();
    if (!year || !take('-')) return year;
    return part(*year);
  }

  constexpr Result<PeriodPoint> part(PeriodPoint year) {
    if (take('Q')) return year.quarter(number(1));
    if (take('H')) return year.half(number(1));
    const int month = number(2);
    if (month < 0) return Errc::not_a_period;
    if (!take('-')) return year.month(month);
    const int day = number(2);
    return day < 0 ? Errc::not_a_period : year.day(month, day);
  }

  struct Length {
    int digits = 0;  // 0: there is none
    int exponent = 0;
    Unit unit = Unit::day;
  };

  constexpr Length length() {
    Length result;
    int taken = 0;
    take('P');
    const std::size_t begin = at_;
    for (bool behind_point = false;; ++at_) {
      if (peek() == '.' && at_ > begin && !behind_point) {
        behind_point = true;
        continue;
      }
      if (!is_digit(peek())) break;
      // Nine digits fit, before the point and behind it.
      if (taken == 9 || result.exponent == -9) return {};
      result.digits = result.digits * 10 + (peek() - '0');
      result.exponent -= behind_point ? 1 : 0;
      taken += result.digits != 0 ? 1 : 0;
    }
    const char unit = peek();
    const std::size_t index = std::string_view("DWMQHY").find(unit);
    const bool padded = peek_at(begin) == '0' && is_digit(peek_at(begin + 1));
    const bool trailing = result.exponent != 0 && result.digits % 10 == 0;
    if (unit == '\0' || index == std::string_view::npos || padded || trailing ||
        peek_at(at_ - 1) == '.') {
      return {};
    }
    ++at_;
    result.unit = static_cast<Unit>(index);
    return result;
  }
  constexpr char peek_at(std::size_t index) const {
    return index < text_.size() ? text_[index] : '\0';
  }

  struct Offset {
    bool ok = false;
    bool has_unit = false;
    PeriodUnit unit = PeriodUnit::day;
    int count = 0;
  };

  constexpr Offset offset() {
    Offset result;
    for (int i = 0; i <= static_cast<int>(PeriodUnit::fiscal_year) && !result.has_unit; ++i) {
      result.unit = static_cast<PeriodUnit>(i);
      result.has_unit = take(name(result.unit));
    }
    const char sign = peek();
    if (!result.has_unit || (sign != '+' && sign != '-')) return result;
    result.has_unit = false;  // "FQ-@FY-1": a sign needs its count
    ++at_;
    const std::size_t begin = at_;
    std::int64_t value = 0;
    for (; is_digit(peek()) && at_ - begin < 10; ++at_) value = value * 10 + (peek() - '0');
    const bool padded = text_.substr(begin).starts_with('0') && at_ - begin > 1;
    const std::int64_t count = sign == '-' ? -value : value;
    if (at_ == begin || padded || (value == 0 && sign == '-')) return result;
    if (count > 2147483647 || count < -2147483648LL) return result;
    result.count = static_cast<int>(count);
    result.ok = true;
    return result;
  }

  static constexpr Result<PeriodParts> none() { return Errc::not_a_period; }

  std::string_view text_;
  std::size_t at_ = 0;
};

constexpr PeriodText period_text(const PeriodParts& period) {
  const auto count = static_cast<std::uint64_t>(period.count);
  PeriodText out;
  switch (period.form) {
    case PeriodForm::named: write_point(out, period.first); break;
    case PeriodForm::ending:
      write_length(out, count, 0, period.unit);
      out.push_back('/');
      write_point(out, period.first);
      break;
    case PeriodForm::opening:
      write_point(out, period.first);
      out.push_back('/');
      write_length(out, count, 0, period.unit);
      break;
    case PeriodForm::span:
      write_point(out, period.first);
      out.push_back('/');
      write_point(out, period.last);
      break;
    case PeriodForm::relative: write_offset(out, period.base, period.count); break;
    case PeriodForm::within:
      write_part(out, period.first);
      out.push_back('@');
      write_offset(out, period.base, period.count);
      break;
    case PeriodForm::same_within:
      out.append(name(period.part));
      out.push_back('@');
      write_offset(out, period.base, period.count);
      break;
    case PeriodForm::length: write_length(out, count, period.decimals, period.unit); break;
    case PeriodForm::year_to_date: out.append("YTD"); break;
  }
  return out;
}

}  // namespace finq::inline v0_1::detail
