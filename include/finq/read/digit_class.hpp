// "mid-single-digit", "high teens", "low 20%", "high $70 million".
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/change_words.hpp"
#include "finq/read/markers.hpp"
#include "finq/text/number.hpp"

namespace finq::inline v0_1::read {

/// Reads figures that name a class of numbers, as ranges.
class DigitClassReader {
 public:
  constexpr explicit DigitClassReader(const Context& context) noexcept : context_(context) {}

  constexpr bool read(int at, Figure& figure) const noexcept {
    Bounds bounds;
    if (!read_bounds(at, bounds)) return false;
    figure = {};
    figure.begin = at;
    figure.end = bounds.end;
    figure.reading.is_range = true;
    figure.reading.low = bounds.low;
    figure.reading.high = bounds.high;
    figure.reading.kind = bounds.kind;
    figure.reading.is_basis_points = bounds.is_basis_points;
    if (bounds.kind == Kind::money) {
      figure.reading.currency = bounds.markers.currency(*context_.options);
      figure.assumed = bounds.markers.is_assumed();
      return true;
    }
    const int unit = context_.over_hyphen(figure.end);
    if (token(unit).is(Role::percent) && context_.is_near(unit)) {
      figure.end = unit + 1;
      return true;
    }
    return context_.is_strict || !(counts(figure.end) || is_age(at, figure.end));
  }

 private:
  /// "in his mid-thirties".
  constexpr bool is_age(int at, int end) const noexcept {
    const Token& before = token(at - 1);
    return before.is(Role::determiner) && before.lexeme.value == text::personal &&
           token(end - 1).is(Role::decade) && !token(end).is(Role::change_noun);
  }

  /// What a level and a base make: "low 20%" is 21 to 23.
  struct Bounds {
    Decimal low;
    Decimal high;
    Kind kind = Kind::percent;
    MarkerPair markers;
    int end = 0;
    bool is_basis_points = false;
  };

  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// The value of "single to low double digits", which a level before it completes.
  static constexpr int single_to_low_double = 12;

  /// Above it, the value of a class has its level as its last digit: "low doubles".
  static constexpr int least_with_level = 100;

  constexpr bool read_bounds(int at, Bounds& bounds) const noexcept {
    if (token(at).is(Role::digit_class)) return read_base(at, 0, bounds);
    if (!token(at).is(Role::level)) return false;
    const int level = token(at).lexeme.code;
    int next = over_hyphen(over_dangling(at + 1));
    Bounds upper;
    if (token(next).is(Role::connector | Role::level) && read_upper(next, upper)) {
      const int base = last_base_;
      if (!read_base(base, level, bounds)) return false;
      bounds.high = upper.high;
      bounds.end = upper.end;
      return bounds.low < bounds.high;
    }
    if (!context_.is_near(next) || !read_base(next, level, bounds)) return false;
    return begins_change(at) || extend(bounds);
  }

  /// "went from mid-teens to low 20s": two classes.
  constexpr bool begins_change(int at) const noexcept {
    return !context_.is_strict && token(at - 1).is(Role::from) &&
           context_.has_verb_before(at - 1) && ChangeWords{context_}.is_from_change(at, false);
  }

  /// "mid-teens", "mid-20%", "mid-$30 million".
  constexpr int over_hyphen(int at) const noexcept {
    return context_.is_inner_hyphen(at) ? at + 1 : at;
  }

  /// "mid- to high": the hyphen of a word that is said once.
  constexpr int over_dangling(int at) const noexcept {
    return text::is_hyphen(token(at)) && token(at).touches() && !token(at + 1).touches() ? at + 1
                                                                                         : at;
  }

  /// "to high-single-digit" behind "mid": reads the base that both share.
  constexpr bool read_upper(int at, Bounds& upper) const noexcept {
    int next = token(at).is(Role::connector) ? context_.over_hyphen(at + 1) : at;
    if (!token(next).is(Role::level)) return false;
    const int level = token(next).lexeme.code;
    next = over_hyphen(next + 1);
    last_base_ = next;
    return context_.is_near(next) && read_base(next, level, upper);
  }

