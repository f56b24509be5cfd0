// Where the word or dash stands that joins the two ends of a range.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/amount_reader.hpp"
#include "finq/read/change_words.hpp"

namespace finq::inline v0_1::read {

/// Looks behind the first end of a range, over what may hang on it.
class RangeJoint {
 public:
  constexpr RangeJoint(const Context& context, AmountReader& amounts) noexcept
      : context_(context), amounts_(amounts) {}

  /// The token that would join `first` to a second end.
  constexpr int find(const Amount& first, const ChangeWords& changes) const noexcept {
    return over_dot(over_hanging_hyphen(over_measure(first, changes)));
  }

  /// "5000억원에서 6000억원으로 20% 증가": behind the level, how much it was, and the verb.
  constexpr bool is_step_behind(int at, const ChangeWords& changes) const noexcept {
    if (!token(at).is(Role::determiner) || !context_.is_unspaced(at)) return false;
    int begin = at + 1;
    while (token(begin).is(Role::qualifier)) ++begin;
    Amount step;
    return amounts_.read(begin, step) && step.kind != Kind::number && changes.is_change(step.end);
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// "$3.35 per share to $3.50 per share": behind the measure of the first end, if both have it.
  /// But "up $3 a barrel to $60 a barrel".
  constexpr int over_measure(const Amount& first, const ChangeWords& changes) const noexcept {
    const bool may_be = first.kind == Kind::money && is_measured(first.end);
    return may_be && !is_said_of(first.begin, changes) ? over_same_measure(first) : first.end;
  }

  /// A change, or what a verb is said of.
  constexpr bool is_said_of(int begin, const ChangeWords& changes) const noexcept {
    const Token& before = token(changes.before_figure(begin));
    return changes.leads_to_change(begin) || before.is_plain_word();
  }

  [[gnu::noinline]] constexpr int over_same_measure(const Amount& first) const noexcept {
    const int joint = first.end + 2;
    if (!context_.is_to(joint) && !context_.is_and(joint)) return first.end;
    Amount last;
    if (!amounts_.read_end(joint + 1, first, last) || !is_measured(last.end)) return first.end;
    const bool alike = token(last.end + 1).lexeme.value == token(first.end + 1).lexeme.value;
    return alike ? joint : first.end;
  }

  constexpr bool is_measured(int at) const noexcept {
    return token(at).is(Role::per | Role::article) && token(at + 1).is(Role::measure) &&
           context_.is_near(at) && context_.is_near(at + 1);
  }

  /// "5-to-7%", "12- to 18-month": to the "to" behind a hyphen.
  constexpr int over_hanging_hyphen(int at) const noexcept {
    return text::is_hyphen(token(at)) && token(at).touches() && context_.is_to(at + 1) ? at + 1
                                                                                       : at;
  }

  /// "5 Mio. bis 7 Mio. Euro": behind the dot of the first scale, where the range goes on.
  constexpr int over_dot(int at) const noexcept {
    if (!context_.is_dot_of_abbreviation(at)) return at;
    const Token& joint = token(at + 1);
    return joint.is(Role::connector | Role::conjunction) || text::is_dash(joint) ? at + 1 : at;
  }

  const Context& context_;
  AmountReader& amounts_;
};

}  // namespace finq::inline v0_1::read
