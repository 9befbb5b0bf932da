#include "model/text/shortened.h"

namespace dateline::text {

QString shortened(const QString& words, qsizetype most)
{
    if (words.size() <= most)
        return words;
    const qsizetype space = words.lastIndexOf(u' ', most - 1);
    QString left = words.left(space > 0 ? space : most - 1);
    if (!left.isEmpty() && left.back().isHighSurrogate())
        left.chop(1);
    return left.trimmed() + QChar(u'…');
}

} // namespace dateline::text
