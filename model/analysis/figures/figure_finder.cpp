#include "model/analysis/figures/figure_finder.h"

#include "model/analysis/figures/bound_reader.h"
#include "model/analysis/figures/figure_words.h"
#include "model/text/word_shape.h"

namespace dateline::analysis::figures {

using namespace Qt::StringLiterals;
using article::Figure;
using MaybeFigure = std::optional<Figure>;

namespace {

constexpr qsizetype adjectives = 3;    ///< words between a number and the people it counts
constexpr qsizetype reachBehind = 7;   ///< words between the people and what happened to them
constexpr qsizetype reachBefore = 5;   ///< words between what happened and the number
constexpr double leastPlainCount = 10; ///< "two men" alone are no figure, "two men killed" are

bool endsClause(const QString& word)
{
    return word == u"." || word == u";" || word == u":" || word == u"“" || word == u"\"";
}

bool isVerbOfBeing(const QString& word)
{
    return word == u"were" || word == u"was" || word == u"are" || word == u"is" || word == u"been" ||
           word == u"be" || word == u"have" || word == u"has" || word == u"had" || word == u"being" ||
           word == u"reported" || word == u"confirmed" || word == u"feared" || word == u"also";
}

} // namespace

std::vector<Figure> FigureFinder::find() const
{
    std::vector<Figure> figures;
    for (qsizetype token = m_begin; token < m_end;) {
        std::optional<Number> number = readNumber(m_document, token, m_end);
        if (!number) {
            ++token;
            continue;
        }
        readBoundBehind(*number);
        token = number->end;
        if (isName(*number))
            continue;
        if (const MaybeFigure found = figureOf(*number))
            figures.push_back(*found);
    }
    return figures;
}

/// "Four or more people", "20 or so".
void FigureFinder::readBoundBehind(Number& number) const
{
    if (word(number.end) != u"or")
        return;
    const QString next = word(number.end + 1);
    if (next == u"more")
        number.bound = u"at least"_s;
    else if (next == u"fewer" || next == u"less")
        number.bound = u"at most"_s;
    else if (next == u"so")
        number.bound = u"about"_s;
    if (!number.bound.isEmpty())
        number.end += 2;
}

MaybeFigure FigureFinder::figureOf(const Number& number) const
{
    for (const auto reader : {&FigureFinder::money, &FigureFinder::share, &FigureFinder::magnitude,
                              &FigureFinder::votes, &FigureFinder::people}) {
        if (const MaybeFigure found = (this->*reader)(number))
            return found;
    }
    return std::nullopt;
}

QString FigureFinder::word(qsizetype token) const
{
    return token >= m_begin && token < m_end ? text::folded(m_document.word(token)) : QString();
}

/// Flight 1549, "Lind, 44,": a number that names or tells an age. Dates and lengths of time are not asked
/// about: the stage leaves out what overlaps them.
bool FigureFinder::isName(const Number& number) const
{
    const QString before = word(number.first - 1);
    if (isNumbered(before) || before == u"#")
        return true;
    const bool age = before == u"," && (word(number.end) == u"," || word(number.end) == u".");
    return age && number.first - 2 >= m_begin && text::startsWithCapital(m_document.word(number.first - 2));
}

Figure FigureFinder::figure(const Number& number, qsizetype first, qsizetype end, const QString& unit,
                            double confidence, const char* reason) const
{
    const Bound bound = readBound(m_document, m_begin, first);
    Figure figure;
    figure.span = {m_document.tokens[std::size_t(bound.first)].span.begin,
                   m_document.tokens[std::size_t(end - 1)].span.end};
    figure.value = number.value;
    const QString unspoken = number.indefinite ? u"at least"_s : number.bound;
    figure.bound = bound.words.isEmpty() ? unspoken : bound.words;
    figure.unit = unit;
    figure.provenance = {article::Source::Rule, number.indefinite ? confidence - 0.2 : confidence,
                         QLatin1StringView(reason)};
    return figure;
}

/// "$4.5 million", "30 euros".
MaybeFigure FigureFinder::money(const Number& number) const
{
    if (const QString unit = currencyOf(word(number.first - 1)); !unit.isEmpty())
        return figure(number, number.first - 1, number.end, unit, 0.95, "a currency before the number");
    qsizetype at = number.end;
    if (word(at) == u"u.s." || word(at) == u"us" || word(at) == u"american")
        ++at;
    const QString unit = currencyOf(word(at));
    // "20 pounds" may be a weight, "RS 20" a model.
    if (unit.isEmpty() || word(at).size() < 3)
        return std::nullopt;
    return figure(number, number.first, at + 1, unit, 0.9, "a currency behind the number");
}

MaybeFigure FigureFinder::share(const Number& number) const
{
    const QString next = word(number.end);
    const bool apart = next == u"per" && word(number.end + 1) == u"cent";
    if (next != u"%" && next != u"percent" && next != u"pct" && !apart)
        return std::nullopt;
    return figure(number, number.first, number.end + (apart ? 2 : 1), u"percent"_s, 0.97,
                  "a share in percent");
}

/// "Magnitude 6.3", "a magnitude of 6.3", "6.3 on the Richter scale".
MaybeFigure FigureFinder::magnitude(const Number& number) const
{
    if (number.value <= 0 || number.value >= 10)
        return std::nullopt;
    const QString before = word(number.first - 1);
    const bool named = before == u"magnitude" ||
                       (before == u"of" && word(number.first - 2) == u"magnitude") ||
                       word(number.end) == u"magnitude";
    const bool scaled = word(number.end) == u"on" && word(number.end + 2) == u"richter";
    if (!named && !scaled)
        return std::nullopt;
    return figure(number, number.first, number.end, u"magnitude"_s, 0.95, "the strength of an earthquake");
}

MaybeFigure FigureFinder::votes(const Number& number) const
{
    if (word(number.end) != u"votes" && word(number.end) != u"ballots")
        return std::nullopt;
    return figure(number, number.first, number.end + 1, u"votes"_s, 0.9, "votes behind the number");
}

/// The token of the people that a number counts; -1 when it counts others.
qsizetype FigureFinder::peopleNoun(qsizetype token) const
{
    if (word(token) == u"of")
        ++token;
    for (qsizetype i = token; i <= token + adjectives; ++i) {
        const QString noun = word(i);
        if (isPeople(noun))
            return i;
        if (noun.isEmpty() || !noun.front().isLetter() || isVerbOfBeing(noun) || !outcomeOf(noun).isEmpty() ||
            noun == u"and" || noun == u"of" || noun == u"in" || noun == u"to")
            return -1;
    }
    return -1;
}

/// What happened, told behind the number or its people: "were killed", "dead", "have been reported injured".
QString FigureFinder::outcomeBehind(qsizetype token) const
{
    for (qsizetype i = token; i < token + reachBehind; ++i) {
        const QString next = word(i);
        if (next.isEmpty() || endsClause(next) || next == u"," || next == u"who" || next == u"and")
            return {};
        // "Saved 20 lives", "20 lives saved".
        if (const QString fate = next == u"lives" ? outcomeOf(word(i + 1)) : QString(); !fate.isEmpty())
            return fate;
        if (const QString outcome = outcomeOf(next); !outcome.isEmpty() && (i == token || next != u"killing"))
            return outcome;
        if (i == token && !isVerbOfBeing(next) && next != u"in")
            return {};
    }
    return {};
}

/// What happened, told before the number: "killed at least 85", "the death toll rose to 85", "leaving five
/// dead" is told behind.
QString FigureFinder::outcomeBefore(qsizetype token) const
{
    for (qsizetype i = token - 1; i >= token - reachBefore; --i) {
        const QString before = word(i);
        if (before.isEmpty() || endsClause(before) || before == u"who")
            return {};
        if (const QString outcome = outcomeOf(before); !outcome.isEmpty())
            return outcome;
    }
    return {};
}

MaybeFigure FigureFinder::people(const Number& number) const
{
    const qsizetype noun = peopleNoun(number.end);
    const qsizetype behind = noun >= 0 ? noun + 1 : number.end;
    const QString after = outcomeBehind(behind);
    const qsizetype first = readBound(m_document, m_begin, number.first).first;
    const QString outcome = after.isEmpty() ? outcomeBefore(first) : after;
    if (noun < 0 && outcome.isEmpty())
        return std::nullopt;
    if (noun < 0 && after.isEmpty()) {
        // "Killed 85 in the capital" counts people, "killed 85 cows" and "killed in 3 attacks" do not.
        const QString next = word(number.end);
        const bool bare = next.isEmpty() || !next.front().isLetter() || next == u"and" || next == u"in" ||
                          next == u"people" || next == u"on" || next == u"at" || next == u"from" ||
                          next == u"since";
        const QString before = word(first - 1);
        if (!bare || before == u"in" || before == u"by" || before == u"on" || before == u"at" ||
            before == u"of")
            return std::nullopt;
    }
    if (noun >= 0 && outcome.isEmpty() && number.value < leastPlainCount)
        return std::nullopt;
    const bool adjective = noun < 0 && outcomeOf(word(number.end)) == outcome;
    Figure found =
        figure(number, number.first, noun >= 0 ? noun + 1 : number.end + (adjective ? 1 : 0), u"people"_s,
               outcome.isEmpty() ? 0.75 : 0.85,
               outcome.isEmpty() ? "people behind the number" : "people and what happened to them");
    found.what = !outcome.isEmpty() ? outcome : isPlainPeople(word(noun)) ? QString() : word(noun);
    return found;
}

} // namespace dateline::analysis::figures
