// Reads one phrase strictly, and finds the reason to refuse it.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/read/passage_reader.hpp"
#include "finq/read/plain_phrase.hpp"
#include "finq/text/numeral_sign.hpp"

namespace finq::inline v0_1::read {

/// The longest phrase that `parse` looks at, in bytes.
inline constexpr std::size_t longest_phrase = 2048;

struct Phrase {
  Match match{};
  std::uint64_t end = 0;
};

/// What a phrase says where another kind was asked for.
constexpr Found found_in(const Quantity& quantity) noexcept {
  const auto either = [&](Found one, Found range) { return quantity.is_range() ? range : one; };
  switch (quantity.kind()) {
    case Kind::money: return either(Found::money, Found::money_range);
    case Kind::percent: return either(Found::percent, Found::percent_range);
    case Kind::points:
      return quantity.is_basis_points()
                 ? either(Found::basis_points, Found::basis_points_range)
                 : either(Found::percentage_points, Found::percentage_points_range);
    case Kind::multiple: return either(Found::multiple, Found::multiple_range);
    case Kind::duration: return either(Found::duration, Found::duration_range);
    case Kind::period: return Found::period;
    case Kind::number: break;
  }
  return either(Found::number, Found::number_range);
}

/// Room for a phrase of `Tokens` tokens and its figures.
template <int Tokens>
struct PhraseRoom {
  text::PassageRoom<Tokens> tokens;
  detail::LazyArray<Figure, Tokens / 16> figures;
};

/// Reads the tokens of one phrase: as many as its room has.
class PhraseReader {
 public:
  template <int Tokens>
  constexpr PhraseReader(PhraseRoom<Tokens>& room, std::string_view text, const Options& options,
                         Kinds kinds) noexcept
      : text_(text),
        passage_(room.tokens),
        figures_(room.figures),
        context_{&passage_, &options, &complaint_, kinds, true},
        reader_(context_, figures_, coverage_) {}

  PhraseReader(const PhraseReader&) = delete;
  PhraseReader& operator=(const PhraseReader&) = delete;

  constexpr Result<Phrase, ParseError> read(bool whole) noexcept {
    if (const ParseError fault = check_bytes(whole); fault.code != ParseErrc::expected_figure) {
      return fault;
    }
    passage_.read(text_, *context_.options->language, text::tables::marker_words, 0, true);
    reader_.read();
    if (figures_.size() == 0) return refuse();
    const Figure& figure = figures_[0];
    if (whole) {
      if (figures_.size() > 1) return second();
      if (const int gap = uncovered(); gap < passage_.size()) return not_understood(gap, figure);
    } else if (const int gap = uncovered(); gap < figure.begin) {
      return fault(ParseErrc::not_understood, gap, Expected::figure);
    }
    if (!is_asked_for(figure)) return wrong_kind(figure);
    return Phrase{to_match(context_, figure, 0), end_of(figure)};
  }

 private:
  constexpr ParseError fault(ParseErrc code, int at, Expected expected) const noexcept {
    const Token& token = passage_[at];
    const bool edge = token.kind == text::TokenKind::edge;
    return {code, edge ? text_.size() : token.begin, expected};
  }

  /// What a tokenizer would pass over: broken UTF-8, control characters, too many bytes.
  constexpr ParseError check_bytes(bool whole) const noexcept {
    bool blank = true;
    for (std::size_t at = 0; at < text_.size();) {
      const text::CodePoint point = text::decode(text_, at);
      if (point.size == 0) return {ParseErrc::invalid_utf8, at, Expected::valid_utf8};
      const char32_t c = point.value;
      const bool space = text::is_blank(c) || text::is_line_break(c);
      if (!space && (c < 0x20 || c == 0x7F))
        return {ParseErrc::unexpected_byte, at, Expected::figure};
      blank = blank && space;
      at += point.size;
    }
    if (blank) return {ParseErrc::nothing_to_read, 0, Expected::figure};
    if (whole && text_.size() > longest_phrase) {
      return {ParseErrc::too_long, longest_phrase, Expected::shorter_phrase};
    }
    return {};
  }

  constexpr bool is_asked_for(const Figure& figure) const noexcept {
    return context_.kinds.contains(figure.reading.kind);
  }

  constexpr int uncovered() const noexcept {
    for (int i = 0; i < passage_.size(); ++i) {
      if (!coverage_.is_marked(i) && !is_ornament(i)) return i;
    }
    return passage_.size();
  }

  /// An article or determiner right before the figure's words, and the dot of an abbreviation.
  constexpr bool is_ornament(int at) const noexcept {
    const Token& token = passage_[at];
    if (token.is(Role::determiner | Role::article) && coverage_.is_marked(at + 1)) return true;
    const int next = passage_[at + 1].is(Role::determiner) ? at + 2 : at + 1;
    const bool opens = token.is(Role::between | Role::from) || text::is_of_amount(token);
    if (opens && is_span() && coverage_.is_marked(next)) return true;
    if (at + 1 != passage_.size()) return false;
    // "trzeci kwartał 2025 roku", "przed 2019 rokiem"
    const bool is_year = token.is(Role::dating) && token.is(Role::time_unit) && is_year_before(at);
    if ((is_year || is_of_year_before(token)) && coverage_.is_marked(at - 1)) return true;
    return token.is_mark(U'.') && token.touches() && passage_[at - 1].has(text::abbreviation);
  }

  constexpr bool is_year_before(int at) const noexcept {
    return figures_[0].end == at && figures_[0].is_bare_year;
  }

