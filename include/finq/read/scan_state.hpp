// Where a scan stands: the passage at hand, and the figures still to give out.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/read/kind_roles.hpp"
#include "finq/read/passage_reader.hpp"
#include "finq/text/skimmer.hpp"

namespace finq::inline v0_1::read {

/// Reads passage after passage of a window of the text.
class ScanState {
 public:
  /// Sets `match` to the next figure. False at the end of the window, or, unless `is_last`, where
  /// more text is needed to tell how a passage goes on; `position()` then says what to keep.
  constexpr bool next(std::string_view text, bool is_last, const Options& options,
                      Match& match) noexcept {
    passage_.bind(tokens_);
    figures_.bind(figure_room_);
    const Context context{&passage_, &options, nullptr, options.kinds, false};
    for (;;) {
      for (; given_ < figures_.size(); ++given_) {
        const Figure& figure = figures_[given_];
        if (!is_wanted(context, figure)) continue;
        match = to_match(context, figure, offset_);
        ++given_;
        return true;
      }
      if (position_ >= text.size() || !read_passage(text, is_last, context)) return false;
    }
  }

  /// The byte of the window before which everything is done.
  constexpr std::size_t position() const noexcept { return position_; }
  /// True where figures wait that view the window.
  constexpr bool is_pending() const noexcept { return given_ < figures_.size(); }

  /// Begins a text anew. To assign a new state would write all the room of its lists.
  constexpr void restart() noexcept {
    figures_.clear();
    given_ = 0;
    position_ = 0;
    loud_ = 0;
    offset_ = 0;
  }

  /// Tells that `count` bytes were left out of the text behind the window.
  constexpr void pass_over(std::size_t count) noexcept { offset_ += count; }

  /// Tells that the first `count` bytes of the window were dropped.
  constexpr void drop(std::size_t count) noexcept {
    position_ -= count;
    loud_ = loud_ > count ? loud_ - count : 0;
    offset_ += count;
    figures_.clear();
    given_ = 0;
  }

 private:
  constexpr bool is_wanted(const Context& context, const Figure& figure) const noexcept {
    if (!context.kinds.contains(figure.reading.kind)) return false;
    return !figure.is(Kind::number) || is_plain_number(context, figure);
  }

  constexpr bool read_passage(std::string_view text, bool is_last,
                              const Context& context) noexcept {
    figures_.clear();
    given_ = 0;
    const text::Language& language = *context.options->language;
    if (position_ >= loud_) {
      const std::size_t begin = position_;
      if (skims(text, is_last, language)) return false;
      if (position_ > begin) return true;
    }
    const auto ending = passage_.read(text, language, text::tables::marker_words, position_, false);
    const bool needs_more = ending == text::Ending::text || ending == text::Ending::unsettled;
    if (needs_more && !is_last) return false;
    const int stopped = may_hold_wanted(context) ? read_figures(context) : passage_.size();
    const std::size_t begin = position_;
    if (stopped < passage_.size()) {  // the list is full: go on behind its last figure
      position_ = passage_[stopped].begin;
    } else if (ending == text::Ending::full) {
      cut(begin);
    } else {
      position_ = passage_.end();
    }
    if (position_ <= begin) position_ = passage_.end();
    return true;
  }

  /// Returns the token at which the reader stopped.
  constexpr int read_figures(const Context& context) noexcept {
    Coverage coverage;
    PassageReader reader{context, figures_, coverage};
    return reader.read();
  }

  /// Moves on to where a figure may be. True where more text has to tell whether there is one.
  constexpr bool skims(std::string_view text, bool is_last,
                       const text::Language& language) noexcept {
    text::Skimmer skimmer{text, language, text::tables::marker_words};
    position_ = skimmer.skim(position_, is_last);
    loud_ = skimmer.loud();
    return skimmer.needs_more();
  }

  /// A sentence longer than a passage: its last part is read again, with what follows it.
  constexpr void cut(std::size_t begin) noexcept {
    const int at = passage_.size() - text::Lexer::kept;
    position_ = at > 0 ? passage_[at].begin : passage_.end();
    while (figures_.size() > 0 && is_behind(position_)) figures_.pop();
    if (figures_.size() > 0) {
      const Token& last = passage_[figures_.last()->end - 1];
      if (last.end > position_) position_ = last.end;
    }
    if (position_ <= begin) position_ = passage_.end();
  }

  constexpr bool is_behind(std::size_t position) const noexcept {
    return passage_[figures_.last()->begin].begin >= position;
  }

  /// Most have two tokens or more, and of what is read again behind a full passage half has to say
  /// what the last one is; where a sentence has more, it is read in parts.
  static constexpr int most_figures = (text::Passage::capacity - text::Lexer::kept / 2) / 2;

  // The lists are bound to their room at each call: a scan may be copied.
  text::PassageRoom<Passage::capacity> tokens_;
  detail::LazyArray<Figure, most_figures> figure_room_;
  Passage passage_;
  FigureList figures_;
  std::size_t position_ = 0;
  std::size_t loud_ = 0;  ///< up to there it is of no use to skim
  std::uint64_t offset_ = 0;
  int given_ = 0;
};

}  // namespace finq::inline v0_1::read
