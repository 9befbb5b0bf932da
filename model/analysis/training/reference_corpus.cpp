#include "model/analysis/training/reference_corpus.h"

#include "model/analysis/training/data_lines.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;

namespace {

/// Puts a document together from the lines of its words.
class DocumentReader
{
public:
    void readLine(const QString& line)
    {
        if (line.startsWith(u"# newpar") && !line.startsWith(u"# newpar_block") && !m_result.text.isEmpty())
            beginParagraph();
        const QStringList fields = line.split(u'\t');
        constexpr qsizetype columns = 10;
        if (line.startsWith(u'#') || fields.size() < columns || fields.at(0).contains(u'.'))
            return;
        if (fields.at(0).contains(u'-'))
            beginContraction(fields);
        else
            readWord(fields);
    }

    ReferenceText finished() { return std::move(m_result); }

private:
    struct Open
    {
        QString thing;
        qsizetype begin = 0;
    };

    void beginParagraph()
    {
        while (m_result.text.endsWith(u' '))
            m_result.text.chop(1);
        m_result.text += u"\n\n";
    }

    /// "3-4  can't" stands before its parts "ca" and "n't", which follow each other without a space.
    void beginContraction(const QStringList& fields)
    {
        const QStringList range = fields.at(0).split(u'-');
        m_parts = range.at(1).toInt() - range.at(0).toInt() + 1;
        m_spaceBehindParts = !fields.at(9).contains(u"SpaceAfter=No");
    }

    void readWord(const QStringList& fields)
    {
        const qsizetype begin = m_result.text.size();
        m_result.text += fields.at(1);
        readMarks(fields.at(9), begin);
        bool space = !fields.at(9).contains(u"SpaceAfter=No");
        if (m_parts > 0)
            space = --m_parts == 0 && m_spaceBehindParts;
        if (space)
            m_result.text += u' ';
    }

    /// "(3-person-…" opens a mention of thing 3, "3)" closes it, and "(3-person-…)" does both.
    void readMarks(const QString& miscellaneous, qsizetype begin)
    {
        static const QRegularExpression column(u"(?:^|\\|)Entity=([^|]*)"_s);
        static const QRegularExpression mark(u"\\(([^-()]+)[^()]*|([^()]*)\\)"_s);
        auto marks = mark.globalMatch(column.match(miscellaneous).captured(1));
        while (marks.hasNext()) {
            const QRegularExpressionMatch each = marks.next();
            if (each.captured().startsWith(u'('))
                m_open.push_back({each.captured(1), begin});
            else
                close(each.captured(2));
        }
    }

    void close(const QString& thing)
    {
        const auto last = std::find_if(m_open.rbegin(), m_open.rend(), [&thing](const Open& open) {
            return thing.isEmpty() || open.thing == thing;
        });
        if (last == m_open.rend())
            return;
        m_result.mentions.push_back({{last->begin, m_result.text.size()}, last->thing});
        m_open.erase(std::next(last).base());
    }

    ReferenceText m_result;
    std::vector<Open> m_open;
    int m_parts = 0;
    bool m_spaceBehindParts = true;
};

} // namespace

base::Result<std::vector<ReferenceText>> readReferenceTexts(const QString& folder, const QString& prefix)
{
    std::vector<ReferenceText> texts;
    for (const QString& name : QDir(folder).entryList({prefix + u"*.conllu"_s}, QDir::Files, QDir::Name)) {
        const auto lines = readLines(QDir(folder).filePath(name));
        if (!lines)
            return lines.error();
        DocumentReader reader;
        for (const QString& line : *lines)
            reader.readLine(line);
        texts.push_back(reader.finished());
    }
    if (texts.empty())
        return base::Error::notFound(u"%1 holds no texts with marked references."_s.arg(folder));
    return texts;
}

} // namespace dateline::analysis::training
