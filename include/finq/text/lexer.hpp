// Gives plain tokens their meaning: looks up words and phrases, one after the other.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/detail/lazy_array.hpp"
#include "finq/text/cutter.hpp"
#include "finq/text/language.hpp"
#include "finq/text/sentence_stop.hpp"
#include "finq/text/token.hpp"
#include "finq/text/vocabulary.hpp"

namespace finq::inline v0_1::text {

/// Reads tokens into a list: those in front have their meaning, those behind are only cut yet.
///
/// A sentence is cut in one go, so that the cutter's loop stays small; a phrase of several tokens
/// becomes one, and those behind it move up as they are reached.
class Lexer {
 public:
  /// The tokens that are cut ahead: as many as a phrase may have, hyphens counted, and some.
  static constexpr int room_ahead = 20;
  /// The tokens that are read once more where a long sentence is parted.
  static constexpr int kept = 64;

  /// `tokens` is empty and has room for more than `room_ahead`.
  constexpr Lexer(std::string_view text, const Language& language, const Vocabulary& markers,
                  std::size_t at, detail::LazyList<Token>& tokens) noexcept
      : cutter_(text, language, markers, at),
        at_(at),
        tokens_(tokens),
        first_part_end_(language.first_part_end),
        triggers_(language.triggers),
        words_(*language.words),
        markers_(markers) {}

  Lexer(const Lexer&) = delete;
  Lexer& operator=(const Lexer&) = delete;

  /// Where the token ends that was given its meaning last.
  constexpr std::size_t position() const noexcept { return at_; }

  /// What the tokens mean that were given their meaning, all together.
  constexpr Role roles() const noexcept { return roles_; }

  /// How many tokens have their meaning: the first ones of the list.
  constexpr int size() const noexcept { return size_; }

  /// The next token with its meaning, or an edge at the end. Not where they fill the list but for
  /// the room ahead.
  [[gnu::noinline]] constexpr const Token& next() noexcept {
    if (next_ == tokens_.size()) cut();
    return take_next();
  }

  /// Gives those their meaning that surely end no sentence nor begin one, as long as there are
  /// fewer than `most` and the last one ends before `limit`.
  [[gnu::noinline]] constexpr void take_inner(int most, std::size_t limit) noexcept {
    while (next_ < inner_end_ && size_ < most && at_ < limit) take_next();
  }

  /// Takes back the token that was given its meaning last.
  constexpr void drop_last() noexcept { --size_; }

 private:
  [[gnu::always_inline]] constexpr const Token& take_next() noexcept {
    Token& token = tokens_[size_];
    if (size_ != next_) token = tokens_[next_];
    ++next_;
    if (token.is_digits() && size_ > 0) settle_end(token, tokens_[size_ - 1]);
    if (token.kind == TokenKind::word || token.kind == TokenKind::mark) look_up(token);
    ++size_;
    at_ = token.end;
    return token;
  }

  // ---- plain tokens

  /// Cuts at least one token, and on to where a sentence may end.
  constexpr void cut() noexcept {
    make_room(size_);
    cut_sentence();
    inner_end_ = tokens_.size() - 1;
  }

  constexpr void cut_sentence() noexcept {
    bool is_behind_stop = false;
    while (!tokens_.is_full()) {
      const bool is_word = cutter_.add_word(tokens_);
      if (!is_word) {
        const Token& token = cutter_.add_other(tokens_);
        const bool is_first = tokens_.size() == 1;
        if (token.gap == Gap::paragraph && !is_first) return;
        if (token.kind == TokenKind::edge || token.kind == TokenKind::opaque) return;
      }
      if (is_behind_stop && ends_before_last()) return;
      is_behind_stop = !is_word && is_stop(tokens_[tokens_.size() - 1]);
    }
  }

  constexpr bool ends_before_last() const noexcept {
    const int last = tokens_.size() - 1;
    return may_end_between(tokens_[last - 1], tokens_[last]);
  }

  /// Moves the tokens that are only cut down to `place`.
  constexpr void make_room(int place) noexcept {
    if (next_ == place) return;
    const int count = tokens_.size() - next_;
    for (int i = 0; i < count; ++i) tokens_[place + i] = tokens_[next_ + i];
    tokens_.shrink(place + count);
    inner_end_ -= next_ - place;
    next_ = place;
  }

  /// The token `index` ≥ 1 places behind the one at hand; an edge where the text or the room ends.
  constexpr const Token& ahead(int index) noexcept {
    while (next_ + index > tokens_.size()) {
      if (tokens_.is_full()) make_room(size_ + 1);
      if (tokens_.is_full()) return edge_;
      cutter_.add_to(tokens_);
    }
    return tokens_[next_ + index - 1];
  }

