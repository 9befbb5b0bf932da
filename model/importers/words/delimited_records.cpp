#include "model/importers/words/delimited_records.h"

namespace dateline::importers::words {

namespace {

class Reading
{
public:
    Reading(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    std::vector<DelimitedRecord> run()
    {
        while (m_at < m_text.size()) {
            DelimitedRecord record = readRecord();
            if (record.isUnclosed || record.fields.size() > 1 || !record.fields.first().trimmed().isEmpty())
                m_records.push_back(std::move(record));
        }
        return std::move(m_records);
    }

private:
    DelimitedRecord readRecord()
    {
        DelimitedRecord record;
        record.line = m_line;
        for (bool hasMore = true; hasMore;) {
            QString field;
            if (isAt(u'"'))
                record.isUnclosed = !readQuoted(field);
            readPlain(field);
            record.fields.append(field);
            hasMore = isAt(m_separator);
            ++m_at; // the separator, or the end of the line
        }
        ++m_line;
        return record;
    }

    bool isAt(QChar letter) const { return m_at < m_text.size() && m_text.at(m_at) == letter; }

    /// A field in quotation marks; whether it was closed.
    bool readQuoted(QString& field)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar letter = m_text.at(m_at);
            m_line += letter == u'\n' ? 1 : 0;
            if (letter != u'"') {
                field += letter;
                continue;
            }
            ++m_at;
            if (!isAt(u'"'))
                return true;
            field += letter;
        }
        return false;
    }

    void readPlain(QString& field)
    {
        for (; m_at < m_text.size() && !isAt(m_separator) && !isAt(u'\n'); ++m_at)
            field += m_text.at(m_at);
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    std::vector<DelimitedRecord> m_records;
};

} // namespace

std::vector<DelimitedRecord> delimitedRecords(QStringView text, QChar separator)
{
    return Reading(text, separator).run();
}

} // namespace dateline::importers::words
