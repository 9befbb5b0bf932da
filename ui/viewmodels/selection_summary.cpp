#include "ui/viewmodels/selection_summary.h"

#include "model/article/name_count.h"
#include "ui/viewmodels/entity_counts.h"
#include "ui/viewmodels/finding_listing.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reading_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::viewmodels {

namespace {

const QString between = QStringLiteral(" · ");

class SelectionWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::SelectionWords)
};

const article::Entity& entityAt(const article::Analysis& analysis, qsizetype entity)
{
    return analysis.entities[static_cast<std::size_t>(entity)];
}

qsizetype eventsWith(const article::Analysis& analysis, qsizetype entity)
{
    return std::ranges::count_if(analysis.events, [entity](const article::Event& event) {
        return std::ranges::count(event.who, entity) > 0 || std::ranges::count(event.where, entity) > 0;
    });
}

QString detailsOf(const ReadingSession& session, qsizetype entity)
{
    const article::Analysis& analysis = session.current()->analysis;
    QStringList parts{mentionCount(article::nameCount(entityAt(analysis, entity)))};
    if (const qsizetype events = eventsWith(analysis, entity); events > 0)
        parts += eventCount(events);
    const auto quotes = std::ranges::count(analysis.quotes, std::optional(entity), &article::Quote::speaker);
    if (quotes > 0)
        parts += quoteCount(quotes);
    if (const library::EntitySummary* counts = session.counts().of(entityAt(analysis, entity)))
        parts += SelectionWords::tr("in %1", "a number of articles").arg(articleCount(counts->articles));
    return parts.join(between);
}

} // namespace

QString SelectionSummary::words() const
{
    QStringList parts;
    for (const SelectedEntity& entity : entities)
        parts << entity.name << entity.details;
    return parts.join(between);
}

SelectionSummary selectionSummary(const ReadingSession& session)
{
    SelectionSummary summary;
    const QList<qsizetype> chosen = session.chosenEntities();
    for (const qsizetype index : chosen) {
        const article::Entity& entity = entityAt(session.current()->analysis, index);
        summary.entities.push_back(
            {entity.name, entity.type,
             chosen.size() > 1 ? mentionCount(article::nameCount(entity)) : detailsOf(session, index)});
    }
    if (!chosen.isEmpty())
        summary.place = mentionNumberWords(entityAt(session.current()->analysis, chosen.first()),
                                           session.currentMention());
    return summary;
}

} // namespace dateline::viewmodels
