#include "ui/shell/reading_place.h"

#include "model/article/name_count.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/sureness_words.h"

namespace dateline::shell {

using namespace Qt::StringLiterals;
using viewmodels::ReadingSession;

namespace {

const article::Entity* entityAt(const ReadingSession& reading, std::optional<qsizetype> index)
{
    if (!reading.current() || !index)
        return nullptr;
    return &reading.current()->analysis.entities[static_cast<std::size_t>(*index)];
}

} // namespace

QString selectedFindingKey(const ReadingSession& reading)
{
    const auto finding = reading.selectedFinding();
    return finding ? viewmodels::findingKey(reading.current()->analysis, *finding) : QString();
}

QString selectionWords(const ReadingSession& reading)
{
    const article::Entity* entity = entityAt(reading, reading.selectedEntity());
    if (!entity)
        return {};
    if (const article::Entity* other = entityAt(reading, reading.comparedEntity()))
        return viewmodels::comparisonWords(*entity, *other);
    return viewmodels::mentionPlaceShort(*entity, reading.currentMention());
}

QString articleWords(const ReadingSession& reading)
{
    const library::StoredArticle* article = reading.current();
    if (!article)
        return {};
    qint64 mentions = 0;
    for (const article::Entity& entity : article->analysis.entities)
        mentions += article::nameCount(entity);
    const QString counts = u"%1 · %2"_s.arg(viewmodels::mentionCount(mentions),
                                            viewmodels::eventCount(std::ssize(article->analysis.events)));
    return viewmodels::withHidden(counts, reading.hidden().total());
}

} // namespace dateline::shell
