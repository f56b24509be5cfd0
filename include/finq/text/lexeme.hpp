// What a language's table says about one word or phrase.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace finq::inline v0_1::text {

/// The parts that a word can play in a figure or beside one. A word may play several.
/// `value` and `code` below mean what the remark at the role says.
enum class Role : std::uint64_t {
  none = 0,
  // numbers
  cardinal = 1ULL << 0,  ///< value: 0 to 19
  tens = 1ULL << 1,      ///< value: 20 to 90
  hundred = 1ULL << 2,   ///< value: power of ten
  scale = 1ULL << 3,     ///< a scale in words or an unmistakable abbreviation; value: power of ten
  scale_letter = 1ULL << 4,  ///< a scale only beside a currency (`5m`); value: power of ten
  vulgar = 1ULL << 5,        ///< ½ and its like; value: thousandths
  half = 1ULL << 6,          ///< half, as a number
  point = 1ULL << 7,         ///< the decimal mark as a word
  negative = 1ULL << 8,      ///< minus, as a word
  article = 1ULL << 9,       ///< a, an: also the number one
  determiner = 1ULL << 10,   ///< the, our, its; value: 1 of a person (his)
  filler = 1ULL << 11,       ///< additional, another: may stand between qualifier and number
  // units
  percent = 1ULL << 12,
  percentage_point = 1ULL << 13,
  basis_point = 1ULL << 14,
  times = 1ULL << 15,        ///< `3.5 times`
  fold = 1ULL << 16,         ///< `fivefold`, `3x`: glued, or behind a hyphen
  multiplied = 1ULL << 17,   ///< doubled, halved; value: tenths; code: Direction
  time_unit = 1ULL << 18,    ///< code: Unit
  digit_class = 1ULL << 19,  ///< `double-digit`; value: digits
  level = 1ULL << 20,        ///< low, mid, high; code: 1 to 3
  decade = 1ULL << 21,       ///< teens, twenties; value: 10 to 90
  measure = 1ULL << 22,   ///< share, barrel: what money is said per; value: index of its singular
  currency = 1ULL << 23,  ///< value: row of the marker table
  // periods
  month = 1ULL << 24,    ///< value: 1 to 12
  ordinal = 1ULL << 25,  ///< value: the number; 0 a suffix, below 0 see the names below
  quarter_letter = 1ULL << 26,
  half_letter = 1ULL << 27,
  fiscal = 1ULL << 28,      ///< value: 1 where it says year by itself
  calendar = 1ULL << 29,    ///< value: 1 calendar, 2 full: a year is meant
  named_half = 1ULL << 30,  ///< `back half`; value: 1 or 2
  relative = 1ULL << 31,    ///< this, last, next; value: units from now; code: Unit + 1 where
                            ///< the phrase is the whole period (Vorjahr), flag of_year
  trailing = 1ULL << 32,    ///< past, last, next, before a length; value: -1 or 1
  same = 1ULL << 33,
  ago = 1ULL << 34,           ///< value: 1 where it stands before its length
  ended = 1ULL << 35,         ///< ended, ending
  to_date = 1ULL << 36,       ///< year to date
  last_twelve = 1ULL << 37,   ///< trailing twelve months in one word
  part_of_year = 1ULL << 38,  ///< early, late, mid, the end of: looked through; value: end_of_time;
                              ///< code: Relation where it stands behind its period (`以降`)
  // context
  qualifier = 1ULL << 39,       ///< code: Qualifier
  post_qualifier = 1ULL << 40,  ///< code: Qualifier; behind the figure
  change_noun = 1ULL << 41,     ///< code: Direction
  change_verb = 1ULL << 42,     ///< code: Direction; flag plain_form for the infinitive
  change_adverb = 1ULL << 43,   ///< up, down; code: Direction
  comparative = 1ULL << 44,     ///< higher, lower; value: Direction
  basis = 1ULL << 45,           ///< code: Basis; value: 1 of the period at hand
  comparison = 1ULL << 46,      ///< versus, than, from: what follows is compared with
  relation = 1ULL << 47,        ///< code: Relation
  connector = 1ULL << 48,       ///< to, through: between the ends of a range
  conjunction = 1ULL << 49,     ///< and, or, &
  between = 1ULL << 50,
  from = 1ULL << 51,
  per = 1ULL << 52,
  of = 1ULL << 53,
  preposition = 1ULL << 54,  ///< value: 1 where it brings in something else (with),
                             ///< 2 before a time (in)
  dating = 1ULL << 55,       ///< a bare year may follow
  clause = 1ULL << 56,       ///< begins a clause of its own: as, because, which
  copula = 1ULL << 57,       ///< is, was: what follows is a level, unless it says a change
  title = 1ULL << 58,        ///< Notes, Act: a year before it is part of a name; value: 1 of debt
  counted = 1ULL << 59,      ///< units, employees: a number before it is a count, no year
  consecutive = 1ULL << 60,
  loss = 1ULL << 61,      ///< a bracketed amount behind it is negative
  weighing = 1ULL << 62,  ///< pounds beside it are a weight; with a value it is something else,
                          ///< since all 64 bits are in use: see names_rate to names_event
  named = 1ULL << 63,     ///< Note, Level, Page: a number behind it is a label
};

