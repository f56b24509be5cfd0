// How matches and refusals are shown: a table, or JSON lines.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "figures.hpp"
#include "finq/jsonl.hpp"
#include "reading.hpp"
#include "settings.hpp"

namespace finq::tool {

/// Writes to standard output, a block at a time.
class Report {
 public:
  explicit Report(const Settings& settings) : settings_{&settings}, figures_{settings} {}
  ~Report() { flush(); }
  Report(const Report&) = delete;
  Report& operator=(const Report&) = delete;

  /// `line` is 0 where lines are not counted.
  void add(const Match& match, std::uint64_t line) {
    const std::optional<Converted> converted = figures_.convert(match);
    if (settings_->layout == Layout::jsonl) {
      jsonl::Writer writer{out_};
      writer.begin();
      if (line != 0) writer.field("line", line);
      jsonl::write_fields(writer, match);
      if (const auto dates = figures_.dates(match)) {
        writer.field("from", dates->first().text().view()).field("to", dates->last().text().view());
      }
      if (converted) {
        writer.key("converted");
        converted->write(out_);
      }
      writer.end();
      out_ += '\n';
    } else {
      add_row(match, line, converted);
    }
    if (out_.size() > 65536) flush();
  }

  /// What `parse` says of a phrase that it refuses.
  void add(const ParseError& error, std::string_view phrase, std::uint64_t line) {
    if (settings_->layout == Layout::table) {
      if (line != 0) out_ += std::to_string(line) + ": ";
      out_ += message(error, phrase) + '\n';
      return;
    }
    jsonl::Writer writer{out_};
    writer.begin();
    if (line != 0) writer.field("line", line);
    writer.key("error");
    jsonl::Writer inner{out_};
    inner.begin();
    inner.field("offset", error.offset).field("expected", strip_article(error.expected));
    inner.field("found", found(error, phrase)).field("message", message(error, phrase));
    inner.end();
    writer.end();
    out_ += '\n';
  }

  /// "byte 4: the number has no unit: expected a scale or a currency, found percent"
  static std::string message(const ParseError& error, std::string_view phrase) {
    std::string text = "byte " + std::to_string(error.offset) + ": ";
    text += describe(error.code);
    text += ": expected ";
    text += describe(error.expected);
    text += ", found ";
    text += found(error, phrase);
    return text;
  }

  /// The same in several lines, with a caret under the byte and perhaps a hint.
  static std::string explanation(const ParseError& error, std::string_view phrase) {
    std::string text;
    write(std::back_inserter(text), explain(error, phrase));
    return text;
  }

  /// One line for each currency that could not be converted: "no rate from RUB to USD on …".
  const std::set<std::string>& complaints() const { return figures_.complaints(); }

  void flush() {
    std::fwrite(out_.data(), 1, out_.size(), stdout);
    std::fflush(stdout);
    out_.clear();
  }

 private:
  static std::string_view strip_article(Expected expected) { return describe(expected); }

  /// The word at the error, or "the end"; a byte that is no text by its number.
  static std::string found(const ParseError& error, std::string_view phrase) {
    const std::string_view word = say::word_at(phrase, error.offset);
    if (word.empty()) return "the end";
    if (text::decode(word, 0).size != 0) return std::string{word};
    char byte[16];
    std::snprintf(byte, sizeof byte, "byte 0x%02x", static_cast<unsigned>(text::byte_at(word, 0)));
    return byte;
  }

  std::string reading_with_dates(const Match& match) const {
    std::string text = reading(match);
    if (const auto dates = figures_.dates(match)) {
      text += "  " + std::string{dates->first().text().view()} + " … " +
              std::string{dates->last().text().view()};
    }
    return text;
  }

  void add_row(const Match& match, std::uint64_t line, const std::optional<Converted>& converted) {
    if (!headed_) {
      out_ += settings_->by_line ? "  line    byte  " : "    byte  ";
      out_ += "kind      reading                       ";
      if (settings_->resolves) out_.append(16, ' ');
      if (settings_->exchange) {
        pad("in " + std::string{settings_->exchange->to().code().view()}, 36);
      }
      out_ += "says                  text\n";
      headed_ = true;
    }
    char place[48];
    if (settings_->by_line) {
      std::snprintf(place, sizeof place, "%6llu  ", static_cast<unsigned long long>(line));
      out_ += place;
    }
    std::snprintf(place, sizeof place, "%8llu  ", static_cast<unsigned long long>(match.start()));
    out_ += place;
    if (settings_->in_color) out_ += "\033[36m";
    pad(std::string{name(match.kind())}, 8);
    if (settings_->in_color) out_ += "\033[0m";
    pad(reading_with_dates(match), settings_->resolves ? 44 : 28);
    if (settings_->exchange) pad(converted ? converted->text() : "", 36);
    pad(remarks(match), 20);
    for (const char c : match.text()) out_ += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
    out_ += '\n';
  }

  /// Pads to a width in characters, not bytes.
  void pad(const std::string& text, std::size_t width) {
    std::size_t size = 0;
    for (std::size_t i = 0; i < text.size(); ++i) size += text::is_continuation(text, i) ? 0U : 1U;
    out_ += text;
    out_.append(size < width ? width - size + 2 : 2, ' ');
  }

  const Settings* settings_;
  Figures figures_;
  std::string out_;
  bool headed_ = false;
};

}  // namespace finq::tool
