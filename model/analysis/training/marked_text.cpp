#include "model/analysis/training/marked_text.h"

#include "model/analysis/training/data_lines.h"

#include <QDir>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;

namespace {

using Names = std::vector<std::pair<text::Span, QString>>;

/// Takes the marks out of a line and remembers what they enclosed.
LabelledText withoutMarks(QStringView line)
{
    QString content;
    Names names;
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype end = line.at(at) == u'[' ? line.indexOf(u']', at) : -1;
        const qsizetype bar = end > at ? line.left(end).lastIndexOf(u'|') : -1;
        if (bar <= at) {
            content += line.at(at++);
            continue;
        }
        const qsizetype begin = content.size();
        content += line.mid(at + 1, bar - at - 1);
        names.push_back({{begin, content.size()}, line.mid(bar + 1, end - bar - 1).toString()});
        at = end + 1;
    }
    return labelledText(content, names);
}

} // namespace

base::Result<std::vector<LabelledText>> readMarkedTexts(const QString& folder)
{
    std::vector<LabelledText> texts;
    for (const QString& name : QDir(folder).entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        if (name == u"SOURCE.txt")
            continue;
        const auto lines = readLines(QDir(folder).filePath(name));
        if (!lines)
            return lines.error();
        for (const QString& line : *lines) {
            const QStringView sentence =
                line.startsWith(u"# ") ? QStringView(line).mid(2) : QStringView(line);
            if (!sentence.trimmed().isEmpty())
                texts.push_back(withoutMarks(sentence));
        }
    }
    return texts;
}

} // namespace dateline::analysis::training
