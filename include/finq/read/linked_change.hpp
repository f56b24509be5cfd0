// Words of change that a preposition, "of" or a verb links to a figure: "growth in revenue of".
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/change_words.hpp"
#include "finq/read/decoration.hpp"

namespace finq::inline v0_1::read {

/// Walks from the link before a figure back to a word of change.
class LinkedChange {
 public:
  constexpr explicit LinkedChange(const Scene& scene) noexcept
      : scene_(scene), changes_(scene.context) {}

  /// The word that makes the figure a change whose link stands at `link`: "growth of", "increase in
  /// revenue of", "growth was", "grew in the". -1 where there is none.
  constexpr int find(int link, int index) const noexcept {
    if (brings_in_other(link) || sets_aside(link) || is_said_of_noun(link)) return -1;
    if (leads_from_end(scene_.context, link)) return -1;
    Search search = begin(link, (*scene_.figures)[index]);
    if (token(link).is(Role::between) && token(changes_.before_figure(link)).is(Role::from))
      return -1;
    if (dates(link) && token(link - 1).is(Role::change_adverb)) return link - 1;
    if (const int adverb = adverb_of_range(link, (*scene_.figures)[index]); adverb >= 0) {
      return adverb;
    }
    const int floor = end_of_change(index - 1);
    const bool is_second = search.is_copula && token(link - 1).is(Role::conjunction);
    for (int i = changes_.over_remark(link - 1); i >= floor; --i) {
      const Token& word = token(i);
      if (!is_in_reach(i, search)) return -1;
      if (is_comma_of_list(i, search) || takes_in(i, search)) continue;
      if (scene_.context.is_end_of_clause(i) || is_joining(i) || brings_in_other(i)) return -1;
      if (is_to_before_noun(i) && !is_article_of_object(i)) search.to_noun = i;
      if (word.is(Role::change_adverb | Role::comparative)) search.has_adverb = true;
      if (word.is(Role::conjunction) && token(i + 1).is(Role::copula) && !search.has_adverb) {
        search.is_restated = true;
      }
      if (word.is(Role::change_noun)) {
        if (is_second && search.is_money) return -1;  // "continued their rise and were $5 million"
        return has_figure(i, search) ? i : -1;
      }
      const bool is_verb = word.is(Role::change_verb) && !changes_.is_in_compound(i);
      if (is_verb && !goes_no_way(word) && !tells_of_change(i)) {
        return governs(i, search) ? i : -1;
      }
      if (leads_away(i, search)) return -1;
      if (word.is(Role::preposition | Role::basis) && !word.is(Role::of)) search.by_phrase = true;
    }
    return -1;
  }

  /// The comparative of "higher margins of 1.4% year over year": no level is measured against
  /// another year. Also of "higher freight and labor costs of 5%": no amount is a percentage; but
  /// "costs of 5% of sales". -1 where there is none.
  constexpr int find_comparative(int of, const Figure& figure) const noexcept {
    if (!token(of).is(Role::of)) return -1;
    const Token& behind = token(figure.end);
    const bool is_level_of = behind.is(Role::of) ||  // "costs of 15.2% versus 16% of sales"
                             (behind.is(Role::comparison) && token(figure.end + 1).is_digits());
    const bool is_amount =
        figure.is(Kind::percent) && text::is_amount(token(of - 1)) && !is_level_of;
    if (!is_amount && !figure.has_own_basis) return -1;
    int at = of - 1;
    while (at > of - 5 && (is_noun(at) || token(at).is(Role::loss) || scene_.context.is_and(at))) {
      --at;
    }
    const bool is_level = !figure.has_own_basis && token(at - 1).is(Role::article);
    return token(at).is(Role::comparative) && !is_level ? at : -1;
  }

 private:
  /// What is known while walking back from the link.
  struct Search {
    int link = 0;
    bool is_range = false;  ///< the link is "range of"
    bool is_copula = false;
    bool is_stated = false;   ///< the link is "came in at", "was at"
    bool is_noun_of = false;  ///< a plain noun stands before "of"
    bool is_percent = false;
    bool is_money = false;
    bool by_phrase = false;    ///< a preposition came by, so that a verb may govern the figure
    bool has_and = false;      ///< a conjunction came by
    bool has_adverb = false;   ///< "up", "higher" came by
    bool is_restated = false;  ///< "and will be" came by: what changed is said anew
    int to_noun = 0;           ///< the last "to" before a noun that came by, or 0
    int lowest = 0;            ///< how far to look for any word of change
  };

