#include "model/export/markdown_writer.h"

#include "model/export/event_words.h"

#include <QCoreApplication>

namespace dateline::exporting {

using namespace Qt::StringLiterals;

namespace {

class TableWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::exporting::TableWords)
};

QString record(const QStringList& cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

} // namespace

QString escapedMarkdown(const QString& text)
{
    QString escaped;
    for (const QChar unit : text.simplified()) {
        if (u"\\`*_{}[]<>#|~!&"_s.contains(unit))
            escaped += u'\\';
        escaped += unit;
    }
    return escaped;
}

void MarkdownWriter::begin()
{
    out() << "# " << escapedMarkdown(heading().title) << '\n';
}

bool MarkdownWriter::write(const EventRow& row)
{
    if (isPlaced(row) && !m_dated) {
        m_dated = true;
        beginTable();
    } else if (!isPlaced(row) && !m_undated) {
        m_undated = true;
        out() << "\n## " << undatedWords(heading().clock) << '\n';
        beginTable();
    }
    QStringList cells{whenWords(row, heading()), row.title,
                      statusWords(row.status),   row.who.join(u", "_s),
                      row.where.join(u", "_s),   row.evidence,
                      row.articleTitle,          placeWords(row),
                      basisWords(row),           sourceWords(row.provenance)};
    for (QString& cell : cells)
        cell = escapedMarkdown(cell);
    out() << record(cells);
    return true;
}

void MarkdownWriter::beginTable()
{
    const QStringList names{TableWords::tr("When"),    TableWords::tr("Event"),
                            TableWords::tr("Status"),  TableWords::tr("Who"),
                            TableWords::tr("Where"),   TableWords::tr("Sentence"),
                            TableWords::tr("Article"), TableWords::tr("Place in the text"),
                            TableWords::tr("Basis"),   TableWords::tr("Source")};
    out() << '\n' << record(names) << record(QStringList(names.size(), u"---"_s));
}

} // namespace dateline::exporting
