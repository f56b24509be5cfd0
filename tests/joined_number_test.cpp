// Tests of joined number words: an oracle spells 1 to 9999 as six languages write them.
// SPDX-License-Identifier: MIT
#include "finq/text/joined_number.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "check_twice.hpp"
#include "finq/languages.hpp"
#include "finq/parse.hpp"
#include "finq/scan.hpp"
#include "lexing.hpp"
#include "random_numbers.hpp"

using namespace finq;

namespace {

/// A few ways to write one number; those of several words are left out.
using Spellings = std::vector<std::string>;
using Words = std::array<std::string_view, 20>;
using Tens = std::array<std::string_view, 10>;

constexpr std::string_view small(const Words& words, int value) {
  return words[static_cast<std::size_t>(value)];
}
constexpr std::string_view ten(const Tens& tens, int value) {
  return tens[static_cast<std::size_t>(value / 10)];
}
std::string joined(std::string_view one, std::string_view two, std::string_view three = {}) {
  return std::string{one} + std::string{two} + std::string{three};
}

// ---- German

std::string german_below_hundred(int value, bool is_last) {
  static constexpr Words words{"",         "ein",      "zwei",     "drei",     "vier",
                               "fünf",     "sechs",    "sieben",   "acht",     "neun",
                               "zehn",     "elf",      "zwölf",    "dreizehn", "vierzehn",
                               "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"};
  static constexpr Tens tens{"",        "",        "zwanzig", "dreißig", "vierzig",
                             "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"};
  if (value == 1 && is_last) return "eins";
  if (value < 20) return std::string{small(words, value)};
  const std::string unit = value % 10 > 0 ? joined(small(words, value % 10), "und") : "";
  return joined(unit, ten(tens, value));
}

/// "eintausendeinhunderteins"; `one` is "ein", which may be left out.
std::string german_number(int value, std::string_view one, bool is_last = true) {
  std::string text;
  if (value >= 1000) {
    text = value < 2000 ? std::string{one} : german_number(value / 1000, one, false);
    text += "tausend";
    value %= 1000;
  }
  if (value >= 100) {
    text += value < 200 ? (text.empty() ? one : "ein") : german_below_hundred(value / 100, false);
    text += "hundert";
    value %= 100;
  }
  return value > 0 ? text + german_below_hundred(value, is_last) : text;
}

Spellings german(int value) {
  if (value == 1) return {"ein"};
  Spellings all{german_number(value, "ein"), german_number(value, "")};
  if (value >= 1100 && value < 2000) {  // neunzehnhundertneunundneunzig
    all.push_back(german_below_hundred(value / 100, false) + "hundert" +
                  (value % 100 > 0 ? german_below_hundred(value % 100, true) : ""));
  }
  if (value > 100 && value < 1000 && value % 100 > 0 && value % 100 < 13) {  // hundertundeins
    all.push_back(german_number(value / 100 * 100, "") + "und" +
                  german_below_hundred(value % 100, true));
  }
  return all;
}

// ---- Dutch

std::string dutch_below_hundred(int value) {
  static constexpr Words words{"",         "een",     "twee",      "drie",     "vier",
                               "vijf",     "zes",     "zeven",     "acht",     "negen",
                               "tien",     "elf",     "twaalf",    "dertien",  "veertien",
                               "vijftien", "zestien", "zeventien", "achttien", "negentien"};
  static constexpr Tens tens{"",        "",       "twintig",  "dertig",  "veertig",
                             "vijftig", "zestig", "zeventig", "tachtig", "negentig"};
  if (value < 20) return std::string{small(words, value)};
  const std::string_view unit = small(words, value % 10);
  if (unit.empty()) return std::string{ten(tens, value)};
  return joined(unit, unit.back() == 'e' ? "ën" : "en", ten(tens, value));
}

/// Behind "duizend" a blank stands, so that only whole thousands and counted hundreds are here.
Spellings dutch(int value) {
  if (value < 100) return {dutch_below_hundred(value)};
  if (value % 1000 == 0)
    return {(value > 1000 ? dutch_below_hundred(value / 1000) : "") + "duizend"};
  const int hundreds = value / 100;
  if (hundreds % 10 == 0) return {};
  const int rest = value % 100;
  const std::string text = (hundreds > 1 ? dutch_below_hundred(hundreds) : "") + "honderd";
  if (rest == 0) return {text};
  Spellings all{text + dutch_below_hundred(rest)};
  if (rest < 13) all.push_back(text + "en" + dutch_below_hundred(rest));  // honderdeneen
  return all;
}

// ---- Italian

std::string italian_below_hundred(int value, bool is_behind) {
  static constexpr Words words{"",         "uno",    "due",         "tre",      "quattro",
                               "cinque",   "sei",    "sette",       "otto",     "nove",
                               "dieci",    "undici", "dodici",      "tredici",  "quattordici",
                               "quindici", "sedici", "diciassette", "diciotto", "diciannove"};
  static constexpr Tens tens{"",          "",         "venti",    "trenta",  "quaranta",
                             "cinquanta", "sessanta", "settanta", "ottanta", "novanta"};
  if (value == 3 && is_behind) return "tré";
  if (value < 20) return std::string{small(words, value)};
  std::string text{ten(tens, value)};
  const int unit = value % 10;
  if (unit == 1 || unit == 8) text.pop_back();  // ventuno, ventotto
  return text + (unit == 3 ? "tré" : std::string{small(words, unit)});
}

/// `elides`: "centotto", "centottanta" beside "centootto", "centoottanta".
std::string italian_number(int value, bool elides) {
  std::string text;
  if (value >= 1000) {
    text = value < 2000 ? "mille" : italian_below_hundred(value / 1000, false) + "mila";
    value %= 1000;
  }
  if (value >= 100) {
    if (value >= 200) text += italian_below_hundred(value / 100, false);
    text += "cento";
    value %= 100;
    const bool is_eight = value == 8 || value / 10 == 8;
    if (is_eight && elides) text.pop_back();
  }
  return value > 0 ? text + italian_below_hundred(value, !text.empty()) : text;
}

Spellings italian(int value) {
  if (value == 1) return {"un"};
  return {italian_number(value, true), italian_number(value, false)};
}

// ---- Swedish

std::string swedish_below_hundred(int value, std::string_view one) {
  static constexpr Words words{"",       "",       "två",     "tre",     "fyra",
                               "fem",    "sex",    "sju",     "åtta",    "nio",
                               "tio",    "elva",   "tolv",    "tretton", "fjorton",
                               "femton", "sexton", "sjutton", "arton",   "nitton"};
  static constexpr Tens tens{"",       "",       "tjugo",   "trettio", "fyrtio",
                             "femtio", "sextio", "sjuttio", "åttio",   "nittio"};
  if (value == 1) return std::string{one};
  if (value < 20) return std::string{small(words, value)};
  const int unit = value % 10;
  return joined(ten(tens, value), unit == 1 ? one : small(words, unit));
}

/// `has_one`: "ettusenetthundra" beside "tusenhundra".
std::string swedish_number(int value, std::string_view one, bool has_one) {
  std::string text;
  if (value >= 1000) {
    text = value >= 2000 ? swedish_below_hundred(value / 1000, "ett") : has_one ? "et" : "";
    text += "tusen";
    value %= 1000;
  }
  if (value >= 100) {
    if (value >= 200) {
      text += swedish_below_hundred(value / 100, "ett");
    } else if (has_one || !text.empty()) {
      text += "ett";
    }
    text += "hundra";
    value %= 100;
  }
  return text + swedish_below_hundred(value, one);
}

Spellings swedish(int value) {
  Spellings all{swedish_number(value, "en", true), swedish_number(value, "ett", false)};
  if (value >= 1100 && value < 2000) {  // nittonhundranittionio
    all.push_back(swedish_below_hundred(value / 100, "ett") + "hundra" +
                  swedish_below_hundred(value % 100, "en"));
  }
  return all;
}

// ---- Danish

std::string danish_below_hundred(int value, std::string_view one) {
  static constexpr Words words{"",       "",        "to",     "tre",     "fire",
                               "fem",    "seks",    "syv",    "otte",    "ni",
                               "ti",     "elleve",  "tolv",   "tretten", "fjorten",
                               "femten", "seksten", "sytten", "atten",   "nitten"};
  static constexpr Tens tens{"",          "",     "tyve",       "tredive", "fyrre",
                             "halvtreds", "tres", "halvfjerds", "firs",    "halvfems"};
  if (value == 1) return std::string{one};
  if (value < 20) return std::string{small(words, value)};
  if (value % 10 == 0) return std::string{ten(tens, value)};
  return joined(value % 10 == 1 ? "en" : small(words, value % 10), "og", ten(tens, value));
}

/// "totusindtrehundredeogfemogtyve", `one` is "et" or left out.
std::string danish_number(int value, std::string_view one) {
  std::string text;
  const int rest = value % 100;
  if (value >= 1000) {
    text = value < 2000 ? std::string{one} : danish_below_hundred(value / 1000, "et");
    text += "tusind";
    value %= 1000;
  }
  if (value >= 100) {
    text += value >= 200   ? danish_below_hundred(value / 100, "et")
            : text.empty() ? std::string{one}
                           : "et";
    text += "hundrede";
  }
  if (rest == 0) return text;
  return (text.empty() ? text : text + "og") + danish_below_hundred(rest, "en");
}

Spellings danish(int value) { return {danish_number(value, "et"), danish_number(value, "")}; }

// ---- Norwegian

std::string norwegian_below_hundred(int value, std::string_view one) {
  static constexpr Words words{"",       "",        "to",     "tre",     "fire",
                               "fem",    "seks",    "sju",    "åtte",    "ni",
                               "ti",     "elleve",  "tolv",   "tretten", "fjorten",
                               "femten", "seksten", "sytten", "atten",   "nitten"};
  static constexpr Tens tens{"",      "",       "tjue",  "tretti", "førti",
                             "femti", "seksti", "sytti", "åtti",   "nitti"};
  if (value == 1) return std::string{one};
  if (value < 20) return std::string{small(words, value)};
  return joined(ten(tens, value), value % 10 == 1 ? one : small(words, value % 10));
}

/// Where it is joined: "totusentrehundreogtjuefem".
std::string norwegian_number(int value, bool has_one) {
  std::string text;
  const int rest = value % 100;
  if (value >= 1000) {
    text = value >= 2000 ? norwegian_below_hundred(value / 1000, "ett") : has_one ? "et" : "";
    text += "tusen";
    value %= 1000;
  }
  if (value >= 100) {
    if (value >= 200) {
      text += norwegian_below_hundred(value / 100, "ett");
    } else if (has_one || !text.empty()) {
      text += "ett";
    }
    text += "hundre";
  }
  if (rest == 0) return text;
  return (text.empty() ? text : text + "og") + norwegian_below_hundred(rest, "en");
}

Spellings norwegian(int value) {
  return {norwegian_number(value, true), norwegian_number(value, false)};
}

// ---- what is done with them

struct Speaker {
  const text::Language* language;
  std::string_view name;  ///< of the currency
  Currency currency;
  Spellings (*spell)(int value);
};

constexpr Speaker speakers[] = {
    {&languages::german, "Euro", EUR, german},   {&languages::dutch, "euro", EUR, dutch},
    {&languages::italian, "euro", EUR, italian}, {&languages::swedish, "kronor", SEK, swedish},
    {&languages::danish, "kroner", DKK, danish}, {&languages::norwegian, "kroner", NOK, norwegian},
};

/// The spellings that are wrong: how many, and the first ones.
struct Faults {
  std::string examples;
  int count = 0;