  /// "high single to low double digits", "mid-teens to low twenties".
  constexpr bool extend(Bounds& bounds) const noexcept {
    if (!token(bounds.end).is(Role::connector) && !text::is_dash(token(bounds.end))) return true;
    const int next = bounds.end + 1;
    if (!token(next).is(Role::level) || !context_.is_near(next)) return true;
    Bounds upper;
    const int base = over_hyphen(next + 1);
    if (!read_base(base, token(next).lexeme.code, upper)) return true;
    if (upper.kind != bounds.kind || !(bounds.low < upper.high)) return true;
    bounds.high = upper.high;
    bounds.end = upper.end;
    return true;
  }

  constexpr bool read_base(int at, int level, Bounds& bounds) const noexcept {
    const Token& base = token(at);
    if (base.is(Role::digit_class)) return digits(base.lexeme.value, level, at + 1, bounds);
    if (base.is(Role::decade) && level > 0) return decade(base.lexeme.value, level, at + 1, bounds);
    if (level == 0) return false;
    return read_figures(at, level, bounds);
  }

  /// Single digits are 1 to 9, double 10 to 99; low double digits end at 13, as analysts say it.
  constexpr bool digits(int count, int level, int end, Bounds& bounds) const noexcept {
    constexpr std::int64_t lows[3][4] = {{1, 1, 4, 7}, {10, 10, 40, 70}, {100, 100, 400, 700}};
    constexpr std::int64_t highs[3][4] = {{9, 3, 6, 9}, {99, 13, 69, 99}, {999, 399, 699, 999}};
    if (count == single_to_low_double) {
      bounds.low = Decimal{lows[0][level]};
      bounds.high = Decimal{highs[1][1]};
      bounds.end = end;
      return level > 0;
    }
    if (count > least_with_level) {
      level = count % 10;
      count = count / 10 % 10;
    }
    if (count < 1 || count > 3) return false;
    bounds.low = Decimal{lows[count - 1][level]};
    bounds.high = Decimal{highs[count - 1][level]};
    bounds.end = end;
    return true;
  }

  constexpr bool decade(int start, int level, int end, Bounds& bounds) const noexcept {
    bounds.low = Decimal{start + level * 3 - 2};
    bounds.high = Decimal{start + level * 3};
    bounds.end = end;
    return true;
  }

  /// "low 20%", "mid-20s", "high $70 million": figures that end in a zero.
  constexpr bool read_figures(int at, int level, Bounds& bounds) const noexcept {
    int next = at;
    if (token(next).marker >= 0 && marker_at(token(next)).has(text::marker_prefix)) {
      bounds.markers.add_prefix(context_, next);
      bounds.kind = Kind::money;
      ++next;
    }
    const Token& figures = token(next);
    if (context_.size(next) == 1 && bounds.kind != Kind::money) {
      return read_tenths(next, level, bounds);
    }
    if (!figures.is_digits() || context_.size(next) != 2 || context_.bytes(next)[1] != '0')
      return false;
    const int start = (context_.bytes(next)[0] - '0') * 10;
    if (start == 0 || !decade(start, level, next + 1, bounds)) return false;
    if (bounds.kind != Kind::money) return read_share(bounds) || read_points(at, bounds);
    // "high-$40s million", but "high $20s B shares"
    return read_plural(bounds) ? scale(bounds, Role::scale)
                               : scale(bounds, Role::scale | Role::scale_letter);
  }

  /// "in the high 3% range", "a mid-4% yield": tenths of a per cent; but "a low 3% rate".
  constexpr bool read_tenths(int at, int level, Bounds& bounds) const noexcept {
    if (!token(at).is_digits() || !is_class(at) || !token(at + 1).is(Role::percent)) return false;
    if (!decade((context_.bytes(at)[0] - '0') * 10, level, at + 2, bounds)) return false;
    const auto low = bounds.low.scaled_by(-1);
    const auto high = bounds.high.scaled_by(-1);
    if (!low || !high || !context_.is_near(at + 1)) return false;
    bounds.low = *low;
    bounds.high = *high;
    return true;
  }

