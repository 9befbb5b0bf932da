#include "model/analysis/training/marked_text.h"

#include "model/analysis/training/data_lines.h"

#include <QDir>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;

namespace {

/// Adds a line as a paragraph, without its marks, and remembers what they enclosed.
void append(QStringView line, LabelledArticle& article)
{
    if (!article.content.isEmpty())
        article.content += u"\n\n"_s;
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype end = line.at(at) == u'[' ? line.indexOf(u']', at) : -1;
        const qsizetype bar = end > at ? line.left(end).lastIndexOf(u'|') : -1;
        if (bar <= at) {
            article.content += line.at(at++);
            continue;
        }
        const qsizetype begin = article.content.size();
        article.content += line.mid(at + 1, bar - at - 1);
        article.names.push_back(
            {{begin, article.content.size()}, line.mid(bar + 1, end - bar - 1).toString()});
        at = end + 1;
    }
}

void appendItems(const QStringList& lines, const QString& file, std::vector<LabelledArticle>& articles)
{
    bool isInside = false;
    int number = 0;
    for (const QString& line : lines) {
        const QStringView sentence = QStringView(line).mid(line.startsWith(u"# ") ? 2 : 0).trimmed();
        if (sentence.isEmpty()) {
            isInside = false;
            continue;
        }
        if (!isInside)
            articles.push_back({u"%1 %2"_s.arg(++number).arg(file), u"written"_s, {}, {}});
        isInside = true;
        append(sentence, articles.back());
    }
}

} // namespace

base::Result<std::vector<LabelledArticle>> readMarkedTexts(const QString& folder)
{
    std::vector<LabelledArticle> articles;
    for (const QString& name : QDir(folder).entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        if (name == u"SOURCE.txt")
            continue;
        const auto lines = readLines(QDir(folder).filePath(name));
        if (!lines)
            return lines.error();
        appendItems(*lines, name, articles);
    }
    return articles;
}

} // namespace dateline::analysis::training