  void add(const std::string& spelling) {
    if (++count <= 40) examples += (examples.empty() ? "" : " ") + spelling;
  }
};

Faults misread(const Speaker& speaker) {
  const Options options{.language = speaker.language};
  Faults faults;
  for (int value = 1; value < 10'000; ++value) {
    for (const std::string& spelling : speaker.spell(value)) {
      const auto money = parse<Money>(spelling + " " + std::string{speaker.name}, options);
      if (!money || *money != Money{value, speaker.currency}) faults.add(spelling);
    }
  }
  return faults;
}

/// Whether all of a word can be parted into number words.
constexpr bool can_be_parted(std::string_view word, const text::Language& language) {
  return language.first_part_end(*language.words, {word, 0, word.size()}, false) != 0;
}

constexpr bool may_be_joined(std::string_view word, const text::Language& language) {
  return language.triggers.may_be_joined({word, 0, word.size()});
}

/// The tokens of a text, bars between them.
std::string cut(std::string_view text, const text::Language& language) {
  Lexing lexing{text, language};
  std::string pieces;
  text::Token at;
  while ((at = lexing.next()).kind != text::TokenKind::edge) {
    if (!pieces.empty()) pieces += '|';
    pieces += text.substr(at.begin, at.end - at.begin);
  }
  return pieces;
}

void check_read(const Speaker& speaker) {
  const Faults faults = misread(speaker);
  CAPTURE(faults.examples);
  CHECK(faults.count == 0);
}

}  // namespace

