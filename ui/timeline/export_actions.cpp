#include "ui/timeline/export_actions.h"

#include "model/export/copied_table.h"
#include "ui/timeline/timeline_picture_file.h"
#include "ui/timeline/timeline_view.h"
#include "ui/viewmodels/reading_words.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>

namespace dateline::timelinepanel {

using namespace Qt::StringLiterals;
using exporting::EventRow;

namespace {

/// "Calendar (*.ics)" for each format, pictures last.
QStringList fileFilters()
{
    QStringList filters;
    for (const exporting::Format format : exporting::allFormats())
        filters << u"%1 (*.%2)"_s.arg(exporting::formatWords(format), exporting::suffixOf(format));
    filters << ExportActions::tr("Picture in lines (*.svg)")
            << ExportActions::tr("Picture in pixels (*.png)");
    return filters;
}

QString suffixIn(const QString& filter)
{
    static const QRegularExpression pattern(u"\\*\\.([a-z]+)\\)"_s);
    return pattern.match(filter).captured(1);
}

/// A title as the name of a file, on any system.
QString fileNameFor(QString title)
{
    constexpr qsizetype longest = 60;
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    title = title.replace(forbidden, u" "_s).simplified().left(longest).trimmed();
    return title.isEmpty() ? ExportActions::tr("Timeline") : title;
}

} // namespace

ExportActions::ExportActions(const viewmodels::TimelineScope& scope, TimelineView& view, QWidget& panel)
    : QObject(&panel)
    , m_scope(scope)
    , m_view(view)
    , m_panel(panel)
    , m_items(std::make_shared<viewmodels::TimelineItems>())
    , m_folder(QDir::homePath())
    , m_export(new QAction(tr("E&xport timeline…"), this))
    , m_copy(new QAction(tr("Copy as &table"), this))
{
    m_export->setObjectName(u"timeline.export-timeline"_s);
    m_export->setStatusTip(
        tr("Write the events on show to a file: a table, a calendar, a page or a picture"));
    m_copy->setObjectName(u"timeline.copy-as-table"_s);
    m_copy->setStatusTip(tr("Copy the events on show with their sentences, for a spreadsheet or a text"));
    for (QAction* action : all())
        action->setEnabled(false);
    connect(m_export, &QAction::triggered, this, &ExportActions::choosePath);
    connect(m_copy, &QAction::triggered, this, &ExportActions::copyTable);
    connect(&m_files, &viewmodels::TimelineFiles::written, this, &ExportActions::statusMessage);
    connect(&m_files, &viewmodels::TimelineFiles::failed, this,
            [this](const base::Error& error) { Q_EMIT statusMessage(error.message); });
}

QList<QAction*> ExportActions::all() const
{
    return {m_export, m_copy};
}

void ExportActions::setItems(std::shared_ptr<const viewmodels::TimelineItems> items)
{
    m_items = std::move(items);
    for (QAction* action : all())
        action->setEnabled(!m_items->isEmpty());
}

void ExportActions::choosePath()
{
    auto* dialog = new QFileDialog(m_panel.window(), tr("Export timeline"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(fileFilters());
    dialog->setDefaultSuffix(suffixIn(dialog->selectedNameFilter()));
    dialog->selectFile(fileNameFor(m_scope.title()));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString& filter) { dialog->setDefaultSuffix(suffixIn(filter)); });
    connect(dialog, &QFileDialog::fileSelected, this, &ExportActions::exportTo);
    dialog->open();
}

void ExportActions::exportTo(const QString& path)
{
    if (m_items->isEmpty()) // another article was opened meanwhile
        return;
    m_folder = QFileInfo(path).absolutePath();
    if (const auto picture = pictureFormatForFile(path))
        m_files.writePicture(path, pictureOf(m_view, *picture, m_scope.heading()));
    else if (const auto format = exporting::formatForFile(path))
        withRows([this, path, format, heading = m_scope.heading(),
                  clock = m_scope.options().clock](const std::vector<EventRow>& rows) {
            m_files.writeEvents(path, *format, rows, heading, clock);
        });
    else
        Q_EMIT statusMessage(
            tr("%1 says no format. End the name with one of csv, jsonl, ics, json, md, html, svg, png.")
                .arg(QFileInfo(path).fileName()));
}

void ExportActions::copyTable()
{
    withRows([this](const std::vector<EventRow>& copied) {
        auto* data = new QMimeData;
        data->setText(exporting::tableText(copied));
        data->setHtml(exporting::tableHtml(copied));
        QGuiApplication::clipboard()->setMimeData(data);
        const auto count = static_cast<qint64>(copied.size());
        Q_EMIT statusMessage(tr("Copied %1.", "12 events").arg(viewmodels::eventCount(count)));
    });
}

/// The events of many articles are read again, with all that belongs into a file.
void ExportActions::withRows(std::function<void(const std::vector<EventRow>&)> carry)
{
    m_files.read([this](const base::CancelToken& cancel) { return m_scope.rows(*m_items, cancel); },
                 std::move(carry));
}

} // namespace dateline::timelinepanel