constexpr Role operator|(Role a, Role b) noexcept {
  return static_cast<Role>(static_cast<std::uint64_t>(a) | static_cast<std::uint64_t>(b));
}
constexpr bool any(Role set, Role wanted) noexcept {
  return (static_cast<std::uint64_t>(set) & static_cast<std::uint64_t>(wanted)) != 0;
}

/// One entry of a vocabulary, at the end of one word or of a phrase.
struct Lexeme {
  Role roles = Role::none;
  std::int16_t value = 0;
  std::uint8_t code = 0;
  std::uint8_t flags = 0;
};

/// Read only in capitals (ALL the currency, not "all").
inline constexpr std::uint8_t needs_capitals = 1;
/// Read only where its parts touch (`A$5`, not "a $5 fee"). With `needs_capitals`: not only there,
/// but wherever it is no pronoun before a sign whose digits touch it ("it cost us $5").
inline constexpr std::uint8_t needs_touching = 2;
/// A verb's plain form: "to grow 2% to 4%" is a range, "grew $2 to $4" a change and a level.
inline constexpr std::uint8_t plain_form = 4;
/// Spelled with a closing dot (`Mrd.`), which the figure takes in where it goes on.
inline constexpr std::uint8_t abbreviation = 8;
/// Read only as it is written (`GBp` is a penny, GBP a pound).
inline constexpr std::uint8_t exact_case = 16;
/// An everyday word too: the month "may", the "points" that are counted. Of a verb of change: its
/// past is its plain form ("cut").
inline constexpr std::uint8_t uncertain = 32;
/// Says a length of time only with a number ("prior five years"), a change only with "by". Of a
/// word without a role of change: a particle that says a change behind its figure ("zurück"). Of a
/// named half: only where a year follows ("prima metà").
inline constexpr std::uint8_t needs_count = 64;
/// Of a fold sign: counts payments before a price, too (`3x 50 €`).
inline constexpr std::uint8_t of_payments = 64;
/// Of a month: a person's name too (May, Jan).
inline constexpr std::uint8_t first_name = 64;

/// A time unit in its plural.
inline constexpr std::uint8_t plural = 128;
/// Of a letter of a scale: in capitals before a year it counts months: `9M 2020`.
inline constexpr std::uint8_t counts_months = 128;
/// Of a word without a role: right behind a year it says an estimate (`2026E`).
inline constexpr std::uint8_t says_estimate = needs_touching;
/// Of a word without a role: moves by an amount, a little way to a level alone ("gained 3 cents to
/// $59").
inline constexpr std::uint8_t moves = 32;
/// Of a word without a role: says how a change is measured ("organically", "in local currency").
inline constexpr std::uint8_t manner = 128;
/// Of a whole relative period: it is a part of a year (Vorjahresquartal). Of another relative: it
/// says the year by itself ("loňské září").
inline constexpr std::uint8_t of_year = 128;
/// Of a preposition: joins a part of a year to its year ("første halvår i 2024").
inline constexpr std::uint8_t links_year = 64;
/// Of a hundred and a scale: counts as one of them without a number ("mille euros").
inline constexpr std::uint8_t stands_alone = 4;
/// Of a word without a role of change or number: a document that is made out for an amount
/// ("Vertrag über 10 Mio. Euro").
inline constexpr std::uint8_t document = 4;
/// Of a preposition: says "per" before a unit of time ("2.000 Euro im Monat").
inline constexpr std::uint8_t per_time = 4;
/// Of a hundred and a scale: a last digit right behind it counts a tenth of it (`三千五`: 3,500).
inline constexpr std::uint8_t counts_tenths = 128;
/// Of tens: "and" joins the units to them ("treinta y cinco").
inline constexpr std::uint8_t joins_by_and = 4;

/// The code of "period" among the time units: a stretch of time without a length of its own.
inline constexpr std::uint8_t period_word = 7;
/// The value of a qualifier that ends in "to"; 1 and 2 are those of comparatives ("more than").
/// Also of a connector that leads to a level alone and joins no ends of a range: "von 3 auf 5
/// Prozent".
inline constexpr std::int16_t leads_to_level = 3;
/// The value of a connector that joins the ends of a range alone, since another one leads to a
/// level: "von 3 bis 5 Prozent".
inline constexpr std::int16_t joins_ends = 4;

/// The value of an "of" that says where a change begins and by how much, too: "subió de 3% a 5%",
/// "a baissé son taux de 25 points".
inline constexpr std::int16_t of_amount = 1;
/// The same of money, too ("a diminué de 3 millions"); and one that never says where a change
/// begins: "è salito di 3 milioni a 15 milioni".
inline constexpr std::int16_t of_any_amount = 2;
inline constexpr std::int16_t of_amount_alone = 3;

/// The value of a word for ago that stands before its length: "vor fünf Jahren".
inline constexpr std::int16_t before_length = 1;

/// The value of a half that needs no article before its unit: "medio año".
inline constexpr std::int16_t without_article = 1;