TEST_CASE("the oracle spells as these languages do") {
  CHECK(german(1101).front() == "eintausendeinhunderteins");
  CHECK(german(2021).front() == "zweitausendeinundzwanzig");
  CHECK(german(1999)[2] == "neunzehnhundertneunundneunzig");
  CHECK(dutch(322).front() == "driehonderdtweeëntwintig");
  CHECK(dutch(1234).front() == "twaalfhonderdvierendertig");
  CHECK(dutch(1001).empty());
  CHECK(italian(1188).front() == "millecentottantotto");
  CHECK(italian(2103).front() == "duemilacentotré");
  CHECK(swedish(1121).front() == "ettusenetthundratjugoen");
  CHECK(danish(2355).front() == "totusindtrehundredeogfemoghalvtreds");
  CHECK(norwegian(2325).front() == "totusentrehundreogtjuefem");
}

TEST_CASE("German numbers of one word are read") { check_read(speakers[0]); }
TEST_CASE("Dutch numbers of one word are read") { check_read(speakers[1]); }
TEST_CASE("Italian numbers of one word are read") { check_read(speakers[2]); }
TEST_CASE("Swedish numbers of one word are read") { check_read(speakers[3]); }
TEST_CASE("Danish numbers of one word are read") { check_read(speakers[4]); }
TEST_CASE("Norwegian numbers of one word are read") { check_read(speakers[5]); }