  /// How far to look for a noun with its preposition: "an increase in net sales across the APAC
  /// and EMEA regions of".
  static constexpr int farthest = 18;

  constexpr const Token& token(int at) const noexcept { return scene_.token(at); }
  constexpr bool is_noun(int at) const noexcept { return token(at).is_plain_word(); }

  constexpr Search begin(int link, const Figure& figure) const noexcept {
    const bool of = token(link).is(Role::of);
    Search search;
    search.link = link;
    search.is_range = scene_.context.is_range_of(link);
    search.is_copula =
        token(link).is(Role::copula) && !(figure.is(Kind::money) && scene_.context.is_phrase(link));
    search.is_noun_of = of && is_noun(changes_.before_per(link - 1));  // "earnings per share of"
    search.is_percent = figure.is(Kind::percent);
    search.is_money = figure.is(Kind::money);
    const bool by_amount = text::is_of_amount(token(link)) && !search.is_money;
    search.by_phrase = by_amount || (!of && !search.is_copula);
    search.is_stated = is_stated(link, search.is_money);
    const bool is_far = of || search.is_copula || token(link).is(Role::between) || search.is_stated;
    const int reach = is_far ? 9 : 4;
    search.lowest = changes_.over_remark(link - 1) + 2 - reach;
    return search;
  }

  /// "growth for the quarter was at", "came in at"; but "the increase in price was at $5 a gallon".
  constexpr bool is_stated(int link, bool is_money) const noexcept {
    if (is_money || !token(link).is(Role::preposition)) return false;
    const Token& before = token(link - 1);
    const Token& verb = token(link - 2);
    if (before.is(Role::copula)) return true;
    return before.is(Role::preposition) && verb.is(Role::change_verb) && goes_no_way(verb);
  }

  constexpr bool is_in_reach(int at, Search& search) const noexcept {
    const Token& word = token(at);
    if (at < search.lowest) {
      if (!search.is_noun_of || at < search.link - farthest) return false;
      const bool led = word.is(Role::change_noun) &&
                       (token(at + 1).is(Role::preposition) || search.to_noun == at + 1);
      if (word.is(Role::change_noun | Role::change_verb) && !led) return false;
    }
    if (text::is_hyphen(word)) search.lowest -= 2;
    if (word.is(Role::copula)) --search.lowest;
    return true;
  }

  /// "a decrease in operating income, net income, and earnings of": a noun on both sides.
  constexpr bool is_comma_of_list(int at, Search& search) const noexcept {
    if (token(at).is(Role::conjunction)) search.has_and = true;
    if (!scene_.context.is_comma(at) || !search.is_noun_of || !search.has_and) return false;
    return is_noun(at - 1) &&
           (is_noun(at + 1) || token(at + 1).is(Role::conjunction | Role::filler));
  }

  /// "growth in all regions including Asia was 5%".
  constexpr bool takes_in(int at, const Search& search) const noexcept {
    const Token& word = token(at);
    return search.is_copula && !search.has_and && word.is(Role::clause) &&
           word.is(Role::preposition) && is_noun(at + 1);
  }

  /// The noun's change is the figure.
  constexpr bool has_figure(int noun, const Search& search) const noexcept {
    if (is_compound(noun, search) || has_own_figure(noun, search.link)) return false;
    if (search.is_noun_of && token(noun + 1).is(Role::conjunction) && is_noun(noun - 1)) {
      return false;  // "volume declines and currency of"; but "the reduction and delay of"
    }
    return search.to_noun == 0 || !leads_to_level(noun, search);
  }

  /// The verb's change is the figure; "an increased range of", "decreased and came in at" are none.
  static constexpr bool governs(int verb, const Search& search) noexcept {
    const bool participle = search.is_range && verb == search.link - 1;
    return search.by_phrase && !participle && search.to_noun == 0 && !search.is_restated &&
           !search.is_stated;
  }

