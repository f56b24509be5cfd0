// Compares names, symbols and digits of currencies with ICU's.
// SPDX-License-Identifier: MIT

// Built only where ICU is found. What differs on purpose is listed below with its reason; with the
// version of ICU that the list was made for, every line of it must still differ. With another
// version new differences are printed, and the test is left out (77).

#include <unicode/ucurr.h>
#include <unicode/ustring.h>
#include <unicode/uversion.h>

#include <cstdio>
#include <cstring>
#include <set>
#include <sstream>
#include <string>
#include <string_view>

#include "finq/currency.hpp"

namespace {

using finq::Currency;

constexpr int listed_version = 72;  // CLDR 42, Debian 12

enum What { name, plural, symbol, narrow, digits };
constexpr const char* what_names[] = {"name", "plural", "symbol", "narrow symbol", "digits"};

struct Difference {
  What what;
  const char* reason;
  const char* codes;
};
constexpr Difference on_purpose[] = {
    {name, "small letters, as all other names", "AFN XRE XTS"},
    {name, "'and' and 'Saint' in full", "SHP STD STN TTD"},
    {name, "the adjective that the country or its bank uses",
     "BAD BAM BMD BWP GWE GYD KGS LAK LUC LUF YUD YUM YUN"},
    {name, "its own name, which tells it from its namesakes",
     "ARP BGL BRB BRR CSK GEK MXP UYP VED VEF XSU ZRN"},
    {name, "read as one phrase, without brackets or codes", "BEC BEL CNH COU UYI XBC XBD XXX ZAL"},
    {name, "its own spelling", "MNT PYG UZS"},
    {name, "one of it, or the name in its law", "XDR XFO XFU"},

    {plural, "small letters, as all other names", "AFN ROL XRE XTS"},
    {plural, "'and' and 'Saint' in full", "SHP STD STN TTD"},
    {plural, "the adjective that the country or its bank uses",
     "BAD BAM BMD BWP GWE GYD KGS LAK LUC LUF YUD YUM YUN"},
    {plural, "its own name, which tells it from its namesakes",
     "ARP BGL BRB BRR CSK GEK MXP UYP VED VEF XSU ZRN"},
    {plural, "read as one phrase, without brackets or codes", "BEC BEL CNH COU UYI XBC XBD XXX ZAL"},
    {plural, "its own spelling", "MNT PYG UZS"},
    {plural, "the name in its law", "XFO XFU"},
    {plural, "the plural of its language, as reports write it",
     "ARA BRL CRC CZK FIM GTQ ITL LSL LTT MTL MZM MZN SKK UAK VEB VES"},
    {plural, "without s, as its bank writes it", "IDR KZT MGA MVR MYR NGN VUV"},
    {plural, "the English plural", "ALK ALL AWG GQE MKD TMM TMT TRL TRY"},

    {symbol, "what settles the currency in an English text", "CAD DEM IEP JPY SGD THB TRY XEU"},
    {symbol, "the code: the letters are in no text", "XAF XOF XPF XXX"},

    {narrow, "the sign at home, which CLDR does not have",
     "AFA ANG ARA BGN CNH CSK DEM FIM FRF GRD IEP ITL KGS MOP MTL NLG PEN SAR SKK SVC VES XEU"},
    {narrow, "the sign at home rather than a plain one", "CUC GHS TWD"},
    {narrow, "the code: one or two letters are not written in texts",
     "GNF HNL KMF RWF VEF XOF XPF"},

    {digits, "it had no smaller unit in use (data/README.md)",
     "BEC BEF BEL BYB ESA ESB GRD LUC LUL PTE ROL TPE"},
};

using Text = std::basic_string<UChar>;

std::string utf8(const UChar* text, int32_t size) {
  std::string result(static_cast<std::size_t>(size) * 3 + 1, '\0');
  int32_t written = 0;
  UErrorCode error = U_ZERO_ERROR;
  u_strToUTF8(result.data(), static_cast<int32_t>(result.size()), &written, text, size, &error);
  result.resize(static_cast<std::size_t>(written));
  return result;
}

/// What ICU says in English; `is_known` is false where it says the code.
std::string by_icu(const Text& code, What what, bool& is_known) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t size = 0;
  const UChar* text = nullptr;
  switch (what) {
    case name: text = ucurr_getPluralName(code.c_str(), "en", nullptr, "one", &size, &error); break;
    case plural:
      text = ucurr_getPluralName(code.c_str(), "en", nullptr, "other", &size, &error);
      break;
    case symbol:
      text = ucurr_getName(code.c_str(), "en", UCURR_SYMBOL_NAME, nullptr, &size, &error);
      break;
    case narrow:
      text = ucurr_getName(code.c_str(), "en", UCURR_NARROW_SYMBOL_NAME, nullptr, &size, &error);
      break;
    case digits: return std::to_string(ucurr_getDefaultFractionDigits(code.c_str(), &error));
  }
  const std::string result = utf8(text, size);
  is_known = is_known && !(what == name && result.size() == 3 && error != U_ZERO_ERROR);
  return result;
}

std::string by_finq(Currency currency, What what) {
  switch (what) {
    case name: return std::string{currency.name()};
    case plural: return std::string{currency.plural()};
    case symbol: return std::string{currency.symbol()};
    case narrow: return std::string{currency.narrow_symbol()};
    case digits: break;
  }
  return std::to_string(currency.display_digits());
}

/// Without years in brackets and "old": each tells namesakes apart in its own way.
std::string bare(std::string text) {
  const std::size_t bracket = text.find(" (");
  if (bracket != text.npos && text.back() == ')') text.resize(bracket);
  return text.starts_with("old ") ? text.substr(4) : text;
}

std::set<std::string> listed() {
  std::set<std::string> result;
  for (const Difference& difference : on_purpose) {
    std::istringstream codes{difference.codes};
    for (std::string code; codes >> code;) {
      result.insert(code + ' ' + what_names[difference.what]);
    }
  }
  return result;
}

struct Tally {
  int compared = 0;
  int unlisted = 0;
  std::set<std::string> unseen = listed();
};

void compare(Currency currency, Tally& tally) {
  const std::string code{currency.code().view()};
  const Text wide{code.begin(), code.end()};
  bool is_known = code.size() == 3;
  if (is_known) by_icu(wide, name, is_known);
  if (!is_known) return;
  ++tally.compared;
  for (const What what : {name, plural, symbol, narrow, digits}) {
    const std::string theirs = by_icu(wide, what, is_known);
    const std::string ours = by_finq(currency, what);
    if (ours == theirs || ((what == name || what == plural) && bare(ours) == bare(theirs))) continue;
    if (tally.unseen.erase(code + ' ' + what_names[what]) != 0) continue;
    ++tally.unlisted;
    std::printf("%s %s: finq %s, ICU %s\n", code.c_str(), what_names[what], ours.c_str(),
                theirs.c_str());
  }
}

}  // namespace

int main() {
  Tally tally;
  for (std::size_t i = 0; i < finq::tables::currency_count; ++i) {
    compare(Currency::from_packed(finq::tables::packed_currency(i)), tally);
  }
  std::printf("ICU %s: %d currencies compared, %d differences that are not listed\n",
              U_ICU_VERSION, tally.compared, tally.unlisted);
  if (U_ICU_VERSION_MAJOR_NUM != listed_version) return tally.unlisted == 0 ? 0 : 77;
  for (const std::string& line : tally.unseen) {
    std::printf("%s: listed, but it does not differ\n", line.c_str());
  }
  return tally.compared > 250 && tally.unlisted == 0 && tally.unseen.empty() ? 0 : 1;
}