TEST_CASE("a scan finds the number that is parsed, and all of it") {
  for (const Speaker& speaker : speakers) {
    CAPTURE(speaker.language->tag);
    Faults faults;
    for (int value = 121; value < 10'000; value += 97) {
      for (const std::string& spelling : speaker.spell(value)) {
        const std::string phrase = spelling + " " + std::string{speaker.name};
        const std::string text = "x, " + phrase + ".";
        std::string found;
        const Options options{.language = speaker.language};
        for (const Match& match : scan(text, options)) found += match.text();
        if (parse<Money>(phrase, options) && found != phrase) faults.add(phrase);
      }
    }
    CAPTURE(faults.examples);
    CHECK(faults.count == 0);
  }
}

TEST_CASE("the filter lets every word through that can be parted") {
  CHECK_TWICE(may_be_joined("zweihundert", languages::german));
  CHECK_TWICE(can_be_parted("zweihundert", languages::german));
  CHECK_TWICE(may_be_joined("duemila", languages::italian));
  for (const Speaker& speaker : speakers) {
    CAPTURE(speaker.language->tag);
    Faults faults;
    int parted = 0;
    for (int value = 1; value < 10'000; ++value) {
      for (const std::string& spelling : speaker.spell(value)) {
        const bool is_known = speaker.language->words->find(spelling).is_known();
        if (is_known || !can_be_parted(spelling, *speaker.language)) continue;
        ++parted;
        if (!may_be_joined(spelling, *speaker.language)) faults.add(spelling);
      }
    }
    CAPTURE(faults.examples);
    CHECK(faults.count == 0);
    CHECK(parted > 1000);
  }
}

