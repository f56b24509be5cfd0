// Tests of numbers: digits, words and scales, exact to the last digit.
// SPDX-License-Identifier: MIT
#include "finq/text/number.hpp"

#include <cstdint>
#include <string>
#include <string_view>

#include "check_twice.hpp"
#include "finq/tables/marker_table.hpp"
#include "finq/tables/words_chinese.hpp"
#include "finq/tables/words_english.hpp"
#include "finq/tables/words_german.hpp"
#include "finq/tables/words_japanese.hpp"

using namespace finq;
using finq::text::Language;
using finq::text::Number;
using finq::text::NumberFault;

namespace {

/// What a reader finds at the first token.
struct Reading {
  Number number;
  NumberFault fault = NumberFault::none;
  bool is_read = false;
  std::size_t end = 0;  ///< the byte behind it
};

constexpr Reading read(std::string_view phrase, const Language& language = languages::english) {
  text::PassageRoom<text::Passage::capacity> room;
  text::Passage passage{room};
  passage.read(phrase, language, text::tables::marker_words, 0, true);
  text::NumberReader reader{passage, language.decimal_mark};
  Reading reading;
  reading.is_read = reader.read(0, reading.number);
  reading.fault = reader.fault();
  if (reading.is_read) reading.end = passage[reading.number.end - 1].end;
  return reading;
}

constexpr Decimal scaled(std::int64_t coefficient, int exponent) {
  return Decimal::scaled(coefficient, exponent).value();
}

/// The whole text is one number with that value.
constexpr bool reads(std::string_view text, Decimal value,
                     const Language& language = languages::english) {
  const Reading reading = read(text, language);
  return reading.is_read && reading.number.value == value && reading.end == text.size();
}

/// A number of so many bytes stands at the begin of the text.
constexpr bool stops(std::string_view text, std::size_t end, Decimal value) {
  const Reading reading = read(text);
  return reading.is_read && reading.number.value == value && reading.end == end;
}

/// 0 to 999,999 as an American says it.
std::string spell(int value, bool with_and) {
  static const char* const small[] = {"zero",    "one",     "two",       "three",    "four",
                                      "five",    "six",     "seven",     "eight",    "nine",
                                      "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                      "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
  static const char* const tens[] = {"",      "",      "twenty",  "thirty", "forty",
                                     "fifty", "sixty", "seventy", "eighty", "ninety"};
  if (value < 20) return small[value];
  if (value < 100) {
    return std::string{tens[value / 10]} + (value % 10 != 0 ? "-" + spell(value % 10, false) : "");
  }
  const int unit = value < 1000 ? 100 : 1000;
  std::string text = spell(value / unit, with_and) + (unit == 100 ? " hundred" : " thousand");
  const int rest = value % unit;
  if (rest == 0) return text;
  return text + (with_and && rest < 100 ? " and " : " ") + spell(rest, with_and);
}

}  // namespace

TEST_CASE("digits and scales multiply exactly") {
  CHECK_TWICE(reads("39.8 billion", 39'800'000'000));
  CHECK_TWICE(reads("4.89 million", 4'890'000));
  CHECK_TWICE(reads("5 lakh crore", 5'000'000'000'000));
  CHECK_TWICE(reads("12,34,567", 1'234'567));
  CHECK_TWICE(reads("2 hundred thousand", 200'000));
  CHECK_TWICE(reads("5-million", 5'000'000));
  CHECK_TWICE(reads("5  million", 5'000'000));
  CHECK_TWICE(reads("1,5 Milliarden", 1'500'000'000, languages::german));
  CHECK_TWICE(reads("12345678901234567890123456789.012345678 billion",
                    scaled(1'234'567'890'123'456'789, 19) + 123'456'789'012'345'678));
}

TEST_CASE("what a scale does not belong to stays outside") {
  CHECK_TWICE(stops("5 dollars", 1, 5));
  CHECK_TWICE(stops("5. Million", 1, 5));
  CHECK_TWICE(stops("5 million thousand", 9, 5'000'000));
  CHECK_TWICE(stops("5 (million)", 1, 5));
}

TEST_CASE("number words are read to the last digit") {
  CHECK_TWICE(reads("seven", 7));
  CHECK_TWICE(reads("twenty-one", 21));
  CHECK_TWICE(reads("twenty one", 21));
  CHECK_TWICE(reads("two hundred and fifty thousand", 250'000));
  CHECK_TWICE(reads("three thousand five hundred", 3500));
  CHECK_TWICE(reads("nine hundred ninety-nine thousand nine hundred and ninety-nine", 999'999));
  CHECK_TWICE(reads("one hundred million", 100'000'000));
  CHECK_TWICE(reads("zero", 0));
  for (int value = 0; value < 1'000'000; value += value < 2200 ? 1 : 1237) {
    for (const bool with_and : {false, true}) {
      const std::string text = spell(value, with_and);
      if (!reads(text, value)) FAIL_CHECK(text);
    }
  }
}

TEST_CASE("words that make no number together are two numbers") {
  CHECK_TWICE(stops("twenty twenty", 6, 20));
  CHECK_TWICE(stops("five six", 4, 5));
  CHECK_TWICE(stops("fifteen five", 7, 15));
  CHECK_TWICE(stops("twenty fifteen", 6, 20));
  CHECK_TWICE(stops("five and six", 4, 5));
  CHECK_TWICE(stops("two, three", 3, 2));
}

TEST_CASE("an article and a half are numbers before a scale") {
  CHECK_TWICE(reads("a million", 1'000'000));
  CHECK_TWICE(reads("a hundred", 100));
  CHECK_TWICE(reads("half a billion", 500'000'000));
  CHECK_TWICE(reads("a half million", 500'000));
  CHECK_TWICE(reads("two and a half", scaled(25, -1)));
  CHECK_TWICE(reads("two and a half billion", 2'500'000'000));
  CHECK_TWICE(read("a dollar").number.is_article);
  CHECK_TWICE(!read("a million").number.is_article);
  CHECK_TWICE(!read("half of").is_read);
}

TEST_CASE("point and its digits are spoken") {
  CHECK_TWICE(reads("four point eight nine", scaled(489, -2)));
  CHECK_TWICE(reads("zero point zero five", scaled(5, -2)));
  CHECK_TWICE(reads("two point five million", 2'500'000));
}

TEST_CASE("fractions behind a whole number and shares before a unit are exact") {
  CHECK_TWICE(reads("1½", scaled(15, -1)));
  CHECK_TWICE(reads("4 1/2", scaled(45, -1)));
  CHECK_TWICE(reads("2¾ million", 2'750'000));
  CHECK_TWICE(stops("1 1/3", 1, 1));  // a third has no end
  CHECK_TWICE(stops("3/4 percent", 3, scaled(75, -2)));
  CHECK_TWICE(stops("one-half percent", 8, scaled(5, -1)));
  CHECK_TWICE(stops("1/4 of 1%", 8, scaled(25, -2)));
  CHECK_TWICE(stops("5-1/4 to 5-1/2 percent", 5, scaled(525, -2)));
  CHECK_TWICE(stops("1/2 to 3/4 percent", 3, scaled(5, -1)));
}

TEST_CASE("scales of scripts without blanks fall and add up") {
  CHECK_TWICE(reads("1亿2000万", 120'000'000, languages::chinese));
  CHECK_TWICE(reads("398亿", 39'800'000'000, languages::chinese));
  CHECK_TWICE(reads("1.5万亿", 1'500'000'000'000, languages::chinese));
}

TEST_CASE("what is less than the last scale is added before a currency") {
  CHECK_TWICE(read("12亿3456万7890元", languages::chinese).number.value == Decimal{1'234'567'890});
  CHECK_TWICE(read("5万6000円", languages::japanese).number.value == Decimal{56'000});
  CHECK_TWICE(read("5万6千円", languages::japanese).number.value == Decimal{56'000});
  CHECK_TWICE(read("5万12000円", languages::japanese).number.value == Decimal{50'000});  // not less
  CHECK_TWICE(read("1亿2020年", languages::chinese).number.value == Decimal{100'000'000});
  CHECK_TWICE(read("5mn1 euros").number.value == Decimal{5'000'000});  // a footnote
}

TEST_CASE("a digit that is left open makes no number") {
  CHECK_TWICE(!read("十几亿元", languages::chinese).is_read);
  CHECK_TWICE(!read("数十亿元", languages::chinese).is_read);
  CHECK_TWICE(!read("三点几亿元", languages::chinese).is_read);
  CHECK_TWICE(reads("三点五亿", 350'000'000, languages::chinese));
}

TEST_CASE("the one before a hundred may be left out") {
  CHECK_TWICE(reads("hundred and fifty", 150));
  CHECK_TWICE(reads("hundred fifty thousand", 150'000));
  CHECK_TWICE(!read("hundred").is_read);
}

TEST_CASE("a plus between the number and its scale says over") {
  CHECK_TWICE(reads("200+ million", 200'000'000));
  CHECK_TWICE(read("200+ million").number.qualifier != 0);
  CHECK_TWICE(read("10-plus years").number.qualifier != 0);
  CHECK_TWICE(read("30 or more years").number.qualifier != 0);
  CHECK_TWICE(read("10 years").number.qualifier == 0);
}

TEST_CASE("bare digits are told from numbers with marks, scales or words") {
  CHECK_TWICE(read("2025").number.is_bare);
  CHECK_TWICE(!read("2,025").number.is_bare);
  CHECK_TWICE(!read("2025 million").number.is_bare);
  CHECK_TWICE(!read("five").number.is_bare);
  CHECK_TWICE(read("five").number.in_words);
  CHECK_TWICE(read("5 million").number.has_scale && read("5 million").number.scale == 6);
}

TEST_CASE("the fault says why no number was read") {
  CHECK_TWICE(read("sales").fault == NumberFault::absent);
  CHECK_TWICE(read("1,23,45").fault == NumberFault::malformed);
  CHECK_TWICE(read("1234567890123456789012345678901234567890").fault == NumberFault::too_long);
  CHECK_TWICE(!read("sales").is_read && !read("1,23,45").is_read && !read("").is_read);
}
