#include "ui/shell/import_report_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dateline::shell {

using namespace Qt::StringLiterals;
using viewmodels::ImportFinding;

namespace {

QString kindInWords(ImportFinding::Kind kind)
{
    switch (kind) {
    case ImportFinding::Kind::Failed:
        return u"Failed"_s;
    case ImportFinding::Kind::Warning:
        return u"Check"_s;
    case ImportFinding::Kind::Note:
        return u"Note"_s;
    }
    Q_UNREACHABLE();
}

QTreeWidget* makeList(const QList<ImportFinding>& findings, QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    list->setHeaderLabels({u"File"_s, QString(), u"What happened"_s});
    list->setRootIsDecorated(false);
    list->setWordWrap(true);
    list->setTextElideMode(Qt::ElideMiddle);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const ImportFinding& finding : findings) {
        auto* item = new QTreeWidgetItem(list, {finding.source, kindInWords(finding.kind), finding.sentence});
        item->setToolTip(0, finding.location.toHtmlEscaped());
        item->setToolTip(2, finding.sentence.toHtmlEscaped());
    }
    list->setColumnWidth(0, 200);
    list->resizeColumnToContents(1);
    return list;
}

} // namespace

ImportReportDialog::ImportReportDialog(const viewmodels::ImportSummary& summary, QWidget* parent)
    : QDialog(parent), m_summary(summary)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation);
    setWindowTitle(u"Import report"_s);
    auto* line = new QLabel(summary.line, this);
    line->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copyButton = buttons->addButton(u"&Copy"_s, QDialogButtonBox::ActionRole);
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
