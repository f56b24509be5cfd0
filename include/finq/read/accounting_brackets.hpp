// Brackets that say below zero, as accountants write it.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/amount.hpp"

namespace finq::inline v0_1::read {

/// Tells negative amounts in brackets from remarks.
class AccountingBrackets {
 public:
  constexpr explicit AccountingBrackets(const Context& context) noexcept : context_(context) {}

  /// Whether the brackets from `open` around the amount mean below zero: behind a loss or another
  /// such amount, in a row of a table, and where its unit stands behind them, as behind no remark.
  constexpr bool is_negative(int open, const Amount& amount, const Figure* before) const noexcept {
    if (goes_on_behind(open, amount, amount.end + 1)) {
      return !token(open).touches() || token(open - 1).kind == text::TokenKind::edge;
    }
    if (is_behind_other(open, before)) return true;
    if (amount.kind == Kind::number) return false;
    return is_loss(open) || is_cell(open, amount.end, before);
  }

  /// Makes an amount negative that ends before a bracket, whatever its sign, and takes in what
  /// belongs to it behind the bracket. False if its value cannot be held.
  constexpr bool close(Amount& amount) const noexcept {
    amount.is_negative = true;
    ++amount.end;
    if (amount.kind == Kind::number && is_unit_of(amount, amount.end)) {
      amount.markers.add_suffix(context_, amount.end++);
      amount.kind = Kind::money;
      return read::scale(amount, amount.markers.power());
    }
    if (!goes_on_behind(amount.begin, amount, amount.end)) return true;
    const Token& unit = token(amount.end++);
    if (unit.is(Role::scale | Role::scale_letter)) {
      if (amount.kind == Kind::number) amount.markers.add_suffix(context_, amount.end++);
      amount.kind = Kind::money;
      return read::scale(amount, unit.lexeme.value);
    }
    amount.is_basis_points = unit.is(Role::basis_point);
    amount.kind = unit.is(Role::percent) ? Kind::percent : Kind::points;
    return true;
  }

 private:
  /// "from ($5.4 million) to ($3.2 million)".
  constexpr bool is_behind_other(int open, const Figure* before) const noexcept {
    return before != nullptr && before->reading.low < Decimal{} && before->end == open - 1 &&
           token(before->begin).is_mark(U'(') &&
           (context_.is_to(open - 1) || text::is_dash(token(open - 1)) ||
            token(open - 1).is(Role::comparison));
  }

  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// `($15.4) million`, `(£5)m`, `(5.1) million euros`, `(12.3) cents`, `(15.5)%`, `(50) bps`.
  constexpr bool goes_on_behind(int open, const Amount& amount, int at) const noexcept {
    if (!context_.is_near(at)) return false;
    const Token& word = token(at);
    const bool is_scale = word.is(Role::scale) || (word.is(Role::scale_letter) && word.touches());
    if (amount.kind == Kind::money) return !amount.number.has_scale && is_scale;
    if (amount.kind != Kind::number) return false;
    if (word.is(Role::percent)) return word.touches() || is_cell_edge(open, open - 1);
    const bool is_money = is_unit_of(amount, at) || (word.is(Role::scale) && is_currency(at + 1));
    if (is_money) return is_cell_edge(open, open - 1) || is_loss(open);
    return is_points(at, open);
  }

  /// "(12.3) cents", "(12)p"; but "(1) Dollars in millions", a remark.
  constexpr bool is_unit_of(const Amount& amount, int at) const noexcept {
    const bool is_amount = token(at).touches() || !amount.value.is_integer();
    return is_currency(at) && (is_amount || context_.is_strict);
  }

  /// A name or a code behind the bracket; "(2) $5" is a remark and its amount.
  constexpr bool is_currency(int at) const noexcept {
    return token(at).is_word() && token(at).marker >= 0 && !token(at + 1).is_digits() &&
           context_.is_near(at) && marker_at(token(at)).has(text::marker_suffix);
  }

  /// "bps", "percentage points"; "pp." are pages, but in a cell.
  constexpr bool is_points(int at, int open) const noexcept {
    const Token& word = token(at);
    return word.is(Role::basis_point | Role::percentage_point) && !word.has(text::uncertain) &&
           (context_.size(at) > 2 || is_cell_edge(open, open - 1));
  }

  /// "a loss of (5 million)"; but `赤字（5億円）`, where wide brackets say how much.
  constexpr bool is_loss(int at) const noexcept {
    if (is_wide(at)) return false;
    for (int i = at - 1; i > at - 6 && !context_.is_break(i); --i) {
      if (token(i).is(Role::loss)) return i > at - 4 || token(i).lexeme.value == text::loss_itself;
    }
    return false;
  }

  constexpr bool is_wide(int bracket) const noexcept { return context_.size(bracket) > 1; }

  /// Alone on its line, between tabs, bars or wide blanks, or beside other figures of the row.
  constexpr bool is_cell(int open, int close, const Figure* before) const noexcept {
    const bool left_edge = is_cell_edge(open, open - 1);
    const bool right_edge = is_cell_edge(close + 1, close + 1);
    if (left_edge && right_edge) return true;
    const bool left_figure = before != nullptr && before->end == open;
    const Token& next = token(close + 1);
    const bool right_figure = next.is_mark(U'(') || next.is_digits() || next.marker >= 0;
    if (left_edge) return right_figure;
    return left_figure &&
           (right_edge ? token(open - 1).is_mark(U')') || token(open).gap == text::Gap::wide
                       : right_figure);
  }

  constexpr bool is_cell_edge(int gap_at, int mark_at) const noexcept {
    const Token& token_with_gap = token(gap_at);
    return token_with_gap.kind == text::TokenKind::edge || token_with_gap.gap >= text::Gap::wide ||
           token(mark_at).is_mark(U'|') || token(mark_at).kind == text::TokenKind::edge;
  }

  const Context& context_;
};

}  // namespace finq::inline v0_1::read
