#pragma once

#include "model/analysis/times/time_stage.h"

#include <QStringList>

namespace dateline::tests {

/// The time expressions that the stage finds in a text that was published on a day (none when invalid).
inline std::vector<article::TimeExpression> timesIn(const QString& text, QDate published)
{
    article::Article article;
    article.text = text;
    article.published.date = published;
    analysis::Document document{article, text::tokenize(text), {}, {}, {}};
    document.sentences = text::splitSentences(text, document.tokens);
    analysis::times::TimeStage().run(document);
    return document.found.times;
}

/// The same as one line: "Friday=2010-05-14 | five months=P5M".
inline QString foundTimes(const QString& text, QDate published = QDate(2010, 5, 14))
{
    QStringList found;
    for (const article::TimeExpression& time : timesIn(text, published))
        found << time.span.of(text).toString() + u'=' + time.value;
    return found.join(QStringLiteral(" | "));
}

struct TimeCase
{
    const char16_t* text;
    const char16_t* found;
};

} // namespace dateline::tests

/// Checks every row of a table against what is found on Friday, May 14, 2010.
#define DATELINE_CHECK_TIMES(table)                                                                          \
    for (const dateline::tests::TimeCase& row : table) {                                                     \
        const QString text = QString::fromUtf16(row.text);                                                   \
        INFO(text.toStdString());                                                                            \
        CHECK(dateline::tests::foundTimes(text) == QString::fromUtf16(row.found));                           \
    }
