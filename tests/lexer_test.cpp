// Tests of the lexer: where words, digits and marks begin and end.
// SPDX-License-Identifier: MIT
#include "finq/text/lexer.hpp"

#include <string>
#include <string_view>

#include "check_twice.hpp"
#include "finq/tables/words_english.hpp"
#include "finq/tables/words_german.hpp"
#include "finq/tables/words_japanese.hpp"
#include "lexing.hpp"

using namespace finq::text;
using namespace std::string_view_literals;
namespace languages = finq::languages;

namespace {

/// The token at `index`, or an edge.
constexpr Token token(std::string_view text, int index,
                      const Language& language = languages::english) {
  Lexing lexing{text, language};
  Token at;
  for (int i = 0; i <= index; ++i) at = lexing.next();
  return at;
}

constexpr std::string_view bytes(std::string_view text, int index,
                                 const Language& language = languages::english) {
  const Token at = token(text, index, language);
  return text.substr(at.begin, at.end - at.begin);
}

/// The tokens of a text, bars between them.
std::string cut(std::string_view text, const Language& language = languages::english) {
  Lexing lexing{text, language};
  std::string pieces;
  Token at;
  while ((at = lexing.next()).kind != TokenKind::edge) {
    if (!pieces.empty()) pieces += '|';
    pieces += text.substr(at.begin, at.end - at.begin);
  }
  return pieces;
}

}  // namespace

TEST_CASE("a text is cut into words, digits and marks") {
  CHECK(cut("Sales rose 34%, to $39.8bn.") == "Sales|rose|34|%|,|to|$|39.8|bn|.");
  CHECK(cut("") == "");
  CHECK(cut(" \n\t ") == "");
  CHECK_TWICE(token("Sales", 0).kind == TokenKind::word);
  CHECK_TWICE(token("39.8", 0).kind == TokenKind::digits);
  CHECK_TWICE(token("(", 0).is_mark(U'('));
  CHECK_TWICE(token("a", 1).kind == TokenKind::edge);
  CHECK_TWICE(token("", 0).kind == TokenKind::edge);
}

TEST_CASE("letters and digits part where they touch") {
  CHECK(cut("30MUSD") == "30|MUSD");
  CHECK(cut("Q3") == "Q|3");
  CHECK(cut("3x") == "3|x");
  CHECK(cut("34%-plus") == "34|%|-|plus");
  CHECK(cut("café2") == "café|2");
  CHECK(cut("5€") == "5|€");
}

TEST_CASE("marks between digits belong to them, at their end they do not") {
  CHECK(cut("1,234.56.") == "1,234.56|.");
  CHECK(cut("1,234,") == "1,234|,");
  CHECK(cut("9/30/2025") == "9|/|30|/|2025");
  CHECK(cut("1'234") == "1'234");
  CHECK(cut("1’234") == "1’234");
  CHECK(cut("5'6") == "5|'|6");
  CHECK(cut("1'2345") == "1|'|2345");
}

TEST_CASE("a point begins a number where nothing stands before it") {
  CHECK(cut(".5") == ".5");
  CHECK(cut("$.05") == "$|.05");
  CHECK(cut("a .5") == "a|.5");
  CHECK(cut("...5") == ".|.|.|5");
  CHECK(cut("a.5") == "a|.|5");
  CHECK(cut("(c).5") == "(|c|)|.|5");
  CHECK(cut(",5", languages::german) == ",5");
  CHECK(cut(",5") == ",|5");
}

TEST_CASE("thin and no-break blanks group everywhere, plain ones where the language does") {
  CHECK(cut("1\u00A0234") == "1\u00A0234");
  CHECK(cut("1\u2009234\u2009567") == "1\u2009234\u2009567");
  CHECK(cut("1\u202F234,50") == "1\u202F234,50");
  CHECK(cut("1\u00A023") == "1|23");  // no group
  CHECK(cut("1\u00A02345") == "1|2345");
  CHECK(cut("1234\u00A0567") == "1234|567");
  CHECK(cut("12 345 units") == "12|345|units");
  CHECK(cut("1 234,50 euros") == "1 234,50|euros");  // can only be one number
  CHECK(cut("1 234,567") == "1|234,567");
}