TEST_CASE("the filter lets few other words through, none in a language that joins none") {
  RandomNumbers random{11};
  for (const text::Language* language : languages::all) {
    CAPTURE(language->tag);
    int let_through = 0;
    for (int i = 0; i < 10'000; ++i) {
      std::string word;
      while (word.size() < 10) word += static_cast<char>('a' + random.between(0, 25));
      let_through += may_be_joined(word, *language) ? 1 : 0;
    }
    CHECK(let_through <= (language->triggers.joined_endings == 0 ? 0 : 300));
  }
  CHECK_TWICE(!may_be_joined("fiftythousand", languages::english));
  CHECK_TWICE(!may_be_joined("", languages::german));
  CHECK_TWICE(!may_be_joined("hundert", languages::english));
}

TEST_CASE("parts are the number words, the longest first") {
  CHECK(cut("zweihundertfünfunddreißigtausend", languages::german) ==
        "zwei|hundert|fünfunddreißig|tausend");
  CHECK(cut("duemilacentocinquanta", languages::italian) == "due|mila|cento|cinquanta");
  CHECK(cut("tvåtusenfemhundra", languages::swedish) == "två|tusen|fem|hundra");
  CHECK(cut("driehonderdduizend", languages::dutch) == "drie|honderd|duizend");
  CHECK(cut("tohundreogfemti", languages::norwegian) == "to|hundre|og|femti");
  CHECK(cut("ZWEIHUNDERT", languages::german) == "ZWEI|HUNDERT");
}

TEST_CASE("ordinary words that begin like number words stay whole") {
  struct Ordinary {
    const text::Language* language;
    std::vector<std::string_view> words;
  };
  const Ordinary all[] = {
      {&languages::german,
       {"Achtung",        "Einzelhandel",  "einhundertste",    "hunderten",  "Tausendfüßler",
        "dreizehnte",     "Zweifel",       "Siebenschläfer",   "Viertel",    "Achtel",
        "Neuntel",        "Einheit",       "hundertprozentig", "Dreieck",    "einundalles",
        "zehntausendste", "zehnfünf",      "fünfzwanzig",      "hundertund", "undhundert",
        "tausendtausend", "hunderthundert"}},
      {&languages::italian,
       {"centro", "millepiedi", "ottocentesco", "duemilaventesimo", "seicentesco", "unico",
        "centenario", "novantenne", "treno", "seimilioni", "milacento", "duecentocento"}},
      {&languages::dutch,
       {"honderdste", "duizendpoot", "tweedehands", "achterhoek", "eenheid", "zesde", "driehoek",
        "vierkant", "tienduizendste", "honderdhonderd"}},
      {&languages::swedish,
       {"tusenskönsblomma", "tusenkonstnär", "femtiotalet", "tresiffrig", "hundraårig", "sexa",
        "enhet", "tusenfoting", "tvåhundrade", "tiotusentals"}},
      {&languages::danish,
       {"tusindben", "hundredvis", "enhed", "femogtyvende", "hundredeårsdag", "tohundredeog",
        "treklang", "ottekant"}},
      {&languages::norwegian,
       {"tusenbein", "hundreårsdag", "enhet", "femtiårene", "tohundreog", "treklang", "tusenvis",
        "hundrevis"}},
  };
  for (const Ordinary& ordinary : all) {
    const text::Language& language = *ordinary.language;
    CAPTURE(language.tag);
    for (const std::string_view word : ordinary.words) {
      CAPTURE(word);
      CHECK_FALSE(can_be_parted(word, language));
      CHECK(cut(word, language) == word);
    }
  }
  CHECK_TWICE(!can_be_parted("Achtung", languages::german));
}
