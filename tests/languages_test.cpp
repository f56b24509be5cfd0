// Tests of languages: each reads its own phrases, and is found by its tag.
// SPDX-License-Identifier: MIT
#include "finq/languages.hpp"

#include <set>
#include <string>
#include <string_view>

#include "check_twice.hpp"
#include "finq/parse.hpp"

using namespace finq;

namespace {

/// What is said, and in short what it means: kind, value, unit, and what stands beside it.
struct Phrase {
  std::string_view said;
  std::string_view meant;
};

constexpr Phrase chinese[] = {
    {"398亿元", "money 39800000000 CNY"},
    {"39.8亿元", "money 3980000000 CNY"},
    {"1亿2000万元", "money 120000000 CNY"},
    {"500万人民币", "money 5000000 CNY"},
    {"￥500", "money 500 CNY assumed"},
    {"¥500", "money 500 CNY assumed"},
    {"34%", "percent 34"},
    {"25个基点", "points 25 bp"},
    {"2.5个百分点", "points 2.5 pp"},
    {"3倍", "multiple 3"},
    {"12个月", "duration 12 month"},
};

constexpr Phrase czech[] = {
    {"5 korun", "money 5 CZK"},
    {"1 234,50 Kč", "money 1234.5 CZK"},
    {"50,- Kč", "money 50 CZK"},
    {"3 mil. korun", "money 3000000 CZK"},
    {"1,5 mld. Kč", "money 1500000000 CZK"},
    {"asi 5 milionů eur", "money 5000000 EUR about"},
    {"20 haléřů", "money 0.2 CZK"},
    {"34 %", "percent 34"},
    {"3,5 procenta", "percent 3.5"},
    {"více než 10 %", "percent 10 over"},
    {"2 procentní body", "points 2 pp"},
    {"3 roky", "duration 3 year"},
    {"12 měsíců", "duration 12 month"},
    {"leden 2025", "period 2025-01"},
};

constexpr Phrase danish[] = {
    {"5 kroner", "money 5 DKK assumed"},
    {"250 kr.", "money 250 DKK assumed"},
    {"2 mio. kroner", "money 2000000 DKK assumed"},
    {"ca. 5 mio. euro", "money 5000000 EUR about"},
    {"50 øre", "money 0.5 DKK"},
    {"1.234,50 kr.", "money 1234.5 DKK assumed"},
    {"34 procent", "percent 34"},
    {"3,5 %", "percent 3.5"},
    {"2 procentpoint", "points 2 pp"},
    {"tre år", "duration 3 year"},
    {"12 måneder", "duration 12 month"},
    {"september 2025", "period 2025-09"},
    {"5-7 procent", "percent 5..7"},
    {"over 10 %", "percent 10 over"},
};

constexpr Phrase dutch[] = {
    {"5 euro", "money 5 EUR"},
    {"1,5 miljard euro", "money 1500000000 EUR"},
    {"€ 24,-", "money 24 EUR"},
    {"3 mln euro", "money 3000000 EUR"},
    {"ongeveer 5 miljoen dollar", "money 5000000 USD about assumed"},
    {"50 cent", "money 0.5 EUR"},
    {"€ 1.234,50", "money 1234.5 EUR"},
    {"34 procent", "percent 34"},
    {"3,5%", "percent 3.5"},
    {"25 basispunten", "points 25 bp"},
    {"2 procentpunten", "points 2 pp"},
    {"drie jaar", "duration 3 year"},
    {"12 maanden", "duration 12 month"},
    {"september 2025", "period 2025-09"},
    {"30 september 2025", "period 2025-09-30"},
    {"ruim 10%", "percent 10 over"},
    {"5 tot 7 procent", "percent 5..7"},
    {"5 euro per aandeel", "money 5 EUR /share"},
};

constexpr Phrase english[] = {
    {"39.8 billion yuan", "money 39800000000 CNY"},
    {"34% year-over-year", "percent 34 yoy"},
    {"about $5 a share", "money 5 USD about /share assumed"},
    {"nine consecutive quarters", "duration 9 quarter"},
    {"Q3 2021", "period 2021-Q3"},
    {"quarter ended September 30, 2025", "period P3M/2025-09-30"},
};

constexpr Phrase english_india[] = {
    {"₹5 lakh crore", "money 5000000000000 INR"},
    {"Rs 12,34,567", "money 1234567 INR assumed"},
    {"5 crore rupees", "money 50000000 INR assumed"},
    {"34 per cent", "percent 34"},
    {"25 bps", "points 25 bp"},
    {"FY22", "period FY2022"},
    {"nine months", "duration 9 month"},
};

constexpr Phrase french[] = {
    {"5 euros", "money 5 EUR"},
    {"1 234,50 €", "money 1234.5 EUR"},
    {"1,5 milliard d'euros", "money 1500000000 EUR"},
    {"3 millions de dollars", "money 3000000 USD assumed"},
    {"environ 5 millions d'euros", "money 5000000 EUR about"},
    {"50 centimes", "money 0.5 EUR"},
    {"34 %", "percent 34"},
    {"34 pour cent", "percent 34"},
    {"3,5 points de pourcentage", "points 3.5 pp"},
    {"25 points de base", "points 25 bp"},
    {"trois ans", "duration 3 year"},
    {"12 mois", "duration 12 month"},
    {"30 septembre 2025", "period 2025-09-30"},
    {"septembre 2025", "period 2025-09"},
    {"premier trimestre 2025", "period 2025-Q1"},
    {"T3 2025", "period 2025-Q3"},
    {"5 à 7 %", "percent 5..7"},
    {"plus de 10 %", "percent 10 over"},
    {"entre 5 et 7 %", "percent 5..7"},
    {"2 Md€", "money 2000000000 EUR"},
    {"5 euros par action", "money 5 EUR /share"},
};

constexpr Phrase german[] = {
    {"5 Euro", "money 5 EUR"},
    {"1,5 Mrd. €", "money 1500000000 EUR"},
    {"1.234,50 Euro", "money 1234.5 EUR"},
    {"3 Mio. Dollar", "money 3000000 USD assumed"},
    {"etwa 5 Millionen Euro", "money 5000000 EUR about"},
    {"50 Cent", "money 0.5 EUR"},
    {"34 Prozent", "percent 34"},
    {"3,5 %", "percent 3.5"},
    {"25 Basispunkte", "points 25 bp"},
    {"2 Prozentpunkte", "points 2 pp"},
    {"drei Jahre", "duration 3 year"},
    {"zwölf Monate", "duration 12 month"},
    {"September 2025", "period 2025-09"},
    {"drittes Quartal 2025", "period 2025-Q3"},
    {"Q3 2025", "period 2025-Q3"},
    {"5 bis 7 Prozent", "percent 5..7"},
    {"mehr als 10 %", "percent 10 over"},
    {"5 Euro je Aktie", "money 5 EUR /share"},
    {"verdoppelt", "multiple 2 up"},
    {"zwei Milliarden Dollar", "money 2000000000 USD assumed"},
};

constexpr Phrase german_switzerland[] = {
    {"CHF 1'234.50", "money 1234.5 CHF"}, {"1.5 Mrd. Franken", "money 1500000000 CHF"},
    {"5 Franken", "money 5 CHF"},         {"34 Prozent", "percent 34"},
    {"drei Jahre", "duration 3 year"},    {"Fr. 250.-", "money 250 CHF assumed"},
};

constexpr Phrase italian[] = {
    {"5 euro", "money 5 EUR"},
    {"1,5 miliardi di euro", "money 1500000000 EUR"},
    {"3 milioni di dollari", "money 3000000 USD assumed"},
    {"€ 1.234,50", "money 1234.5 EUR"},
    {"circa 5 milioni di euro", "money 5000000 EUR about"},
    {"50 centesimi", "money 0.5 EUR"},
    {"34 per cento", "percent 34"},
    {"3,5%", "percent 3.5"},
    {"25 punti base", "points 25 bp"},
    {"2 punti percentuali", "points 2 pp"},
    {"tre anni", "duration 3 year"},
    {"12 mesi", "duration 12 month"},
    {"30 settembre 2025", "period 2025-09-30"},
    {"settembre 2025", "period 2025-09"},
    {"primo trimestre 2025", "period 2025-Q1"},
    {"tra 5 e 7 per cento", "percent 5..7"},
    {"oltre 10%", "percent 10 over"},
    {"5 euro per azione", "money 5 EUR /share"},
};

constexpr Phrase japanese[] = {
    {"398億円", "money 39800000000 JPY"},
    {"1兆2,000億円", "money 1200000000000 JPY"},
    {"1億2000万円", "money 120000000 JPY"},
    {"5,000円", "money 5000 JPY"},
    {"34%", "percent 34"},
    {"34パーセント", "percent 34"},
    {"2.5ポイント", "points 2.5 pp"},
    {"3倍", "multiple 3"},
    {"5年間", "duration 5 year"},
    {"3か月", "duration 3 month"},
    {"100万円以上", "money 1000000 JPY at_least"},
    {"500ユーロ", "money 500 EUR"},
};

constexpr Phrase korean[] = {
    {"398억원", "money 39800000000 KRW"},
    {"5조 원", "money 5000000000000 KRW"},
    {"약 5억 달러", "money 500000000 USD about assumed"},
    {"5,000원", "money 5000 KRW"},
    {"34%", "percent 34"},
    {"34퍼센트", "percent 34"},
    {"3배", "multiple 3"},
    {"5년", "duration 5 year"},
    {"3개월", "duration 3 month"},
    {"100만원 이상", "money 1000000 KRW at_least"},
};

constexpr Phrase norwegian[] = {
    {"5 kroner", "money 5 NOK assumed"},
    {"250 kr", "money 250 NOK assumed"},
    {"kr 250", "money 250 NOK assumed"},
    {"1,5 mrd. kroner", "money 1500000000 NOK assumed"},
    {"2 mill. kr", "money 2000000 NOK assumed"},
    {"ca. 5 mill. euro", "money 5000000 EUR about"},
    {"1 234,50 kr", "money 1234.5 NOK assumed"},
    {"34 prosent", "percent 34"},
    {"3,5 %", "percent 3.5"},
    {"2 prosentpoeng", "points 2 pp"},
    {"tre år", "duration 3 year"},
    {"12 måneder", "duration 12 month"},
    {"september 2025", "period 2025-09"},
    {"5-7 prosent", "percent 5..7"},
    {"over 10 %", "percent 10 over"},
    {"25 basispunkter", "points 25 bp"},
};

constexpr Phrase polish[] = {
    {"5 zł", "money 5 PLN"},
    {"1 234,50 zł", "money 1234.5 PLN"},
    {"1,5 mld zł", "money 1500000000 PLN"},
    {"3 mln euro", "money 3000000 EUR"},
    {"około 5 mln dolarów", "money 5000000 USD about assumed"},
    {"50 groszy", "money 0.5 PLN"},
    {"34 procent", "percent 34"},
    {"3,5%", "percent 3.5"},
    {"2 punkty procentowe", "points 2 pp"},
    {"25 punktów bazowych", "points 25 bp"},
    {"trzy lata", "duration 3 year"},
    {"12 miesięcy", "duration 12 month"},
    {"wrzesień 2025", "period 2025-09"},
    {"30 września 2025", "period 2025-09-30"},
    {"ponad 10%", "percent 10 over"},
    {"5-7%", "percent 5..7"},
};

constexpr Phrase portuguese[] = {
    {"5 reais", "money 5 BRL"},
    {"R$ 1.234,50", "money 1234.5 BRL"},
    {"1,5 bilhão de reais", "money 1500000000 BRL"},
    {"3 milhões de dólares", "money 3000000 USD assumed"},
    {"cerca de 5 milhões de euros", "money 5000000 EUR about"},
    {"50 centavos", "money 0.5 BRL"},
    {"34 por cento", "percent 34"},
    {"3,5%", "percent 3.5"},
    {"2 pontos percentuais", "points 2 pp"},
    {"25 pontos base", "points 25 bp"},
    {"três anos", "duration 3 year"},
    {"12 meses", "duration 12 month"},
    {"setembro de 2025", "period 2025-09"},
    {"30 de setembro de 2025", "period 2025-09-30"},
    {"terceiro trimestre de 2025", "period 2025-Q3"},
    {"mais de 10%", "percent 10 over"},
    {"entre 5 e 7%", "percent 5..7"},
    {"5 reais por ação", "money 5 BRL /share"},
};

constexpr Phrase spanish[] = {
    {"5 euros", "money 5 EUR"},
    {"1.234,50 €", "money 1234.5 EUR"},
    {"1.500 millones de euros", "money 1500000000 EUR"},
    {"3 millones de dólares", "money 3000000 USD assumed"},
    {"unos 5 millones de euros", "money 5000000 EUR about"},
    {"50 céntimos", "money 0.5 EUR"},
    {"34 por ciento", "percent 34"},
    {"3,5%", "percent 3.5"},
    {"25 puntos básicos", "points 25 bp"},
    {"2 puntos porcentuales", "points 2 pp"},
    {"tres años", "duration 3 year"},
    {"12 meses", "duration 12 month"},
    {"septiembre de 2025", "period 2025-09"},
    {"30 de septiembre de 2025", "period 2025-09-30"},
    {"primer trimestre de 2025", "period 2025-Q1"},
    {"entre 5 y 7%", "percent 5..7"},
    {"más de 10%", "percent 10 over"},
    {"5 euros por acción", "money 5 EUR /share"},
    {"5 pesos", "money 5 MXN assumed"},
};

constexpr Phrase swedish[] = {
    {"5 kronor", "money 5 SEK assumed"},
    {"250 kr", "money 250 SEK assumed"},
    {"1,5 miljarder kronor", "money 1500000000 SEK assumed"},
    {"ca 5 miljoner euro", "money 5000000 EUR about"},
    {"1 234,50 kr", "money 1234.5 SEK assumed"},
    {"50 öre", "money 0.5 SEK"},
    {"34 procent", "percent 34"},
    {"3,5 %", "percent 3.5"},
    {"2 procentenheter", "points 2 pp"},
    {"tre år", "duration 3 year"},
    {"12 månader", "duration 12 month"},
    {"september 2025", "period 2025-09"},
    {"30 september 2025", "period 2025-09-30"},
    {"minst 10 %", "percent 10 at_least"},
    {"5-7 procent", "percent 5..7"},
};

std::string plain(const Decimal& value) {
  std::string text(value.plain_size(), '\0');
  value.write_plain(text.data());
  return text;
}

/// "money 5000000 EUR about", in the order of the lists above.
std::string in_short(const Match& match) {
  const Quantity& quantity = match.quantity();
  std::string text{name(match.kind())};
  const auto add = [&text](std::string_view word) {
    if (!word.empty()) text += " " + std::string{word};
  };
  if (match.kind() == Kind::period) {
    add(quantity.period().text());
  } else {
    add(plain(quantity.low()) + (quantity.is_range() ? ".." + plain(quantity.high()) : ""));
  }
  if (match.kind() == Kind::money) add(quantity.currency().code());
  if (match.kind() == Kind::points) add(quantity.is_basis_points() ? "bp" : "pp");
  if (match.kind() == Kind::duration) add(name(quantity.unit()));
  add(name(match.qualifier()));
  add(name(match.basis()));
  add(name(match.direction()));
  if (!match.per().empty()) add("/" + std::string{match.per()});
  if (match.is_assumed()) add("assumed");
  return text;
}

template <std::size_t Count>
void check(const text::Language& language, const Phrase (&phrases)[Count]) {
  const Options options{.language = &language};
  for (const Phrase& phrase : phrases) {
    CAPTURE(phrase.said);
    const auto match = parse<Match>(phrase.said, options);
    CHECK((match ? in_short(*match) : std::string{describe(match.error().code)}) == phrase.meant);
  }
}

}  // namespace