TEST_CASE("gaps say how far a token stands from the one before it") {
  CHECK_TWICE(token("$5", 1).gap == Gap::none);
  CHECK_TWICE(token("$ 5", 1).gap == Gap::blank);
  CHECK_TWICE(token("$\u00A05", 1).gap == Gap::blank);
  CHECK_TWICE(token("$  5", 1).gap == Gap::wide);
  CHECK_TWICE(token("$\t5", 1).gap == Gap::wide);
  CHECK_TWICE(token("$\n5", 1).gap == Gap::line);
  CHECK_TWICE(token("$\r\n5", 1).gap == Gap::line);
  CHECK_TWICE(token("$ \n  5", 1).gap == Gap::line);
  CHECK_TWICE(token("$\u20285", 1).gap == Gap::line);
  CHECK_TWICE(token("$\n\n5", 1).gap == Gap::paragraph);
  CHECK_TWICE(token("$\r\n\r\n5", 1).gap == Gap::paragraph);
  CHECK_TWICE(token("$\n \n5", 1).gap == Gap::paragraph);
}

TEST_CASE("bytes that are no UTF-8 part words as blanks do, and nothing is lost") {
  CHECK(cut("$5\xFF million") == "$|5|million");
  CHECK(cut("a\xE2\x82 b") == "a|b");
  CHECK(cut("\xC0\x80 5") == "5");
  CHECK(cut("\xED\xA0\x80"
            "5") == "5");
  CHECK(cut("caf\xE9 5") == "caf|5");
  CHECK(cut("5\xE2") == "5");
  CHECK(cut("5\0"
            "6"sv) == "5|6");
  CHECK_TWICE(token("a\xFF"
                    "b",
                    1)
                  .gap == Gap::blank);
}

