#include "model/analysis/training/treebank.h"

#include "model/analysis/training/data_lines.h"

#include <optional>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;

namespace {

/// The columns of a line.
enum Column
{
    Id,
    Form,
    Lemma,
    UniversalTag,
    LocalTag,
    Features,
    Head,
    Relation,
    Dependencies,
    Miscellaneous,
    ColumnCount
};

bool isSpaceBehind(const QString& miscellaneous)
{
    return !miscellaneous.split(u'|').contains(u"SpaceAfter=No"_s);
}

/// Puts sentences together, line by line.
class TreebankReader
{
public:
    explicit TreebankReader(QString path) : m_path(std::move(path)) {}

    Result<std::vector<TreebankSentence>> read(const QStringList& lines)
    {
        for (const QString& line : lines) {
            ++m_line;
            if (const auto done = line.isEmpty() ? endSentence() : readLine(line); !done)
                return done.error();
        }
        if (const auto done = endSentence(); !done)
            return done.error();
        return std::move(m_sentences);
    }

private:
    /// A range of words written as one that is not yet complete.
    struct Range
    {
        qsizetype first = 0; ///< index of its first word
        qsizetype last = 0;
        QString form;
        bool gapBehind = true;
    };

    Error wrong(const QString& what) const
    {
        return Error::damaged(u"%1, line %2: %3"_s.arg(m_path).arg(m_line).arg(what));
    }

    Result<void> readLine(const QString& line)
    {
        if (line.startsWith(u'#'))
            return {};
        const QStringList fields = line.split(u'\t');
        if (fields.size() != ColumnCount)
            return wrong(u"there are %1 columns instead of %2."_s.arg(fields.size()).arg(int(ColumnCount)));
        if (fields[Id].contains(u'.'))
            return {};
        return fields[Id].contains(u'-') ? readRange(fields) : readWord(fields);
    }

    Result<void> readRange(const QStringList& fields)
    {
        const QStringList ends = fields[Id].split(u'-');
        bool hasFirst = false;
        bool hasLast = false;
        const qsizetype first = ends.front().toLongLong(&hasFirst) - 1;
        const qsizetype last = ends.back().toLongLong(&hasLast) - 1;
        if (ends.size() != 2 || !hasFirst || !hasLast || first != wordCount() || last < first || m_range)
            return wrong(u"“%1” is no range of the words that follow."_s.arg(fields[Id]));
        m_range = {first, last, fields[Form], isSpaceBehind(fields[Miscellaneous])};
        return {};
    }

    Result<void> readWord(const QStringList& fields)
    {
        bool isNumber = false;
        if (fields[Id].toLongLong(&isNumber) != wordCount() + 1 || !isNumber)
            return wrong(u"“%1” stands where word %2 should."_s.arg(fields[Id]).arg(wordCount() + 1));
        const qsizetype head = fields[Head] == u"_" ? 0 : fields[Head].toLongLong(&isNumber);
        if (!isNumber || head < 0)
            return wrong(u"“%1” is no number of a word."_s.arg(fields[Head]));
        if (fields[Form].isEmpty())
            return wrong(u"the word is empty."_s);
        m_sentence.words.push_back({fields[Form],
                                    fields[Lemma],
                                    fields[UniversalTag],
                                    fields[LocalTag],
                                    fields[Features],
                                    fields[Relation],
                                    head - 1,
                                    {}});
        if (!m_range)
            place(wordCount() - 1, fields[Form], isSpaceBehind(fields[Miscellaneous]));
        else if (m_range->last == wordCount() - 1)
            placeRange();
        return {};
    }

    /// Writes the words from `first` on as one piece of text.
    void place(qsizetype first, const QString& form, bool gapBehind)
    {
        if (m_gap)
            m_sentence.text += u' ';
        m_gap = gapBehind;
        const text::Span whole{m_sentence.text.size(), m_sentence.text.size() + form.size()};
        m_sentence.text += form;
        for (auto word = m_sentence.words.begin() + first; word != m_sentence.words.end(); ++word)
            word->span = whole;
    }

    void placeRange()
    {
        const Range range = *std::exchange(m_range, std::nullopt);
        place(range.first, range.form, range.gapBehind);
        QString spelt;
        for (qsizetype i = range.first; i <= range.last; ++i)
            spelt += word(i).form;
        if (spelt != range.form)
            return;
        qsizetype begin = word(range.first).span.begin;
        for (qsizetype i = range.first; i <= range.last; ++i) {
            word(i).span = {begin, begin + word(i).form.size()};
            begin = word(i).span.end;
        }
    }

    Result<void> endSentence()
    {
        if (m_range)
            return wrong(u"the sentence ends within “%1”."_s.arg(m_range->form));
        for (const TreebankWord& each : m_sentence.words) {
            if (each.head >= wordCount())
                return wrong(u"“%1” depends on word %2, but there are %3."_s.arg(each.form)
                                 .arg(each.head + 1)
                                 .arg(wordCount()));
        }
        if (wordCount() > 0)
            m_sentences.push_back(std::exchange(m_sentence, {}));
        m_gap = false;
        return {};
    }

    qsizetype wordCount() const { return std::ssize(m_sentence.words); }
    TreebankWord& word(qsizetype index) { return m_sentence.words[static_cast<std::size_t>(index)]; }

    QString m_path;
    qsizetype m_line = 0;
    std::vector<TreebankSentence> m_sentences;
    TreebankSentence m_sentence;
    std::optional<Range> m_range;
    bool m_gap = false; ///< a space is to be written before the next word
};

} // namespace

Result<std::vector<TreebankSentence>> readTreebank(const QString& path)
{
    const auto lines = readLines(path);
    if (!lines)
        return lines.error();
    return TreebankReader(path).read(*lines);
}

} // namespace dateline::analysis::training
