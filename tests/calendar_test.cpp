// Tests of dates: every day of three years in every form that is read, and days that are none.
// SPDX-License-Identifier: MIT
#include "finq/read/calendar.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "check_twice.hpp"
#include "finq/languages.hpp"
#include "finq/parse.hpp"
#include "finq/read/numeric_date.hpp"
#include "finq/read/whole_number.hpp"
#include "finq/read/year_number.hpp"

using namespace finq;

namespace {

struct Day {
  int year;
  int month;
  int day;
};

/// A date of a form: "30 September 2025".
using Form = std::string (*)(const Day& day);
using Months = std::array<std::string_view, 12>;

constexpr Months english_months{"January",   "February", "March",    "April",
                                "May",       "June",     "July",     "August",
                                "September", "October",  "November", "December"};

std::string_view month_of(const Months& months, const Day& day) {
  return months[static_cast<std::size_t>(day.month - 1)];
}
std::string plain(int number) { return std::to_string(number); }
std::string two(int number) { return (number < 10 ? "0" : "") + plain(number); }

/// "30 September 2025", "30. September 2025", "30 de septiembre de 2025".
std::string day_first(const Day& day, const Months& months, std::string_view behind_day,
                      std::string_view behind_month = " ") {
  return plain(day.day) + std::string{behind_day} + std::string{month_of(months, day)} +
         std::string{behind_month} + plain(day.year);
}

/// "30th".
std::string ordinal(int day) {
  const bool is_teen = day / 10 == 1;
  const int last = is_teen ? 0 : day % 10;
  return plain(day) + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
}

/// "thirty-first".
std::string spelled(int day) {
  static constexpr std::array<std::string_view, 20> small{
      "",          "first",     "second",      "third",      "fourth",
      "fifth",     "sixth",     "seventh",     "eighth",     "ninth",
      "tenth",     "eleventh",  "twelfth",     "thirteenth", "fourteenth",
      "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"};
  if (day < 20) return std::string{small[static_cast<std::size_t>(day)]};
  if (day % 10 == 0) return day == 20 ? "twentieth" : "thirtieth";
  return (day < 30 ? "twenty-" : "thirty-") +
         std::string{small[static_cast<std::size_t>(day % 10)]};
}

using Digits = std::array<std::string_view, 10>;
constexpr Digits chinese_digits{"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr Digits korean_digits{"영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"};

std::string_view sign(const Digits& digits, int digit) {
  return digits[static_cast<std::size_t>(digit)];
}
/// `二〇一六`.
std::string row(const Digits& digits, int number) {
  std::string text;
  for (const char c : plain(number)) text += sign(digits, c - '0');
  return text;
}
/// `三十一`.
std::string tens(const Digits& digits, std::string_view ten, int number) {
  std::string text;
  if (number >= 20) text += sign(digits, number / 10);
  if (number >= 10) text += ten;
  if (number % 10 > 0) text += sign(digits, number % 10);
  return text;
}
std::string in_signs(const Day& day) {
  return row(chinese_digits, day.year) + "年" + tens(chinese_digits, "十", day.month) + "月" +
         tens(chinese_digits, "十", day.day) + "日";
}
std::string behind_digits(const Day& day) {
  return plain(day.year) + "年" + plain(day.month) + "月" + plain(day.day) + "日";
}

int days_of(int year, int month) {
  const bool is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  if (month == 2) return is_leap ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

std::string iso(const Day& day) {
  return plain(day.year) + "-" + two(day.month) + "-" + two(day.day);
}

/// How many days of 2019 to 2021 the form does not give back, and the first ones.
struct Lost {
  std::string examples;
  int count = 0;
};

Lost lost(const text::Language& language, Form form) {
  const Options options{.language = &language};
  Lost all;
  for (int year = 2019; year <= 2021; ++year) {
    for (int month = 1; month <= 12; ++month) {
      for (int number = 1; number <= days_of(year, month); ++number) {
        const Day day{year, month, number};
        const std::string text = form(day);
        const auto period = parse<Period>(text, options);
        if (period && period->text() == iso(day)) continue;
        if (++all.count <= 12) all.examples += text + "; ";
      }
    }
  }
  return all;
}

void check_days(const text::Language& language, Form form) {
  const Lost all = lost(language, form);
  CAPTURE(language.tag);
  CAPTURE(form({2019, 9, 30}));
  CAPTURE(all.examples);
  CHECK(all.count == 0);
}

constexpr const text::Language* day_first_languages[] = {
    &languages::german,    &languages::french,    &languages::dutch,  &languages::italian,
    &languages::spanish,   &languages::danish,    &languages::polish, &languages::czech,
    &languages::norwegian, &languages::portuguese};

constexpr bool is(std::string_view text, std::string_view form,
                  const text::Language& language = languages::english) {
  const auto period = parse<Period>(text, Options{.language = &language});
  return period && period->text() == form;
}

constexpr ParseErrc refusal(std::string_view text,
                            const text::Language& language = languages::english) {
  const auto period = parse<Period>(text, Options{.language = &language});
  return period ? ParseErrc{} : period.error().code;
}

constexpr bool is_no_date(std::string_view text,
                          const text::Language& language = languages::english) {
  const auto period = parse<Period>(text, Options{.language = &language});
  return !period && period.error().code == ParseErrc::no_such_date;
}

}  // namespace

TEST_CASE("ISO days are read in every language") {
  for (const text::Language* language : languages::all) check_days(*language, iso);
}

TEST_CASE("slashes behind the year are read in every language") {
  for (const text::Language* language : languages::all) {
    check_days(*language, [](const Day& day) {
      return plain(day.year) + "/" + two(day.month) + "/" + two(day.day);
    });
  }
  check_days(languages::english, [](const Day& day) {
    return plain(day.year) + "/" + plain(day.month) + "/" + plain(day.day);
  });
}

TEST_CASE("between slashes the month is first in English, the day where the language says so") {
  const Form month_first = [](const Day& day) {
    return plain(day.month) + "/" + plain(day.day) + "/" + plain(day.year);
  };
  const Form padded = [](const Day& day) {
    return two(day.month) + "/" + two(day.day) + "/" + plain(day.year);
  };
  const Form short_year = [](const Day& day) {
    return plain(day.month) + "/" + plain(day.day) + "/" + two(day.year % 100);
  };
  for (const Form form : {month_first, padded, short_year}) check_days(languages::english, form);
  for (const text::Language* language : day_first_languages) {
    check_days(*language, [](const Day& day) {
      return plain(day.day) + "/" + plain(day.month) + "/" + plain(day.year);
    });
    check_days(*language, [](const Day& day) {
      return two(day.day) + "/" + two(day.month) + "/" + two(day.year % 100);
    });
  }
  CHECK_TWICE(is("4/1/2019", "2019-04-01"));
  CHECK_TWICE(is("4/1/2019", "2019-01-04", languages::french));
}

TEST_CASE("where only one order is a date, it is that one in any language") {
  CHECK_TWICE(is("30/9/2025", "2025-09-30"));
  CHECK(is("9/30/2025", "2025-09-30", languages::french));
  CHECK(is("30/9/2025", "2025-09-30", languages::french));
}

TEST_CASE("days between dots are first in every language") {
  for (const text::Language* language : languages::all) {
    check_days(*language, [](const Day& day) {
      return two(day.day) + "." + two(day.month) + "." + plain(day.year);
    });
    check_days(*language, [](const Day& day) {
      return plain(day.day) + "." + plain(day.month) + "." + plain(day.year);
    });
  }
}

TEST_CASE("days between hyphens are first where they are between slashes") {
  for (const text::Language* language : day_first_languages) {
    check_days(*language, [](const Day& day) {
      return plain(day.day) + "-" + plain(day.month) + "-" + plain(day.year);
    });
  }
  CHECK_FALSE(is("30-9-2025", "2025-09-30"));
  CHECK_TWICE(is("9-30-2025", "2025-09-30"));
}

TEST_CASE("signs stand behind digits: 2016年9月30日") {
  check_days(languages::chinese, behind_digits);
  check_days(languages::japanese, behind_digits);
  check_days(languages::chinese, [](const Day& day) {
    return plain(day.year) + "年" + two(day.month) + "月" + two(day.day) + "日";
  });
  check_days(languages::korean, [](const Day& day) {
    return plain(day.year) + "년 " + plain(day.month) + "월 " + plain(day.day) + "일";
  });
  check_days(languages::korean, [](const Day& day) {
    return plain(day.year) + "년" + plain(day.month) + "월" + plain(day.day) + "일";
  });
}

TEST_CASE("all of a date is in signs: 二〇一六年九月三十日") {
  check_days(languages::chinese, in_signs);
  check_days(languages::japanese, in_signs);
  CHECK_TWICE(is("二〇一六年九月三十日", "2016-09-30", languages::chinese));
  CHECK(is("二零一六年九月三十日", "2016-09-30", languages::chinese));
  CHECK(is("一九四九年十月一日", "1949-10-01", languages::chinese));
  CHECK(is("九月三十日", "XXXX-09-30", languages::chinese));
  CHECK(is("二〇一六年九月", "2016-09", languages::chinese));
  CHECK(is("二〇一六年", "2016", languages::chinese));
}

TEST_CASE("Korean days are in signs, with blanks or without") {
  check_days(languages::korean, [](const Day& day) {
    return plain(day.year) + "년 " + plain(day.month) + "월 " + tens(korean_digits, "십", day.day) +
           "일";
  });
}

TEST_CASE("English days are read in every order") {
  check_days(languages::english, [](const Day& day) {
    return std::string{month_of(english_months, day)} + " " + plain(day.day) + ", " +
           plain(day.year);
  });
  check_days(languages::english,
             [](const Day& day) { return day_first(day, english_months, " "); });
  check_days(languages::english, [](const Day& day) {
    return std::string{month_of(english_months, day)} + " " + ordinal(day.day) + ", " +
           plain(day.year);
  });
  check_days(languages::english, [](const Day& day) {
    return ordinal(day.day) + " of " + std::string{month_of(english_months, day)} + " " +
           plain(day.year);
  });
  check_days(languages::english, [](const Day& day) {
    return std::string{month_of(english_months, day).substr(0, 3)} + " " + plain(day.day) + ", " +
           plain(day.year);
  });
  check_days(languages::english, [](const Day& day) {
    return plain(day.day) + "-" + std::string{month_of(english_months, day).substr(0, 3)} + "-" +
           plain(day.year);
  });
}

TEST_CASE("English days are read where they are spelled") {
  check_days(languages::english, [](const Day& day) {
    return "the " + spelled(day.day) + " of " + std::string{month_of(english_months, day)} + " " +
           plain(day.year);
  });
  CHECK(is("the thirty-first of December 2019", "2019-12-31"));
  CHECK(is("October the 1st, 1989", "1989-10-01"));
}

TEST_CASE("other languages name their months behind the day") {
  check_days(languages::german, [](const Day& day) {
    static constexpr Months months{"Januar",    "Februar", "März",     "April",
                                   "Mai",       "Juni",    "Juli",     "August",
                                   "September", "Oktober", "November", "Dezember"};
    return day_first(day, months, ". ");
  });
  check_days(languages::french, [](const Day& day) {
    static constexpr Months months{"janvier",   "février", "mars",     "avril",
                                   "mai",       "juin",    "juillet",  "août",
                                   "septembre", "octobre", "novembre", "décembre"};
    return day_first(day, months, day.day == 1 ? "er " : " ");
  });
  check_days(languages::dutch, [](const Day& day) {
    static constexpr Months months{"januari",   "februari", "maart",    "april",
                                   "mei",       "juni",     "juli",     "augustus",
                                   "september", "oktober",  "november", "december"};
    return day_first(day, months, " ");
  });
  check_days(languages::italian, [](const Day& day) {
    static constexpr Months months{"gennaio",   "febbraio", "marzo",    "aprile",
                                   "maggio",    "giugno",   "luglio",   "agosto",
                                   "settembre", "ottobre",  "novembre", "dicembre"};
    return day_first(day, months, day.day == 1 ? "º " : " ");
  });
  check_days(languages::spanish, [](const Day& day) {
    static constexpr Months months{"enero",      "febrero", "marzo",     "abril",
                                   "mayo",       "junio",   "julio",     "agosto",
                                   "septiembre", "octubre", "noviembre", "diciembre"};
    return day_first(day, months, " de ", " de ");
  });
  check_days(languages::portuguese, [](const Day& day) {
    static constexpr Months months{"janeiro",  "fevereiro", "março",    "abril",
                                   "maio",     "junho",     "julho",    "agosto",
                                   "setembro", "outubro",   "novembro", "dezembro"};
    return day_first(day, months, " de ", " de ");
  });
  check_days(languages::polish, [](const Day& day) {
    static constexpr Months months{"stycznia", "lutego",       "marca",     "kwietnia",
                                   "maja",     "czerwca",      "lipca",     "sierpnia",
                                   "września", "października", "listopada", "grudnia"};
    return day_first(day, months, " ");
  });
  check_days(languages::czech, [](const Day& day) {
    static constexpr Months months{"ledna",    "února", "března", "dubna", "května",    "června",
                                   "července", "srpna", "září",   "října", "listopadu", "prosince"};
    return day_first(day, months, ". ");
  });
  check_days(languages::swedish, [](const Day& day) {
    static constexpr Months months{"januari",   "februari", "mars",     "april",
                                   "maj",       "juni",     "juli",     "augusti",
                                   "september", "oktober",  "november", "december"};
    return day_first(day, months, " ");
  });
  check_days(languages::danish, [](const Day& day) {
    static constexpr Months months{"januar",    "februar", "marts",    "april",
                                   "maj",       "juni",    "juli",     "august",
                                   "september", "oktober", "november", "december"};
    return day_first(day, months, ". ");
  });
  check_days(languages::norwegian, [](const Day& day) {
    static constexpr Months months{"januar",    "februar", "mars",     "april",
                                   "mai",       "juni",    "juli",     "august",
                                   "september", "oktober", "november", "desember"};
    return day_first(day, months, ". ");
  });
}

TEST_CASE("days that no calendar has are refused, and the reason says so") {
  CHECK_TWICE(is_no_date("2019-02-29"));
  CHECK_TWICE(is_no_date("二〇一九年二月二十九日", languages::chinese));
  for (const std::string_view text :
       {"2021-04-31", "2021-13-01", "2021-00-10", "2021-01-00", "2021-01-32", "1900-02-29",
        "2021/02/30", "2021/4/31", "2/30/2021", "13/13/2021", "4/31/2021", "29.02.2019",
        "31.04.2021", "00.01.2021", "February 30, 2021", "30 February 2021", "April 31, 2021",
        "31st of June 2021", "31 Nov 2021"}) {
    CAPTURE(text);
    CHECK(is_no_date(text));
  }
  for (const std::string_view text :
       {"30/2/2021", "31/4/2021", "13/13/2021", "31-4-2021", "31.04.2021", "31 avril 2021"}) {
    CAPTURE(text);
    CHECK(is_no_date(text, languages::french));
  }
  for (const std::string_view text :
       {"2021年2月30日", "2021年4月31日", "二〇二一年四月三十一日", "二月三十日"}) {
    CAPTURE(text);
    CHECK(is_no_date(text, languages::chinese));
    CHECK(is_no_date(text, languages::japanese));
  }
  CHECK(is_no_date("2021년 2월 30일", languages::korean));
}

TEST_CASE("the leap day is one in leap years alone") {
  for (const int year : {1896, 1904, 2000, 2004, 2020, 2096, 2104}) {
    CHECK(is(iso({year, 2, 29}), iso({year, 2, 29})));
    CHECK(is(in_signs({year, 2, 29}), iso({year, 2, 29}), languages::chinese));
  }
  for (const int year : {1899, 1900, 2001, 2018, 2019, 2021, 2100}) {
    CHECK(is_no_date(iso({year, 2, 29})));
    CHECK(is_no_date(in_signs({year, 2, 29}), languages::chinese));
  }
}

TEST_CASE("what looks like a date and is none is refused") {
  for (const std::string_view text :
       {"2021-1-1", "2021-01-1", "20210101", "2021--01-01", "2021-01-01-01", "9/30/2025/1",
        "9/30//2025", "1/2/123", "32.01.2021", "01.13.2021", "1.2.99999", "2021.01.02.03",
        "2021-01-01x", "September 30th of", "the of May 2019"}) {
    CAPTURE(text);
    CHECK(refusal(text) != ParseErrc{});
  }
  for (const std::string_view text :
       {"二〇一六年十三月", "二〇一六年〇月一日", "二〇一六年九月三二日", "二〇一六年九月二百日",
        "二〇一六年九月十十日", "一六〇年九月三十日", "九九九九九年九月三十日"}) {
    CAPTURE(text);
    CHECK(refusal(text, languages::chinese) != ParseErrc{});
  }
}

TEST_CASE("years of our time are read, 1800 to 2199") {
  for (const int year : {1800, 1999, 2021, 2199}) {
    CHECK(is(plain(year), plain(year)));
    CHECK(is(row(chinese_digits, year) + "年", plain(year), languages::chinese));
    CHECK(is(plain(year) + "年", plain(year), languages::chinese));
  }
  for (const int year : {1799, 2200, 999, 20'211}) {
    CAPTURE(year);
    CHECK_FALSE(is(plain(year), plain(year)));
    CHECK_FALSE(is(iso({year, 9, 30}), iso({year, 9, 30})));
    CHECK_FALSE(is(row(chinese_digits, year) + "年", plain(year), languages::chinese));
  }
  CHECK(is("September '21", "2021-09"));
  CHECK(is("September '71", "1971-09"));
  CHECK(is("16年9月", "2016-09", languages::chinese));
}
