// Which currency the markers of one amount settle.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/read/context.hpp"
#include "finq/tables/marker_table.hpp"

namespace finq::inline v0_1::read {

constexpr text::Marker marker_at(const Token& token) noexcept {
  return text::tables::marker(token.marker);
}

/// True where `currency` goes by the family's name: CAD and `$`, NOK and "kr".
constexpr bool belongs_to(Currency currency, MarkerFamily family) noexcept {
  for (int row = 0; row < text::tables::family_member_count; ++row) {
    const text::FamilyCurrency member = text::tables::family_member(row);
    if (member.family == family && member.currency == currency) return true;
  }
  return false;
}

constexpr bool agree(const text::Marker& a, const text::Marker& b) noexcept {
  if (a.currency == b.currency) return true;
  if (a.family != MarkerFamily::none && belongs_to(b.currency, a.family)) return true;
  return b.family != MarkerFamily::none && belongs_to(a.currency, b.family);
}

/// The currency: the settled one, else the default of the caller, the language, the table.
constexpr Currency currency_of(const text::Marker& marker, const Options& options) noexcept {
  if (marker.family == MarkerFamily::none) return marker.currency;
  const Currency chosen = options.defaults[marker.family];
  if (chosen != Currency{}) return chosen;
  for (std::size_t i = 0; i < options.language->default_count; ++i) {
    const text::FamilyCurrency& choice = options.language->defaults[i];
    if (choice.family == marker.family) return choice.currency;
  }
  return marker.currency;
}

/// The markers before and behind one number.
class MarkerPair {
 public:
  constexpr bool has_prefix() const noexcept { return prefixed_; }
  constexpr bool is_minor() const noexcept { return minor_; }
  constexpr int fused_scale() const noexcept { return scale_; }
  /// The power of ten by which the markers multiply their number.
  constexpr int power() const noexcept { return scale_ - (minor_ ? 2 : 0); }
  constexpr bool conflicts() const noexcept { return conflicts_; }
  /// The same marker twice: `$$5`, `€5€`.
  constexpr bool repeats() const noexcept { return repeats_; }

  constexpr void add_prefix(const Context& context, int at) noexcept {
    prefixed_ = true;
    nearest_ = at;
    last_ = marker_at(context.token(at));
    take(last_);
    note(context.bytes(at));
    add_own_scale(context.token(at));
  }

  constexpr void add_fused(int row, int scale) noexcept {
    prefixed_ = true;
    scale_ = scale;
    take(text::tables::marker(row));
  }

  /// A scale beside the marker: `€m 15`, `Mio. € 15`.
  constexpr void add_scale(int scale) noexcept { scale_ = scale; }

  /// False, and nothing changed, where the marker contradicts the others.
  constexpr bool add_suffix(const Context& context, int at) noexcept {
    const text::Marker marker = marker_at(context.token(at));
    if (marker.has(text::marker_counting) && is_named_before()) return true;
    if (found_ && (!agree(best_, marker) || marker.has(text::marker_minor) != minor_)) return false;
    if (found_ && is_named_by(marker) && describes(context, at)) return false;
    take(marker);
    note(context.bytes(at));
    add_own_scale(context.token(at));
    suffixed_ = true;
    return true;
  }

  constexpr bool agrees_with(const text::Marker& marker) const noexcept {
    return agree(best_, marker);
  }

  /// The marker at the number wins where two contradict: it begins the figure.
  constexpr int keep_nearest(int begin) noexcept {
    conflicts_ = false;
    best_ = last_;
    minor_ = last_.has(text::marker_minor);
    return nearest_ >= 0 ? nearest_ : begin;
  }

  /// `CAD $5 to $6`, `$5 to $6 CAD`, "$5 to $7 pesos": one end settles the other, the second one by
  /// a code behind it alone: "up $1 to C$60" are two amounts.
  static constexpr void settle(MarkerPair& first, MarkerPair& last) noexcept {
    if (last.suffixed_) first.settle_by(last);
    last.settle_by(first);
  }

  constexpr bool is_assumed() const noexcept { return best_.family != MarkerFamily::none; }

  constexpr Currency currency(const Options& options) const noexcept {
    return currency_of(best_, options);
  }

 private:
  constexpr void settle_by(const MarkerPair& other) noexcept {
    const bool says_more = !other.is_assumed() || (other.suffixed_ && !suffixed_);
    if (is_assumed() && says_more && agree(best_, other.best_)) best_ = other.best_;
  }

  /// `mkr`.
  constexpr void add_own_scale(const Token& name) noexcept {
    if (name.is(Role::currency) && name.lexeme.value == name.marker) scale_ += name.lexeme.code;
  }

  /// By a name in a script without blanks: `新台币2亿元`, but no `US$2元`.
  constexpr bool is_named_before() const noexcept {
    return prefixed_ && text::is_unspaced_script(text::decode(bytes_, 0).value);
  }

  constexpr void note(std::string_view bytes) noexcept {
    repeats_ = repeats_ || bytes == bytes_;
    bytes_ = bytes;
  }

  constexpr void take(const text::Marker& marker) noexcept {
    conflicts_ = conflicts_ || (found_ && !agree(best_, marker));
    if (!found_ || (is_assumed() && (marker.family == MarkerFamily::none || is_named_by(marker)))) {
      best_ = marker;
    }
    minor_ = minor_ || marker.has(text::marker_minor);
    found_ = true;
  }

  /// "a $1 billion peso bond", "peso-denominated".
  static constexpr bool describes(const Context& context, int name) noexcept {
    const Token& noun = context.token(name + 1);
    return context.is_inner_hyphen(name + 1) || noun.is_plain_word() || noun.is(Role::title);
  }

  /// "$ 500 pesos": the name says more than the sign.
  constexpr bool is_named_by(const text::Marker& name) const noexcept {
    return best_.has(text::marker_sign) && !name.has(text::marker_sign | text::marker_minor) &&
           name.family != best_.family && belongs_to(name.currency, best_.family);
  }

  std::string_view bytes_{};  ///< of the last marker
  text::Marker best_{};
  text::Marker last_{};
  int nearest_ = -1;
  int scale_ = 0;
  bool found_ = false;
  bool prefixed_ = false;
  bool suffixed_ = false;
  bool minor_ = false;
  bool conflicts_ = false;
  bool repeats_ = false;
};

}  // namespace finq::inline v0_1::read
