// The figures of a passage, and what their decorations share.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/detail/lazy_array.hpp"
#include "finq/read/context.hpp"

namespace finq::inline v0_1::read {

/// The figures of one passage, in text order.
class FigureList : public detail::LazyList<Figure> {
 public:
  using LazyList::LazyList;

  constexpr const Figure* last() const noexcept {
    return size() > 0 ? &(*this)[size() - 1] : nullptr;
  }
};

/// Which tokens have been understood: what `parse` asks at the end.
class Coverage {
 public:
  constexpr void mark(int begin, int end) noexcept {
    for (int i = begin; i < end; ++i) {
      if (is_token(i)) words_[i / 64] |= std::uint64_t{1} << (i % 64);
    }
  }
  /// False also outside the passage.
  constexpr bool is_marked(int at) const noexcept {
    return is_token(at) && (words_[at / 64] >> (at % 64) & 1U) != 0;
  }

 private:
  static constexpr bool is_token(int at) noexcept { return at >= 0 && at < Passage::capacity; }

  std::uint64_t words_[Passage::capacity / 64] = {};
};

/// What every decoration is given.
struct Scene {
  const Context& context;
  FigureList* figures = nullptr;
  Coverage* coverage = nullptr;

  constexpr const Token& token(int at) const noexcept { return context.token(at); }

  /// True where `word` is no farther from the figure than a context may reach.
  constexpr bool is_within_reach(int word, const Figure& figure) const noexcept {
    const Token& w = token(word);
    const std::uint32_t begin = token(figure.begin).begin;
    const std::uint32_t end = token(figure.end - 1).end;
    return w.begin + longest_context >= begin && w.end <= end + longest_context;
  }

  /// "A and B", "A, B", "A or about B": only conjunctions, commas and qualifiers between.
  constexpr bool are_joined(const Figure& a, const Figure& b) const noexcept {
    bool joined = false;
    for (int i = a.end; i < b.begin; ++i) {
      const Token& t = token(i);
      if (t.is(Role::conjunction) || t.is_mark(U',')) {
        joined = true;
      } else if (i == a.end && text::is_hyphen(t) && t.touches() && !is_stem(i + 1)) {
        continue;  // "30-, 60- and 90-day"
      } else if (!t.is(Role::qualifier | Role::filler | Role::article)) {
        return false;
      }
    }
    return joined && context.is_near(b.begin);
  }

  /// The period that begins at the token, or null.
  constexpr const Figure* period_at(int begin) const noexcept {
    for (int i = 0; i < figures->size(); ++i) {
      const Figure& figure = (*figures)[i];
      if (figure.begin == begin && figure.is(Kind::period)) return &figure;
    }
    return nullptr;
  }

  /// A period stands there.
  constexpr bool is_in_period(int at) const noexcept {
    for (int i = 0; i < figures->size(); ++i) {
      const Figure& figure = (*figures)[i];
      if (figure.is(Kind::period) && figure.begin <= at && at < figure.end) return true;
    }
    return false;
  }

  /// The figure before `index` > 0, over periods and the levels that a change leads to.
  constexpr int change_before(int index) const noexcept {
    int other = index - 1;
    while (other > 0 && ((*figures)[other].is(Kind::period) || (*figures)[other].is_level)) --other;
    return other;
  }

  constexpr bool is_stem(int at) const noexcept {
    return token(at).touches() && (token(at).is_word() || token(at).is_digits());
  }

  constexpr bool has_or(const Figure& a, const Figure& b) const noexcept {
    for (int i = a.end; i < b.begin; ++i) {
      if (context.is_or(i)) return true;
    }
    return false;
  }
};

constexpr bool is_valued(const Figure& figure) noexcept { return !figure.is(Kind::period); }

/// "June 30", "March 5, 2024": a level may stand on it, and no change.
constexpr bool is_day(const Period& period) noexcept {
  return period.form() == Period::Form::named && period.point().part() == PeriodPoint::Part::day;
}

/// Of a word of `Role::basis` or `Role::to_date`.
constexpr Basis said_basis(const Token& word) noexcept {
  return word.is(Role::to_date) ? Basis::ytd : static_cast<Basis>(word.lexeme.code);
}

/// A noun, what describes it, or the hyphen of one of them.
constexpr bool belongs_to_noun(const Context& context, int at) noexcept {
  const Token& word = context.token(at);
  if (text::is_hyphen(word)) return word.touches();
  return word.is_word() &&
         !word.is(Role::of | Role::copula | Role::preposition | Role::conjunction | Role::clause |
                  Role::connector | Role::change_verb | Role::comparison);
}

/// Nothing but small words from `at` to the figure: "annualized rate of 5%", "CAGR of about 5%".
constexpr bool leads_directly(const Context& context, int at, int figure) noexcept {
  for (int i = at + 1; i < figure; ++i) {
    if (!context.token(i).is(Role::of | Role::filler | Role::qualifier | Role::article |
                             Role::between | Role::copula | Role::relation)) {
      return false;
    }
  }
  return true;
}

/// Kinds that can be a change.
constexpr bool may_change(const Figure& figure) noexcept {
  return !figure.is(Kind::period) && !figure.is(Kind::duration);
}

}  // namespace finq::inline v0_1::read
