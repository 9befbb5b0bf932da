#include "ui/shell/import_report_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace dateline::shell {

using namespace Qt::StringLiterals;
using viewmodels::ImportFinding;

namespace {

QString kindInWords(ImportFinding::Kind kind)
{
    switch (kind) {
    case ImportFinding::Kind::Failed:
        return ImportReportDialog::tr("Failed");
    case ImportFinding::Kind::Warning:
        return ImportReportDialog::tr("Check");
    case ImportFinding::Kind::Note:
        return ImportReportDialog::tr("Note");
    }
    Q_UNREACHABLE();
}

QTableWidgetItem* cell(const QString& text, const QString& toolTip = {})
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(toolTip.toHtmlEscaped());
    return item;
}

/// Whole sentences: rows are as high as their words need, and only file names are cut.
QTableWidget* makeList(const QList<ImportFinding>& findings, QWidget* parent)
{
    auto* list = new QTableWidget(static_cast<int>(findings.size()), 3, parent);
    list->setHorizontalHeaderLabels(
        {ImportReportDialog::tr("File"), QString(), ImportReportDialog::tr("What happened")});
    list->setAccessibleName(ImportReportDialog::tr("What happened, file by file"));
    list->setShowGrid(false);
    list->setTextElideMode(Qt::ElideMiddle);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int row = 0; row < findings.size(); ++row) {
        const ImportFinding& finding = findings.at(row);
        list->setItem(row, 0, cell(finding.source, finding.location));
        list->setItem(row, 1, cell(kindInWords(finding.kind)));
        list->setItem(row, 2, cell(finding.sentence));
    }
    list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    list->horizontalHeader()->setStretchLastSection(true);
    list->setColumnWidth(0, 200);
    list->resizeColumnToContents(1);
    list->verticalHeader()->hide();
    list->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return list;
}

} // namespace

ImportReportDialog::ImportReportDialog(const viewmodels::ImportSummary& summary, QWidget* parent)
    : QDialog(parent), m_summary(summary)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation);
    setWindowTitle(tr("Import report"));
    auto* line = new QLabel(summary.line, this);
    line->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(line);
    layout->addWidget(makeList(summary.findings, this));
    layout->addWidget(buttons);
    resize(680, 360);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copyButton, &QPushButton::clicked, this, &ImportReportDialog::copy);
}

void ImportReportDialog::copy() const
{
    QStringList lines{m_summary.line};
    for (const ImportFinding& finding : m_summary.findings)
        lines.append(u"%1\t%2\t%3"_s.arg(finding.location, kindInWords(finding.kind), finding.sentence));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace dateline::shell
