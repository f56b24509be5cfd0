// What stands between two figures that are said side by side.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/change_words.hpp"
#include "finq/read/decoration.hpp"

namespace finq::inline v0_1::read {

/// Looks at the words from one figure to the next, and over the periods and levels among them.
class JointWords {
 public:
  constexpr explicit JointWords(const Scene& scene) noexcept
      : scene_(scene), changes_(scene.context) {}

  /// The figure that the word at `link` leads to: "to about $5". Null for none.
  constexpr const Figure* led_by(int link) const noexcept {
    for (int i = 0; i < scene_.figures->size(); ++i) {
      const Figure& figure = (*scene_.figures)[i];
      if (figure.begin > link && changes_.before_figure(figure.begin) == link) return &figure;
    }
    return nullptr;
  }

  /// The level that a change reached: "rose 5% to $3".
  constexpr const Figure* level_behind(int to) const noexcept {
    const Figure* const figure = led_by(to);
    return figure != nullptr && figure->is_level ? figure : nullptr;
  }

  /// "prices rose $1 to $5, and at Target $4": behind a level the second may be one, too.
  constexpr bool may_be_level(const Figure& a, const Figure& b) const noexcept {
    for (int i = a.end; i < b.begin && a.is(Kind::money); ++i) {
      if (scene_.context.is_to(i) && level_behind(i) != nullptr) return true;
    }
    return false;
  }

  /// From `first` to the conjunction at `last` it is only said where, when or how.
  constexpr bool is_joint(int first, int last) const noexcept {
    if (!token(last).is(Role::conjunction) && !scene_.context.is_comma(last)) return false;
    if (scene_.context.is_comma(last - 1)) --last;
    if (last - first > 10) return false;
    for (int i = first; i < last; ++i) {
      if (const Figure* const level = scene_.context.is_to(i) ? level_behind(i) : nullptr) {
        i = level->end - 1;
      } else if (const Figure* const period = scene_.period_at(i); period != nullptr) {
        i = period->end - 1;  // "from June 30, 2025, and"
      } else if (scene_.context.is_break(i) || token(i).is(Role::clause) ||
                 scene_.context.is_to(i) || scene_.context.is_comma(i) ||
                 token(i).is(Role::copula | Role::change_verb | Role::change_noun)) {
        return false;
      }
    }
    return true;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return scene_.token(at); }

  Scene scene_;
  ChangeWords changes_;
};

}  // namespace finq::inline v0_1::read
