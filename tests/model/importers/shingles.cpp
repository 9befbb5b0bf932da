#include "tests/model/importers/shingles.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace dateline::tests {

namespace {

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    for (const QChar unit : text + u' ') {
        if (unit.isLetterOrNumber() || unit == u'_') {
            word += unit;
        } else if (!word.isEmpty()) {
            words.append(word);
            word = QString();
        }
    }
    return words;
}

QHash<QString, int> shinglesOf(const QString& text)
{
    constexpr qsizetype length = 4;
    const QStringList words = wordsOf(text);
    QHash<QString, int> shingles;
    for (qsizetype i = 0; i < std::max<qsizetype>(1, words.size() - length + 1); ++i)
        ++shingles[words.mid(i, length).join(u' ')];
    shingles.remove(QString());
    return shingles;
}

} // namespace

Agreement compareShingles(const QString& expected, const QString& found)
{
    const QHash<QString, int> wanted = shinglesOf(expected);
    const QHash<QString, int> given = shinglesOf(found);
    double shared = 0;
    double all = 0;
    double output = 0;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        shared += std::min(*it, given.value(it.key()));
        all += *it;
    }
    for (const int count : given)
        output += count;
    return {output > 0 ? shared / output : 0, all > 0 ? shared / all : 0};
}

} // namespace dateline::tests
