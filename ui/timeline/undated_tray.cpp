#include "ui/timeline/undated_tray.h"

#include "ui/theme/device_pixels.h"
#include "ui/theme/quiet_view.h"
#include "ui/theme/theme.h"
#include "ui/timeline/event_choice.h"
#include "ui/timeline/tray_drag.h"
#include "ui/viewmodels/number_words.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline::timelinepanel {

using viewmodels::TimelineModel;

namespace {

constexpr int narrowest = 120;
constexpr int widest = 220;
constexpr int mostAtOnce = 300;

} // namespace

UndatedTray::UndatedTray(QWidget* parent)
    : QWidget(parent)
    , m_model(TimelineModel::Contents::Undated)
    , m_heading(new QLabel(this))
    , m_setDate(new QPushButton(tr("Set date…"), this))
    , m_list(new theme::QuietView<QListView>(this))
{
    setMinimumWidth(narrowest);
    setMaximumWidth(widest);
    m_heading->setContentsMargins(4, 3, 4, 3);
    m_heading->setBuddy(m_list);
    m_setDate->setToolTip(
        tr("It is not known when the article was published: “Friday” or “last month” wait for it"));
    m_setDate->setAccessibleName(tr("Set the article's date"));
    m_setDate->setAutoDefault(false);
    m_setDate->hide();
    m_list->setModel(&m_model);
    m_list->setModelColumn(TimelineModel::TitleColumn);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setAccessibleName(tr("Undated events"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(1);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_setDate);
    layout->addWidget(m_list);
    connect(m_setDate, &QPushButton::clicked, this, &UndatedTray::publicationDateWanted);
    m_choice =
        new EventChoice(*m_list, [this](const QList<qsizetype>& events) { Q_EMIT eventsChosen(events); });
    auto* drag = new TrayDrag(*m_list);
    connect(drag, &TrayDrag::moved, this, &UndatedTray::eventDragged);
    connect(drag, &TrayDrag::dropped, this, &UndatedTray::eventDropped);
    connect(drag, &TrayDrag::cancelled, this, &UndatedTray::dragCancelled);
    hide();
}

void UndatedTray::setItems(std::shared_ptr<const viewmodels::TimelineItems> items)
{
    const bool isReported = items->clock == article::EventClock::Reported;
    m_model.setItems(std::move(items));
    const int count = m_model.rowCount();
    // Titles have lines of their own: those of many articles are measured a few at a time.
    m_list->setLayoutMode(count > mostAtOnce ? QListView::Batched : QListView::SinglePass);
    m_heading->setText((isReported ? tr("Day of report unknown: %1") : tr("Undated: %1"))
                           .arg(viewmodels::interfaceLocale().toString(count)));
    m_heading->setWordWrap(isReported);
    setVisible(count > 0);
}

void UndatedTray::offerDate(bool isOffered)
{
    m_setDate->setVisible(isOffered);
}

void UndatedTray::setSelectedEvents(const QSet<qsizetype>& events)
{
    const QList<QModelIndex> rows = m_model.indexesOf(events, TimelineModel::TitleColumn);
    m_choice->show(rows, rows.size() == 1 ? rows.front() : QModelIndex());
}

void UndatedTray::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    theme::drawEdge(painter, rect(), theme::Edge::Left, theme::Theme::fromPalette(palette()).hairline);
}

} // namespace dateline::timelinepanel
