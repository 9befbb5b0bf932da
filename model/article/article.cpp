#include "model/article/article.h"

#include <QStringList>

namespace dateline::article {

qsizetype Article::bodyBegin() const
{
    qsizetype begin = titleSpan.end;
    while (begin < text.size() && text.at(begin) == u'\n')
        ++begin;
    return begin;
}

void setText(Article& article, const QString& title, const QStringList& paragraphs)
{
    const QString blankLine = QStringLiteral("\n\n");
    const QString body = paragraphs.join(blankLine);
    article.text = title.isEmpty() || body.isEmpty() ? title + body : title + blankLine + body;
    article.titleSpan = {0, title.size()};
}

} // namespace dateline::article
