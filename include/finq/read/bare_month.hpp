// Whether a word that is a month and an everyday word means the month.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/context.hpp"

namespace finq::inline v0_1::read {

/// Asks what surrounds a month that stands alone: "may", "March", "Jan".
class BareMonth {
 public:
  constexpr explicit BareMonth(const Context& context) noexcept : context_(context) {}

  /// "in March", "mid-March", "the March timeframe", "January and March": no everyday word.
  constexpr bool is_meant(int at) const noexcept {
    const Token& before = token(at - 1);
    if (token(at).casing == text::Casing::lower) return is_placed(at);
    if (token(at).casing != text::Casing::capitalized) return false;
    if (text::is_hyphen(before)) return true;
    if (text::is_dash(before) && token(context_.before_dot(at - 2)).is(Role::month)) return true;
    if (before.is(Role::dating | Role::part_of_year | Role::comparison | Role::of | Role::relative |
                  Role::between | Role::preposition)) {
      return true;
    }
    if (before.is(Role::determiner)) {
      return token(context_.over_dot(at + 1)).is_plain_word() || leads_to_month(at);
    }
    if (is_subject(at) || is_of_noun(at)) return true;
    if (leads_to_month(at) && !token(context_.over_dot(at + 1)).is(Role::conjunction)) return true;
    int listed = at - 1;
    if (token(listed).is(Role::conjunction)) --listed;
    if (listed < at - 1 && is_parallel(at)) return true;
    if (context_.is_comma(listed)) --listed;
    return listed < at - 1 && token(listed).is(Role::month);
  }

  /// "mid-May", "d'avril", "dell'ottobre".
  constexpr bool may_hang(int at) const noexcept {
    if (token(at - 1).is(Role::part_of_year)) return true;
    if (token(at).casing != text::Casing::lower) return false;  // "la rue d'Avril"
    const int of = text::is_apostrophe(token(at - 1)) ? at - 2 : at - 1;
    return token(of).is(Role::of) && !context_.is_unspaced(of);
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// "Jan-Mar", "Sept.-Oct.", "the May-to-July window", "the March and June quarters".
  constexpr bool leads_to_month(int at) const noexcept {
    const int joint = context_.over_hung_hyphen(context_.over_dot(at + 1));
    return (text::is_dash(token(joint)) || token(joint).is(Role::connector | Role::conjunction)) &&
           token(context_.behind_joint(joint)).is(Role::month);
  }

  /// "early march", "mid-may", "in may", where no verb can stand. But "to march", "those who pay
  /// early may receive".
  constexpr bool is_placed(int at) const noexcept {
    if (begins_stretch(at) || begins_dated_stretch(at)) return true;
    const Token& next = token(at + 1);
    if (next.is_word() && !next.is(Role::preposition | Role::conjunction | Role::comparison)) {
      return false;
    }
    const Token& before = token(at - 1);
    if (text::is_hyphen(before)) return token(at - 2).is(Role::part_of_year);
    const bool is_since = before.is(Role::relation) && before.is(Role::dating);
    return before.is(Role::part_of_year) || is_since ||
           (before.is(Role::dating) && before.is(Role::preposition) &&
            (!before.is(Role::connector) || text::is_to_level(before)));
  }

  /// "from may to september 2018", "between march and june".
  constexpr bool begins_stretch(int at) const noexcept {
    const Token& joint = token(at + 1);
    return token(at - 1).is(Role::from | Role::between) && token(at + 2).is(Role::month) &&
           (joint.is(Role::connector | Role::conjunction) || text::is_dash(joint));
  }

  /// "jan–sep 2024".
  constexpr bool begins_dated_stretch(int at) const noexcept {
    return text::is_dash(token(at + 1)) && token(at + 2).is(Role::month) &&
           token(at + 3).is_digits() && context_.size(at + 3) == 4;
  }

  /// "January at 5%, and March at 6%": a figure of its own behind it.
  constexpr bool is_parallel(int at) const noexcept {
    const Token& figure = token(at + 2);
    return token(at + 1).is(Role::preposition | Role::change_verb | Role::copula) &&
           (figure.is_digits() || figure.marker >= 0);
  }

  /// "May sales increased".
  constexpr bool is_subject(int at) const noexcept {
    const Token& noun = token(at + 1);
    return noun.is_plain_word() && noun.casing == text::Casing::lower && context_.is_near(at + 1) &&
           token(at + 2).is(Role::change_verb) && !token(at + 2).has(text::plain_form);
  }

  /// "Nov CPI", "Feb. machinery orders", "US March payrolls": what came out for that month. But
  /// "Jan Smith", "May told", "Theresa May DUP deal".
  constexpr bool is_of_noun(int at) const noexcept {
    const Token& month = token(at);
    const int behind = context_.over_dot(at + 1);
    const Token& noun = token(behind);
    if (!is_noun(noun) || !context_.is_near(behind)) return false;
    const Token& before = token(token(at - 1).is_mark(U'.') ? at - 2 : at - 1);
    const bool is_name = month.has(text::first_name);
    if (noun.casing == text::Casing::capitals) {
      const bool named = before.is_plain_word() && before.casing != text::Casing::lower;
      return context_.size(behind) > 1 && !(named && is_name);
    }
    if (noun.casing != text::Casing::lower || is_name) return false;
    const bool place = before.is_word() && before.casing == text::Casing::capitals &&
                       before.end > before.begin + 1;
    return place || month.has(text::abbreviation);
  }

  static constexpr bool is_noun(const Token& word) noexcept {
    return word.is_plain_word() || (word.is_word() && word.is(Role::counted | Role::change_noun) &&
                                    !word.is(Role::change_verb | Role::preposition));
  }

  const Context& context_;
};

}  // namespace finq::inline v0_1::read