  /// A range, or a period with two ends.
  constexpr bool is_span() const noexcept {
    const detail::Reading& reading = figures_[0].reading;
    return reading.is_range ||
           (reading.kind == Kind::period && reading.period.form() == Period::Form::span);
  }

  constexpr ParseError second() const noexcept {
    if (complaint_.is_noted()) return complaint_.error();
    return fault(ParseErrc::second_figure, figures_[1].begin, Expected::end_of_phrase);
  }

  constexpr ParseError not_understood(int at, const Figure& figure) const noexcept {
    if (complaint_.is_noted()) return complaint_.error();
    if (at < figure.begin) return fault(ParseErrc::not_understood, at, Expected::figure);
    const bool bare = figure.is(Kind::number) && !context_.kinds.contains(Kind::number);
    if (bare && at == figure.end) return lacks_unit(figure);
    const bool bracket = passage_[at].is_mark(U')') || passage_[at].is_mark(U'(');
    if (bracket) return fault(ParseErrc::unbalanced, at, Expected::closing_bracket);
    return fault(ParseErrc::not_understood, at, Expected::end_of_phrase);
  }

  /// A number whose unit is missing, or is another one than was asked for.
  constexpr ParseError lacks_unit(const Figure& figure) const noexcept {
    const bool money = context_.kinds == Kinds{Kind::money};
    return fault(ParseErrc::expected_unit, figure.end,
                 money ? Expected::scale_or_currency : Expected::unit);
  }

  constexpr ParseError wrong_kind(const Figure& figure) const noexcept {
    if (complaint_.is_noted()) return complaint_.error();
    if (figure.is(Kind::number)) return lacks_unit(figure);
    if (context_.kinds == Kinds{Kind::money} && !figure.is(Kind::period)) {
      int at = figure.begin;
      while (at + 1 < figure.end &&
             !passage_[at + 1].is(Role::percent | Role::percentage_point | Role::basis_point |
                                  Role::times | Role::fold | Role::time_unit)) {
        ++at;
      }
      if (at + 1 < figure.end) {
        return another_kind(at + 1, Expected::scale_or_currency, figure);
      }
    }
    return another_kind(figure.begin, Expected::kind_asked_for, figure);
  }

  constexpr ParseError another_kind(int at, Expected expected,
                                    const Figure& figure) const noexcept {
    ParseError error = fault(ParseErrc::wrong_kind, at, expected);
    error.found = found_in(Quantity{figure.reading});
    return error;
  }

  /// No figure at all: the best complaint, else the place where one should have begun.
  constexpr ParseError refuse() const noexcept {
    if (complaint_.is_noted()) return complaint_.error();
    for (int i = 0; i < passage_.size(); ++i) {
      const Token& token = passage_[i];
      // `三四元`, `数十亿元`: no number that is sure
      const bool is_open = text::is_unknown_digit(token) || text::is_numeral_sign(passage_, i);
      if (is_open) return fault(ParseErrc::expected_figure, i, Expected::figure);
      const bool leads = token.is(Role::qualifier) || token.marker >= 0 || token.is(Role::negative);
      if (leads) return fault(ParseErrc::expected_digit, i + 1, Expected::digit);
    }
    return fault(ParseErrc::expected_figure, 0, Expected::figure);
  }

  constexpr std::uint64_t end_of(const Figure& figure) const noexcept {
    int at = figure.end;
    while (at < passage_.size() && coverage_.is_marked(at)) ++at;
    return passage_[at - 1].end;
  }

  std::string_view text_;
  Passage passage_;
  Complaint complaint_;
  FigureList figures_;
  Coverage coverage_;
  Context context_;
  PassageReader reader_;
};

/// Where periods are not asked for none is read, and the words of one may be what nobody
/// understands.
constexpr bool may_be_period(const ParseError& error) noexcept {
  return error.code == ParseErrc::not_understood || error.code == ParseErrc::second_figure ||
         error.code == ParseErrc::expected_figure;
}

template <int Tokens>
constexpr Result<Match, ParseError> read_whole(std::string_view text, const Options& options,
                                               Kinds kinds) noexcept {
  PhraseRoom<Tokens> room;
  const auto phrase = PhraseReader{room, text, options, kinds}.read(true);
  if (phrase) return phrase->match;
  if (kinds.contains(Kind::period) || !may_be_period(phrase.error())) return phrase.error();
  const auto period = PhraseReader{room, text, options, Kinds{Kind::period}}.read(true);
  if (!period) return phrase.error();
  return ParseError{ParseErrc::wrong_kind, period->match.start(), Expected::kind_asked_for,
                    Found::period};
}

constexpr Result<Match, ParseError> read_phrase(std::string_view text, const Options& options,
                                                Kinds kinds) noexcept {
  if (PlainPhrase plain{text, options}; plain.read(kinds)) return plain.match();
  // A compiler sets every token at each literal: few for short ones (9 ms of Clang's 11).
  constexpr int few = 32;
  if (std::is_constant_evaluated() && text.size() <= few) {
    return read_whole<few>(text, options, kinds);
  }
  return read_whole<Passage::capacity>(text, options, kinds);
}

constexpr Result<Phrase, ParseError> read_prefix(std::string_view text,
                                                 const Options& options) noexcept {
  PhraseRoom<Passage::capacity> room;
  return PhraseReader{room, text, options, options.kinds}.read(false);
}

}  // namespace finq::inline v0_1::read