  /// What stands before digits may tell where they end.
  constexpr void settle_end(Token& token, const Token& before) noexcept {
    if (!before.is(Role::currency | Role::month)) return;
    if (cutter_.cut_at_stop(token, before)) return drop_cut();
    const bool is_apart = before.marker >= 0 && token.gap == Gap::blank;
    if (is_apart && cutter_.take_groups(token))
      drop_before(token.end);  // "CHF 25 000", "kr. 1 299"
  }

  /// Drops those of the tokens that are only cut that begin before `end`.
  constexpr void drop_before(std::uint32_t end) noexcept {
    int next = next_;
    while (next < tokens_.size() && tokens_[next].begin < end) ++next;
    if (next > next_ && tokens_[next - 1].end == end) {
      next_ = next;
    } else {
      drop_cut();
      cutter_.go_on_from(end);
    }
  }

  /// Drops all tokens that are only cut.
  constexpr void drop_cut() noexcept {
    tokens_.shrink(next_);
    inner_end_ = next_;
  }

  constexpr WordInText word_of(const Token& token) const noexcept {
    return {cutter_.text(), token.begin, token.end - token.begin};
  }

  // ---- meaning

  /// The longest phrase of a vocabulary that begins at the token at hand.
  struct Found {
    Step step;
    std::uint32_t end = 0;
    int more = 0;  ///< how many tokens it takes behind the first
  };

  /// Gives the token its meaning, and takes in what belongs to its phrase. Most words have none, or
  /// one of their own alone.
  [[gnu::always_inline]] constexpr void look_up(Token& token) noexcept {
    const bool is_own = words_.may_hold(token.hash);
    if (is_own && token.touches() && is_letter_of_name(token)) return;
    if (markers_.may_hold(token.hash)) return look_up_money(is_own, token);
    const Step own = is_own ? words_.step(word_of(token), 0, token.hash) : Step{};
    if (!own) return part(token);
    const std::uint16_t node = own.node();
    if (node != 0 && may_go_on(words_, node)) return look_up_phrase(own, token);
    if (has_meaning(words_, own, token)) take_own(token, {own, token.end, 0});
  }

  /// The `A` of "SG&A", which is no article.
  [[gnu::noinline]] constexpr bool is_letter_of_name(const Token& token) const noexcept {
    return token.end - token.begin == 1 && size_ > 1 && tokens_[size_ - 1].is_mark(U'&') &&
           tokens_[size_ - 1].touches() && tokens_[size_ - 2].is_word();
  }

  [[gnu::noinline]] constexpr void look_up_phrase(Step own_step, Token& token) noexcept {
    const Found own = find(words_, own_step, token);
    if (own.step) take_own(token, own);
  }

  [[gnu::noinline]] constexpr void look_up_money(bool is_own, Token& token) noexcept {
    const Step own_step = is_own ? words_.step(word_of(token), 0, token.hash) : Step{};
    const Step marker_step = markers_.step(word_of(token), 0, token.hash);
    const Found own = own_step ? find(words_, own_step, token) : Found{};
    const bool is_money = own.step && any(words_.role_set(own.step), Role::currency);
    Found marker = is_money || !marker_step ? Found{} : find(markers_, marker_step, token);
    if (marker.more > 0 && is_scale_of_digits(own, token)) marker = {};
    // "dziewięć lat", "nio procent": numbers and units of time are no currencies.
    const bool is_number =
        own.step && any(words_.role_set(own.step), Role::cardinal | Role::tens | Role::time_unit);
    if (!marker.step || marker.end < own.end || (is_number && marker.end == own.end)) {
      if (own.step) return take_own(token, own);
      part(token);
    } else if (marker.end == own.end) {  // "pound" is a measure and a currency
      take(token, words_, own);
      token.lexeme.roles = token.lexeme.roles | Role::currency;
      roles_ = roles_ | Role::currency;
      token.marker = marker.step.value();
    } else {
      take(token, markers_, marker);
      token.marker = token.lexeme.value;
    }
  }

  /// The `bn` of `$40bn-$50bn`, the `b` of `$5b/$6b`: it begins no `BN$`, no `B/`.
  constexpr bool is_scale_of_digits(const Found& own, const Token& token) const noexcept {
    return own.step && any(words_.role_set(own.step), Role::scale | Role::scale_letter) &&
           token.touches() && size_ > 0 && tokens_[size_ - 1].is_digits();
  }

  /// "fünfzigtausend": the token ends behind the first number word, the next begins there.
  [[gnu::always_inline]] constexpr void part(Token& token) noexcept {
    if (triggers_.may_join(token.end - token.begin) || token.begin == part_end_) part_joined(token);
  }

  [[gnu::noinline]] constexpr void part_joined(Token& token) noexcept {
    const bool is_rest = token.begin == part_end_ && token.touches();
    if (!token.is_word() || !(is_rest || triggers_.may_be_joined(word_of(token)))) return;
    const std::size_t end = first_part_end_(words_, word_of(token), is_rest);
    if (end == 0) return;
    part_end_ = token.end = static_cast<std::uint32_t>(end);
    token.hash = hash_word(word_of(token).view());
    take_own(token, {words_.step(word_of(token), 0, token.hash), token.end, 0});
    drop_cut();
    cutter_.go_on_from(end);
  }

