#pragma once

#include "tests/support/invented_article.h"

namespace dateline::tests {

/// 10,000 words with 1,000 mentions of 50 entities.
inline library::StoredArticle manyMentions()
{
    QStringList paragraphs;
    for (int paragraph = 0; paragraph < 100; ++paragraph) {
        QStringList words;
        for (int word = 0; word < 100; ++word)
            words += word % 10 == 5 ? QStringLiteral("Name%1").arg((paragraph * 10 + word / 10) % 50 + 100)
                                    : QStringLiteral("harbour");
        paragraphs += words.join(u' ') + u'.';
    }
    InventedArticle story(QStringLiteral("Many names"), paragraphs);
    for (int name = 0; name < 50; ++name) {
        const QString word = QStringLiteral("Name%1").arg(name + 100);
        story.entity(word, static_cast<article::EntityType>(name % article::entityTypeCount), {}, {word});
    }
    return story.stored();
}

} // namespace dateline::tests