/// The value of a determiner of a person (his).
inline constexpr std::int16_t personal = 1;

/// The value of a preposition that brings in something else (with).
inline constexpr std::int16_t accompanying = 1;
/// The value of a preposition that a time follows, and seldom a count (in, during).
inline constexpr std::int16_t within_time = 2;
/// The value of a preposition that leads to what a change leaves out or takes in (after).
inline constexpr std::int16_t setting_aside = 4;
/// The value of a preposition behind whose months a year says whose they are: "nach neun Monaten
/// 2024".
inline constexpr std::int16_t after_time = 3;

/// The value of what a verb or a figure follows, and that is no copula by itself: "will", "than".
inline constexpr std::int16_t modal_copula = 2;
/// The value of a copula, and of a named word, that denies: "not", "won't"; "no".
inline constexpr std::int16_t denying_copula = 3;
inline constexpr std::int16_t denying_name = 1;

/// The value of a word of loss that a figure may follow at some distance: "net loss per share of".
inline constexpr std::int16_t loss_itself = 1;

/// The value of a consecutive that stands behind its unit: "in a row".
inline constexpr std::int16_t behind_unit = 1;

/// The value of a number word that leaves a digit open: `数`.
inline constexpr std::int16_t unknown_digit = -1;

/// The value of an adverb of change that says where something stands: "nere 2 dollar".
inline constexpr std::int16_t says_place = 1;
/// The same of one that says it of a level, where a qualifier follows: "helt oppe omkring 80".
inline constexpr std::int16_t says_place_of_level = 2;

/// The value of an ordinal's sign that stands before its number: `第`; 0 is one behind digits.
inline constexpr std::int16_t ordinal_before_number = -2;

/// The value of a word for a percentage that stands before its number: `百分之`.
inline constexpr std::int16_t before_number = 1;

/// The value of a word for tenths, which are ten per cent each: `3割`.
inline constexpr std::int16_t tenths_word = 2;

/// The value of "points" that are those of a percentage on the way to one alone: "subió 0,3 puntos
/// hasta el 12%".
inline constexpr std::int16_t before_percentage = 1;
/// The value of an abbreviation of a percentage whose dot ends no figure: "34 pct."
inline constexpr std::int16_t leaves_dot = 3;

/// The value of a fiscal year in one word (FY).
inline constexpr std::int16_t says_year = 1;

/// The value of a title that names a debt (notes): a year before it is its name in small letters
/// too.
inline constexpr std::int16_t names_debt = 1;
/// The value of a word that describes a debt alone: "floating".
inline constexpr std::int16_t describes_debt = 2;

/// The value of a title that is a possessive particle: `の`.
inline constexpr std::int16_t possessive = 3;

/// The value of a title that is the particle of what a sentence speaks of: `は`.
inline constexpr std::int16_t marks_topic = 4;

/// The values of a word for ended that stands behind its date, and of one that says a year, too:
/// `截至2024年6月30日止六个月`, `止年度`.
inline constexpr std::int16_t behind_date = 1;
inline constexpr std::int16_t behind_date_of_year = 2;

/// The value of a basis that is the unit of the period that is spoken of: `环比`.
inline constexpr std::int16_t of_period_at_hand = 1;

/// The value of a word by which a rate is named: points beside it are of a per cent (`利益率`).
inline constexpr std::int16_t names_rate = 1;
/// The value of what moves a rate by its points ("headwind").
inline constexpr std::int16_t moves_rate = 2;
/// The value of a spoken plus: "minus 2% to positive 4%".
inline constexpr std::int16_t says_plus = 3;

/// The value of an event that a length may be counted back from: `到期日三个月前`.
inline constexpr std::int16_t names_event = 4;

/// The value of "between" behind its range: `3%至5%之间`.
inline constexpr std::int16_t behind_range = 2;

/// The value of a verb of change in -ing.
inline constexpr std::int16_t gerund = 1;
/// The values of a word without a role that moves something from one length or date to another, so
/// that "from A to B" behind it is no range: either where that is done to something ("the loan was
/// extended"), a length also by itself ("stretched"), a date alone ("postponed").
inline constexpr std::int16_t moves_either = 2;
inline constexpr std::int16_t moves_length = 3;
inline constexpr std::int16_t moves_date = 4;
/// The value of one that has an object and moves nothing itself: "$5 million represents growth".
inline constexpr std::int16_t has_object = 5;
/// The value of a noun of what is counted or paid, of which a percentage is a change ("costs").
inline constexpr std::int16_t names_amount = 6;
/// The value of a verb that moves its object the way that an adverb says: "took prices up".
inline constexpr std::int16_t moves_thing = 7;

/// The value of a verb or noun between which and its figure "from" stands: "range from".
inline constexpr std::int16_t range_from = 2;

/// The value of a word for same that asks for a year: "the equivalent quarter last year".
inline constexpr std::int16_t same_of_year = 1;

/// The value of a part of a year that is its end; the smaller ones are those of words for ended.
inline constexpr std::int16_t end_of_time = 5;

}  // namespace finq::inline v0_1::text
