#include "ui/entities/review_dialog.h"

#include "ui/viewmodels/proposal_review.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::entitypanel {

using viewmodels::ProposalReview;

namespace {

constexpr int spacing = 12;
constexpr int widestCell = 320;

} // namespace

ReviewDialog::ReviewDialog(ProposalReview* review, QWidget* parent)
    : QDialog(parent)
    , m_review(*review)
    , m_heading(new QLabel)
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(tr("&Stop")))
    , m_list(new QTreeView)
    , m_reasons(new QLabel)
    , m_showRejected(new QCheckBox(tr("Show &rejected")))
    , m_all(new QPushButton)
    , m_reject(new QPushButton)
    , m_apply(new QPushButton)
{
    review->setParent(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation);
    setWindowTitle(review->title());
    m_list->setModel(review);
    layOut();
    connectReview();
    review->look();
    follow();
}

void ReviewDialog::layOut()
{
    m_heading->setWordWrap(true);
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->setTextVisible(false);
    m_list->setAccessibleName(m_review.listName());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_reasons->setWordWrap(true);
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setAccessibleName(m_review.reasonsName());
    constexpr int lines = 3; // what stands below does not jump with the reasons
    m_reasons->setMinimumHeight(lines * fontMetrics().lineSpacing());
    m_reasons->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing);
    column->addLayout(headingRow());
    column->addWidget(m_list, 1);
    column->addWidget(m_reasons);
    column->addLayout(buttonRow());
    resize(840, 520);
    m_list->setFocus();
}

QLayout* ReviewDialog::headingRow()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_heading, 1);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    return row;
}

QLayout* ReviewDialog::buttonRow()
{
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(m_showRejected);
    row->addStretch();
    for (QPushButton* button : {m_all, m_reject, m_apply, close}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_apply->setDefault(true);
    m_stop->setAutoDefault(false);
    return row;
}

void ReviewDialog::connectReview()
{
    connect(&m_review, &ProposalReview::found, this, [this] {
        fitColumns();
        m_list->setCurrentIndex(m_review.index(0, 0));
        follow();
    });
    connect(&m_review, &ProposalReview::checksChanged, this, &ReviewDialog::follow);
    connect(&m_review, &ProposalReview::progressed, this, &ReviewDialog::showProgress);
    connect(&m_review, &ProposalReview::applied, this, &ReviewDialog::statusMessage);
    connect(&m_review, &ProposalReview::failed, this, &ReviewDialog::fail);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReviewDialog::follow);
    connect(m_stop, &QPushButton::clicked, &m_review, &ProposalReview::stop);
    connect(m_showRejected, &QCheckBox::toggled, this, [this](bool isShown) {
        m_review.showRejected(isShown);
        m_list->setCurrentIndex(m_review.index(0, 0));
        follow();
    });
    connect(m_all, &QPushButton::clicked, this, [this] { m_review.checkAll(m_review.checkedCount() == 0); });
    connect(m_reject, &QPushButton::clicked, this,
            [this] { m_review.toggleRejected(m_list->currentIndex().row()); });
    connect(m_apply, &QPushButton::clicked, &m_review, &ProposalReview::applyChecked);
}

/// The reasons take what the others leave.
void ReviewDialog::fitColumns()
{
    for (int column = 0; column < m_review.columnCount() - 1; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, std::min(m_list->columnWidth(column), widestCell));
    }
}

QString ReviewDialog::headingWords() const
{
    if (m_review.isLooking())
        return tr("Looking through the library…");
    if (!m_review.hasLooked())
        return tr("The library was not looked through to the end. Open this again to look anew.");
    return m_review.heading(m_review.rowCount());
}

void ReviewDialog::follow()
{
    const bool isBusy = m_review.isLooking() || m_review.isApplying();
    const QModelIndex current = m_list->currentIndex();
    const int checked = m_review.checkedCount();
    m_progress->setVisible(isBusy);
    m_stop->setVisible(isBusy);
    if (m_review.isLooking())
        m_progress->setRange(0, 0);
    if (!m_review.isApplying())
        m_heading->setText(headingWords());
    m_reasons->setText(current.isValid() ? m_review.reasons(current.row()) : QString());
    m_all->setText(checked == 0 ? tr("Check &all") : tr("Check n&one"));
    m_all->setEnabled(!isBusy && m_review.rowCount() > 0);
    const bool isRejected = current.isValid() && m_review.isRejected(current.row());
    m_reject->setText(m_review.rejectWords(isRejected));
    m_reject->setEnabled(!isBusy && current.isValid());
    m_apply->setText(m_review.applyWords(checked));
    m_apply->setEnabled(!isBusy && checked > 0);
}

void ReviewDialog::showProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
    m_heading->setText(m_review.progressWords(done, total));
    follow();
}

/// What the reader has stopped is no failure.
void ReviewDialog::fail(const base::Error& error)
{
    follow();
    if (error.kind != base::Error::Kind::Cancelled)
        m_heading->setText(error.message);
    Q_EMIT statusMessage(error.message);
}

} // namespace dateline::entitypanel
