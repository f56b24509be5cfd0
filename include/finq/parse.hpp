// One whole phrase as one figure, strictly.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "finq/read/phrase.hpp"

namespace finq::inline v0_1 {

/// A figure at the begin of a text, and where it stopped.
struct Prefix {
  Match match{};
  std::uint64_t end = 0;  ///< the byte behind the figure and its words
};

namespace detail {

template <class T>
inline constexpr bool holds_change =
    std::is_same_v<T, Percent> || std::is_same_v<T, PercentagePoints> ||
    std::is_same_v<T, BasisPoints> || std::is_same_v<T, Multiple> || std::is_same_v<T, Quantity>;
template <class T>
inline constexpr bool holds_change<Range<T>> = holds_change<T>;

/// Whether the match says something that the bare type cannot hold.
template <class T>
constexpr bool says_more(const Match& match) noexcept {
  const bool changes = match.basis() != Basis::none || match.direction() != Direction::none;
  return match.qualifier() != Qualifier::none || match.relation() != Relation::none ||
         !match.per().empty() || (changes && !holds_change<T>);
}

/// The types that a plain phrase may be.
template <class T>
inline constexpr bool may_be_plain = std::is_same_v<T, Money> || std::is_same_v<T, Percent>;

template <class T>
constexpr T value_of(const read::PlainPhrase& plain) noexcept {
  if constexpr (std::is_same_v<T, Money>) {
    return Money{plain.value(), plain.currency()};
  } else {
    return Percent{plain.value(), plain.basis()};
  }
}

/// What `parse` does with all phrases but plain ones: apart, so that those pay nothing for it.
template <class T>
[[gnu::noinline]] constexpr Result<T, ParseError> parse_any(std::string_view text,
                                                            const Options& options) {
  Kinds kinds = options.kinds;
  if constexpr (!std::is_same_v<T, Quantity>) kinds = Kinds{KindOf<T>::value};
  const auto match = read::read_phrase(text, options, kinds);
  if (!match) return match.error();
  if (says_more<T>(*match)) {
    return ParseError{ParseErrc::says_more, match->start(), Expected::less_detail};
  }
  if constexpr (std::is_same_v<T, Quantity>) {
    return match->quantity();
  } else {
    const auto value = match->quantity().template as<T>();
    if (!value) {
      return ParseError{ParseErrc::wrong_kind, match->start(), Expected::kind_asked_for,
                        read::found_in(match->quantity())};
    }
    return *value;
  }
}

}  // namespace detail

/// Reads `text`, all of it, as exactly one figure.
///
/// `T` is Money, Percent, PercentagePoints, BasisPoints, Multiple, Duration, Period, Decimal or a
/// Range of one of them but Period: then a phrase that says more than T holds is refused
/// (`says_more`). Or Quantity, which holds any kind with its basis and direction; or Match, which
/// keeps every word ("about $5 a share").
/// `options.kinds` bounds what Quantity and Match may be. Blanks around the phrase are allowed.
/// Errors: the reason, the byte and what was expected there; of `wrong_kind` also what the phrase
/// is instead. O(size).
template <class T>
constexpr Result<T, ParseError> parse(std::string_view text,
                                      const Options& options = detail::usual_options) {
  if constexpr (std::is_same_v<T, Match>) {
    return read::read_phrase(text, options, options.kinds);
  } else {
    static_assert(detail::is_value<T> || std::is_same_v<T, Quantity>,
                  "finq::parse<T>: T is Money, Percent, PercentagePoints, BasisPoints, Multiple, "
                  "Duration, Period, Decimal, a Range of one but Period, Quantity or Match");
    if constexpr (detail::may_be_plain<T>) {
      read::PlainPhrase plain{text, options};
      if (plain.read(Kinds{detail::KindOf<T>::value})) return detail::value_of<T>(plain);
    }
    return detail::parse_any<T>(text, options);
  }
}

/// Reads the figure at the begin of `text` and says where it stops; what follows is not looked at
/// but for the words that belong to the figure. Errors: as `parse`, where no figure begins there.
constexpr Result<Prefix, ParseError> parse_prefix(std::string_view text,
                                                  const Options& options = detail::usual_options) {
  return read::read_prefix(text, options).transform([](const read::Phrase& phrase) {
    return Prefix{phrase.match, phrase.end};
  });
}

}  // namespace finq::inline v0_1
