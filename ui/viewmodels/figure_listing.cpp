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

QString tr(const char* text)
{
    return QCoreApplication::translate("dateline::viewmodels::FigureListing", text);
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
    const QString currency = currencyWords(unit);
    return currency.isEmpty() ? unit : currency;
}

QString headingOf(const article::Figure& figure)
{
    if (figure.unit.isEmpty())
        return tr("Other numbers");
    return capitalized(unitWords(figure.unit));
}

/// "at least 85 people killed", "magnitude 6.3", "some 4,500,000 US dollars", "12 %".
QString textOf(const article::Figure& figure)
{
    const QString value = numberWords(figure.value);
    const bool onePerson = figure.unit == people && figure.value == 1;
    QString amount = value + u' ' + (onePerson ? tr("person") : unitWords(figure.unit));
    if (figure.unit == percent)
        amount = value + u" %"_s;
    else if (figure.unit == magnitude)
        amount = tr("magnitude %1").arg(value);
    return u"%1 %2 %3"_s.arg(figure.bound, amount, figure.what).simplified();
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

} // namespace

FindingListing listFigures(const ReadingSession& session)
{
    FindingListing listing;
    const library::StoredArticle* stored = session.current();
    if (!stored) {
        listing.empty = tr("The numbers that the open article reports stand here.");
        return listing;
    }
    for (qsizetype index = 0; const article::Figure& figure : stored->analysis.figures)
        groupFor(listing.groups, headingOf(figure)).findings.push_back(listed(*stored, index++));
    if (listing.groups.empty())
        listing.empty = tr("No figures were found in this article.");
    else
        listing.summary = countInWords(std::ssize(stored->analysis.figures), tr("figure"), tr("figures"));
    return listing;
}

} // namespace dateline::viewmodels
