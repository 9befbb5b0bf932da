#pragma once

#include "model/analysis/document.h"
#include "model/analysis/morphology/reading.h"
#include "model/analysis/morphology/tagger.h"
#include "model/analysis/syntax_stage.h"
#include "tests/support/models.h"

#include <QStringList>

namespace dateline::tests {

/// A document made by hand for tests of the engine's later stages: a text with its tokens, sentences,
/// parts of speech and trees, and the names and times that earlier stages would have found.
struct SampleDocument
{
    explicit SampleDocument(const QStringList& paragraphs, const QString& title = {})
    {
        article::setText(article, title, paragraphs);
        document.tokens = text::tokenize(article.text);
        document.sentences = text::splitSentences(article.text, document.tokens);
        const analysis::Models& opened = models();
        analysis::SyntaxStage(opened.gazetteers, opened.clusters, opened.partsOfSpeech, opened.dependencies)
            .run(document);
    }
    SampleDocument(const SampleDocument&) = delete;
    SampleDocument& operator=(const SampleDocument&) = delete;

    /// Adds an entity with a mention wherever one of the names stands, the first name being its name.
    void addEntity(article::EntityType type, const QStringList& names)
    {
        article::Entity entity;
        entity.name = names.front();
        entity.type = type;
        for (const QString& name : names) {
            for (qsizetype at = article.text.indexOf(name); at >= 0;
                 at = article.text.indexOf(name, at + name.size())) {
                const text::Span span{at, at + name.size()};
                const bool taken =
                    std::any_of(entity.mentions.begin(), entity.mentions.end(),
                                [span](const article::Mention& each) { return each.span.overlaps(span); });
                if (!taken)
                    entity.mentions.push_back({span, article::MentionKind::Name, {}});
            }
        }
        document.found.entities.push_back(entity);
    }

    /// Adds a date expression at the nth occurrence (from 0) of its words.
    void addTime(const QString& words, QDate begin, QDate end, int nth = 0)
    {
        qsizetype at = article.text.indexOf(words);
        for (; nth > 0 && at >= 0; --nth)
            at = article.text.indexOf(words, at + 1);
        article::TimeExpression time;
        time.span = {at, at + words.size()};
        time.value = begin.toString(Qt::ISODate);
        time.days = {begin, end};
        document.found.times.push_back(time);
    }
    void addDay(const QString& words, QDate day, int nth = 0) { addTime(words, day, day, nth); }

    /// What grammar tells of it, with the names that were added.
    analysis::morphology::Reading read() const
    {
        return analysis::morphology::readDocument(document, analysis::morphology::Tagger());
    }

    QString words(text::Span span) const { return span.of(article.text).toString(); }

    article::Article article;
    analysis::Document document{article, {}, {}, {}, {}};
};

} // namespace dateline::tests