  /// "growth in sales decelerated in the mid-teens": how much it grew is said of the noun.
  constexpr bool tells_of_change(int verb) const noexcept {
    int noun = verb - 1;
    while (noun > verb - 4 && (is_noun(noun) || token(noun).is(Role::of | Role::preposition))) {
      --noun;
    }
    return token(verb).has(text::needs_count) && token(noun).is(Role::change_noun);
  }

  constexpr bool leads_away(int at, const Search& search) const noexcept {
    const Token& word = token(at);
    if (search.is_stated && text::is_rate(word)) return true;
    const bool is_told = search.is_stated || token(search.link).is(Role::copula);
    if (is_told && begins_subject(at)) return true;
    // "a decrease versus Q4 backlog of": the level that it is compared with.
    if (word.is(Role::comparison) && is_period(at + 1) && ends_on_level(search)) return true;
    // "an increase from the prior guidance of between $5 and $6"
    if (token(search.link).is(Role::between) && word.is(Role::from)) return true;
    if (!word.is(Role::copula) || word.lexeme.value != 1) return false;
    // "the components of the change were the issuance of $6 million"
    if (search.is_noun_of) return true;
    const int be = search.is_copula ? search.link : search.link - 1;  // "is to be in"
    const bool is_level = search.is_copula || search.is_stated;
    return is_level && at < search.link - 1 && !is_predicted(at, be);
  }

  /// "after the increase in rates the yield was 5%": no preposition leads to it. But "increases
  /// that totaled $5", "the increase that the company saw was 5%".
  constexpr bool begins_subject(int at) const noexcept {
    constexpr Role article = Role::determiner | Role::article;
    constexpr Role leads = Role::preposition | Role::of | Role::connector | Role::conjunction |
                           Role::from | Role::comparison | Role::qualifier | Role::relation |
                           Role::between | Role::dating | Role::part_of_year | article;
    return token(at).is(article) && !token(at - 1).is(leads) &&
           !token(at + 1).is(article | Role::copula | Role::change_verb) &&
           !scene_.is_in_period(at + 1);
  }

  /// "Q4 backlog of", "last year's loss of", "the previous level of".
  constexpr bool ends_on_level(const Search& search) const noexcept {
    const int last = search.link - 1;
    return is_noun(last) ||
           (!search.by_phrase && token(last).is(Role::loss | Role::named | Role::filler));
  }

  static constexpr bool goes_no_way(const Token& word) noexcept {
    return word.lexeme.code == static_cast<std::uint8_t>(Direction::none);
  }

  /// "be down in the range of 40 to 70 basis points"; but "up in the range of $50", "of 20% of
  /// sales" are levels. -1 for none.
  constexpr int adverb_of_range(int link, const Figure& figure) const noexcept {
    if (!token(link).is(Role::between)) return -1;
    int at = link - 1;
    if (token(at).is(Role::change_adverb)) return at;  // "down anywhere from 5% to 7%"
    if (token(at).is(Role::determiner | Role::article)) --at;
    const bool is_share = figure.is(Kind::percent) || figure.is(Kind::points);
    const bool is_said = dates(at) && token(at - 1).is(Role::change_adverb) &&
                         token(at - 2).is(Role::copula) && !token(figure.end).is(Role::of);
    return is_share && is_said ? at - 1 : -1;
  }

  /// "up in the mid-teens".
  constexpr bool dates(int link) const noexcept {
    const Token& word = token(link);
    return word.is(Role::dating) && !word.is(Role::of | Role::copula | Role::comparison);
  }

  /// "growth in loans that exceed $5 million"; but "a decline that exceeded 5%".
  constexpr bool is_said_of_noun(int link) const noexcept {
    const bool exceeds = token(link).is(Role::copula) && token(link).is(Role::qualifier);
    return exceeds && token(link - 1).is(Role::determiner) &&
           (is_noun(link - 2) || token(link - 2).is(Role::counted));
  }

  /// "sales increased with a margin of 12%".
  constexpr bool brings_in_other(int at) const noexcept {
    return token(at).is(Role::preposition) && token(at).lexeme.value == text::accompanying;
  }

