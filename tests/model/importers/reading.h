#pragma once

#include "model/importers/registry.h"

#include <catch2/catch.hpp>

namespace dateline::tests {

inline importers::Source sourceOf(const QByteArray& bytes, const QString& name)
{
    importers::Source source;
    source.bytes = bytes;
    source.name = name;
    return source;
}

/// Reads bytes that must hold exactly one article.
inline importers::ImportedArticle readOne(const QByteArray& bytes, const QString& name)
{
    auto articles = importers::Registry().read(sourceOf(bytes, name));
    if (!articles)
        FAIL(articles.error().message.toStdString());
    REQUIRE(articles->size() == 1);
    return articles->front();
}

inline importers::ImportedArticle readPlain(const QString& text)
{
    return readOne(text.toUtf8(), QStringLiteral("article.txt"));
}

inline importers::ImportedArticle readHtml(const QString& page)
{
    return readOne(page.toUtf8(), QStringLiteral("page.html"));
}

/// The error of bytes that must not be read.
inline base::Error refusal(const QByteArray& bytes, const QString& name)
{
    const auto articles = importers::Registry().read(sourceOf(bytes, name));
    REQUIRE_FALSE(articles);
    return articles.error();
}

} // namespace dateline::tests
