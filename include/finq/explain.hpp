// Shows where and why a phrase was refused.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "finq/parse_error.hpp"
#include "finq/say/escaped.hpp"
#include "finq/say/found_word.hpp"
#include "finq/say/hint.hpp"
#include "finq/write.hpp"

namespace finq::inline v0_1 {

/// An error beside its text, which must outlive it. Made by `explain`.
struct Explanation {
  ParseError error{};
  std::string_view text{};
};

/// The error as a value to show: `write` it, or format it with fmt.
///
///     byte 3: these words are not understood
///       $5 bilion
///          ^
///       expected the end of the phrase, found "bilion"
///       hint: did you mean "billion"?
///
/// Three to five lines without a line break at the end, and nothing allocated. The caret stands
/// under the byte, also behind wide or combined characters; of a long text the piece around it is
/// shown; bytes that are no text are escaped (`\n`, `\xff`). There is a hint where a common mistake
/// is recognised. The time does not depend on how long the text is, but for the hint.
constexpr Explanation explain(const ParseError& error, std::string_view text) noexcept {
  return {error, text};
}

namespace say {

inline constexpr std::string_view margin = "\n  ";

template <class Out>
constexpr Out put_quoted(Out out, std::string_view text) {
  *out++ = '"';
  out = put_escaped(out, text);
  *out++ = '"';
  return out;
}

/// The phrase, and a caret below.
template <class Out>
constexpr Out put_place(Out out, const Explanation& explanation) {
  const std::string_view text = explanation.text;
  const Window window = window_around(text, place_in(text, explanation.error.offset));
  const bool is_cut = window.begin > 0;
  out = put(put(out, margin), is_cut ? "…" : "");
  out = put_escaped(out, text.substr(window.begin, window.end - window.begin));
  out = put(put(out, window.end < text.size() ? "…" : ""), margin);
  for (int column = is_cut ? -1 : 0; column < window.column; ++column) *out++ = ' ';
  *out++ = '^';
  return out;
}

/// What could have stood there, and what stands there.
template <class Out>
constexpr Out put_expectation(Out out, const Explanation& explanation) {
  out = put(put(put(out, margin), "expected "), describe(explanation.error.expected));
  const std::string_view word = word_at(explanation.text, explanation.error.offset);
  out = put(out, ", found ");
  if (word.empty()) return put(out, "the end");
  if (const auto kind = describe(explanation.error.found); !kind.empty()) {
    out = put(put(out, kind), ": ");
  }
  out = put_quoted(out, word);
  return is_cut(word, explanation.text) ? put(out, "…") : out;
}

template <class Out>
constexpr Out put_hint(Out out, const Explanation& explanation) {
  const Hint hint = HintFinder{explanation.error, explanation.text}.find();
  if (hint.is_empty()) return out;
  out = put(put(put(out, margin), "hint: "), hint.before);
  return hint.quoted.empty() ? out : put(put_quoted(out, hint.quoted), hint.after);
}

}  // namespace say

template <>
struct Writing<Explanation> {
  static constexpr std::string_view notations{};
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, const Explanation& value, const Style&) {
    out = say::put(out, "byte ");
    out = say::put_digits(out, say::Shown{Decimal{value.error.offset}}, false);
    out = say::put(say::put(out, ": "), describe(value.error.code));
    if (!value.text.empty()) out = say::put_place(out, value);
    return say::put_hint(say::put_expectation(out, value), value);
  }
};

}  // namespace finq::inline v0_1
