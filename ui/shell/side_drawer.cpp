#include "ui/shell/side_drawer.h"

#include "ui/shell/pane_actions.h"
#include "ui/theme/theme.h"
#include "ui/viewmodels/command.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSplitter>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

#include <algorithm>

namespace dateline::shell {

namespace {

constexpr int handleWidth = 20;
constexpr int usualWidth = 300;
constexpr int leftOfArticle = 80; ///< so much of what lies below stays in sight

/// Flat while the drawer is open, too: pressed in, it would be a grey box as high as the window.
class Handle final : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.state &= ~QStyle::State_On;
        QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
    }
};

} // namespace

SideDrawer::SideDrawer(QWidget& side, QSplitter& columns, QAction& toggle, QWidget& area)
    : QWidget(&area), m_side(side), m_columns(columns), m_toggle(toggle), m_handle(new Handle(&area))
{
    hide();
    setAutoFillBackground(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0); // a hairline; the layout mirrors it where text runs right to left
    layout->setSpacing(0);
    m_handle->hide();
    m_handle->setAutoRaise(true);
    m_handle->setCheckable(true);
    m_handle->setFocusPolicy(Qt::NoFocus); // the action has a key
    m_handle->setFixedWidth(handleWidth);
    m_handle->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(m_handle, &QToolButton::clicked, &toggle, &QAction::setChecked);
    connect(&toggle, &QAction::changed, this, &SideDrawer::sayWords);
    sayWords();
    side.installEventFilter(this);
    columns.installEventFilter(this);
}

void SideDrawer::sayWords()
{
    const QString name = viewmodels::plainText(m_toggle.text());
    m_handle->setAccessibleName(name);
    m_handle->setToolTip(viewmodels::withKeys(name, m_toggle));
    m_handle->setEnabled(m_toggle.isEnabled());
    m_handle->setChecked(m_toggle.isChecked());
    const bool pointsLeft = m_toggle.isChecked() == isRightToLeft();
    m_handle->setArrowType(pointsLeft ? Qt::LeftArrow : Qt::RightArrow);
}

void SideDrawer::setOver(bool over)
{
    if (over == m_isOver)
        return;
    QWidget* keyboard = holds(m_side, QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const bool isShown = !m_side.isHidden();
    m_isOver = over;
    if (over) {
        m_columns.replaceWidget(m_columns.indexOf(&m_side), m_handle);
        layout()->addWidget(&m_side);
    } else {
        m_columns.replaceWidget(m_columns.indexOf(m_handle), &m_side);
        m_handle->setParent(parentWidget());
    }
    m_handle->setVisible(over);
    m_side.setVisible(isShown);
    followPanel();
    m_columns.setSizes(over ? widthsWithHandle() : m_widths);
    if (keyboard && keyboard->isVisible())
        keyboard->setFocus(Qt::OtherFocusReason);
}

/// The column before it has what the panel had.
QList<int> SideDrawer::widthsWithHandle() const
{
    QList<int> widths = m_columns.sizes();
    const int handle = m_columns.indexOf(m_handle);
    widths[handle - 1] += widths[handle] - handleWidth;
    widths[handle] = handleWidth;
    return widths;
}

QList<int> SideDrawer::columnWidths() const
{
    return m_isOver ? m_widths : m_columns.sizes();
}

void SideDrawer::setColumnWidths(const QList<int>& widths)
{
    m_widths = widths;
    if (!m_isOver)
        m_columns.setSizes(widths);
}

void SideDrawer::followPanel()
{
    setVisible(m_isOver && !m_side.isHidden());
    if (m_isOver)
        fit();
}

/// Over the end of the columns, up to the handle.
void SideDrawer::fit()
{
    const QRect columns(m_columns.mapTo(parentWidget(), QPoint()), m_columns.size());
    const int room = columns.width() - handleWidth;
    const int wanted = std::max({m_side.minimumWidth(), m_side.minimumSizeHint().width(), usualWidth});
    const int width = std::clamp(wanted, 0, std::max(room - leftOfArticle, 0));
    const int begin = isRightToLeft() ? columns.left() + handleWidth : columns.left() + room - width;
    setGeometry(begin, columns.top(), width, columns.height());
    raise();
}

bool SideDrawer::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
        if (watched != &m_columns)
            break;
        if (m_isOver)
            fit();
        else if (m_columns.isVisible())
            m_widths = m_columns.sizes();
        break;
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        if (watched == &m_side && m_isOver)
            followPanel();
        break;
    case QEvent::KeyPress:
        if (watched == &m_side && m_isOver && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            m_toggle.setChecked(false);
            Q_EMIT left();
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void SideDrawer::paintEvent(QPaintEvent*)
{
    const QRect line(isRightToLeft() ? width() - 1 : 0, 0, 1, height());
    QPainter(this).fillRect(line, theme::Theme::fromPalette(palette()).hairline);
}

} // namespace dateline::shell
