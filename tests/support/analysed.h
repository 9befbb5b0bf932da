#pragma once

#include "model/analysis/engine.h"
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

/// "Ana Bek:person, Osh:place": the mentions by name that the engine finds in a text, in order.
inline QString mentionsOf(const article::Article& article)
{
    QList<std::pair<qsizetype, QString>> found;
    for (const article::Entity& entity : engine().analyse(article).entities) {
        for (const article::Mention& mention : entity.mentions) {
            if (mention.kind == article::MentionKind::Name)
                found.append({mention.span.begin, mention.span.of(article.text).toString() + u':' +
                                                      article::toString(entity.type)});
        }
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
