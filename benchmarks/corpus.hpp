// Texts to time the scanner on, made up from a fixed seed.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace corpus {

/// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014): the same
/// texts on every machine, which the standard's distributions do not promise.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
  }

  std::size_t below(std::size_t bound) { return static_cast<std::size_t>(next() % bound); }

  std::string_view one_of(std::span<const std::string_view> words) {
    return words[below(words.size())];
  }

 private:
  std::uint64_t state_;
};

/// Puts a drawn word or number where a pattern has a slot: `{n}` a small number, `{d}` a decimal,
/// `{y}` a year, `{w}` a plain word, `{m}` a month, `{p}` a product or company.
inline void append(std::string& text, std::string_view pattern, Random& random) {
  static constexpr std::string_view words[] = {
      "customers",   "demand",       "the platform", "margin",    "inventory",
      "shipments",   "our partners", "management",   "supply",    "engineering",
      "the network", "operations",   "pipeline",     "quality",   "execution",
      "capacity",    "the team",     "pricing",      "retention", "infrastructure"};
  static constexpr std::string_view months[] = {"January", "March", "June", "September",
                                                "December"};
  static constexpr std::string_view names[] = {"Acme", "Northwind", "Globex", "Initech", "Umbra"};
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] != '{') {
      text += pattern[i];
      continue;
    }
    switch (pattern[i + 1]) {
      case 'n': text += std::to_string(2 + random.below(97)); break;
      case 'd':
        text += std::to_string(1 + random.below(99)) + '.' + std::to_string(random.below(10));
        break;
      case 'y': text += std::to_string(2015 + random.below(12)); break;
      case 'm': text += random.one_of(months); break;
      case 'p': text += random.one_of(names); break;
      default: text += random.one_of(words);
    }
    i += 2;
  }
}

/// At least `size` bytes of sentences: of every `of` sentences, `figures` hold one or more figures.
inline std::string sentences(std::size_t size, std::span<const std::string_view> with,
                             std::span<const std::string_view> without, unsigned figures,
                             unsigned of, std::uint64_t seed) {
  Random random{seed};
  std::string text;
  text.reserve(size + 512);
  for (unsigned in_paragraph = 0; text.size() < size; ++in_paragraph) {
    append(text, random.one_of(random.below(of) < figures ? with : without), random);
    text += in_paragraph % 8 == 7 ? "\n\n" : " ";
  }
  return text;
}

inline constexpr std::string_view talk[] = {
    "As I mentioned, {w} remains strong and we continue to see {w} improve across {w}.",
    "I'd like to thank {w} for a great job, and with that let me turn it over to {p}.",
    "We believe that {w} and {w} give us confidence, and our focus on {w} has not changed.",
    "That's a good question, and what I would say is that {w} takes time.",
    "Good morning, everyone, and thank you for joining us to discuss {w} and {w} today.",
    "So when you think about {w}, it really comes back to {w} and how {p} works with {w}.",
    "Our view has always been that {w} leads, {w} follows, and {w} will come later on.",
    "Operator, we are ready to take the next question from the line of {p}, please."};

inline constexpr std::string_view talk_with_figures[] = {
    "Revenue was ${d} million, up {n}% year-over-year, driven by {w} and {w}.",
    "We expect gross margin of {d}% to {d}% for the third quarter of {y}.",
    "Adjusted EBITDA came in at ${d} million, compared with ${d} million a year ago.",
    "Over the next five years we plan to invest approximately ${n} billion in {w}.",
    "That was {n} basis points better than the second quarter, and {w} grew {d}%.",
    "For fiscal {y}, we now see earnings of ${d} to ${d} per share."};

inline constexpr std::string_view wire[] = {
    "{p} SAID IT WILL BUY {n} PCT OF {p} FOR {d} MLN DLRS.",
    "Oper shr {n} cts vs {n} cts. Net {d} mln vs {d} mln.",
    "Sales rose {d} pct to {d} billion dlrs in the year ended {m} 31, {y}.",
    "{p} said profit for the nine months was {d} mln dlrs, or {n} cts a share."};

inline constexpr std::string_view wire_without[] = {"{p} said it had no comment on {w} or {w}.",
                                                    "Traders said {w} and {w} were quiet."};

inline constexpr std::string_view filing[] = {
    "Net sales increased ${d} million, or {d}%, for the year ended {m} 31, {y} compared to {y}.",
    "Interest expense was ${d} million and ${d} million in {y} and {y}, respectively.",
    "The notes bear interest at {d}% and mature in {y}; ${n} million was outstanding."};

inline constexpr std::string_view filing_without[] = {
    "The Company recognizes revenue when control of {w} transfers to the customer.",
    "Management evaluates {w} and {w} on the basis of historical experience and judgment.",
    "See the notes to the consolidated financial statements for a description of {w}."};

/// Talk of managers: about a figure in every 200 bytes.
inline std::string calls(std::size_t size) {
  return sentences(size, talk_with_figures, talk, 3, 10, 1);
}
/// News in telegram style: a figure in every 30 bytes.
inline std::string telegrams(std::size_t size) {
  return sentences(size, wire, wire_without, 9, 10, 2);
}
/// Paragraphs of annual reports.
inline std::string reports(std::size_t size) {
  return sentences(size, filing, filing_without, 5, 10, 3);
}
/// Prose without any figure.
inline std::string figure_free(std::size_t size) { return sentences(size, talk, talk, 0, 1, 4); }

/// One pattern again and again, up to `size` bytes.
inline std::string repeated(std::string_view pattern, std::size_t size) {
  std::string text;
  while (text.size() < size) text += pattern;
  return text;
}

}  // namespace corpus