TEST_CASE("each language reads its own phrases") {
  check(languages::chinese, chinese);
  check(languages::czech, czech);
  check(languages::danish, danish);
  check(languages::dutch, dutch);
  check(languages::english, english);
  check(languages::english_india, english_india);
  check(languages::french, french);
  check(languages::german, german);
  check(languages::german_switzerland, german_switzerland);
  check(languages::italian, italian);
  check(languages::japanese, japanese);
  check(languages::korean, korean);
  check(languages::norwegian, norwegian);
  check(languages::polish, polish);
  check(languages::portuguese, portuguese);
  check(languages::spanish, spanish);
  check(languages::swedish, swedish);
}

TEST_CASE("phrases are read while compiling, in any language") {
  CHECK_TWICE(parse<Money>("1,5 Mrd. €", Options{.language = &languages::german}) ==
              Money{1'500'000'000, EUR});
  CHECK_TWICE(parse<Money>("398億円", Options{.language = &languages::japanese}) ==
              Money{39'800'000'000, JPY});
}

TEST_CASE("one phrase, two languages, two values") {
  CHECK_TWICE(parse<Money>("EUR 1.234", Options{.language = &languages::english})->amount() ==
              Decimal::scaled(1234, -3));
  CHECK_TWICE(parse<Money>("EUR 1.234", Options{.language = &languages::german})->amount() ==
              Decimal{1234});
  CHECK_TWICE(
      parse<Money>("CHF 1.234", Options{.language = &languages::german_switzerland})->amount() ==
      Decimal::scaled(1234, -3));
  CHECK_TWICE(parse<Money>("EUR 1 billion")->amount() == Decimal{1'000'000'000});
  CHECK_TWICE(parse<Money>("EUR 1 Billion", Options{.language = &languages::german})->amount() ==
              Decimal{1'000'000'000'000});  // the long scale
  CHECK_TWICE(parse<Money>("¥5")->currency() == JPY);
  CHECK_TWICE(parse<Money>("¥5", Options{.language = &languages::chinese})->currency() == CNY);
  CHECK_TWICE(!parse<Money>("5 Millionen Euro"));
}

TEST_CASE("signs and codes of currencies are read in every language") {
  for (const text::Language* language : languages::all) {
    CAPTURE(language->tag);
    const Options options{.language = language};
    CHECK(parse<Money>("USD 5", options) == Money{5, USD});
    CHECK(parse<Money>("5 EUR", options) == Money{5, EUR});
    CHECK(parse<Money>("€5", options) == Money{5, EUR});
    CHECK(parse<Percent>("34%", options) == Percent{34});
    CHECK(parse<Period>("2025-09-30", options)->text() == "2025-09-30");
    CHECK(parse<Money>("5", options).error().code == ParseErrc::expected_unit);
  }
}

TEST_CASE("every language is listed once, by its name, with its own tag and words") {
  std::set<std::string_view> tags;
  for (const text::Language* language : languages::all) {
    CHECK(tags.insert(language->tag).second);
    CHECK(language->words != nullptr);
    CHECK((language->decimal_mark == '.' || language->decimal_mark == ','));
    CHECK(languages::find(language->tag) == language);
  }
  CHECK(tags.size() == 17);
  CHECK_TWICE(languages::english_india.words == languages::english.words);
}

TEST_CASE("a language is found by its BCP 47 tag") {
  CHECK_TWICE(languages::find("en") == &languages::english);
  CHECK_TWICE(languages::find("de-CH") == &languages::german_switzerland);
  CHECK_TWICE(languages::find("de-AT") == &languages::german);  // not listed: the language alone
  CHECK_TWICE(languages::find("zh-Hans-CN") == &languages::chinese);
  CHECK_TWICE(languages::find("en-US") == &languages::english);
  CHECK_TWICE(languages::find("") == nullptr);
  CHECK_TWICE(languages::find("-") == nullptr);
  CHECK_TWICE(languages::find("xx") == nullptr);
  CHECK_TWICE(languages::find("eng") == nullptr);
  CHECK_TWICE(languages::find("english") == nullptr);
}

TEST_CASE("case makes no difference in a tag, and Norwegian has three") {
  CHECK_TWICE(languages::find("DE-ch") == &languages::german_switzerland);
  CHECK_TWICE(languages::find("EN-in") == &languages::english_india);
  CHECK_TWICE(languages::find("Fr") == &languages::french);
  CHECK_TWICE(languages::find("nb") == &languages::norwegian);
  CHECK_TWICE(languages::find("nb-NO") == &languages::norwegian);
  CHECK_TWICE(languages::find("nn-NO") == &languages::norwegian);
}
