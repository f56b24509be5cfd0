// Tests of numbers in scripts without blanks: an oracle writes them, the reader gives them back.
// SPDX-License-Identifier: MIT
#include "finq/text/unspaced_number.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "check_twice.hpp"
#include "finq/languages.hpp"
#include "finq/parse.hpp"
#include "finq/tables/marker_table.hpp"
#include "finq/text/numeral_sign.hpp"
#include "finq/text/passage.hpp"
#include "random_numbers.hpp"

using namespace finq;

namespace {

constexpr Options in_chinese{.language = &languages::chinese};
constexpr Options in_japanese{.language = &languages::japanese};
constexpr Options in_korean{.language = &languages::korean};

using Signs = std::array<std::string_view, 10>;

constexpr Signs chinese_digits{"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr Signs korean_digits{"영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"};

/// A number in signs without a zero: Japanese, Korean.
struct Writing {
  Signs digits;
  std::array<std::string_view, 3> units;   ///< ten, a hundred, a thousand
  std::array<std::string_view, 3> scales;  ///< 10^4, 10^8, 10^12
  bool counts_thousands = false;           ///< `一千万`, where a scale follows
  std::string_view joint;                  ///< behind a scale
};

constexpr Writing japanese{chinese_digits, {"十", "百", "千"}, {"万", "億", "兆"}, false, ""};
constexpr Writing counted_japanese{
    chinese_digits, {"十", "百", "千"}, {"万", "億", "兆"}, true, ""};
constexpr Writing korean{korean_digits, {"십", "백", "천"}, {"만", "억", "조"}, false, ""};
constexpr Writing spaced_korean{korean_digits, {"십", "백", "천"}, {"만", "억", "조"}, false, " "};

/// What stands before each scale, the smallest first.
std::array<int, 4> groups_of(std::int64_t value) {
  std::array<int, 4> groups{};
  for (int& group : groups) {
    group = static_cast<int>(value % 10'000);
    value /= 10'000;
  }
  return groups;
}

std::string group_in_signs(int group, const Writing& writing, bool is_scaled) {
  std::string text;
  int place = 1000;
  for (std::size_t left = 3; left > 0; --left, place /= 10) {
    const std::size_t unit = left - 1;
    const int digit = group / place % 10;
    if (digit == 0) continue;
    const bool is_counted = digit > 1 || (unit == 2 && is_scaled && writing.counts_thousands);
    if (is_counted) text += writing.digits[static_cast<std::size_t>(digit)];
    text += writing.units[unit];
  }
  if (group % 10 != 0) text += writing.digits[static_cast<std::size_t>(group % 10)];
  return text;
}

std::string in_signs(std::int64_t value, const Writing& writing) {
  const std::array<int, 4> groups = groups_of(value);
  std::string text;
  for (std::size_t left = groups.size(); left > 0; --left) {
    const std::size_t i = left - 1;
    if (groups[i] == 0) continue;
    if (!text.empty()) text += writing.joint;
    text += group_in_signs(groups[i], writing, i > 0);
    if (i > 0) text += writing.scales[i - 1];
  }
  return text;
}

/// `3억2000만500`.
std::string in_digits_and_signs(std::int64_t value, const Writing& writing) {
  const std::array<int, 4> groups = groups_of(value);
  std::string text;
  for (std::size_t left = groups.size(); left > 0; --left) {
    const std::size_t i = left - 1;
    if (groups[i] == 0) continue;
    if (!text.empty()) text += writing.joint;
    text += std::to_string(groups[i]);
    if (i > 0) text += writing.scales[i - 1];
  }
  return text;
}

/// How a Chinese writer says two of a unit.
enum class Two : std::uint8_t { formal, spoken };

/// 1 to 9999; `is_behind` something greater.
std::string chinese_group(int group, bool is_behind, Two two) {
  static constexpr std::array<std::string_view, 4> units{"", "十", "百", "千"};
  std::string text;
  bool skipped = false;
  int place = 1000;
  for (std::size_t left = 4; left > 0; --left, place /= 10) {
    const std::size_t unit = left - 1;
    const int digit = group / place % 10;
    if (digit == 0) {
      skipped = !text.empty();
      continue;
    }
    if (skipped) text += "零";
    skipped = false;
    const bool is_plain_ten = unit == 1 && digit == 1 && text.empty() && !is_behind;  // 十五
    const bool is_spoken = digit == 2 && unit >= 2 && two == Two::spoken;
    if (!is_plain_ten) text += is_spoken ? "两" : chinese_digits[static_cast<std::size_t>(digit)];
    text += units[unit];
  }
  return text;
}

/// 万 counts 亿, too: `三万五千亿`.
std::string in_chinese_signs(std::int64_t value, Two two, bool is_behind = false) {
  const std::int64_t scale = value >= 100'000'000 ? 100'000'000 : 10'000;
  if (value < scale) return chinese_group(static_cast<int>(value), is_behind, two);
  const std::int64_t count = value / scale;
  const std::int64_t rest = value % scale;
  std::string text =
      count == 2 && two == Two::spoken ? "两" : in_chinese_signs(count, two, is_behind);
  text += scale == 10'000 ? "万" : "亿";
  if (rest == 0) return text;
  if (rest < scale / 10) text += "零";
  return text + in_chinese_signs(rest, two, true);
}

/// Every digit in full width, commas between groups of three.
std::string in_full_width(std::int64_t value) {
  static constexpr Signs digits{"０", "１", "２", "３", "４", "５", "６", "７", "８", "９"};
  const std::string plain = std::to_string(value);
  std::string text;
  for (std::size_t i = 0; i < plain.size(); ++i) {
    if (i > 0 && (plain.size() - i) % 3 == 0) text += "，";
    text += digits[static_cast<std::size_t>(plain[i] - '0')];
  }
  return text;
}

/// Whether the number before the name of the currency is that one, to the last digit.
bool reads(const std::string& number, std::int64_t value, std::string_view name, Currency currency,
           const Options& options) {
  const auto money = parse<Money>(number + std::string{name}, options);
  return money && *money == Money{value, currency};
}
bool reads_chinese(const std::string& number, std::int64_t value) {
  return reads(number, value, "元", CNY, in_chinese);
}
bool reads_japanese(const std::string& number, std::int64_t value) {
  return reads(number, value, "円", JPY, in_japanese);
}
bool reads_korean(const std::string& number, std::int64_t value) {
  return reads(number, value, "원", KRW, in_korean);
}

constexpr std::int64_t greatest = 1'000'000'000'000'000;

/// As many numbers of few digits as of many; every other one is full of zeros.
std::int64_t any_number(RandomNumbers& random) {
  std::int64_t limit = 10;
  for (std::int64_t places = random.between(0, 14); places > 0; --places) limit *= 10;
  const std::int64_t value = random.between(1, limit);
  std::int64_t sparse = 0;
  for (std::int64_t place = 1; place <= value; place *= 10) {
    if (random.between(0, 2) == 0) sparse += value / place % 10 * place;
  }
  return sparse > 0 && random.between(0, 1) == 0 ? sparse : value;
}

/// Calls `check` with 1 to 1200, with numbers around each power of ten, and with others.
template <class Check>
void check_numbers(std::uint64_t seed, Check check) {
  for (std::int64_t value = 1; value <= 1200; ++value) check(value);
  for (std::int64_t power = 10'000; power <= greatest; power *= 10) {
    for (const std::int64_t value : {power - 1, power, power + 1, power + power / 10}) {
      if (value <= greatest) check(value);
    }
  }
  RandomNumbers random{seed};
  for (int i = 0; i < 3000; ++i) check(any_number(random));
}

constexpr bool refuses(std::string_view text, const Options& options) {
  return !parse<Money>(text, options);
}

}  // namespace

TEST_CASE("the oracle writes as these languages do") {
  CHECK(in_chinese_signs(15, Two::formal) == "十五");
  CHECK(in_chinese_signs(115, Two::formal) == "一百一十五");
  CHECK(in_chinese_signs(1005, Two::formal) == "一千零五");
  CHECK(in_chinese_signs(1050, Two::formal) == "一千零五十");
  CHECK(in_chinese_signs(150'300, Two::formal) == "十五万零三百");
  CHECK(in_chinese_signs(100'005'000, Two::formal) == "一亿零五千");
  CHECK(in_chinese_signs(22'222, Two::spoken) == "两万两千两百二十二");
  CHECK(in_chinese_signs(3'500'000'000'000, Two::formal) == "三万五千亿");
  CHECK(in_signs(11'111, japanese) == "一万千百十一");
  CHECK(in_signs(10'000'000, counted_japanese) == "一千万");
  CHECK(in_signs(350'001'200, spaced_korean) == "삼억 오천만 천이백");
  CHECK(in_digits_and_signs(320'000'500, japanese) == "3億2000万500");
  CHECK(in_full_width(1'234'567) == "１，２３４，５６７");
}

TEST_CASE("Chinese signs are the number that was written, with zeros where one is left out") {
  check_numbers(1, [](std::int64_t value) {
    const std::string formal = in_chinese_signs(value, Two::formal);
    const std::string spoken = in_chinese_signs(value, Two::spoken);
    CAPTURE(formal);
    CAPTURE(spoken);
    CHECK(reads_chinese(formal, value));
    CHECK(reads_chinese(spoken, value));
  });
}

TEST_CASE("Japanese signs are the number that was written") {
  check_numbers(2, [](std::int64_t value) {
    const std::string plain = in_signs(value, japanese);
    const std::string counted = in_signs(value, counted_japanese);
    CAPTURE(plain);
    CAPTURE(counted);
    CHECK(reads_japanese(plain, value));
    CHECK(reads_japanese(counted, value));
  });
}

TEST_CASE("Korean signs are the number that was written, with blanks behind scales or without") {
  check_numbers(3, [](std::int64_t value) {
    const std::string plain = in_signs(value, korean);
    const std::string spaced = in_signs(value, spaced_korean);
    CAPTURE(plain);
    CAPTURE(spaced);
    CHECK(reads_korean(plain, value));
    CHECK(reads_korean(spaced, value));
  });
}

TEST_CASE("digits before signs of scales are the number that was written") {
  static constexpr Writing chinese{
      chinese_digits, {"十", "百", "千"}, {"万", "亿", "万亿"}, false, ""};
  check_numbers(4, [](std::int64_t value) {
    const std::string in_chinese_scales = in_digits_and_signs(value, chinese);
    const std::string in_japanese_scales = in_digits_and_signs(value, japanese);
    const std::string in_korean_scales = in_digits_and_signs(value, korean);
    const std::string in_spaced_scales = in_digits_and_signs(value, spaced_korean);
    CAPTURE(in_japanese_scales);
    // `5万亿3亿元`: nobody counts 亿 twice.
    if (value < 1'000'000'000'000) CHECK(reads_chinese(in_chinese_scales, value));
    CHECK(reads_japanese(in_japanese_scales, value));
    CHECK(reads_korean(in_korean_scales, value));
    CHECK(reads_korean(in_spaced_scales, value));
  });
}

TEST_CASE("digits of full width are read as others are") {
  check_numbers(5, [](std::int64_t value) {
    const std::string digits = in_full_width(value);
    CAPTURE(digits);
    CHECK(reads_chinese(digits, value));
    CHECK(reads_japanese(digits, value));
    CHECK(reads_korean(digits, value));
  });
  CHECK_TWICE(parse<Money>("１．５元", in_chinese) == Money{Decimal::scaled(15, -1).value(), CNY});
  CHECK(parse<Money>("３億５千万円", in_japanese) == Money{350'000'000, JPY});
}

TEST_CASE("a fraction stands before the scale") {
  CHECK(parse<Money>("1.5亿元", in_chinese) == Money{150'000'000, CNY});
  CHECK_TWICE(parse<Money>("一点五亿元", in_chinese) == Money{150'000'000, CNY});
  CHECK(parse<Money>("二点二五万元", in_chinese) == Money{22'500, CNY});
  CHECK(parse<Money>("3.5억원", in_korean) == Money{350'000'000, KRW});
  CHECK(refuses("五亿点三元", in_chinese));
}

TEST_CASE("digits take units: 5千万, 3百万") {
  CHECK(parse<Money>("5千万円", in_japanese) == Money{50'000'000, JPY});
  CHECK(parse<Money>("3百万元", in_chinese) == Money{3'000'000, CNY});
  CHECK_TWICE(parse<Money>("3억 5천만원", in_korean) == Money{350'000'000, KRW});
  CHECK(parse<Money>("1,234百万円", in_japanese) == Money{1'234'000'000, JPY});
}

TEST_CASE("a digit behind a scale stands for tenths of it in Chinese") {
  CHECK(parse<Money>("一万五元", in_chinese) == Money{15'000, CNY});
  CHECK(parse<Money>("三百五元", in_chinese) == Money{350, CNY});
  CHECK(parse<Money>("三百零五元", in_chinese) == Money{305, CNY});
}

TEST_CASE("what is no sure number is refused") {
  CHECK(refuses("三四元", in_chinese));
  CHECK(refuses("数百元", in_chinese));
  for (const std::string_view text :
       {"十七八元", "二三十元", "几百元", "几十万元", "二百几十元", "数千万元", "千百万元",
        "十几元", "一千零元", "零零元", "五五百元", "百千元", "一百一千元", "一百二百元",
        "三点几元"}) {
    CAPTURE(text);
    CHECK(refuses(text, in_chinese));
  }
  for (const std::string_view text : {"数百円", "三四円", "数十億円", "百百円", "何百円"}) {
    CAPTURE(text);
    CHECK(refuses(text, in_japanese));
  }
  for (const std::string_view text :
       {"수백원", "수십만원", "몇백원", "몇 만원", "백천원", "오만오만원"}) {
    CAPTURE(text);
    CHECK(refuses(text, in_korean));
  }
}

TEST_CASE("a number may be as great as an amount, and no greater one is cut") {
  CHECK(reads_chinese("九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九",
                      9'999'999'999'999'999));
  CHECK(refuses("九万亿亿亿亿亿元", in_chinese));
  CHECK(refuses(in_full_width(greatest) + "兆円", in_japanese) ==
        refuses("1000000000000000兆円", in_japanese));
}

namespace {

/// The marks of numeral_sign.hpp at the first token of a text.
struct Sign {
  bool is_numeral;
  bool is_full_width;
  bool is_mark;
  bool is_hangul;

  friend constexpr bool operator==(const Sign&, const Sign&) = default;
};

constexpr Sign sign(std::string_view text, const Options& options) {
  text::PassageRoom<text::Passage::capacity> room;
  text::Passage passage{room};
  passage.read(text, *options.language, text::tables::marker_words, 0, true);
  return {text::is_numeral_sign(passage, 0), text::is_full_width_digit(passage, 0),
          text::is_full_width_mark(passage[0]), text::is_hangul(passage, 0)};
}

}  // namespace

TEST_CASE("numeral signs are told from words and from digits") {
  CHECK_TWICE(sign("三", in_chinese) == Sign{true, false, false, false});
  CHECK_TWICE(sign("億", in_japanese) == Sign{true, false, false, false});
  CHECK_TWICE(sign("천", in_korean) == Sign{true, false, false, true});
  CHECK_TWICE(sign("５", in_japanese) == Sign{true, true, false, false});
  CHECK_TWICE(sign("，", in_chinese) == Sign{false, false, true, false});
  CHECK_TWICE(sign("．", in_chinese) == Sign{false, false, true, false});
  CHECK_TWICE(sign("5", in_chinese) == Sign{false, false, false, false});
  CHECK_TWICE(sign(",", in_chinese) == Sign{false, false, false, false});
  CHECK_TWICE(sign("元", in_chinese) == Sign{false, false, false, false});
  CHECK_TWICE(sign("가격", in_korean) == Sign{false, false, false, true});
  CHECK_TWICE(sign("three", Options{}) == Sign{false, false, false, false});
  CHECK_TWICE(sign("", Options{}) == Sign{false, false, false, false});
}