  /// "down mid 30 percentage points".
  constexpr bool read_points(int at, Bounds& bounds) const noexcept {
    const Token& unit = token(bounds.end);
    if (!unit.is(Role::percentage_point | Role::basis_point) || unit.has(text::uncertain)) {
      return false;
    }
    if (!is_class(at) || !context_.is_near(bounds.end)) return false;
    bounds.kind = Kind::points;
    bounds.is_basis_points = unit.is(Role::basis_point);
    ++bounds.end;
    return true;
  }

  /// The level before the figure at `at` names a class of figures, and praises none: "mid", "in the
  /// high", "high 5% to low 6%", "high 3% and low 4%"; but "in the lower 3% of households".
  constexpr bool is_class(int at) const noexcept {
    constexpr int middle = 2;
    const int level = before_hyphen(at - 1);
    if (token(at + 2).is(Role::of)) return false;
    if (token(level).lexeme.code == middle || level < at - 1) return true;
    const int before = before_hyphen(level - 1);
    if (token(before).is(Role::connector)) {  // "mid-to-high 2%"; "high 5% to low 6%"
      return token(before_hyphen(before - 1)).is(Role::level) || begins_classes(before - 3);
    }
    if (token(at + 2).is(Role::connector) && token(at + 3).is(Role::level))
      return begins_classes(level);
    const int first = level - 4;
    const bool is_second = context_.is_and(level - 1) && token(first).is(Role::level);
    return is_in_the(is_second ? first : level) && names_range(at + 2);
  }

  constexpr int before_hyphen(int at) const noexcept {
    return text::is_hyphen(token(at)) ? at - 1 : at;
  }

  /// "high 5% to low 6%"; but "a low 3% to high 4%", "a record low 3% to high 6%".
  constexpr bool begins_classes(int level) const noexcept {
    const Token& before = token(level - 1);
    return token(level).is(Role::level) && !before.is(Role::article) && !before.is_plain_word();
  }

  /// "in the high 4% range", "in the high 3% and low 4% range"; but "the lower 5% get help" and
  /// "the low 1% rate era".
  constexpr bool names_range(int at) const noexcept {
    if (context_.is_and(at) && token(at + 1).is(Role::level)) return true;
    return token(at).is(Role::filler) && !token(at + 1).is_plain_word();
  }

  constexpr bool is_in_the(int level) const noexcept {
    return token(level - 1).is(Role::determiner) && context_.is_within(level - 2);
  }

  constexpr bool scale(Bounds& bounds, Role scales) const noexcept {
    const int at = context_.over_hyphen(bounds.end);
    const Token& word = token(at);
    if (!word.is(scales) || !context_.is_near(at)) return true;
    const auto low = bounds.low.scaled_by(word.lexeme.value);
    const auto high = bounds.high.scaled_by(word.lexeme.value);
    if (!low || !high) return false;
    bounds.low = *low;
    bounds.high = *high;
    bounds.end = at + 1;
    return true;
  }

  /// The letter of `20s`.
  constexpr bool read_plural(Bounds& bounds) const noexcept {
    const int at = bounds.end;
    const Token& next = token(at);
    const bool plural = next.touches() && next.is_word() && context_.size(at) == 1 &&
                        next.lexeme.roles == Role::none;
    if (plural) bounds.end = at + 1;
    return plural;
  }

  /// A per cent sign, or the plural of a decade: `20s`.
  constexpr bool read_share(Bounds& bounds) const noexcept {
    if (token(bounds.end).touches() && token(bounds.end).is_word()) return read_plural(bounds);
    const int unit = context_.over_hyphen(bounds.end);
    if (!token(unit).is(Role::percent) || !context_.is_near(unit)) return false;
    bounds.end = unit + 1;
    return true;
  }

  /// "single-digit multiples", "single-digit EBITDA multiples": the class counts something else;
  /// but "single digits for multiple years", "double digits and units were flat".
  constexpr bool counts(int at) const noexcept {
    constexpr Role others = Role::preposition | Role::of | Role::conjunction | Role::clause;
    const int next = context_.over_hyphen(at);
    if (!context_.is_near(next)) return false;
    return token(next).is(Role::counted | Role::scale | Role::time_unit) ||
           (token(next).is_word() && !token(next).is(others) && token(next + 1).is(Role::counted) &&
            context_.is_near(next + 1));
  }

  const Context& context_;
  mutable int last_base_ = 0;
};

}  // namespace finq::inline v0_1::read
