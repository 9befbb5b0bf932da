#include "ui/viewmodels/mark_words.h"

#include "model/article/confirmation.h"
#include "ui/viewmodels/finding_listing.h"
#include "ui/viewmodels/reading_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;

namespace {

class MarkWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::MarkWords)
};

QString timeWords(const article::TimeExpression& time)
{
    const QString days = intervalWords(time.days);
    return days.isEmpty() ? MarkWords::tr("time, no day can be told") : MarkWords::tr("time: %1").arg(days);
}

QString quoteWords(const library::StoredArticle& stored, const article::Quote& quote)
{
    const QString speaker = speakerWords(stored, quote);
    return quote.direct ? MarkWords::tr("quote, word for word: %1", "%1: who said it").arg(speaker)
                        : MarkWords::tr("quote, reported: %1", "%1: who said it").arg(speaker);
}

} // namespace

QString mentionWords(const article::Entity& entity, const MentionMark& mark, bool isCurrent)
{
    const article::Mention& mention = entity.mentions[static_cast<std::size_t>(mark.mention)];
    QStringList words{entity.name, typeWord(entity.type)};
    if (mark.kind == article::MentionKind::Pronoun)
        words << MarkWords::tr("meant by a pronoun");
    else if (mark.kind == article::MentionKind::Nominal)
        words << MarkWords::tr("meant by a description");
    else if (mark.doubtful && !mark.isReaders)
        words << MarkWords::tr("doubtful");
    if (article::isConfirmed(mention.provenance))
        words << MarkWords::tr("confirmed by you");
    else if (mark.isReaders)
        words << MarkWords::tr("yours", "a mark that the reader made or corrected");
    if (isCurrent)
        words << MarkWords::tr("current mention, %1", "%1: 2 of 4")
                     .arg(mentionNumberWords(entity, mark.mention));
    return words.join(u", "_s);
}

QString findingWords(const library::StoredArticle& stored, const FindingMark& mark)
{
    const auto index = static_cast<std::size_t>(mark.index);
    switch (mark.layer) {
    case MarkLayer::Times:
        return timeWords(stored.analysis.times[index]);
    case MarkLayer::Quotes:
        return quoteWords(stored, stored.analysis.quotes[index]);
    default:
        return MarkWords::tr("figure: %1").arg(figureWords(stored.analysis.figures[index]));
    }
}

} // namespace dateline::viewmodels