TEST_CASE("casing tells capitals, a capital, and none") {
  CHECK_TWICE(token("sales", 0).casing == Casing::lower);
  CHECK_TWICE(token("Sales", 0).casing == Casing::capitalized);
  CHECK_TWICE(token("USD", 0).casing == Casing::capitals);
  CHECK_TWICE(token("A", 0).casing == Casing::capitals);
  CHECK_TWICE(token("McDonald", 0).casing == Casing::capitalized);
  CHECK_TWICE(token("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 0).casing == Casing::capitals);
  CHECK_TWICE(token("ABCDEFGHIJKLMNOPQRSTUVWXYz", 0).casing == Casing::capitalized);
}

TEST_CASE("phrases of the vocabulary are one token, over a blank, a line break or a hyphen") {
  CHECK_TWICE(bytes("basis points", 0) == "basis points");
  CHECK_TWICE(bytes("basis\npoints", 0) == "basis\npoints");
  CHECK_TWICE(bytes("basis-points", 0) == "basis-points");
  CHECK_TWICE(bytes("basis  points", 0) == "basis");
  CHECK_TWICE(bytes("basis\n\npoints", 0) == "basis");
  CHECK_TWICE(bytes("basis, points", 0) == "basis");
  CHECK_TWICE(token("year-over-year", 0).is(Role::basis));
  CHECK_TWICE(bytes("year-over-year", 1) == "");
  CHECK_TWICE(bytes("year-over a", 0) == "year");  // the longest one that is there
  CHECK_TWICE(token("BASIS POINTS", 0).is(Role::basis_point));
}

TEST_CASE("the longest marker of a currency is taken") {
  CHECK_TWICE(bytes("US$5", 0) == "US$");
  CHECK_TWICE(bytes("NT$5", 0) == "NT$");
  CHECK_TWICE(bytes("R$5", 0) == "R$");
  CHECK_TWICE(bytes("new taiwan dollars", 0) == "new taiwan dollars");
  CHECK_TWICE(token("$5", 0).is(Role::currency) && token("$5", 0).marker >= 0);
  CHECK_TWICE(token("sales", 0).marker < 0);
  CHECK_TWICE(!token("all", 0).is(Role::currency));  // ALL is the lek only in capitals
  CHECK_TWICE(token("ALL", 0).is(Role::currency));
  CHECK_TWICE(bytes("a $5", 0) == "a");  // A$ only where its parts touch
  CHECK_TWICE(bytes("A$5", 0) == "A$");
}

TEST_CASE("a full stop between an amount and a year ends the amount") {
  CHECK(cut("$8.47.2021 guidance") == "$|8.47|.|2021|guidance");
  CHECK(cut("8.47.2021") == "8.47.2021");
  CHECK(cut("September 30,2019") == "September|30|,|2019");
  CHECK(cut("30,201") == "30,201");
}

TEST_CASE("addresses are one opaque token") {
  CHECK_TWICE(token("https://example.com/?q=30%25", 0).kind == TokenKind::opaque);
  CHECK_TWICE(bytes("www.example.com/5% 6", 0) == "www.example.com/5%");
  CHECK_TWICE(token("jane@example.com", 0).kind == TokenKind::opaque);
  CHECK_TWICE(token("example.com/5", 0).kind == TokenKind::opaque);
  CHECK(cut("q3@example.com 5 @ 3") == "q|3@example.com|5|@|3");
  CHECK(cut("in prose, q3@example.com and 5 @ 3") == "in|prose|,|q|3@example.com|and|5|@|3");
  CHECK(cut("(https://example.com/5%) 6") == "(|https://example.com/5%|)|6");
  CHECK_TWICE(token("end.Next", 0).kind == TokenKind::word);
}

TEST_CASE("runs that are too long for a figure are one opaque token") {
  const std::string digits(longest_figure + 1, '7');
  const std::string letters(longest_figure + 1, 'x');
  for (const std::string& run : {digits, letters}) {
    CHECK(token(run + " 5", 0).kind == TokenKind::opaque);
    CHECK(bytes(run + " 5", 0).size() == run.size());
    CHECK(bytes(run + " 5", 1) == "5");
  }
  CHECK(token(digits.substr(1), 0).kind == TokenKind::digits);
  CHECK(token(letters.substr(1), 0).kind == TokenKind::word);
}

TEST_CASE("in scripts without blanks a word is the longest one that a table knows") {
  CHECK(cut("398億円", languages::japanese) == "398|億|円");
  CHECK(cut("売上高は5億円", languages::japanese).ends_with("|5|億|円"));
  CHECK_TWICE(token("億", 0, languages::japanese).is(Role::scale));
  CHECK_TWICE(token("円", 0, languages::japanese).is(Role::currency));
}

TEST_CASE("dashes of all sorts are marks") {
  for (const std::string_view dash :
       {"-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212"}) {
    CAPTURE(dash);
    const Token at = token(dash, 0);
    CHECK(at.kind == TokenKind::mark);
    CHECK(is_dash(at));
    CHECK(is_hyphen(at) == (dash == "-" || dash == "\u2010" || dash == "\u2011"));
    CHECK(is_minus(at) == (dash != "\u2014"));
  }
  CHECK_TWICE(!is_dash(token("/", 0)));
  CHECK_TWICE(!is_dash(token("\u2015", 0)));  // a quotation dash joins nothing
  CHECK_TWICE(is_apostrophe(token("'", 0)) && is_apostrophe(token("\u2019", 0)));
}

TEST_CASE("tokens lie in order, and what lies between them holds no letter and no digit") {
  for (const std::string_view text :
       {"Net loss of ($5.4 million), or $(0.13) per share – vs. £1’234½"sv,
        "\xFF\xE2\x28\xA1 $5\x80\x80 ¥\xF0\x9F 7"sv, "a\0b\0005 %"sv, "1,1,1,1,1 2..3 ,,4"sv,
        "9月30日に3.5%増の1兆2,000億円"sv}) {
    CAPTURE(text);
    for (const Language* language :
         {&languages::english, &languages::german, &languages::japanese}) {
      Lexing lexing{text, *language};
      Token at;
      std::size_t end = 0;
      while ((at = lexing.next()).kind != TokenKind::edge) {
        CHECK(at.begin >= end);
        CHECK(at.end > at.begin);
        for (std::size_t i = end; i < at.begin; ++i) {
          CHECK_FALSE((is_digit(text[i]) || is_ascii_letter(text[i])));
        }
        CHECK(lexing.position() == at.end);
        end = at.end;
      }
      CHECK(at.begin == text.size());
    }
  }
}

TEST_CASE("joined number words are parted, and only where all of the word is a number") {
  const Language& german = languages::german;
  CHECK(cut("dreitausendfünfhundert Euro", german) == "drei|tausend|fünf|hundert|Euro");
  CHECK(cut("Zweihundertfünfunddreißigtausend", german) == "Zwei|hundert|fünfunddreißig|tausend");
  CHECK(cut("hunderttausend", german) == "hundert|tausend");
  CHECK(cut("hundertundeins", german) == "hundert|und|eins");
  CHECK(cut("hunderten fünfhundertste Achtung Einzelhandel zehnfünf hundertund", german) ==
        "hunderten|fünfhundertste|Achtung|Einzelhandel|zehnfünf|hundertund");
  CHECK(cut("fünfzigtausend") == "fünfzigtausend");  // English joins none
  CHECK_TWICE(token("fünfzigtausend", 1, languages::german).is(Role::scale));
}
