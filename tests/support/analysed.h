#pragma once

#include "model/analysis/engine.h"
#include "model/analysis/entities/entity_stage.h"
#include "model/analysis/entities/rule_tagger.h"
#include "model/analysis/times/time_stage.h"
#include "tests/support/data_folder.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <memory>

namespace dateline::tests {

/// The engine with the tables of the source tree, opened once for a test program.
inline const analysis::Engine& engine()
{
    static const std::unique_ptr<const analysis::Engine> opened =
        std::move(analysis::Engine::open(sourceFolder() + QStringLiteral("/resources"))).value();
    return *opened;
}

/// An article without headline, told on a Friday.
inline article::Article articleOf(const QString& text)
{
    article::Article article;
    article.text = text;
    article.published = {QDate(2021, 3, 12), article::DateBasis::Reader, {}};
    return article;
}

/// The entities that the rules alone find in an article.
inline std::vector<article::Entity> entitiesByRules(const article::Article& article)
{
    using namespace analysis;
    static const knowledge::Gazetteers gazetteers =
        std::move(knowledge::Gazetteers::open(sourceFolder() + QStringLiteral("/resources/gazetteers")))
            .value();
    static const entities::EntityStage stage(gazetteers,
                                             std::make_unique<const entities::RuleTagger>(gazetteers));
    Document document{article, {}, {}, {}, {}};
    document.tokens = text::tokenize(article.text);
    document.sentences = text::splitSentences(article.text, document.tokens);
    times::TimeStage().run(document);
    stage.run(document);
    return document.found.entities;
}

/// "Ana Bek:person, Osh:place": the mentions that the rules find in a text, in order.
inline QString mentionsOf(const article::Article& article)
{
    QList<std::pair<qsizetype, QString>> found;
    for (const article::Entity& entity : entitiesByRules(article)) {
        for (const article::Mention& mention : entity.mentions)
            found.append({mention.span.begin,
                          mention.span.of(article.text).toString() + u':' + article::toString(entity.type)});
    }
    std::sort(found.begin(), found.end());
    QStringList names;
    for (const auto& [begin, name] : found)
        names.append(name);
    return names.join(QStringLiteral(", "));
}

inline QString mentionsOf(const char* text)
{
    return mentionsOf(articleOf(QString::fromUtf8(text)));
}

} // namespace dateline::tests
