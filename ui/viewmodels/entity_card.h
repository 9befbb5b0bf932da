#pragma once

#include "model/library/answers.h"

#include <QStringList>

namespace dateline::viewmodels {

/// What a card says about an entity at one of its mentions, in words.
struct EntityCard
{
    article::EntityKey entity;
    QString what;     ///< "person", "city in Kyrgyzstan"
    QString role;     ///< in the article's words; may be empty
    QString sentence; ///< the first sentence of the article that names it, the headline aside; may be empty
    QString here;     ///< how often this article names it
    QStringList reasons; ///< who found the mention, why, and how sure that and its place on the map are
    std::optional<article::Location> location;

    friend bool operator==(const EntityCard&, const EntityCard&) = default;
};

/// The card of a mention that exists.
EntityCard entityCard(const library::StoredArticle& stored, qsizetype entity, qsizetype mention);

/// How often the library names an entity: "212 mentions in 87 articles of the library".
QString libraryCountWords(const library::EntitySummary& counts);

/// The card read out.
QString cardWords(const EntityCard& card);

} // namespace dateline::viewmodels
