#include "ui/article/print_appendix.h"

#include "model/article/name_count.h"
#include "ui/theme/theme.h"
#include "ui/viewmodels/entity_importance.h"
#include "ui/viewmodels/entity_rows.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/timeline_model.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextTable>

namespace dateline::articleview {

using namespace Qt::StringLiterals;

namespace {

constexpr int letters = 12; ///< pixels
constexpr int headingLetters = 18;

class PrintAppendix
{
    Q_DECLARE_TR_FUNCTIONS(dateline::articleview::PrintAppendix)
};

/// Writes headings and tables one below the other.
class Writer
{
public:
    explicit Writer(QTextDocument& document) : m_cursor(&document), m_ink(Qt::black)
    {
        m_letters = theme::articleFont();
        m_letters.setPixelSize(letters);
        document.setDefaultFont(m_letters);
    }

    void heading(const QString& text, int pixels)
    {
        QTextBlockFormat block;
        block.setTopMargin(pixels);
        block.setBottomMargin(pixels / 3.0);
        QTextCharFormat format = plain();
        QFont font = m_letters;
        font.setPixelSize(pixels);
        font.setWeight(QFont::DemiBold);
        format.setFont(font);
        m_cursor.movePosition(QTextCursor::End);
        m_isFirst ? m_cursor.setBlockFormat(block) : m_cursor.insertBlock(block);
        m_isFirst = false;
        m_cursor.insertText(text, format);
    }

    QTextTable* table(qsizetype rows, const QList<QTextLength>& columns)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(2);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(columns);
        m_cursor.movePosition(QTextCursor::End);
        return m_cursor.insertTable(static_cast<int>(rows), static_cast<int>(columns.size()), format);
    }

    void write(const QTextTable& table, int row, int column, const QString& text, bool quiet = false)
    {
        QTextCharFormat format = plain();
        if (quiet)
            format.setForeground(QColor(0x555555));
        QTextCursor cell = table.cellAt(row, column).lastCursorPosition();
        if (cell.block().length() > 1)
            cell.insertBlock();
        cell.insertText(text, format);
    }

private:
    QTextCharFormat plain() const
    {
        QTextCharFormat format;
        format.setFont(m_letters);
        format.setForeground(m_ink);
        return format;
    }

    QTextCursor m_cursor;
    QColor m_ink;
    QFont m_letters;
    bool m_isFirst = true;
};

QTextLength percent(double share)
{
    return QTextLength(QTextLength::PercentageLength, share);
}

void writeEntities(Writer& writer, const library::StoredArticle& stored)
{
    writer.heading(PrintAppendix::tr("People, places and others"), headingLetters);
    const auto groups = viewmodels::groupEntities(
        stored.analysis.entities, viewmodels::entityImportance(stored.article, stored.analysis),
        viewmodels::EntityOrder::Importance, {});
    for (const viewmodels::EntityGroup& group : groups) {
        writer.heading(viewmodels::groupWord(group.type), letters + 1);
        const QTextTable* table =
            writer.table(std::ssize(group.entities), {percent(35), percent(45), percent(20)});
        for (int row = 0; const qsizetype index : group.entities) {
            const article::Entity& entity = stored.analysis.entities[static_cast<std::size_t>(index)];
            writer.write(*table, row, 0, entity.name);
            writer.write(*table, row, 1, viewmodels::entityDescription(entity), true);
            writer.write(*table, row, 2, viewmodels::mentionCount(article::nameCount(entity)), true);
            ++row;
        }
    }
}

void writeTimeline(Writer& writer, const library::StoredArticle& stored)
{
    writer.heading(PrintAppendix::tr("Timeline"), headingLetters);
    const auto events = viewmodels::TimelineItems::make(stored.article, stored.analysis);
    const viewmodels::TimelineDates dates;
    const QTextTable* table = writer.table(std::ssize(events.items), {percent(25), percent(75)});
    for (int row = 0; const viewmodels::TimelineItem& event : events.items) {
        writer.write(*table, row, 0, event.isDated() ? event.when(dates) : PrintAppendix::tr("no date"));
        writer.write(*table, row, 1, viewmodels::titleAndStatus(event));
        writer.write(*table, row, 1, u"“%1”"_s.arg(event.evidence.simplified()), true);
        ++row;
    }
}

} // namespace

std::unique_ptr<QTextDocument> printAppendix(const library::StoredArticle& stored, const PrintChoice& choice)
{
    const bool hasEntities = choice.entities && !stored.analysis.entities.empty();
    const bool hasTimeline = choice.timeline && !stored.analysis.events.empty();
    if (!hasEntities && !hasTimeline)
        return nullptr;
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    Writer writer(*document);
    if (hasEntities)
        writeEntities(writer, stored);
    if (hasTimeline)
        writeTimeline(writer, stored);
    return document;
}

} // namespace dateline::articleview