  /// "the increase is after $3 million of severance", "is net of $2 million"; but "is a total of".
  constexpr bool sets_aside(int at) const noexcept {
    if (token(at).is(Role::of)) {
      return token(at - 1).is(Role::filler) && token(at - 2).is(Role::copula);
    }
    return token(at).is(Role::preposition) && token(at).lexeme.value == text::setting_aside;
  }

  /// "growth capital of $5 million" is capital; "growth guidance of 5%" is growth.
  constexpr bool is_compound(int noun, const Search& search) const noexcept {
    if (noun + 1 >= search.link || !is_noun(noun + 1) || changes_.is_manner(noun + 1)) return false;
    // "un calo netto di 5 milioni": the adjective follows its noun.
    if (noun + 2 == search.link && text::is_of_amount(token(search.link))) return false;
    return !search.is_percent || noun + 3 < search.link;
  }

  /// "5% growth in earnings on sales of $7 million"; but "double-digit growth in a range of 10%".
  constexpr bool has_own_figure(int noun, int link) const noexcept {
    if (!scene_.coverage->is_marked(noun)) return false;
    for (int i = noun + 1; i < link; ++i) {
      if (is_noun(i)) return true;
    }
    return false;
  }

  /// "growth to sales of", "an increase in debt to a total of"; but "an increase in payments to
  /// suppliers of", "a decrease to income of".
  constexpr bool leads_to_level(int noun, const Search& search) const noexcept {
    const int to = search.to_noun;
    if (to == noun + 1) return !has_article(noun) || token(to + 1).is(Role::article);
    if (!token(noun + 1).is(Role::preposition)) return true;
    if (token(to + 1).is(Role::article) && !search.is_noun_of) return true;
    return to > noun + 3 && !leads_to_receiver(to, search.link);
  }

  /// "an increase in net sales to the largest distributors of"; but "to the amount of".
  constexpr bool leads_to_receiver(int to, int link) const noexcept {
    if (!token(to + 1).is(Role::determiner) || link < to + 4) return false;
    for (int i = to + 2; i < link; ++i) {
      if (!is_noun(i) && !token(i).is(Role::counted)) return false;
    }
    return true;
  }

  /// "a reduction", "a net reduction".
  constexpr bool has_article(int noun) const noexcept {
    int before = noun - 1;
    while (before > noun - 4 && (is_noun(before) || token(before).is(Role::filler))) --before;
    return token(before).is(Role::article);
  }

  constexpr bool is_period(int at) const noexcept {
    const int begin = token(at).is(Role::determiner) ? at + 1 : at;
    if (token(begin).is(Role::relative | Role::same)) return true;
    return scene_.period_at(begin) != nullptr;
  }

  /// Behind the figure before that a change of its own may belong to.
  constexpr int end_of_change(int index) const noexcept {
    while (index >= 0 && !is_change_of_value((*scene_.figures)[index])) --index;
    return index >= 0 ? (*scene_.figures)[index].end : 0;
  }

  static constexpr bool is_change_of_value(const Figure& figure) noexcept {
    return may_change(figure) && !figure.is(Kind::number);
  }

  /// "growth is expected to be 5%": one verb in two words.
  constexpr bool is_predicted(int first, int be) const noexcept {
    return scene_.context.is_to(be - 1) && be - first <= 4;
  }

  /// "elevou a Selic em", where the article means "to", too.
  [[gnu::noinline]] constexpr bool is_article_of_object(int at) const noexcept {
    return token(at).is(Role::determiner) && token(at - 1).is(Role::change_verb);
  }

  /// "increase to revenue of": rare; "to" otherwise leads to a level.
  constexpr bool is_to_before_noun(int at) const noexcept {
    return scene_.context.is_to(at) && token(at).lexeme.value != text::leads_to_level &&
           !scene_.is_in_period(at) && !scene_.is_in_period(at + 1) &&  // "au troisième trimestre"
           !text::is_hyphen(token(at - 1)) && !token(at + 1).is(Role::copula | Role::change_verb);
  }

  /// "… and a margin of 5%" begins something new.
  constexpr bool is_joining(int at) const noexcept {
    return token(at).is(Role::conjunction) && token(at + 1).is(Role::article | Role::determiner);
  }

  Scene scene_;
  ChangeWords changes_;
};

}  // namespace finq::inline v0_1::read
