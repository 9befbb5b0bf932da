#include "ui/article/other_dates.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace dateline::articleview {

namespace {

constexpr int widestList = 460; ///< beyond it, words are elided and stand in the tooltip

QDate dayOf(const QListWidgetItem* item)
{
    return item->data(Qt::UserRole).toDate();
}

} // namespace

OtherDates::OtherDates(QWidget* parent) : QWidget(parent), m_list(new QListWidget)
{
    auto* title = new QLabel(tr("Other dates found:"));
    title->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("otherDates"));
    m_list->setAccessibleName(tr("Other dates found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(title);
    lines->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { Q_EMIT picked(dayOf(item)); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT decided(dayOf(item)); });
}

void OtherDates::setDates(const QList<viewmodels::DateCandidate>& dates)
{
    m_list->clear();
    for (const viewmodels::DateCandidate& date : dates) {
        auto* item = new QListWidgetItem(date.words, m_list);
        item->setData(Qt::UserRole, date.date);
        item->setToolTip(date.words);
        if (date.isDoubtful)
            item->setForeground(m_theme.faint);
    }
    fitRows();
    setVisible(!dates.isEmpty());
}

void OtherDates::fitRows()
{
    const int rows = m_list->count();
    const int height = rows == 0 ? 0 : rows * m_list->sizeHintForRow(0);
    m_list->setFixedHeight(height);
    m_list->setMinimumWidth(qMin(widestList, m_list->sizeHintForColumn(0)));
}

/// The keyboard is at a row that one can see, and nothing is picked by passing through.
bool OtherDates::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && m_list->selectedItems().isEmpty())
        m_list->setCurrentRow(0);
    else if (event->type() == QEvent::FocusOut)
        m_list->clearSelection();
    return QWidget::eventFilter(watched, event);
}

} // namespace dateline::articleview
