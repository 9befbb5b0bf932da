#pragma once

#include "model/article/event_judgement.h"
#include "model/library/answers.h"

#include <vector>

class QCommandLineParser;

namespace dateline::verbs {

/// What `dateline correct --event` says of one event of an article: that it is not worth a timeline, or is
/// after all, on which days it was, or what it is called.
class EventCorrection
{
public:
    static void addOptions(QCommandLineParser& parser);
    /// Whether the options speak of an event at all.
    static bool isMeant(const QCommandLineParser& parser);
    /// Invalid, with the reason, where they do not say what.
    static base::Result<EventCorrection> from(const QCommandLineParser& parser);

    article::ArticleId article() const { return m_article; }
    /// What is to be decided. NotFound where the article has no such event, Invalid where it has several.
    base::Result<std::vector<article::EventJudgement>> judgements(const library::StoredArticle& stored) const;

private:
    base::Result<article::Event> eventIn(const article::Analysis& analysis) const;

    article::ArticleId m_article;
    QString m_event; ///< its number or title
    /// Without the event that they are about.
    std::vector<article::EventJudgement> m_wanted;
};

/// The days that a word stands for: "2010-05-14", "2010-05", "2010", from one to another with two dots
/// between them, an open end where one is missing. Unknown for an empty word, nothing for any other.
std::optional<article::DayInterval> daysFromText(const QString& text);

} // namespace dateline::verbs