  constexpr void take_own(Token& token, const Found& own) noexcept {
    take(token, words_, own);
    if (token.is(Role::currency)) token.marker = token.lexeme.value;
  }

  constexpr void take(Token& token, const Vocabulary& words, const Found& found) noexcept {
    token.lexeme = words.lexeme(found.step);
    roles_ = roles_ | token.lexeme.roles;
    token.end = found.end;
    if (found.more == 0) return;
    token.kind = TokenKind::word;
    next_ += found.more;
  }

  constexpr Found find(const Vocabulary& words, Step step, const Token& first) noexcept {
    Found found;
    if (has_meaning(words, step, first)) found = {step, first.end, 0};
    const std::uint16_t node = step.node();
    return node != 0 && may_go_on(words, node) ? go_on(words, first, node, found) : found;
  }

  /// Tells most words off that no phrase goes on with.
  constexpr bool may_go_on(const Vocabulary& words, std::uint16_t node) const noexcept {
    if (next_ == tokens_.size()) return true;
    const Token& piece = tokens_[next_];
    if (piece.kind != TokenKind::word && piece.kind != TokenKind::mark) return false;
    return words.may_hold(piece.hash, node) || is_hyphen(piece);
  }

  /// Follows the phrases that go on behind the first token; the longest one, or `found`.
  [[gnu::noinline]] constexpr Found go_on(const Vocabulary& words, const Token& first,
                                          std::uint16_t node, Found found) noexcept {
    int more = 0;
    bool touching = true;
    while (node != 0) {
      more = next_piece(more, touching);
      if (more == 0) break;
      const Token& piece = ahead(more);
      if (!words.may_hold(piece.hash, node)) break;
      const Step step = words.step(word_of(piece), node, piece.hash);
      if (!step) break;
      if (has_meaning(words, step, first, touching) || is_no_pronoun(step, first, more)) {
        found = {step, piece.end, more};
      }
      node = step.node();
    }
    return found;
  }

  static constexpr bool has_meaning(const Vocabulary& words, Step step, const Token& first,
                                    bool touching = true) noexcept {
    const std::uint8_t flags = step.flags();
    if (words.role_set(step) == Role::none &&
        (flags & (manner | abbreviation | needs_count | document | moves | says_estimate)) == 0) {
      return false;
    }
    return (flags & (needs_capitals | needs_touching)) == 0 ||
           is_written_so(flags, first.casing, touching);
  }

  /// "US $5", "us $5" at the beginning, "5 us $"; but "it cost us $5".
  constexpr bool is_no_pronoun(Step step, const Token& first, int more) noexcept {
    constexpr std::uint8_t either = needs_capitals | needs_touching;
    if ((step.flags() & either) != either) return false;
    if (first.casing != Casing::lower || size_ == 0) return true;
    constexpr Role of_figure = Role::qualifier | Role::connector | Role::between | Role::from;
    if (tokens_[size_ - 1].is(of_figure)) return true;  // "about us $5", "to us $6"
    const Token& number = ahead(more + 1);
    return !number.is_digits() || !number.touches();
  }

  [[gnu::noinline]] static constexpr bool is_written_so(std::uint8_t flags, Casing casing,
                                                        bool touching) noexcept {
    return ((flags & needs_capitals) != 0 && casing == Casing::capitals) ||
           ((flags & needs_touching) != 0 && touching);
  }

  /// The place of the next part of a phrase, or 0: behind nothing, one blank, a line break or a
  /// hyphen.
  constexpr int next_piece(int at, bool& touching) noexcept {
    const Token* piece = &ahead(++at);
    if (piece->gap == Gap::wide || piece->gap == Gap::paragraph) return 0;
    touching = touching && piece->touches();
    if (is_hyphen(*piece) && piece->touches()) {
      touching = false;
      piece = &ahead(++at);
      if (piece->gap == Gap::wide || piece->gap == Gap::paragraph) return 0;
    }
    if (piece->is_mark(U'.') && !piece->touches()) return 0;
    return piece->kind == TokenKind::word || piece->kind == TokenKind::mark ? at : 0;
  }

  Cutter cutter_;
  std::size_t at_;
  detail::LazyList<Token>& tokens_;
  int size_ = 0;       ///< of the tokens that have their meaning
  int next_ = 0;       ///< the first of those that are only cut
  int inner_end_ = 0;  ///< before it no sentence ends among them, but for the first
  Role roles_ = Role::none;
  std::uint32_t part_end_ = ~0U;  ///< of the last part of a joined number that has its meaning
  Token edge_{};
  FirstPartEnd first_part_end_;
  const WordFilter& triggers_;
  const Vocabulary& words_;
  const Vocabulary& markers_;
};

}  // namespace finq::inline v0_1::text
