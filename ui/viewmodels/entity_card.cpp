#include "ui/viewmodels/entity_card.h"

#include "model/article/name_count.h"
#include "ui/viewmodels/reading_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;

namespace {

class CardWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::CardWords)
};

/// The sentence of the first mention behind the headline.
QString firstSentence(const library::StoredArticle& stored, const article::Entity& entity)
{
    const qsizetype body = stored.article.bodyBegin();
    for (const article::Mention& mention : entity.mentions) {
        if (mention.span.begin < body)
            continue;
        const auto sentence = std::ranges::find_if(stored.analysis.sentences, [&mention](text::Span each) {
            return each.contains(mention.span.begin);
        });
        if (sentence != stored.analysis.sentences.end())
            return sentence->of(stored.article.text).toString().simplified();
    }
    return {};
}

} // namespace

EntityCard entityCard(const library::StoredArticle& stored, qsizetype entity, qsizetype mention)
{
    const article::Entity& shown = stored.analysis.entities[static_cast<std::size_t>(entity)];
    EntityCard card;
    card.entity = {shown.name, shown.type};
    card.what = kindWords(shown);
    card.role = shown.role;
    card.sentence = firstSentence(stored, shown);
    card.here = CardWords::tr("%1 in this article").arg(mentionCount(article::nameCount(shown)));
    card.reasons = reasonLines(shown, shown.mentions[static_cast<std::size_t>(mention)].provenance);
    card.location = shown.location;
    return card;
}

QString libraryCountWords(const library::EntitySummary& counts)
{
    return CardWords::tr("%1 in %2 of the library")
        .arg(mentionCount(counts.mentions), articleCount(counts.articles));
}

QString cardWords(const EntityCard& card)
{
    QStringList parts{card.entity.name, card.what};
    for (const QString& part :
         QStringList{card.role, card.here} + card.reasons + QStringList{card.sentence}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(u". "_s);
}

} // namespace dateline::viewmodels
