#include "ui/viewmodels/finding_listing.h"
#include "ui/viewmodels/mention_marks.h"
#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reading_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;

namespace {

/// How much of the sentence stands before the figure in a list.
constexpr qsizetype wordsBefore = 14;

const QString people = u"people"_s;
const QString percent = u"percent"_s;
const QString magnitude = u"magnitude"_s;
const QString votes = u"votes"_s;

class FigureListing
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::FigureListing)
};

/// The bounds that the engine reads.
constexpr const char* bounds[] = {
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "no more than"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "no fewer than"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "no less than"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "as many as"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "more than"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "fewer than"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "less than"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "at least"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "at most"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "up to"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "an estimated"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "close to"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "well over"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "some"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "about"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "around"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "nearly"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "almost"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "over"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "under"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "approximately"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "roughly"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::FigureListing", "estimated"),
};

QString boundWords(const QString& bound)
{
    const auto known =
        std::ranges::find_if(bounds, [&bound](const char* each) { return bound == QLatin1StringView(each); });
    return known == std::end(bounds) ? bound : FigureListing::tr(*known);
}

QString capitalized(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

/// "people", "US dollars"; empty for a number that counts nothing known.
QString unitWords(const QString& unit)
{
    if (unit == people)
        return FigureListing::tr("people");
    if (unit == percent)
        return FigureListing::tr("percent");
    if (unit == magnitude)
        return FigureListing::tr("magnitude");
    if (unit == votes)
        return FigureListing::tr("votes");
    const QString currency = currencyWords(unit);
    return currency.isEmpty() ? unit : currency;
}

QString headingOf(const article::Figure& figure)
{
    if (figure.unit.isEmpty())
        return FigureListing::tr("Other numbers");
    return capitalized(unitWords(figure.unit));
}

/// "85 people", "magnitude 6.3", "4,500,000 US dollars", "12 %".
QString amountOf(const article::Figure& figure)
{
    const QString value = numberWords(figure.value);
    if (figure.unit == percent)
        return FigureListing::tr("%1 %", "a share").arg(value);
    if (figure.unit == magnitude)
        return FigureListing::tr("magnitude %1").arg(value);
    const bool onePerson = figure.unit == people && figure.value == 1;
    const QString unit = onePerson ? FigureListing::tr("person") : unitWords(figure.unit);
    return unit.isEmpty() ? value
                          : FigureListing::tr("%1 %2", "a number and what it counts").arg(value, unit);
}

/// "at least 85 people killed", "magnitude 6.3", "some 4,500,000 US dollars", "12 %".
QString textOf(const article::Figure& figure)
{
    QString words = amountOf(figure);
    if (!figure.bound.isEmpty())
        words = FigureListing::tr("%1 %2", "a bound and an amount: at least 85 people")
                    .arg(boundWords(figure.bound), words);
    if (!figure.what.isEmpty())
        words = FigureListing::tr("%1 %2", "an amount and a word of the article: 85 people killed")
                    .arg(words, figure.what);
    return words;
}

/// The sentence from a few words before the figure on.
QString contextOf(const library::StoredArticle& stored, Finding finding)
{
    const Evidence evidence = evidenceOf(stored.analysis, finding);
    const QString sentence = evidence.span.of(stored.article.text).toString();
    const qsizetype figure = evidence.decisive.front().begin - evidence.span.begin;
    const qsizetype space = figure > wordsBefore ? sentence.indexOf(u' ', figure - wordsBefore) : -1;
    return (space > 0 ? u"…"_s + sentence.mid(space + 1) : sentence).simplified();
}

ListedFinding listed(const library::StoredArticle& stored, qsizetype index)
{
    const article::Figure& figure = stored.analysis.figures[static_cast<std::size_t>(index)];
    ListedFinding row;
    row.finding = {FindingKind::Figure, index};
    row.text = textOf(figure);
    row.detail = contextOf(stored, row.finding);
    const QString sentence = evidenceOf(stored.analysis, row.finding).span.of(stored.article.text).toString();
    row.tooltip = u"<p><b>%1</b></p><p>%2</p><p>%3</p>"_s.arg(
        row.text.toHtmlEscaped(), sentence.simplified().toHtmlEscaped(),
        provenanceWords(figure.provenance).toHtmlEscaped());
    row.spoken = u"%1. %2"_s.arg(row.text, row.detail);
    row.copied = u"%1 – %2"_s.arg(row.text, row.detail);
    row.doubtful = figure.provenance.confidence < doubtfulBelow;
    return row;
}

FindingGroup& groupFor(std::vector<FindingGroup>& groups, const QString& heading)
{
    const auto found = std::find_if(groups.begin(), groups.end(), [&heading](const FindingGroup& group) {
        return group.heading == heading;
    });
    return found == groups.end() ? groups.emplace_back(FindingGroup{heading, std::nullopt, {}}) : *found;
}

QString countOf(qsizetype count)
{
    return FigureListing::tr("%1 figures", nullptr, forPlural(count)).arg(interfaceLocale().toString(count));
}

} // namespace

QString figureTooltip(const library::StoredArticle& stored, qsizetype index)
{
    const article::Figure& figure = stored.analysis.figures[static_cast<std::size_t>(index)];
    const QString bound = figure.bound.isEmpty() ? QString() : FigureListing::tr("Bound: “%1”").arg(figure.bound) + u'\n';
    const QString reasons = (bound + provenanceWords(figure.provenance)).toHtmlEscaped();
    return u"<p><b>%1</b><br>%2</p>"_s.arg(textOf(figure).toHtmlEscaped(),
                                           QString(reasons).replace(u'\n', u"<br>"_s));
}

FindingListing listFigures(const ReadingSession& session)
{
    FindingListing listing;
    const library::StoredArticle* stored = session.current();
    if (!stored) {
        listing.empty = FigureListing::tr("The numbers that the open article reports stand here.");
        return listing;
    }
    for (qsizetype index = 0; const article::Figure& figure : stored->analysis.figures)
        groupFor(listing.groups, headingOf(figure)).findings.push_back(listed(*stored, index++));
    if (listing.groups.empty())
        listing.empty = FigureListing::tr("No figures were found in this article.");
    else
        listing.summary = countOf(std::ssize(stored->analysis.figures));
    return listing;
}

} // namespace dateline::viewmodels
