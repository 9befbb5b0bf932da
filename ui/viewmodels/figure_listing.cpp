#include "ui/viewmodels/finding_listing.h"
#include "ui/viewmodels/mention_marks.h"
#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/sureness_words.h"

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

/// The sentence from a few words before the figure on.
QString configureWords(const library::StoredArticle& stored, Finding finding)
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
    row.text = figureWords(figure);
    row.detail = configureWords(stored, row.finding);
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

bool holds(const std::vector<qsizetype>& entities, qsizetype entity)
{
    return std::ranges::find(entities, entity) != entities.end();
}

/// The stretches of the text that tell of an entity: sentences that mention it, the words of its events.
std::vector<text::Span> placesOf(const article::Analysis& analysis, qsizetype entity)
{
    std::vector<text::Span> places;
    for (const text::Span sentence : analysis.sentences) {
        const auto& mentions = analysis.entities[static_cast<std::size_t>(entity)].mentions;
        if (std::ranges::any_of(mentions, [sentence](const article::Mention& mention) {
                return sentence.contains(mention.span.begin);
            }))
            places.push_back(sentence);
    }
    for (const article::Event& event : analysis.events) {
        if (holds(event.who, entity) || holds(event.where, entity))
            places.push_back(event.evidence);
    }
    return places;
}

/// Whether a figure is listed: all are, or those that stand where the selected entity is told of.
std::vector<bool> listedFigures(const article::Analysis& analysis, std::optional<qsizetype> entity)
{
    std::vector<bool> isListed(analysis.figures.size(), !entity);
    const std::vector<text::Span> places = entity ? placesOf(analysis, *entity) : std::vector<text::Span>();
    for (std::size_t index = 0; index < isListed.size(); ++index) {
        const text::Span figure = analysis.figures[index].span;
        if (std::ranges::any_of(places, [figure](text::Span place) { return place.overlaps(figure); }))
            isListed[index] = true;
    }
    return isListed;
}

QString countOf(qsizetype count)
{
    return FigureListing::tr("%1 figures", nullptr, forPlural(count)).arg(interfaceLocale().toString(count));
}

} // namespace

QString figureWords(const article::Figure& figure)
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

QString figureTooltip(const library::StoredArticle& stored, qsizetype index)
{
    const article::Figure& figure = stored.analysis.figures[static_cast<std::size_t>(index)];
    const QString bound =
        figure.bound.isEmpty() ? QString() : FigureListing::tr("Bound: “%1”").arg(figure.bound) + u'\n';
    const QString reasons = (bound + provenanceWords(figure.provenance)).toHtmlEscaped();
    return u"<p><b>%1</b><br>%2</p>"_s.arg(figureWords(figure).toHtmlEscaped(),
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
    const std::optional<qsizetype> wanted = session.selectedEntity();
    const std::vector<article::Figure>& figures = stored->analysis.figures;
    const std::vector<bool> isListed = listedFigures(stored->analysis, wanted);
    for (std::size_t index = 0; index < figures.size(); ++index) {
        if (isListed[index])
            groupFor(listing.groups, headingOf(figures[index]))
                .findings.push_back(listed(*stored, static_cast<qsizetype>(index)));
    }
    const qsizetype hidden = session.hidden().figures;
    if (figures.empty() && hidden > 0) {
        listing.empty = allHiddenWords(hidden, session.sureness());
    } else if (figures.empty()) {
        listing.empty = FigureListing::tr("No figures were found in this article.");
    } else if (!wanted) {
        listing.summary = withHidden(countOf(std::ssize(figures)), hidden);
    } else {
        const QString name = stored->analysis.entities[static_cast<std::size_t>(*wanted)].name;
        const auto shown = std::ranges::count(isListed, true);
        listing.summary = FigureListing::tr("%1 of %2, told with %3", "figures in sentences with a name")
                              .arg(interfaceLocale().toString(shown), countOf(std::ssize(figures)), name);
        listing.empty =
            hidden > 0
                ? FigureListing::tr(
                      "No figure told with %1 is sure enough to be shown. Esc shows all others.")
                      .arg(name)
                : FigureListing::tr("No figures are told with %1 in this article. Esc shows all figures.")
                      .arg(name);
    }
    return listing;
}

} // namespace dateline::viewmodels
